namespace TherapySession;

/// <summary>How an individual seems to feel, as somebody else sees it.</summary>
public enum EmotionalState
{
    /// <summary>Calm.</summary>
    Calm,

    /// <summary>Content, joyful.</summary>
    Content,

    /// <summary>Excited.</summary>
    Excited,

    /// <summary>Anxious, fearful.</summary>
    Anxious,

    /// <summary>Distressed.</summary>
    Distressed,

    /// <summary>Sad.</summary>
    Sad,

    /// <summary>Angry, frustrated.</summary>
    Angry,

    /// <summary>Withdrawn.</summary>
    Withdrawn,

    /// <summary>Overwhelmed.</summary>
    Overwhelmed,

    /// <summary>Tired.</summary>
    Tired,

    /// <summary>It cannot be told.</summary>
    Unclear,
}

/// <summary>Whether a strategy helped.</summary>
public enum StrategyEffect
{
    /// <summary>No strategy was used.</summary>
    NothingTried,

    /// <summary>It helped.</summary>
    Helped,

    /// <summary>It helped a little.</summary>
    HelpedALittle,

    /// <summary>It changed nothing.</summary>
    NoEffect,

    /// <summary>It made things harder.</summary>
    MadeItHarder,
}

/// <summary>A way to help somebody regulate their feelings: an open list, for instance <c>breathing</c>. Shape and equality: see <see cref="OpenCode"/>.</summary>
public sealed record RegulationStrategy : OpenCode
{
    /// <inheritdoc cref="OpenCode"/>
    /// <exception cref="ArgumentException">The text is not a code.</exception>
    public RegulationStrategy(string value)
        : base(value)
    {
    }
}

/// <summary>An emotional state, what was done about it, and whether it helped. Equality: member by member.</summary>
/// <param name="State">How the individual seemed.</param>
/// <param name="Seen">What was seen that says so.</param>
public sealed record EmotionalObservation(EmotionalState State, Words Seen)
{
    /// <summary>What was done to help; <see langword="null"/> where nothing was.</summary>
    public RegulationStrategy? Strategy { get; init; }

    /// <summary>Whether it helped.</summary>
    public StrategyEffect Helped { get; init; }
}
