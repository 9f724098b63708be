namespace TherapySession;

/// <summary>Identifies a worker's reflection where the worker keeps it.</summary>
public sealed record ReflectionId : Identifier
{
    /// <inheritdoc cref="Identifier"/>
    /// <exception cref="ArgumentException">The text is not an identifier; see <see cref="Identifier"/>.</exception>
    public ReflectionId(string value)
        : base(value)
    {
    }
}

/// <summary>What a reflection looks at (226/PC14, 226/K24-25; 320/PC15, 320/K26-27).</summary>
public enum ReflectionTopic
{
    /// <summary>How roles and responsibilities were carried out.</summary>
    RolesAndResponsibilities,

    /// <summary>What others said about it.</summary>
    FeedbackFromOthers,

    /// <summary>What was learnt, and what to learn next.</summary>
    Learning,

    /// <summary>Own experiences and unconscious bias.</summary>
    Bias,

    /// <summary>How the session affected the worker.</summary>
    OwnWellBeing,
}

/// <summary>Whether the worker wants to take something to supervision.</summary>
public enum SupervisionAsked
{
    /// <summary>Nothing for now.</summary>
    NotNeeded,

    /// <summary>At the next planned supervision.</summary>
    AtNextSupervision,

    /// <summary>Soon.</summary>
    Soon,
}

/// <summary>That a worker reflected: where it is, and what it covers; never what it says. Equality: member by member.</summary>
/// <param name="Reflection">Where the worker keeps it.</param>
/// <param name="Covers">What it looks at.</param>
/// <param name="Supervision">Whether something goes to supervision.</param>
public sealed record ReflectionLink(ReflectionId Reflection, ValueList<ReflectionTopic> Covers, SupervisionAsked Supervision);
