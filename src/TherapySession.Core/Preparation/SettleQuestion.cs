namespace TherapySession;

/// <summary>Answers a question, or carries it forward.</summary>
/// <param name="Question">Which one.</param>
/// <param name="Settlement">What became of it.</param>
/// <param name="How">The answer, or who will answer and by when.</param>
public sealed record SettleQuestion(QuestionId Question, Settlement Settlement, Words How) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.SettleQuestion;

    internal override SessionEvent Happened(Occurrence at) => new QuestionSettled(at, Question, Settlement, How);

    internal override void Ask(ref Question question, ref Unmet unmet)
    {
        if (question.Session.Preparation.Find(Question) is null)
            unmet.RefuseUntil(Codes.UnknownQuestion, nameof(Question), [CommandKinds.AskQuestion.Name], Question.Value);
    }

    internal sealed class Rules : CommandRules<SettleQuestion>
    {
        public Rules()
        {
            Known("Settlement", c => c.Settlement);
        }
    }
}
