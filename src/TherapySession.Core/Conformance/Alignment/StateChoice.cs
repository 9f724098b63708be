using System.Numerics;

namespace TherapySession.Conformance;

/// <summary>Gives each move its states: the first ones, by the machine's order, from which all later moves can be made.</summary>
internal static class StateChoice
{
    /// <summary>Writes states into moves.</summary>
    /// <param name="table">The machine.</param>
    /// <param name="sets">The states in which the machine may be before each move and after the last; those that lead nowhere are taken out.</param>
    /// <param name="moves">The moves.</param>
    public static void Make(AlignerTable table, Span<ulong> sets, Span<TableMove> moves)
    {
        // Most often there is nothing to choose.
        if (table.Ways is { HasSilent: false, Words: 1 } && IsOneEach(sets[..(moves.Length + 1)]))
        {
            for (var i = 0; i < moves.Length; i++)
                moves[i] = moves[i] with { Before = (short)BitOperations.TrailingZeroCount(sets[i]), After = (short)BitOperations.TrailingZeroCount(sets[i + 1]) };
            return;
        }

        Narrow(table.Ways, sets, moves);
        var (at, words) = (table.Initial, table.Ways.Words);
        for (var i = 0; i < moves.Length; i++)
        {
            var before = StateSet.FirstOfBoth(sets.Slice(i * words, words), table.Ways.Silently(at));
            at = After(table.Ways, moves[i], before, sets.Slice((i + 1) * words, words));
            moves[i] = moves[i] with { Before = (short)before, After = (short)at };
        }
    }

    private static bool IsOneEach(ReadOnlySpan<ulong> sets)
    {
        foreach (var set in sets)
        {
            if (!BitOperations.IsPow2(set))
                return false;
        }

        return true;
    }

    private static void Narrow(TableWays ways, Span<ulong> sets, ReadOnlySpan<TableMove> moves)
    {
        for (var i = moves.Length - 1; i >= 0; i--)
        {
            var set = sets.Slice(i * ways.Words, ways.Words);
            var onward = sets.Slice((i + 1) * ways.Words, ways.Words);
            for (var state = StateSet.Next(set, 0); state >= 0; state = StateSet.Next(set, state + 1))
            {
                if (After(ways, moves[i], state, onward) < 0)
                    StateSet.Remove(set, state);
            }
        }
    }

    /// <summary>The first state that a move leads to from a state, if it lies on the way to one of those that are still open; -1 where none does.</summary>
    private static int After(TableWays ways, TableMove move, int state, ReadOnlySpan<ulong> onward)
    {
        if (move.Kind == MoveKind.RecordedOnly)
            return StateSet.Meets(onward, ways.Silently(state)) ? state : -1;
        foreach (var to in ways.To(state, move.Label))
        {
            if (StateSet.Meets(onward, ways.Silently(to)))
                return to;
        }

        return -1;
    }
}
