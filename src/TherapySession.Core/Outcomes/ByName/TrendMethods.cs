namespace TherapySession.Outcomes;

/// <summary>The methods about a series over sessions, by name.</summary>
internal static class TrendMethods
{
    public static readonly OutcomeMethod[] All =
    [
        new("trend.xmr", "Which sessions differ by more than the usual ups and downs", "W. A. Shewhart (1931); D. J. Wheeler (1993)", Xmr),
        new("trend.runChart", "Whether runs in a series show more than chance", "R. J. Perla, L. P. Provost and S. K. Murray (2011)", Runs),
        new("trend.theilSen", "The slope of a series, as the median over all pairs of sessions", "H. Theil (1950); P. K. Sen (1968)", Slope),
        new("kendall.tauB", "Rank correlation corrected for ties", "M. G. Kendall (1970)", TauB),
    ];

    private static Evaluated<OutcomeFigures> Xmr(MemberReader input)
    {
        var values = input.NumbersOrMissing("values");
        return input.Evaluate(() => IndividualsChart.Of(values), (figures, result) => figures
            .Add("mean", result.Mean)
            .Add("meanMovingRange", result.MeanMovingRange)
            .Add("upper", result.Upper)
            .Add("lower", result.Lower)
            .Add("points", result.Points)
            .Add("pointsOutside", result.PointsOutside)
            .Add("fewPoints", result.HasFewPoints));
    }

    private static Evaluated<OutcomeFigures> Runs(MemberReader input)
    {
        var values = input.NumbersOrMissing("values");
        return input.Evaluate(() => RunChart.Of(values), (figures, result) => figures
            .Add("median", result.Median)
            .Add("longestSideRun", result.LongestSideRun)
            .Add("shift", result.Shift)
            .Add("longestTrend", result.LongestTrend)
            .Add("trend", result.Trend));
    }

    private static Evaluated<OutcomeFigures> Slope(MemberReader input)
    {
        var (values, times) = (input.NumbersOrMissing("y"), input.OptionalNumbers("x"));
        return input.Evaluate(() => TheilSen.Slope(values, times), (figures, slope) => figures.Add("slope", slope));
    }

    private static Evaluated<OutcomeFigures> TauB(MemberReader input)
    {
        var (x, y) = (input.NumbersOrMissing("x"), input.NumbersOrMissing("y"));
        var continuity = input.OptionalChoice("continuity", WordList.Continuity) ?? ContinuityCorrection.None;
        return input.Evaluate(() => KendallTau.TauB(x, y, continuity), (figures, result) => figures
            .Add("tauB", result.TauB)
            .Add("s", result.S)
            .Add("z", result.Z));
    }
}
