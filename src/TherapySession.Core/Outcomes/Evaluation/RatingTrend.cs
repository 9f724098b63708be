namespace TherapySession.Outcomes;

/// <summary>A series over time: its slope, its usual ups and downs, its runs, and how far each value follows the one before it. Equality: member by member.</summary>
/// <param name="SlopePerWeek">The Theil-Sen slope in units of the measure per week; positive where the figures rise. Undefined without two values at different times.</param>
/// <param name="SlopeOver">How many of the latest values the slope is over: it visits every pair, and so is given at most 100.</param>
/// <param name="Chart">The limits of the usual ups and downs.</param>
/// <param name="Runs">Runs that chance rarely makes.</param>
/// <param name="Autocorrelation">The lag-1 autocorrelation; undefined with fewer than three values or where they do not vary.</param>
public sealed record RatingTrend(Measure<double> SlopePerWeek, int SlopeOver, IndividualsChartResult Chart, RunChartResult Runs, Measure<double> Autocorrelation)
{
    private const int MinutesOfWeek = 7 * 24 * 60;

    internal static RatingTrend Of(TimedValues series)
    {
        var latest = series.Latest(TimedValues.PairwiseWindow);
        var slope = TheilSen.Slope(latest.Known, latest.Minutes).Result;
        return new RatingTrend(
            slope.Then(perMinute => Measure.Of(perMinute * MinutesOfWeek)), latest.Count,
            IndividualsChart.Of(series.Known).Result, RunChart.Of(series.Known).Result, Outcomes.Autocorrelation.Lag1(series.Known).Result);
    }
}
