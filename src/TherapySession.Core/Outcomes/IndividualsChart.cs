namespace TherapySession.Outcomes;

/// <summary>The limits of a chart of single values. Equality: member by member.</summary>
/// <param name="Mean">The middle line; undefined without a value.</param>
/// <param name="MeanMovingRange">The mean distance of neighbouring values; undefined with fewer than two, as the limits are.</param>
/// <param name="Upper">The upper natural process limit.</param>
/// <param name="Lower">The lower natural process limit; it may lie below what the measure can be.</param>
/// <param name="Points">How many values there are.</param>
/// <param name="PointsOutside">How many of them lie beyond a limit: each is a signal that something was different there.</param>
public sealed record IndividualsChartResult(
    Measure<double> Mean, Measure<double> MeanMovingRange, Measure<double> Upper, Measure<double> Lower, int Points, Measure<int> PointsOutside)
{
    /// <summary>With fewer points than this the limits still move a lot.</summary>
    public const int EnoughPoints = 12;

    /// <summary>Whether there are too few points to rely on the limits.</summary>
    public bool HasFewPoints => Points < EnoughPoints;
}

/// <summary>The chart of single values and their moving ranges (XmR): which sessions differ by more than the usual ups and downs.</summary>
/// <remarks>
/// Formula: W. A. Shewhart's limits for single values, as in D. J. Wheeler (1993): mean plus and minus 3 * mean moving range / 1.128.
/// Values are compared with the limits exactly. Complexity: linear. Thread safety: pure functions.
/// </remarks>
public static class IndividualsChart
{
    /// <summary>The limits of a series.</summary>
    /// <param name="values">The values in the order of the sessions; <see langword="null"/> ones are left out, and their neighbours become neighbours.</param>
    /// <returns>The limits, or problems: a value that is not finite.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    public static Evaluated<IndividualsChartResult> Of(IReadOnlyList<double?> values)
    {
        ArgumentNullException.ThrowIfNull(values);

        var check = new InputCheck();
        check.Numbers(values, "/values");
        return check.Evaluate(() =>
        {
            var points = ExactValues.Of([.. values.OfType<double>()]);
            if (points.Count < 2)
            {
                var tooFew = Measure.Undefined<double>(UndefinedBecause.TooFewValues);
                return new(points.Count == 1 ? Measure.Of(points[0]) : tooFew, tooFew, tooFew, tooFew, points.Count, Measure.Undefined<int>(UndefinedBecause.TooFewValues));
            }

            var mean = points.Mean();
            var range = MeanMovingRange(points);
            var reach = range * new Rational(3000, 1128);
            var (upper, lower) = (mean + reach, mean - reach);
            var outside = Enumerable.Range(0, points.Count).Count(i => points[i] > upper || points[i] < lower);
            return new IndividualsChartResult(
                Measure.Of(mean), Measure.Of(range), Measure.Of(upper), Measure.Of(lower), points.Count, Measure.Of(outside));
        });
    }

    private static Rational MeanMovingRange(ExactValues points)
    {
        Rational sum = 0;
        for (var i = 1; i < points.Count; i++)
            sum += (points[i] - points[i - 1]).Abs();
        return sum / (points.Count - 1);
    }
}
