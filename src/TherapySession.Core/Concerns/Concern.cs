namespace TherapySession;

/// <summary>What a concern is about.</summary>
public enum ConcernKind
{
    /// <summary>Abuse or neglect.</summary>
    Safeguarding,

    /// <summary>The individual's health.</summary>
    Health,

    /// <summary>Equipment or premises.</summary>
    Equipment,

    /// <summary>The quality of care.</summary>
    QualityOfCare,
}

/// <summary>The ten categories of abuse and neglect of the Care Act statutory guidance.</summary>
public enum SafeguardingCategory
{
    /// <summary>Physical abuse.</summary>
    Physical,

    /// <summary>Domestic abuse.</summary>
    Domestic,

    /// <summary>Sexual abuse.</summary>
    Sexual,

    /// <summary>Psychological or emotional abuse.</summary>
    Psychological,

    /// <summary>Financial or material abuse.</summary>
    FinancialOrMaterial,

    /// <summary>Modern slavery.</summary>
    ModernSlavery,

    /// <summary>Discriminatory abuse.</summary>
    Discriminatory,

    /// <summary>Organisational abuse.</summary>
    Organisational,

    /// <summary>Neglect and acts of omission.</summary>
    Neglect,

    /// <summary>Self-neglect.</summary>
    SelfNeglect,
}

/// <summary>How serious a concern is.</summary>
public enum ConcernSeverity
{
    /// <summary>To be looked into.</summary>
    Concern,

    /// <summary>Serious: a session that is active pauses.</summary>
    Serious,

    /// <summary>Somebody is in danger now: safety first, then everything else; a session that is active pauses.</summary>
    ImmediateDanger,
}

/// <summary>A concern that somebody raises. Equality: member by member.</summary>
/// <param name="Id">Identifies it.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Severity">How serious it is.</param>
/// <param name="Words">What was seen, heard or told, in the words used.</param>
public sealed record Concern(ConcernId Id, ConcernKind Kind, ConcernSeverity Severity, Words Words)
{
    /// <summary>The category, where it is about abuse or neglect and can be told.</summary>
    public SafeguardingCategory? Category { get; init; }

    /// <summary>The person it is about, where it is about one: they are never told of it through a report.</summary>
    public PersonId? About { get; init; }

    internal bool IsAbout(PersonId? person) => About is not null && About.Equals(person);
}
