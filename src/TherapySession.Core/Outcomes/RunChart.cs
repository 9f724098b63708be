namespace TherapySession.Outcomes;

/// <summary>The signals of a run chart; all undefined without a value. Equality: member by member.</summary>
/// <param name="Median">The middle line.</param>
/// <param name="LongestSideRun">The most points in a row on one side of the median; points on it are skipped.</param>
/// <param name="Shift">Whether that run has at least six points.</param>
/// <param name="LongestTrend">The most points in a row that all rise or all fall; repeats of a value count once.</param>
/// <param name="Trend">Whether that run has at least five points.</param>
public sealed record RunChartResult(
    Measure<double> Median, Measure<int> LongestSideRun, Measure<bool> Shift, Measure<int> LongestTrend, Measure<bool> Trend);

/// <summary>Whether a series shows more than chance ups and downs, by runs alone.</summary>
/// <remarks>Rules: R. J. Perla, L. P. Provost and S. K. Murray (2011). Values are compared with the median exactly. Complexity: O(n log n). Thread safety: pure functions.</remarks>
public static class RunChart
{
    /// <summary>How many points on one side of the median make a shift.</summary>
    public const int PointsOfShift = 6;

    /// <summary>How many points in one direction make a trend.</summary>
    public const int PointsOfTrend = 5;

    /// <summary>The signals of a series.</summary>
    /// <param name="values">The values in the order of the sessions; <see langword="null"/> ones are left out.</param>
    /// <returns>The signals, or problems: a value that is not finite.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    public static Evaluated<RunChartResult> Of(IReadOnlyList<double?> values)
    {
        ArgumentNullException.ThrowIfNull(values);

        var check = new InputCheck();
        check.Numbers(values, "/values");
        return check.Evaluate(() =>
        {
            var known = values.OfType<double>().ToList();
            if (known.Count == 0)
            {
                var (noRun, noSignal) = (Measure.Undefined<int>(UndefinedBecause.TooFewValues), Measure.Undefined<bool>(UndefinedBecause.TooFewValues));
                return new RunChartResult(Measure.Undefined<double>(UndefinedBecause.TooFewValues), noRun, noSignal, noRun, noSignal);
            }

            var points = ExactValues.Of(known);
            var median = points.Median();
            var side = LongestRun(Enumerable.Range(0, points.Count).Select(i => points[i].CompareTo(median)));

            // A run of steps in one direction joins one point more than it has steps; without any step there is still one point.
            var trend = 1 + LongestRun(Enumerable.Range(1, points.Count - 1).Select(i => points[i].CompareTo(points[i - 1])));
            return new RunChartResult(
                Measure.Of(median), Measure.Of(side), Measure.Of(side >= PointsOfShift), Measure.Of(trend), Measure.Of(trend >= PointsOfTrend));
        });
    }

    /// <summary>The longest run of one sign; zeros are skipped.</summary>
    private static int LongestRun(IEnumerable<int> signs)
    {
        var (longest, run, last) = (0, 0, 0);
        foreach (var sign in signs.Select(Math.Sign).Where(sign => sign != 0))
        {
            run = sign == last ? run + 1 : 1;
            last = sign;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
