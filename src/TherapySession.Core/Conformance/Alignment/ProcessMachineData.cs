namespace TherapySession.Conformance;

/// <summary>One step of a machine: from a state, by a trigger, to a state.</summary>
/// <remarks>Several steps of one state may have the same trigger: which of them was gone, the alignment finds. Equality: member by member.</remarks>
/// <param name="From">The state before.</param>
/// <param name="Trigger">What is recorded when the step is taken; <see langword="null"/> for a silent step, which nobody records and nobody misses.</param>
/// <param name="To">The state after.</param>
public sealed record MachineStep(string From, string? Trigger, string To);

/// <summary>A process as data: what a JSON file of it says.</summary>
/// <remarks>Equality: member by member. Nothing is checked here; <see cref="ProcessMachine.Load"/> does.</remarks>
public sealed record ProcessMachineData
{
    /// <summary>The names of the states, each once. Their order decides where nothing else does.</summary>
    public required ValueList<string> States { get; init; }

    /// <summary>The state in which everything begins.</summary>
    public required string Initial { get; init; }

    /// <summary>The states in which it may end. At least one.</summary>
    public required ValueList<string> Final { get; init; }

    /// <summary>The steps. Their order has no meaning.</summary>
    public required ValueList<MachineStep> Transitions { get; init; }
}
