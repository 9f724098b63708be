namespace TherapySession.Conformance;

/// <summary>What one trigger costs where it differs from the rest.</summary>
/// <param name="Trigger">The trigger.</param>
/// <param name="Cost">The cost, from 0 to <see cref="AlignmentCosts.Highest"/>.</param>
public sealed record TriggerCost(string Trigger, int Cost);

/// <summary>What explaining a deviation costs, as data: what a JSON file of it says.</summary>
/// <remarks>Equality: member by member. Nothing is checked here; <see cref="AlignmentCosts.Load"/> does.</remarks>
public sealed record AlignmentCostsData
{
    /// <summary>What a recorded step costs that the machine has no place for; 1 where nothing is said.</summary>
    public int? RecordedOnly { get; init; }

    /// <summary>What a step costs that the machine asks for and nobody recorded; 1 where nothing is said.</summary>
    public int? Missing { get; init; }

    /// <summary>What explaining away a record of these triggers costs instead.</summary>
    public ValueList<TriggerCost> RecordedOnlyOf { get; init => field = value ?? []; } = [];

    /// <summary>What a missing step of these triggers costs instead.</summary>
    public ValueList<TriggerCost> MissingOf { get; init => field = value ?? []; } = [];

    /// <summary>The triggers that no explanation invents, because they are acts of a person.</summary>
    public ValueList<string> NeverMissing { get; init => field = value ?? []; } = [];

    /// <summary>The triggers of which an explanation explains away as few records as can be, whatever else it costs.</summary>
    public ValueList<string> Kept { get; init => field = value ?? []; } = [];
}
