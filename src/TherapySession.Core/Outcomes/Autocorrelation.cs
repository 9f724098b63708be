namespace TherapySession.Outcomes;

/// <summary>How far each value of a series follows the one before it. Most methods assume that it does not; ratings of one individual usually do.</summary>
/// <remarks>
/// Formula: the lag-1 autocorrelation of G. E. P. Box and G. M. Jenkins (1970): sum((x_t - m)(x_t+1 - m)) / sum((x_t - m)²), m being the mean.
/// It lies between -1 and 1, and a little below 0 where there is none. Complexity: linear. Thread safety: pure functions.
/// </remarks>
public static class Autocorrelation
{
    /// <summary>The least values that it is computed from.</summary>
    public const int LeastValues = 3;

    /// <summary>The lag-1 autocorrelation of a series.</summary>
    /// <param name="values">The values in the order of the sessions; <see langword="null"/> ones are left out, and their neighbours become neighbours.</param>
    /// <returns>The figure, undefined with fewer than three values or where they do not vary; or problems: a value that is not finite.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    public static Evaluated<Measure<double>> Lag1(IReadOnlyList<double?> values)
    {
        ArgumentNullException.ThrowIfNull(values);

        var check = new InputCheck();
        check.Numbers(values, "/values");
        return check.Evaluate(() =>
        {
            var points = ExactValues.Of([.. values.OfType<double>()]);
            if (points.Count < LeastValues)
                return Measure.Undefined<double>(UndefinedBecause.TooFewValues);

            // Against the mean times their number, every distance is a whole number of units.
            var total = points.Units.Aggregate(System.Numerics.BigInteger.Zero, (sum, unit) => sum + unit);
            var away = Array.ConvertAll(points.Units, unit => (unit * points.Count) - total);
            var (together, spread) = (System.Numerics.BigInteger.Zero, System.Numerics.BigInteger.Zero);
            for (var i = 0; i < away.Length; i++)
            {
                spread += away[i] * away[i];
                together += i == 0 ? 0 : away[i] * away[i - 1];
            }

            return spread.IsZero ? Measure.Undefined<double>(UndefinedBecause.NoVariation) : Measure.Of(new Rational(together, spread));
        });
    }
}
