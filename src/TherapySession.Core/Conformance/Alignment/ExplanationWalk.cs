using System.Buffers;
using System.Numerics;

namespace TherapySession.Conformance;

/// <summary>Walks the finished rows from the beginning, and takes at each move the first of those that keep the cost least.</summary>
/// <remarks>
/// Which states the machine may be in is kept as a set for each move, so that moves alone decide which explanation is told. <see cref="StateChoice"/> makes states of the sets.
/// Lives inside one call, on one thread.
/// </remarks>
/// <typeparam name="T">What a key is.</typeparam>
internal ref struct ExplanationWalk<T>
    where T : unmanaged, IBinaryInteger<T>
{
    private readonly AlignerTable _table;
    private readonly ReadOnlySpan<int> _labels;
    private readonly ReadOnlySpan<T> _rows;
    private readonly ReadOnlySpan<T> _recorded;
    private readonly ReadOnlySpan<T> _ends;
    private readonly Span<ulong> _sets;
    private readonly Span<TableMove> _moves;
    private int _count;

    private ExplanationWalk(AlignerTable table, ReadOnlySpan<int> labels, ReadOnlySpan<T> rows, ReadOnlySpan<T> recorded, ReadOnlySpan<T> ends, Span<ulong> sets, Span<TableMove> moves)
    {
        _table = table;
        _labels = labels;
        _rows = rows;
        _recorded = recorded;
        _ends = ends;
        _sets = sets;
        _moves = moves;
    }

    /// <summary>The moves of the explanation.</summary>
    /// <param name="table">The machine.</param>
    /// <param name="labels">The sequence.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="recorded">By label: the key of a record that is explained away, as the rows have it.</param>
    /// <param name="ends">By state: the key of the cheapest way to an end.</param>
    /// <param name="extent">Whether what is still to come is told too.</param>
    /// <param name="missing">How many missing steps the explanation has.</param>
    public static TableMove[] Go(AlignerTable table, ReadOnlySpan<int> labels, ReadOnlySpan<T> rows, ReadOnlySpan<T> recorded, ReadOnlySpan<T> ends, Extent extent, int missing)
    {
        var moves = new TableMove[labels.Length + missing + (extent == Extent.SoFar ? table.LongestWayToAnEnd : 0)];
        var sets = ArrayPool<ulong>.Shared.Rent((moves.Length + 1) * table.Ways.Words);
        try
        {
            var walk = new ExplanationWalk<T>(table, labels, rows, recorded, ends, sets, moves);
            walk.Explain();
            if (extent == Extent.SoFar)
                walk.LookAhead();
            if (walk._count < moves.Length)
                moves = moves[..walk._count];
            StateChoice.Make(table, sets, moves);
            return moves;
        }
        finally
        {
            ArrayPool<ulong>.Shared.Return(sets);
        }
    }

    private readonly Span<ulong> Set(int move) => _sets.Slice(move * _table.Ways.Words, _table.Ways.Words);

    private readonly ReadOnlySpan<T> Row(int position) => _rows.Slice(position * _table.Stride, _table.States);

    private void Explain()
    {
        var value = Row(0)[_table.Initial];
        Set(0).Clear();
        StateSet.Add(Set(0), _table.Initial);
        FollowSilently(0, Row(0), value);
        for (var i = 0; i < _labels.Length || value > T.Zero;)
        {
            Set(_count + 1).Clear();
            if (i < _labels.Length && TryMatch(i, value))
            {
                Add(MoveKind.Matched, i, _labels[i]);
                i++;
            }
            else if (i < _labels.Length && TryExplainAway(i, value))
            {
                Add(MoveKind.RecordedOnly, i, _labels[i]);
                value -= _recorded[_labels[i]];
                i++;
            }
            else
            {
                var label = Miss(Row(i), value);
                Add(MoveKind.Missing, i, label);
                value -= T.CreateTruncating(_table.Missing[label]);
            }

            FollowSilently(_count, Row(i), value);
        }
    }

    private void LookAhead()
    {
        var ends = _ends;
        var set = Set(_count);
        var value = ends[StateSet.Next(set, 0)];
        for (var state = StateSet.Next(set, 0); state >= 0; state = StateSet.Next(set, state + 1))
            value = T.Min(value, ends[state]);
        for (var state = StateSet.Next(set, 0); state >= 0; state = StateSet.Next(set, state + 1))
        {
            if (ends[state] != value)
                StateSet.Remove(set, state);
        }

        while (value > T.Zero)
        {
            Set(_count + 1).Clear();
            var label = Miss(ends, value);
            Add(MoveKind.Pending, _labels.Length, label);
            value -= T.CreateTruncating(_table.Missing[label]);
            FollowSilently(_count, ends, value);
        }
    }

    private void Add(MoveKind kind, int position, int label) => _moves[_count++] = new TableMove(kind, position, label, 0, 0);

    private readonly bool TryMatch(int position, T value)
    {
        var set = Set(_count);
        var next = Set(_count + 1);
        var row = Row(position + 1);
        var isOne = false;
        for (var state = StateSet.Next(set, 0); state >= 0; state = StateSet.Next(set, state + 1))
        {
            foreach (var to in _table.Ways.To(state, _labels[position]))
            {
                if (row[to] != value)
                    continue;
                StateSet.Add(next, to);
                isOne = true;
            }
        }

        return isOne;
    }

    private readonly bool TryExplainAway(int position, T value)
    {
        var set = Set(_count);
        var next = Set(_count + 1);
        var row = Row(position + 1);
        var more = _recorded[_labels[position]];
        var isOne = false;
        for (var state = StateSet.Next(set, 0); state >= 0; state = StateSet.Next(set, state + 1))
        {
            if (row[state] + more != value)
                continue;
            StateSet.Add(next, state);
            isOne = true;
        }

        return isOne;
    }

    /// <summary>Takes the first trigger whose step is missing there, and gives its label.</summary>
    private readonly int Miss(ReadOnlySpan<T> row, T value)
    {
        var set = Set(_count);
        var next = Set(_count + 1);
        var first = int.MaxValue;
        for (var state = StateSet.Next(set, 0); state >= 0; state = StateSet.Next(set, state + 1))
        {
            var labels = _table.Ways.Labels(state);
            var all = _table.Ways.All(state);
            for (var i = 0; i < labels.Length && labels[i] <= first; i++)
            {
                if (_table.Missing[labels[i]] >= AlignerTable.Never || row[all[i]] + T.CreateTruncating(_table.Missing[labels[i]]) != value)
                    continue;
                if (labels[i] < first)
                    next.Clear();
                first = labels[i];
                StateSet.Add(next, all[i]);
            }
        }

        return first;
    }

    /// <summary>Adds to the set of a move what silent steps lead to from it without making anything dearer.</summary>
    private readonly void FollowSilently(int move, ReadOnlySpan<T> row, T value)
    {
        if (!_table.Ways.HasSilent)
            return;

        var set = Set(move);
        for (var state = StateSet.Next(set, 0); state >= 0; state = StateSet.Next(set, state + 1))
            StateSet.Join(set, _table.Ways.Silently(state));
        for (var state = StateSet.Next(set, 0); state >= 0; state = StateSet.Next(set, state + 1))
        {
            if (row[state] != value)
                StateSet.Remove(set, state);
        }
    }
}
