namespace TherapySession;

/// <summary>Records somebody's answer: given, refused, or that none could be had (226/PC2, 320/PC2).</summary>
/// <param name="Response">Who answered what, on what it rests, and what it covers.</param>
public sealed record RecordConsent(ConsentResponse Response) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.RecordConsent;

    internal override SessionEvent Happened(Occurrence at) => new ConsentRecorded(at, Response);

    internal override void Ask(ref Question question, ref Unmet unmet)
    {
        // A refusal by the individual is heard whatever else stands; every other answer needs somebody who may give it.
        if (Response.Answer == ConsentAnswer.Refused && Response.Responder.Equals(question.Session.Individual))
            return;

        if (Entitlement.GapOf(Response, ConsentFacts.Of(question.Session), question.At) is { } gap)
            unmet.RefuseUntil(gap, "Response.Basis", Entitlement.ClosedBy(gap), Response.Basis.ToString());
        question.Plan.AskKnown(Response.Scope.OnlyActivities, "Response.Scope.OnlyActivities", ref unmet);
        question.Plan.AskKnown(Response.Scope.ExceptActivities, "Response.Scope.ExceptActivities", ref unmet);
    }

    internal sealed class Rules : CommandRules<RecordConsent>
    {
        public Rules()
        {
            Known("Response.Basis", c => c.Response.Basis);
            Known("Response.Answer", c => c.Response.Answer);
            Known("Response.Manner", c => c.Response.Manner);
            MustEach(Codes.NotOnTheList, "Response.Scope.Areas", c => c.Response.Scope.Areas, ClosedList.Has);
            Must(Codes.NothingSeen, "Response.Seen", c => c.Response.Manner is not (ConsentManner.NonVerbal or ConsentManner.Implied) || c.Response.Seen is not null);
            Must(Codes.ScopeWithoutTakingPart, "Response.Scope.Areas", c => c.Response.Answer != ConsentAnswer.Given || c.Response.Scope.Covers(ConsentArea.TakingPart));
        }
    }
}
