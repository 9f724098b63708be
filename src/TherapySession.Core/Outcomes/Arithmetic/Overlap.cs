namespace TherapySession.Outcomes;

/// <summary>How the values of two phases lie to each other, pair by pair, counted over ranks in O((m + n) log (m + n)) and not over the pairs.</summary>
/// <param name="M">How many values the first phase has; at least one.</param>
/// <param name="N">How many values the second phase has; at least one.</param>
/// <param name="Above">In how many pairs the second phase's value is the greater one.</param>
/// <param name="Equal">In how many pairs both are equal.</param>
/// <param name="AboveAll">How many values of the second phase are greater than all of the first.</param>
/// <param name="RowSpread">The mean squared distance of the first phase's values, each by its own share of pairs won, from the share over all.</param>
/// <param name="ColumnSpread">The same for the second phase's values.</param>
internal sealed record Overlap(int M, int N, long Above, long Equal, int AboveAll, double RowSpread, double ColumnSpread)
{
    public double Pairs => (double)M * N;

    /// <summary>The share of pairs in which the second phase's value is greater, ties counting half.</summary>
    public double Nap => ((2 * Above) + Equal) / (2 * Pairs);

    public double Tau => ((2 * Above) + Equal - Pairs) / Pairs;

    public static Overlap Of<T>(IReadOnlyList<T> first, IReadOnlyList<T> second)
        where T : IComparable<T>
    {
        var (ranks, different) = Ranks.Dense([.. first, .. second]);
        var (m, n) = (first.Count, second.Count);
        var (inFirst, inSecond) = (new int[different], new int[different]);
        var highestFirst = 0;
        for (var i = 0; i < m; i++)
        {
            inFirst[ranks[i]]++;
            highestFirst = Math.Max(highestFirst, ranks[i]);
        }

        for (var i = m; i < ranks.Length; i++)
            inSecond[ranks[i]]++;

        var (above, equal, aboveAll, firstBelow) = (0L, 0L, 0, 0);
        for (var rank = 0; rank < different; rank++)
        {
            above += (long)inSecond[rank] * firstBelow;
            equal += (long)inSecond[rank] * inFirst[rank];
            aboveAll += rank > highestFirst ? inSecond[rank] : 0;
            firstBelow += inFirst[rank];
        }

        var counts = new Overlap(m, n, above, equal, aboveAll, 0, 0);
        var (rows, columns) = Spreads(inFirst, inSecond, counts);
        return counts with { RowSpread = rows, ColumnSpread = columns };
    }

    private static (double Rows, double Columns) Spreads(int[] inFirst, int[] inSecond, Overlap counts)
    {
        var (rows, columns) = (0.0, 0.0);
        var (firstBelow, secondBelow) = (0, 0);
        for (var rank = 0; rank < inFirst.Length; rank++)
        {
            var row = (counts.N - secondBelow - (inSecond[rank] / 2.0)) / counts.N;
            var column = (firstBelow + (inFirst[rank] / 2.0)) / counts.M;
            rows += inFirst[rank] * Square(row - counts.Nap);
            columns += inSecond[rank] * Square(column - counts.Nap);
            firstBelow += inFirst[rank];
            secondBelow += inSecond[rank];
        }

        return (rows / counts.M, columns / counts.N);
    }

    private static double Square(double value) => value * value;
}
