using System.Collections.Frozen;
using System.Numerics;

namespace TherapySession.Conformance;

/// <summary>A machine under one set of costs as arrays: states, labels and ways by number.</summary>
/// <remarks>
/// A key is a cost and, below it, a number of missing steps, so that one comparison finds the cheapest and of those the one with the fewest moves.
/// Costs of at most <see cref="AlignmentCosts.Highest"/> and sequences of at most <see cref="LongestSequence"/> keep every sum of keys below <see cref="Never"/>.
/// Thread safety: immutable.
/// </remarks>
internal sealed class AlignerTable
{
    /// <summary>The key of what there is no way for.</summary>
    public const long Never = 1L << 61;

    private const int MissingBits = 28;
    private const int MostSteps = 200_000;
    private const int MostCells = 1 << 26;

    private readonly FrozenDictionary<string, int> _labels;
    private readonly string[] _triggers;

    public AlignerTable(ProcessMachine machine, AlignmentCosts costs)
    {
        (Machine, Costs) = (machine, costs);
        var graph = new MachineGraph(machine.Data);
        States = machine.States.Count;
        Stride = (States + Vector<long>.Count - 1) / Vector<long>.Count * Vector<long>.Count;
        LongestSequence = Math.Min(MostSteps, MostCells / Stride);
        Initial = graph.Initial;

        // What only the costs know has no step anywhere, but a price of its own.
        _triggers = [.. machine.Triggers.Concat(CostsCheck.Named(costs.Data).Select(named => named.Trigger)).Distinct(StringComparer.Ordinal)];
        _labels = _triggers.Select((trigger, label) => (trigger, label)).ToFrozenDictionary(each => each.trigger, each => each.label, StringComparer.Ordinal);
        Recorded = [.. _triggers.Select(trigger => Key(costs.RecordedOnly(trigger), 0)), Key(costs.Data.RecordedOnly ?? 1, 0)];
        Kept = [.. _triggers.Select(costs.Keeps), false];
        Missing = [.. _triggers.Select(trigger => costs.Missing(trigger) is { } cost ? Key(cost, 1) : Never)];
        RecordedKeptFirst = [.. Recorded.Select((key, label) => key + (Kept[label] ? CostRows.OneKept : 0))];
        Ways = new TableWays(graph, _labels, States);

        var distances = new Distances(graph, step => step.Trigger is null ? 0 : Missing[_labels[step.Trigger]], States, Stride);
        Ends = distances.To(graph.Ends);
        EndsKeptFirst = [.. Ends.Select(key => (Int128)key)];
        Anywhere = new long[Stride];
        Columns = new TableColumn[_triggers.Length + 1][];
        Array.Fill(Columns, []);
        foreach (var ways in graph.Steps.Where(step => step.Trigger is not null).GroupBy(step => _labels[step.Trigger!]))
            Columns[ways.Key] = [.. ways.GroupBy(step => step.To).OrderBy(steps => steps.Key).Select(steps => new TableColumn(steps.Key, distances.To([.. steps.Select(step => step.From)])))];
        LongestWayToAnEnd = Ends.Take(States).Where(key => key < Never).Max(MissingOf);
    }

    public ProcessMachine Machine { get; }

    public AlignmentCosts Costs { get; }

    public int States { get; }

    /// <summary>The states and what fills a row up to whole vectors.</summary>
    public int Stride { get; }

    public int Initial { get; }

    public int LongestSequence { get; }

    /// <summary>The label of what nobody knows.</summary>
    public int Unknown => _triggers.Length;

    public TableWays Ways { get; }

    /// <summary>By label: the key of a record that is explained away.</summary>
    public long[] Recorded { get; }

    /// <summary>By label: whether explaining it away is the last resort.</summary>
    public bool[] Kept { get; }

    /// <summary>By label: the same where explaining away what is kept counts before any cost.</summary>
    public Int128[] RecordedKeptFirst { get; }

    /// <summary>By label: the key of a missing step, or <see cref="Never"/>.</summary>
    public long[] Missing { get; }

    /// <summary>By state: the key of the cheapest way to an end.</summary>
    public long[] Ends { get; }

    /// <summary>The same in the width of those keys.</summary>
    public Int128[] EndsKeptFirst { get; }

    /// <summary>By state: nought, for a session that may stand anywhere.</summary>
    public long[] Anywhere { get; }

    /// <summary>The most missing steps that the cheapest way to an end has.</summary>
    public int LongestWayToAnEnd { get; }

    /// <summary>By label: what taking a step of that label leads to, whatever has to be missed before it.</summary>
    public TableColumn[][] Columns { get; }

    public int ShortestWay => CostOf(Ends[Initial]);

    public static int CostOf(long key) => (int)(key >> MissingBits);

    public static int MissingOf(long key) => (int)(key & ((1L << MissingBits) - 1));

    public int LabelOf(string trigger)
    {
        ArgumentNullException.ThrowIfNull(trigger);
        return _labels.GetValueOrDefault(trigger, Aligner.Unknown);
    }

    public int CostOf(TableMove move) => move.Kind switch
    {
        MoveKind.RecordedOnly => CostOf(Recorded[move.Label]),
        MoveKind.Missing => CostOf(Missing[move.Label]),
        _ => 0,
    };

    public AlignmentMove Told(TableMove move) => new(
        move.Kind, move.Position, move.Label == Unknown ? null : _triggers[move.Label], Machine.States[move.Before], Machine.States[move.After], CostOf(move));

    private static long Key(int cost, int missing) => ((long)cost << MissingBits) + missing;
}

/// <summary>The cheapest way by missing steps and one step of a label to a state, from each state.</summary>
/// <param name="To">The state after.</param>
/// <param name="Keys">By state: the key of what is missed on the way.</param>
internal readonly record struct TableColumn(int To, long[] Keys);

/// <summary>One move, by number.</summary>
internal readonly record struct TableMove(MoveKind Kind, int Position, int Label, short Before, short After);
