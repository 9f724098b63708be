namespace TherapySession.Outcomes;

/// <summary>One voice on one outcome over a course: its ratings as a series, on the latest measure only. Equality: member by member.</summary>
/// <remarks>Where several people rated in one voice in one session, the one who rated most often stands in the series; every rating is in <see cref="OutcomeOverTime"/>.</remarks>
/// <param name="Voice">Whose view it is.</param>
/// <param name="Proxy">Whether somebody rated for the individual: such ratings are a series of their own, and labelled.</param>
public sealed record VoiceEvaluation(Voice Voice, ProxyRating Proxy)
{
    /// <summary>The ratings in the order of their times, one a session.</summary>
    public ValueList<RatingInCourse> Ratings { get; private init; } = [];

    /// <summary>Where the plan says that it began; <see langword="null"/> where it does not, or not on this measure.</summary>
    public decimal? Baseline { get; private init; }

    /// <summary>The latest rating set against the baseline.</summary>
    public RatingChange SinceBaseline { get; private init; } = RatingChange.Undefined(UndefinedBecause.RatingMissing);

    /// <summary>The latest rating set against the first.</summary>
    public RatingChange SinceFirst { get; private init; } = RatingChange.Undefined(UndefinedBecause.TooFewValues);

    /// <summary>The series over time.</summary>
    public required RatingTrend Trend { get; init; }

    /// <summary>Baseline phase against intervention; <see langword="null"/> where the course gives no phases.</summary>
    public PhasesCompared? Phases { get; private init; }

    internal static VoiceEvaluation Of(RatingSeries series, OutcomeOverTime outcome, SingleCaseDesign? design)
    {
        var (points, planned) = (series.Points, outcome.Planned);
        var baseline = BaselineOf(outcome);
        return new VoiceEvaluation(series.Voice, series.Proxy)
        {
            Ratings = points,
            Baseline = baseline,
            SinceBaseline = baseline is { } begun && points.Count > 0 ? RatingChange.Of(begun, ValueOf(points[^1]), planned) : RatingChange.Undefined(UndefinedBecause.RatingMissing),
            SinceFirst = points.Count > 1 ? RatingChange.Of(ValueOf(points[0]), ValueOf(points[^1]), planned) : RatingChange.Undefined(UndefinedBecause.TooFewValues),
            Trend = RatingTrend.Of(series.Values),
            Phases = PhasesCompared.Of(series.Values, design, planned.Direction),
        };
    }

    private static decimal ValueOf(RatingInCourse point) => point.Rating.Value!.Value;

    // The earliest plan that measured it in this way knew best where it began.
    private static decimal? BaselineOf(OutcomeOverTime outcome) => outcome.Ratings.Select(rating => rating.Planned).Append(outcome.Planned)
        .FirstOrDefault(planned => planned.Baseline is not null && planned.IsMeasuredAs(outcome.Planned) && planned.Takes(planned.Baseline.Value))?.Baseline;
}
