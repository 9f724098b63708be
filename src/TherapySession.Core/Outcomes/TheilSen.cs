namespace TherapySession.Outcomes;

/// <summary>The slope of a series as the median of the slopes between all pairs of its values: H. Theil (1950), P. K. Sen (1968).</summary>
/// <remarks>
/// Slopes are compared exactly. Complexity: with n values O(n² log n) time and n²/2 slopes of 16 bytes in memory, so that at most <see cref="MostValues"/> are taken.
/// Thread safety: pure functions.
/// </remarks>
public static class TheilSen
{
    /// <summary>How many values a series may have: 12.5 million pairs.</summary>
    public const int MostValues = 5000;

    /// <summary>The slope per unit of time.</summary>
    /// <param name="values">The values in the order of their sessions; <see langword="null"/> for a session without one.</param>
    /// <param name="times">When each session was, in any unit, never going back; <see langword="null"/> for sessions numbered 1, 2, 3 and so on, those without a value included.</param>
    /// <returns>The slope, undefined without two values at different times; or problems: a number not finite, times that go back or are not as many, too many values.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    public static Evaluated<Measure<double>> Slope(IReadOnlyList<double?> values, IReadOnlyList<double>? times = null)
    {
        ArgumentNullException.ThrowIfNull(values);

        var check = new InputCheck();
        check.Numbers(values, "/y");
        if (times is not null)
        {
            check.SameLength(times.Count, "/x", values.Count, "/y");
            Times.Check(check, times, "/x");
        }

        CheckCount(check, values, "/y");
        return check.Evaluate(() =>
        {
            var known = Enumerable.Range(0, values.Count).Where(i => values[i] is not null).ToList();
            var y = ExactValues.Of([.. known.Select(i => values[i]!.Value)]);
            var x = ExactValues.Of([.. known.Select(i => times is null ? i + 1 : times[i])]);
            return PairwiseSlopes.Median(x, y, known.Count) is { } slope ? Measure.Of(slope) : Measure.Undefined<double>(UndefinedBecause.TooFewValues);
        });
    }

    internal static void CheckCount(InputCheck check, IReadOnlyList<double?> values, string pointer)
    {
        if (values.Count(value => value is not null) > MostValues)
            check.Add(OutcomeProblemKind.TooManyValues, pointer, $"{InputCheck.Text(values.Count)} values", $"at most {InputCheck.Text(MostValues)}");
    }
}
