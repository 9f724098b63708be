namespace TherapySession.Conformance;

/// <summary>A process that recorded steps can be aligned with: states, an initial one, ends, and steps between them.</summary>
/// <remarks>
/// Use <see cref="Lifecycle"/> or <see cref="Load"/>. It is an image of a process and nothing else: the live lifecycle never asks it.
/// Equality: by <see cref="Data"/>. Thread safety: immutable.
/// </remarks>
public sealed record ProcessMachine
{
    /// <summary>The most states of a machine (P012).</summary>
    public const int MaximumStates = 1_000;

    /// <summary>The most steps of a machine (P012).</summary>
    public const int MaximumSteps = 5_000;

    private static readonly string[] Known = Enum.GetNames<Trigger>();

    private ProcessMachine(ProcessMachineData data)
    {
        Data = data;
        Triggers = data.Transitions.Select(step => step.Trigger).OfType<string>().Distinct(StringComparer.Ordinal).Order(Comparer<string>.Create(InOrder)).ToValueList();
    }

    /// <summary>The library's own lifecycle, every gate open. A withdrawal, a dissent and a concern have their place in each of its states.</summary>
    public static ProcessMachine Lifecycle { get; } = Load(new ProcessMachineData
    {
        States = PhaseSet.All.Select(phase => phase.ToString()).ToValueList(),
        Initial = nameof(Phase.Consent),
        Final = PhaseSet.Ended.Select(phase => phase.ToString()).ToValueList(),
        Transitions = LifecycleTable.Rows.Select(row => new MachineStep(row.From.ToString(), row.Trigger.ToString(), row.To.ToString())).ToValueList(),
    }).Require();

    /// <summary>The data of this machine.</summary>
    public ProcessMachineData Data { get; }

    /// <summary>The names of the states, in their order.</summary>
    public ValueList<string> States => Data.States;

    /// <summary>The triggers that its steps have, in the order that breaks ties: those of <see cref="Trigger"/> in the order of that list, then all others in ordinal order.</summary>
    public ValueList<string> Triggers { get; }

    /// <summary>Makes a machine of data, or says everything that is wrong with the data.</summary>
    public static ProcessMachineLoading Load(ProcessMachineData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var problems = MachineCheck.Of(data);
        return problems.Count == 0 ? new ProcessMachineLoading(new ProcessMachine(data), []) : new ProcessMachineLoading(null, problems);
    }

    /// <inheritdoc/>
    public bool Equals(ProcessMachine? other) => other is not null && Data.Equals(other.Data);

    /// <inheritdoc/>
    public override int GetHashCode() => Data.GetHashCode();

    /// <summary>How large it is.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{States.Count} states, {Data.Transitions.Count} steps");

    // Which of two equal explanations is told must not hang on how a file happens to be sorted.
    private static int InOrder(string a, string b)
    {
        var (first, second) = (Array.IndexOf(Known, a), Array.IndexOf(Known, b));
        return (uint)first != (uint)second ? ((uint)first).CompareTo((uint)second) : string.CompareOrdinal(a, b);
    }
}

/// <summary>What came of loading a machine.</summary>
/// <param name="Machine">The machine, where nothing is wrong.</param>
/// <param name="Problems">Everything that is wrong, each with its code and its place in the data.</param>
public sealed record ProcessMachineLoading(ProcessMachine? Machine, ValueList<Refusal> Problems)
{
    /// <summary>The machine.</summary>
    /// <exception cref="SessionRefusedException">Something is wrong with the data.</exception>
    public ProcessMachine Require() => Machine ?? throw new SessionRefusedException(Problems);
}
