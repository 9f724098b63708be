namespace TherapySession.Outcomes;

/// <summary>What is known about the error of the non-overlap of all pairs.</summary>
internal static class NapError
{
    /// <summary>The two-sided 95 % point of the normal distribution.</summary>
    private const double Z = 1.959963984540054;

    public static Measure<double> Unbiased(Overlap overlap)
    {
        if (overlap.M < 2 || overlap.N < 2)
            return Measure.Undefined<double>(UndefinedBecause.TooFewValues);

        var (nap, rest) = (overlap.Nap, overlap.Pairs - overlap.Above - overlap.Equal);
        var pairSpread = ((overlap.Above * Square(1 - nap)) + (overlap.Equal * Square(0.5 - nap)) + (rest * Square(nap))) / overlap.Pairs;
        var variance = (Bernoulli(overlap) + (overlap.N * overlap.RowSpread) + (overlap.M * overlap.ColumnSpread) - (2 * pairSpread))
            / ((overlap.M - 1.0) * (overlap.N - 1.0));
        return variance < 0 ? Measure.Undefined<double>(UndefinedBecause.NegativeVariance) : Measure.Of(Math.Sqrt(variance));
    }

    public static Measure<double> Hanley(Overlap overlap) => Measure.Of(Math.Sqrt(
        (Bernoulli(overlap) + ((overlap.N - 1) * overlap.RowSpread) + ((overlap.M - 1) * overlap.ColumnSpread)) / overlap.Pairs));

    public static Measure<double> Null(Overlap overlap) => Measure.Of(Math.Sqrt(((double)overlap.M + overlap.N + 1) / (12 * overlap.Pairs)));

    /// <summary>The places at which the share found would just not be surprising.</summary>
    public static (double Lower, double Upper) Interval(Overlap overlap)
    {
        var nap = overlap.Nap;
        return (nap > 0 ? Lower(overlap, nap) : 0, nap < 1 ? 1 - Lower(overlap, 1 - nap) : 1);
    }

    /// <summary>The lower end; the upper one is its mirror image.</summary>
    private static double Lower(Overlap overlap, double nap)
    {
        var h = ((overlap.M + (double)overlap.N) / 2) - 1;

        // With no overlap, 1 is a root that says nothing: both sides are divided by (1 - x), and the root below 1 is left.
        return nap == 1
            ? BrentRoot.Find(x => (overlap.Pairs * (1 - x) * (2 - x) * (1 + x)) - (Z * Z * x * Spread(x)), 0, 1)
            : BrentRoot.Find(x => (overlap.Pairs * Square(nap - x) * (2 - x) * (1 + x)) - (Z * Z * x * (1 - x) * Spread(x)), 0, nap);

        double Spread(double x) => 2 + h + ((1 + (2 * h)) * x * (1 - x));
    }

    private static double Bernoulli(Overlap overlap)
    {
        var halfPair = 1 / (2 * overlap.Pairs);
        var share = Math.Clamp(overlap.Nap, halfPair, 1 - halfPair);
        return share * (1 - share);
    }

    private static double Square(double value) => value * value;
}
