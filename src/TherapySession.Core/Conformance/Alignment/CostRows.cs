using System.Numerics;
using System.Runtime.InteropServices;

namespace TherapySession.Conformance;

/// <summary>
/// The rows of the dynamic programming: row i says, by state, what explaining the steps from position i on costs at least.
/// </summary>
/// <remarks>
/// A row follows from the next one alone: the step is recorded only, or some of the machine's steps are missing and it is taken then. Missing steps before a step that is recorded only
/// cost the same behind it, so that nothing else has to be looked at.
/// </remarks>
internal static class CostRows
{
    /// <summary>What each record adds that is explained away although it is kept; every other key lies below.</summary>
    public static readonly Int128 OneKept = (Int128)1 << 64;

    private static readonly Int128 Never = (Int128)1 << 120;

    /// <summary>All rows, the last of which is given.</summary>
    public static void Fill(AlignerTable table, ReadOnlySpan<int> labels, ReadOnlySpan<long> last, Span<long> rows)
    {
        var stride = table.Stride;
        last.CopyTo(rows[(labels.Length * stride)..]);
        for (var i = labels.Length - 1; i >= 0; i--)
            Before(table, labels[i], rows.Slice((i + 1) * stride, stride), rows.Slice(i * stride, stride));
    }

    /// <summary>The first row's value in the initial state, with two rows of scratch.</summary>
    public static long Least(AlignerTable table, ReadOnlySpan<int> labels, ReadOnlySpan<long> last, Span<long> scratch)
    {
        var stride = table.Stride;
        last.CopyTo(scratch[..stride]);
        var row = scratch.Slice(stride, stride);
        var next = scratch[..stride];
        for (var i = labels.Length - 1; i >= 0; i--)
        {
            Before(table, labels[i], next, row);
            var written = row;
            row = next;
            next = written;
        }

        return next[table.Initial];
    }

    /// <summary>All rows where explaining away what is kept counts before any cost.</summary>
    public static void FillKeptFirst(AlignerTable table, ReadOnlySpan<int> labels, ReadOnlySpan<long> last, Span<Int128> rows)
    {
        var stride = table.Stride;
        for (var state = 0; state < stride; state++)
            rows[labels.Length * stride + state] = last[state] < AlignerTable.Never ? last[state] : Never;
        for (var i = labels.Length - 1; i >= 0; i--)
        {
            var row = rows.Slice(i * stride, stride);
            var next = rows.Slice((i + 1) * stride, stride);
            var recorded = table.RecordedKeptFirst[labels[i]];
            for (var state = 0; state < stride; state++)
                row[state] = next[state] + recorded;
            foreach (var column in table.Columns[labels[i]])
            {
                for (var state = 0; state < stride; state++)
                {
                    if (column.Keys[state] < AlignerTable.Never)
                        row[state] = Int128.Min(row[state], column.Keys[state] + next[column.To]);
                }
            }
        }
    }

    private static void Before(AlignerTable table, int label, ReadOnlySpan<long> next, Span<long> row)
    {
        var rows = MemoryMarshal.Cast<long, Vector<long>>(row);
        var nexts = MemoryMarshal.Cast<long, Vector<long>>(next);
        var recorded = new Vector<long>(table.Recorded[label]);
        for (var i = 0; i < rows.Length; i++)
            rows[i] = nexts[i] + recorded;

        foreach (var column in table.Columns[label])
        {
            var onward = next[column.To];
            if (onward >= AlignerTable.Never)
                continue;

            var more = new Vector<long>(onward);
            var keys = MemoryMarshal.Cast<long, Vector<long>>(column.Keys.AsSpan());
            for (var i = 0; i < rows.Length; i++)
                rows[i] = Vector.Min(rows[i], keys[i] + more);
        }
    }
}
