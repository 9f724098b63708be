namespace TherapySession;

/// <summary>What was decided in somebody's best interests.</summary>
public enum BestInterestsOutcome
{
    /// <summary>The session goes ahead.</summary>
    GoAhead,

    /// <summary>The session does not go ahead.</summary>
    DoNotGoAhead,

    /// <summary>It can wait until the individual can decide.</summary>
    Wait,
}

/// <summary>A decision in the best interests of an individual who lacks capacity for it. Equality: member by member.</summary>
/// <remarks>Source: the checklist of the Mental Capacity Act 2005, section 4.</remarks>
public sealed record BestInterestsDecision
{
    /// <summary>Who decided.</summary>
    public required PersonId DecisionMaker { get; init; }

    /// <summary>What was decided.</summary>
    public required BestInterestsOutcome Outcome { get; init; }

    /// <summary>Whether it can wait, and why.</summary>
    public required Words CanItWait { get; init; }

    /// <summary>The individual's own part in the decision.</summary>
    public required Words IndividualsPart { get; init; }

    /// <summary>The individual's wishes and feelings, past and present.</summary>
    public required Words WishesAndFeelings { get; init; }

    /// <summary>The individual's beliefs and values.</summary>
    public required Words BeliefsAndValues { get; init; }

    /// <summary>Why it is the least restrictive way.</summary>
    public required Words WhyLeastRestrictive { get; init; }

    /// <summary>Who was consulted; at least one person besides the decision maker.</summary>
    public required ValueList<PersonId> Consulted { get; init; }
}
