using System.Numerics;

namespace TherapySession.Outcomes;

/// <summary>The Theil-Sen trend of a baseline, and what is left of both phases once it is taken out.</summary>
/// <param name="Slope">The trend; undefined without two baseline values at different times.</param>
/// <param name="Baseline">What is left of the baseline's values, as whole multiples of one unit: for comparing only. Empty where the trend is undefined.</param>
/// <param name="Intervention">The same for the intervention.</param>
internal sealed record BaselineTrend(Measure<double> Slope, BigInteger[] Baseline, BigInteger[] Intervention)
{
    public static BaselineTrend Of(
        IReadOnlyList<double?> baseline, IReadOnlyList<double?> intervention, IReadOnlyList<double>? baselineTimes, IReadOnlyList<double>? interventionTimes)
    {
        double?[] values = [.. baseline, .. intervention];
        double[]? times = baselineTimes is null || interventionTimes is null ? null : [.. baselineTimes, .. interventionTimes];
        var known = Enumerable.Range(0, values.Length).Where(i => values[i] is not null).ToList();
        var inBaseline = known.Count(i => i < baseline.Count);

        var y = ExactValues.Of([.. known.Select(i => values[i]!.Value)]);
        var x = ExactValues.Of([.. known.Select((i, place) => times is null ? place + 1 : times[i])]);
        if (PairwiseSlopes.Median(x, y, inBaseline) is not { } slope)
            return new BaselineTrend(Measure.Undefined<double>(UndefinedBecause.TooFewValues), [], []);

        // value - slope * time, brought to the common denominator of all three: only the order of these is asked for.
        var (ofValue, ofTime) = (x.Scale * slope.Bottom, slope.Top * y.Scale);
        var left = new BigInteger[known.Count];
        for (var i = 0; i < left.Length; i++)
            left[i] = (y.Units[i] * ofValue) - (x.Units[i] * ofTime);
        return new BaselineTrend(Measure.Of(slope), left[..inBaseline], left[inBaseline..]);
    }
}
