namespace TherapySession;

/// <summary>One of the four abilities that deciding needs.</summary>
public enum Ability
{
    /// <summary>Able.</summary>
    Able,

    /// <summary>Able with support.</summary>
    AbleWithSupport,

    /// <summary>Unable, whatever support was given.</summary>
    Unable,

    /// <summary>Not tested.</summary>
    NotTested,
}

/// <summary>What an assessment of capacity found. Without an assessment capacity is presumed.</summary>
public enum CapacityFinding
{
    /// <summary>The individual can make this decision.</summary>
    HasCapacity,

    /// <summary>The individual lacks capacity for this decision now.</summary>
    LacksCapacity,
}

/// <summary>An assessment of capacity for one decision at one time. Equality: member by member.</summary>
/// <remarks>Source: the two-part test of the Mental Capacity Act 2005, sections 2 and 3; support comes first (section 1).</remarks>
public sealed record CapacityAssessment
{
    /// <summary>Which decision it is about.</summary>
    public required Words Decision { get; init; }

    /// <summary>What was done to help the individual decide, before anything was concluded.</summary>
    public required Words SupportGiven { get; init; }

    /// <summary>Understanding what the decision is about.</summary>
    public required Ability Understand { get; init; }

    /// <summary>Keeping it in mind long enough.</summary>
    public required Ability Retain { get; init; }

    /// <summary>Using or weighing it.</summary>
    public required Ability UseOrWeigh { get; init; }

    /// <summary>Telling the decision in any way.</summary>
    public required Ability Communicate { get; init; }

    /// <summary>What was found.</summary>
    public required CapacityFinding Finding { get; init; }

    /// <summary>The impairment or disturbance that causes it; needed where capacity is lacking.</summary>
    public Words? Cause { get; init; }

    /// <summary>How that cause makes the individual unable; needed where capacity is lacking.</summary>
    public Words? CausalLink { get; init; }

    internal ReadOnlySpan<Ability> Abilities => new[] { Understand, Retain, UseOrWeigh, Communicate };
}
