namespace TherapySession;

/// <summary>Records a decision in the best interests of an individual who lacks capacity for it. Consent on that basis is recorded apart.</summary>
/// <param name="Decision">What was decided, by whom, with whom, and why.</param>
public sealed record DecideInBestInterests(BestInterestsDecision Decision) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.DecideInBestInterests;

    internal override SessionEvent Happened(Occurrence at) => new BestInterestsDecided(at, Decision);

    internal override void Ask(ref Question question, ref Unmet unmet)
    {
        if (!question.Session.Consent.IsCapacityLacking(question.At))
            unmet.RefuseUntil(Codes.CapacityIsPresumed, nameof(Decision), [CommandKinds.AssessCapacity.Name], nameof(ConsentBasis.BestInterests));
    }

    internal sealed class Rules : CommandRules<DecideInBestInterests>
    {
        public Rules()
        {
            Known("Decision.Outcome", c => c.Decision.Outcome);
            Must(Codes.NobodyConsulted, "Decision.Consulted", c => c.Decision.Consulted.Any(person => person != c.Decision.DecisionMaker));
        }
    }
}
