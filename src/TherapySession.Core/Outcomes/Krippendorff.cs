namespace TherapySession.Outcomes;

/// <summary>What the values of ratings mean, and with that how far apart two of them are.</summary>
public enum MeasurementLevel
{
    /// <summary>Names: two values are equal or not.</summary>
    Nominal,

    /// <summary>Ordered steps: two values are as far apart as there are ratings between them.</summary>
    Ordinal,

    /// <summary>Equally spaced values: their difference counts.</summary>
    Interval,

    /// <summary>Amounts from 0: their difference counts, set against their sum.</summary>
    Ratio,
}

/// <summary>Agreement of any number of raters, with ratings missing here and there.</summary>
/// <remarks>
/// Formula: K. Krippendorff, Content Analysis (1980 and later editions): 1 - observed / expected disagreement, from the table of coincidences.
/// Complexity: with n ratings of v different values by r raters, O(n (r + log v)); at the ratio level O(v²) more. Thread safety: pure functions.
/// </remarks>
public static class Krippendorff
{
    /// <summary>Krippendorff's alpha.</summary>
    /// <param name="raters">One list for each rater, all over the same units in the same order; <see langword="null"/> for a missing rating. A unit with one rating says nothing and is left out.</param>
    /// <param name="level">What the values mean.</param>
    /// <returns>At most 1; 0 is what chance gives. Undefined where no unit has two ratings, or one value only is in use. Or problems: a rating not finite, negative at the ratio level, or lists that differ in length.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="raters"/> or one of the lists is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The level is not one of the enumeration.</exception>
    public static Evaluated<Measure<double>> Alpha(IReadOnlyList<IReadOnlyList<double?>> raters, MeasurementLevel level)
    {
        ArgumentNullException.ThrowIfNull(raters);
        if (!Enum.IsDefined(level))
            throw new ArgumentOutOfRangeException(nameof(level), level, "Not a level of measurement.");

        var check = new InputCheck();
        for (var i = 0; i < raters.Count; i++)
        {
            ArgumentNullException.ThrowIfNull(raters[i], nameof(raters));
            var pointer = InputCheck.At("/raters", i);
            check.SameLength(raters[i].Count, pointer, raters[0].Count, "/raters/0");
            check.Numbers(raters[i], pointer, level == MeasurementLevel.Ratio ? 0 : double.MinValue);
        }

        return check.Evaluate(() => Coincidences.Of(raters).Alpha(level));
    }
}
