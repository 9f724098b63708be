namespace TherapySession.Outcomes;

/// <summary>Replaces values by their places among the different values: all that a method resting on order alone needs.</summary>
internal static class Ranks
{
    /// <summary>For every value how many different smaller ones there are, and how many different ones there are at all. O(n log n).</summary>
    public static (int[] Ranks, int Different) Dense<T>(IReadOnlyList<T> values)
        where T : IComparable<T>
    {
        var sorted = new T[values.Count];
        var positions = new int[values.Count];
        for (var i = 0; i < sorted.Length; i++)
            (sorted[i], positions[i]) = (values[i], i);
        Array.Sort(sorted, positions);

        var ranks = new int[sorted.Length];
        var different = 0;
        for (var i = 0; i < sorted.Length; i++)
        {
            if (i == 0 || sorted[i].CompareTo(sorted[i - 1]) != 0)
                different++;
            ranks[positions[i]] = different - 1;
        }

        return (ranks, different);
    }
}
