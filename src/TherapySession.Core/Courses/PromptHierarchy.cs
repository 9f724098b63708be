namespace TherapySession;

/// <summary>One level of a ladder of prompts, for instance <c>gestural</c>. Shape and equality: see <see cref="OpenCode"/>.</summary>
public sealed record PromptLevel : OpenCode
{
    /// <inheritdoc cref="OpenCode"/>
    /// <exception cref="ArgumentException">The text is not a code.</exception>
    public PromptLevel(string value)
        : base(value)
    {
    }

    /// <summary>Nobody prompts.</summary>
    public static PromptLevel Independent { get; } = new("independent");

    /// <summary>A picture, symbol or object.</summary>
    public static PromptLevel Visual { get; } = new("visual");

    /// <summary>Pointing, looking, a gesture.</summary>
    public static PromptLevel Gestural { get; } = new("gestural");

    /// <summary>A word.</summary>
    public static PromptLevel Verbal { get; } = new("verbal");

    /// <summary>Showing how.</summary>
    public static PromptLevel Modelled { get; } = new("modelled");

    /// <summary>A guiding hand.</summary>
    public static PromptLevel PartialPhysical { get; } = new("partial-physical");

    /// <summary>Hand over hand.</summary>
    public static PromptLevel FullPhysical { get; } = new("full-physical");

    /// <summary>Whether the individual is touched at this level.</summary>
    public bool IsPhysical => this == PartialPhysical || this == FullPhysical;
}

/// <summary>A named, versioned ladder of prompts from least to most support. Sources order gesture and speech differently, so a plan names its own.</summary>
/// <remarks>Equality: member by member.</remarks>
public sealed record PromptHierarchy
{
    /// <summary>A ladder of at least two different levels.</summary>
    /// <exception cref="ArgumentException">The name is blank, the version below 1, or the levels are fewer than two or not all different.</exception>
    public PromptHierarchy(string name, int version, ValueList<PromptLevel> levels)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(levels);
        ArgumentOutOfRangeException.ThrowIfLessThan(version, 1);
        if (levels.Count < 2 || levels.Distinct().Count() != levels.Count)
            throw new ArgumentException("A ladder of prompts has at least two levels, all different.", nameof(levels));

        (Name, Version, Levels) = (name, version, levels);
    }

    /// <summary>Independent, visual, gestural, verbal, modelled, partial physical, full physical.</summary>
    public static PromptHierarchy Default { get; } = new("least-to-most", 1,
    [
        PromptLevel.Independent, PromptLevel.Visual, PromptLevel.Gestural, PromptLevel.Verbal,
        PromptLevel.Modelled, PromptLevel.PartialPhysical, PromptLevel.FullPhysical,
    ]);

    /// <summary>What the ladder is called.</summary>
    public string Name { get; }

    /// <summary>Its version, from 1.</summary>
    public int Version { get; }

    /// <summary>The levels from least to most support.</summary>
    public ValueList<PromptLevel> Levels { get; }

    /// <summary>How many levels above independence, from 0; -1 for a level that is not on this ladder.</summary>
    public int Height(PromptLevel level) => Levels.AsSpan().IndexOf(level);
}
