using System.Buffers;

namespace TherapySession.Conformance;

/// <summary>How far a session that is aligned has come.</summary>
internal enum Extent
{
    /// <summary>It has ended.</summary>
    Whole,

    /// <summary>It goes on.</summary>
    SoFar,
}

/// <summary>Finds what a sequence costs, and the one explanation that is told.</summary>
internal static class AlignmentSearch
{
    public static Alignment Of(AlignerTable table, ReadOnlySpan<int> given, Extent extent)
    {
        var labels = ArrayPool<int>.Shared.Rent(given.Length);
        var rows = ArrayPool<long>.Shared.Rent((given.Length + 3) * table.Stride);
        try
        {
            var known = labels.AsSpan(0, given.Length);
            for (var i = 0; i < given.Length; i++)
                known[i] = (uint)given[i] < (uint)table.Unknown ? given[i] : table.Unknown;
            return Of(table, known, extent, rows);
        }
        finally
        {
            ArrayPool<long>.Shared.Return(rows);
            ArrayPool<int>.Shared.Return(labels);
        }
    }

    private static Alignment Of(AlignerTable table, ReadOnlySpan<int> labels, Extent extent, Span<long> scratch)
    {
        var rows = scratch[..((labels.Length + 1) * table.Stride)];
        var (last, other) = extent == Extent.Whole ? (table.Ends, table.Anywhere) : (table.Anywhere, table.Ends);
        CostRows.Fill(table, labels, last, rows);
        var key = rows[table.Initial];
        var moves = ExplanationWalk<long>.Go(table, labels, rows, table.Recorded, table.Ends, extent, AlignerTable.MissingOf(key));
        if (ExplainsKeptAway(table, moves))
            moves = KeptFirst(table, labels, last, extent);

        // A whole session that costs nothing costs nothing as a beginning either.
        var cost = AlignerTable.CostOf(key);
        var otherCost = extent == Extent.Whole && cost == 0 ? 0 : AlignerTable.CostOf(CostRows.Least(table, labels, other, scratch.Slice(rows.Length, 2 * table.Stride)));
        return extent == Extent.Whole ? new Alignment(table, cost, otherCost, moves) : new Alignment(table, otherCost, cost, moves);
    }

    private static bool ExplainsKeptAway(AlignerTable table, ReadOnlySpan<TableMove> moves)
    {
        foreach (var move in moves)
        {
            if (move.Kind == MoveKind.RecordedOnly && table.Kept[move.Label])
                return true;
        }

        return false;
    }

    // Rarely needed, and never on the way of a session that did nothing wrong: that costs more per cell is no matter here.
    private static TableMove[] KeptFirst(AlignerTable table, ReadOnlySpan<int> labels, ReadOnlySpan<long> last, Extent extent)
    {
        var rented = ArrayPool<Int128>.Shared.Rent((labels.Length + 1) * table.Stride);
        try
        {
            var rows = rented.AsSpan(0, (labels.Length + 1) * table.Stride);
            CostRows.FillKeptFirst(table, labels, last, rows);
            var key = (long)(rows[table.Initial] % CostRows.OneKept);
            return ExplanationWalk<Int128>.Go(table, labels, rows, table.RecordedKeptFirst, table.EndsKeptFirst, extent, AlignerTable.MissingOf(key));
        }
        finally
        {
            ArrayPool<Int128>.Shared.Return(rented);
        }
    }
}
