namespace TherapySession;

/// <summary>Records the individual's own feedback on preferences, needs and outcomes, in their own way (226/PC9, 320/PC9).</summary>
/// <param name="Feedback">What the individual says or shows.</param>
public sealed record GiveFeedback(IndividualFeedback Feedback) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.GiveFeedback;

    internal override SessionEvent Happened(Occurrence at) => new IndividualFeedbackGiven(at, Feedback);

    internal sealed class Rules : CommandRules<GiveFeedback>
    {
        public Rules()
        {
            Known("Feedback.Manner", c => c.Feedback.Manner);
            Known("Feedback.PreferencesMet", c => c.Feedback.PreferencesMet);
            Known("Feedback.NeedsMet", c => c.Feedback.NeedsMet);
            Known("Feedback.OutcomesMet", c => c.Feedback.OutcomesMet);
            Must(Codes.ZeroToTen, "Feedback.SelfEsteem", c => c.Feedback.SelfEsteem is null or (>= 0 and <= 10));
            Must(Codes.NothingSeen, "Feedback.InTheirWords", c => c.Feedback.Manner != ConsentManner.NonVerbal || c.Feedback.InTheirWords is not null);
        }
    }
}
