namespace TherapySession;

/// <summary>How the environment was left, and hazards, as they stand. Resources stand in <see cref="PreparationState.Resources"/>. Equality: member by member.</summary>
public sealed record TidyUpState
{
    internal static readonly TidyUpState Empty = new();

    private TidyUpState()
    {
    }

    /// <summary>When putting away began.</summary>
    public TidyUpBegan? Began { get; internal set; }

    /// <summary>Every check of how the environment was left.</summary>
    public ValueList<TidyChecked> Left { get; internal set; } = [];

    /// <summary>Hazards that were found.</summary>
    public ValueList<HazardRecorded> Hazards { get; internal set; } = [];

    /// <summary>Hazards that were reported.</summary>
    public ValueList<HazardReported> Reported { get; internal set; } = [];

    /// <summary>Whether a hazard was found.</summary>
    public bool Has(HazardId hazard) => Hazards.Any(hazard, static (each, id) => each.Hazard.Equals(id));

    /// <summary>Whether a hazard was reported.</summary>
    public bool IsReported(HazardId hazard) => Reported.Any(hazard, static (each, id) => each.Hazard.Equals(id));
}
