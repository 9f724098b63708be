using NodaTime;

namespace TherapySession;

/// <summary>Consent, capacity, guidance, outcomes and support as they stand. Read-only to everybody but the fold. Equality: member by member.</summary>
/// <remarks>Whether consent is valid is never stored: it is asked again each time, with <see cref="EffectiveConsent.Of"/>.</remarks>
public sealed record ConsentState
{
    internal static readonly ConsentState Empty = new();

    private ConsentState()
    {
    }

    /// <summary>Every answer, also those that were withdrawn or should not have counted.</summary>
    public ValueList<ConsentRecorded> Responses { get; internal set; } = [];

    /// <summary>Every withdrawal.</summary>
    public ValueList<ConsentWithdrawn> Withdrawals { get; internal set; } = [];

    /// <summary>Every narrowing.</summary>
    public ValueList<ConsentNarrowed> Narrowings { get; internal set; } = [];

    /// <summary>Every answer that should not have counted.</summary>
    public ValueList<ConsentInvalidated> Invalidations { get; internal set; } = [];

    /// <summary>Every dissent.</summary>
    public ValueList<DissentRecorded> Dissents { get; internal set; } = [];

    /// <summary>Every call for asking again.</summary>
    public ValueList<ReconfirmationAsked> Reconfirmations { get; internal set; } = [];

    /// <summary>Every assessment of capacity.</summary>
    public ValueList<CapacityAssessed> Capacity { get; internal set; } = [];

    /// <summary>Every assessment of a child's competence.</summary>
    public ValueList<CompetenceAssessed> Competence { get; internal set; } = [];

    /// <summary>Every decision in the individual's best interests.</summary>
    public ValueList<BestInterestsDecided> BestInterests { get; internal set; } = [];

    /// <summary>Every document that was read.</summary>
    public ValueList<DocumentAccessed> Documents { get; internal set; } = [];

    /// <summary>Every outcome confirmed; one that was set aside later is still listed.</summary>
    public ValueList<OutcomeConfirmed> Confirmed { get; internal set; } = [];

    /// <summary>Every outcome set aside.</summary>
    public ValueList<OutcomeSetAside> SetAside { get; internal set; } = [];

    /// <summary>The latest agreement on support.</summary>
    public SupportAgreed? Support { get; internal set; }

    /// <summary>How the session was called off, if it was.</summary>
    public SessionCancelled? Cancelled { get; internal set; }

    /// <summary>Whether an outcome is confirmed, and was not set aside afterwards.</summary>
    public bool IsConfirmed(OutcomeId outcome)
    {
        var confirmed = 0;
        foreach (var fact in Confirmed)
            confirmed = fact.Outcome.Equals(outcome) ? fact.At.Sequence : confirmed;
        foreach (var fact in SetAside)
            confirmed = fact.Outcome.Equals(outcome) && fact.At.Sequence > confirmed ? 0 : confirmed;
        return confirmed > 0;
    }

    /// <summary>The outcomes of a plan that are confirmed for this session, in the plan's order.</summary>
    public IEnumerable<PlannedOutcome> OutcomesOf(TherapyPlan plan) => plan.Outcomes.Where(outcome => IsConfirmed(outcome.Id));

    /// <summary>Whether any outcome of a plan is confirmed for this session.</summary>
    internal bool IsAnyConfirmed(TherapyPlan plan) => plan.Outcomes.Any(this, static (outcome, consent) => consent.IsConfirmed(outcome.Id));

    /// <summary>Whether the latest assessment before a moment found that capacity is lacking. Without an assessment it is presumed.</summary>
    public bool IsCapacityLacking(Instant at) => Moments.Latest(Capacity, at)?.Assessment.Finding == CapacityFinding.LacksCapacity;

    /// <summary>Whether the latest assessment before a moment found a child competent.</summary>
    public bool IsCompetent(Instant at) => Moments.Latest(Competence, at)?.Assessment.Finding == CompetenceFinding.Competent;
}
