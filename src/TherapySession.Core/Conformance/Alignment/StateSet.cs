using System.Numerics;

namespace TherapySession.Conformance;

/// <summary>A set of states as bits in a few words that somebody else owns.</summary>
internal static class StateSet
{
    public static void Add(Span<ulong> set, int state) => set[state >> 6] |= 1UL << state;

    public static void Remove(Span<ulong> set, int state) => set[state >> 6] &= ~(1UL << state);

    /// <summary>Adds another set; whether that made a difference.</summary>
    public static bool Join(Span<ulong> set, ReadOnlySpan<ulong> other)
    {
        var isMore = false;
        for (var i = 0; i < set.Length; i++)
        {
            isMore |= (other[i] & ~set[i]) != 0;
            set[i] |= other[i];
        }

        return isMore;
    }

    public static bool Meets(ReadOnlySpan<ulong> set, ReadOnlySpan<ulong> other)
    {
        for (var i = 0; i < set.Length; i++)
        {
            if ((set[i] & other[i]) != 0)
                return true;
        }

        return false;
    }

    /// <summary>The first state that is in both.</summary>
    public static int FirstOfBoth(ReadOnlySpan<ulong> set, ReadOnlySpan<ulong> other)
    {
        for (var i = 0; i < set.Length; i++)
        {
            if ((set[i] & other[i]) is not 0 and var both)
                return i * 64 + BitOperations.TrailingZeroCount(both);
        }

        return -1;
    }

    /// <summary>The first state of a set from a state on; -1 where there is none.</summary>
    public static int Next(ReadOnlySpan<ulong> set, int from)
    {
        for (var i = from >> 6; i < set.Length; i++)
        {
            var word = i == from >> 6 ? set[i] & (ulong.MaxValue << from) : set[i];
            if (word != 0)
                return i * 64 + BitOperations.TrailingZeroCount(word);
        }

        return -1;
    }
}
