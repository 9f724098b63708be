namespace TherapySession.Conformance;

/// <summary>Aligns sequences of recorded steps with one machine under one set of costs, exactly.</summary>
/// <remarks>
/// <para>Dynamic programming over position and state, with every cheapest way of missing and silent steps worked out once for the machine.</para>
/// <para>A label is a number from <see cref="LabelOf"/>; any other number, and any text that neither machine nor costs know, is a step that is only ever recorded.
/// Which labels those are makes no difference to the answer, so that sequences equal in labels have equal alignments.</para>
/// <para>Thread safety: immutable; every member may be called from several threads at once. A call allocates its answer and nothing else.</para>
/// </remarks>
public sealed class Aligner
{
    /// <summary>The label of a step that neither the machine nor the costs know.</summary>
    public const int Unknown = -1;

    private readonly AlignerTable _table;

    private Aligner(AlignerTable table) => _table = table;

    /// <summary>The library's own lifecycle under the domain's costs.</summary>
    public static Aligner Lifecycle { get; } = Load(ProcessMachine.Lifecycle, AlignmentCosts.Domain).Require();

    /// <summary>The machine.</summary>
    public ProcessMachine Machine => _table.Machine;

    /// <summary>The costs.</summary>
    public AlignmentCosts Costs => _table.Costs;

    /// <summary>The longest sequence that can be aligned, in steps: 200,000, less with a machine of more than 300 states.</summary>
    public int LongestSequence => _table.LongestSequence;

    /// <summary>What the cheapest session that fits costs if nothing of it was recorded: how far a record can be from a session at most, besides what it holds.</summary>
    public int ShortestWay => _table.ShortestWay;

    /// <summary>Puts machine and costs together, or says why they don't go together: from some state every way to an end leads through a step that no explanation may invent (P015).</summary>
    public static AlignerLoading Load(ProcessMachine machine, AlignmentCosts costs)
    {
        ArgumentNullException.ThrowIfNull(machine);
        ArgumentNullException.ThrowIfNull(costs);
        var problems = Check(machine, costs);
        return problems.Count == 0 ? new AlignerLoading(new Aligner(new AlignerTable(machine, costs)), []) : new AlignerLoading(null, problems);
    }

    /// <summary>The label of a trigger, from 0; <see cref="Unknown"/> where neither the machine nor the costs know it.</summary>
    public int LabelOf(string trigger) => _table.LabelOf(trigger);

    /// <summary>Aligns the sequence of a session that has ended.</summary>
    /// <exception cref="ArgumentException">The sequence is longer than <see cref="LongestSequence"/>.</exception>
    public Alignment Align(ReadOnlySpan<int> labels) => AlignmentSearch.Of(_table, Checked(labels), Extent.Whole);

    /// <summary>Aligns the sequence of a session that goes on: what it still needs is pending, not missing.</summary>
    /// <exception cref="ArgumentException">The sequence is longer than <see cref="LongestSequence"/>.</exception>
    public Alignment AlignRunning(ReadOnlySpan<int> labels) => AlignmentSearch.Of(_table, Checked(labels), Extent.SoFar);

    /// <summary>Aligns the sequence of a session that has ended, given by the names of its triggers.</summary>
    /// <exception cref="ArgumentException">The sequence is longer than <see cref="LongestSequence"/>.</exception>
    public Alignment Align(IReadOnlyList<string> triggers) => Align(Labels(triggers));

    /// <summary>Aligns the sequence of a session that goes on, given by the names of its triggers.</summary>
    /// <exception cref="ArgumentException">The sequence is longer than <see cref="LongestSequence"/>.</exception>
    public Alignment AlignRunning(IReadOnlyList<string> triggers) => AlignRunning(Labels(triggers));

    /// <summary>Each state that can be reached and from which no end can be, unless an explanation invents what it never may.</summary>
    internal static ValueList<Refusal> Check(ProcessMachine machine, AlignmentCosts costs)
    {
        var problems = new DataProblems(nameof(ProcessMachineData));
        foreach (var state in new MachineGraph(machine.Data).WithoutAnEnd(trigger => costs.Missing(trigger) is not null))
            problems.Add(Codes.EndNeedsAnAct, $"{nameof(machine.States)}[{state}]", TextRule.Quotable(machine.States[state]));
        return problems.All;
    }

    private ReadOnlySpan<int> Checked(ReadOnlySpan<int> labels) => labels.Length <= LongestSequence
        ? labels
        : throw new ArgumentException($"A sequence has at most {LongestSequence} steps.", nameof(labels));

    private int[] Labels(IReadOnlyList<string> triggers)
    {
        ArgumentNullException.ThrowIfNull(triggers);
        var labels = new int[triggers.Count];
        for (var i = 0; i < labels.Length; i++)
            labels[i] = LabelOf(triggers[i]);
        return labels;
    }
}

/// <summary>What came of putting a machine and costs together.</summary>
/// <param name="Aligner">The aligner, where they go together.</param>
/// <param name="Problems">Everything that is wrong, each with its code and its place in the data of the machine.</param>
public sealed record AlignerLoading(Aligner? Aligner, ValueList<Refusal> Problems)
{
    /// <summary>The aligner.</summary>
    /// <exception cref="SessionRefusedException">Machine and costs don't go together.</exception>
    public Aligner Require() => Aligner ?? throw new SessionRefusedException(Problems);
}
