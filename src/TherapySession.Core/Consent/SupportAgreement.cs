namespace TherapySession;

/// <summary>One side of the support that an individual prefers (226/PC4, 226/K6-8; 320/PC4, 320/K7-9).</summary>
public enum SupportAspect
{
    /// <summary>How to communicate.</summary>
    Communication,

    /// <summary>Light, sound, smell, touch, taste.</summary>
    Sensory,

    /// <summary>Moving, sitting, reaching.</summary>
    Mobility,

    /// <summary>What helps when feelings run high.</summary>
    EmotionalRegulation,

    /// <summary>Who is near, and how near.</summary>
    WhoIsNear,

    /// <summary>Culture, background, faith and spirituality.</summary>
    CultureAndFaith,

    /// <summary>Adaptations for a neurodivergent individual.</summary>
    Neurodivergence,

    /// <summary>Pace, breaks, length.</summary>
    PaceAndBreaks,

    /// <summary>Dignity and privacy.</summary>
    Dignity,

    /// <summary>Digital tools and devices.</summary>
    DigitalTools,
}

/// <summary>One thing that was agreed. Equality: member by member.</summary>
/// <param name="Aspect">Which side of support it is.</param>
/// <param name="Agreed">What was agreed, in words; that nothing is wanted is an answer too.</param>
public sealed record AgreedAspect(SupportAspect Aspect, Words Agreed);

/// <summary>How a flagged access need is met in this session. Equality: member by member.</summary>
/// <param name="Need">The category of the need.</param>
/// <param name="Adjustment">The reasonable adjustment that meets it.</param>
public sealed record ReasonableAdjustment(AccessNeed Need, Words Adjustment);

/// <summary>How the individual prefers to be supported, and who agreed to it. Equality: member by member.</summary>
/// <param name="Aspects">What was agreed; at least one side.</param>
/// <param name="PromptCeiling">The highest level of prompt that was agreed; more than this has to be explained.</param>
/// <param name="AgreedWith">Who agreed.</param>
public sealed record SupportAgreement(ValueList<AgreedAspect> Aspects, PromptLevel PromptCeiling, ValueList<PersonId> AgreedWith)
{
    /// <summary>How each flagged access need is met.</summary>
    public ValueList<ReasonableAdjustment> Adjustments { get; init => field = value ?? []; } = [];
}
