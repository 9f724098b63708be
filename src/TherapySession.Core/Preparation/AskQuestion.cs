namespace TherapySession;

/// <summary>Records a question that somebody asks.</summary>
/// <param name="Question">Identifies it.</param>
/// <param name="AskedBy">Who asks.</param>
/// <param name="Words">The question.</param>
public sealed record AskQuestion(QuestionId Question, PersonId AskedBy, Words Words) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.AskQuestion;

    internal override SessionEvent Happened(Occurrence at) => new QuestionAsked(at, Question, AskedBy, Words);

    internal override void Ask(ref Question question, ref Unmet unmet)
    {
        if (question.Session.Preparation.Find(Question) is not null)
            unmet.Refuse(Codes.AlreadyThere, nameof(Question), Question.Value);
    }
}
