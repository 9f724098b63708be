namespace TherapySession.Outcomes;

/// <summary>How two rankings of the same things agree: Kendall's S and its ties. Counted by merging in O(n log n), after W. R. Knight (1966).</summary>
/// <param name="Count">How many things there are.</param>
/// <param name="S">Pairs in the same order in both rankings, minus pairs in opposite order.</param>
/// <param name="X">The ties of the first ranking.</param>
/// <param name="Y">The ties of the second ranking.</param>
internal sealed record Concordance(int Count, long S, Concordance.Ties X, Concordance.Ties Y)
{
    private double AllPairs => (double)Count * (Count - 1) / 2;

    /// <summary>Tau-b; undefined where a ranking does not vary.</summary>
    public Measure<double> TauB
    {
        get
        {
            var untied = (AllPairs - X.Pairs) * (AllPairs - Y.Pairs);
            return untied > 0 ? Measure.Of(Math.Clamp(S / Math.Sqrt(untied), -1, 1)) : Undefined;
        }
    }

    private Measure<double> Undefined => Measure.Undefined<double>(Count < 2 ? UndefinedBecause.TooFewValues : UndefinedBecause.NoVariation);

    /// <summary>S in its standard errors if the rankings had nothing to do with each other, ties taken into account (Kendall 1970).</summary>
    public Measure<double> Z(ContinuityCorrection continuity)
    {
        if (!TauB.IsDefined)
            return Undefined;

        var n = (double)Count;
        var variance = ((n * (n - 1) * ((2 * n) + 5)) - X.Weighted - Y.Weighted) / 18;
        variance += 2 * X.Pairs * Y.Pairs / (n * (n - 1));
        if (Count > 2)
            variance += X.Triples * Y.Triples / (9 * n * (n - 1) * (n - 2));

        var distance = continuity == ContinuityCorrection.Applied ? Math.Sign(S) * (Math.Abs(S) - 1) : S;
        return variance > 0 ? Measure.Of(distance / Math.Sqrt(variance)) : Undefined;
    }

    public static Concordance Of<TX, TY>(IReadOnlyList<TX> x, IReadOnlyList<TY> y)
        where TX : IComparable<TX>
        where TY : IComparable<TY>
    {
        var (ranksX, differentX) = Ranks.Dense(x);
        var (ranksY, differentY) = Ranks.Dense(y);
        var count = x.Count;

        // In the order of x, and of y within equal x: what is then out of order in y is a pair in opposite order.
        var both = new long[count];
        for (var i = 0; i < count; i++)
            both[i] = ((long)ranksX[i] * differentY) + ranksY[i];
        Array.Sort(both);

        var order = new int[count];
        for (var i = 0; i < count; i++)
            order[i] = (int)(both[i] % differentY);
        var opposite = Inversions(order, new int[count], 0, count);

        var (tiesX, tiesY) = (Ties.Of(ranksX, differentX), Ties.Of(ranksY, differentY));
        var tiedInBoth = Ties.Of(Ranks.Dense(both).Ranks, count);
        var all = (long)count * (count - 1) / 2;
        var same = all - (long)tiesX.Pairs - (long)tiesY.Pairs + (long)tiedInBoth.Pairs - opposite;
        return new Concordance(count, same - opposite, tiesX, tiesY);
    }

    private static long Inversions(int[] values, int[] buffer, int from, int to)
    {
        if (to - from < 2)
            return 0;

        var middle = from + ((to - from) / 2);
        var inversions = Inversions(values, buffer, from, middle) + Inversions(values, buffer, middle, to);
        var (left, right) = (from, middle);
        for (var i = from; i < to; i++)
        {
            if (left < middle && (right == to || values[left] <= values[right]))
            {
                buffer[i] = values[left++];
            }
            else
            {
                buffer[i] = values[right++];
                inversions += middle - left;
            }
        }

        Array.Copy(buffer, from, values, from, to - from);
        return inversions;
    }

    /// <summary>Sums over the groups of equal ranks, t being the size of a group.</summary>
    /// <param name="Pairs">Of t (t - 1) / 2.</param>
    /// <param name="Triples">Of t (t - 1) (t - 2).</param>
    /// <param name="Weighted">Of t (t - 1) (2 t + 5).</param>
    internal sealed record Ties(double Pairs, double Triples, double Weighted)
    {
        public static Ties Of(int[] ranks, int different)
        {
            var sizes = new int[different];
            foreach (var rank in ranks)
                sizes[rank]++;

            var (pairs, triples, weighted) = (0.0, 0.0, 0.0);
            foreach (double t in sizes)
            {
                pairs += t * (t - 1) / 2;
                triples += t * (t - 1) * (t - 2);
                weighted += t * (t - 1) * ((2 * t) + 5);
            }

            return new Ties(pairs, triples, weighted);
        }
    }
}
