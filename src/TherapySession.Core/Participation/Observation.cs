namespace TherapySession;

/// <summary>What an observation is about.</summary>
public enum ObservationKind
{
    /// <summary>How the individual took part.</summary>
    Participation,

    /// <summary>How the individual communicated.</summary>
    Communication,

    /// <summary>A skill or a step of a task.</summary>
    SkillOrTask,

    /// <summary>Being with others.</summary>
    SocialInteraction,

    /// <summary>What the individual did, without judging it.</summary>
    Behaviour,

    /// <summary>Body: movement, tiredness, pain.</summary>
    Physical,

    /// <summary>Well-being.</summary>
    WellBeing,

    /// <summary>What the individual liked or did not.</summary>
    Preference,

    /// <summary>Identity and self-esteem.</summary>
    IdentityAndSelfEsteem,
}

/// <summary>Something that was observed while the individual took part. Equality: member by member.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Seen">What was seen and heard: facts, in plain words.</param>
public sealed record Observation(ObservationKind Kind, Words Seen)
{
    /// <summary>The level of prompt in use, on the plan's ladder; this or <see cref="Assistance"/> is given.</summary>
    public PromptLevel? Level { get; init; }

    /// <summary>The assistance given, in words; this or <see cref="Level"/> is given.</summary>
    public Words? Assistance { get; init; }

    /// <summary>The outcome it bears on; <see langword="null"/> where it bears on none.</summary>
    public OutcomeId? Outcome { get; init; }

    /// <summary>The activity it was seen in, where it was one.</summary>
    public ActivityId? Activity { get; init; }
}
