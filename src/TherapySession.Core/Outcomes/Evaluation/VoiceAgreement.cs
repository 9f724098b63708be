namespace TherapySession.Outcomes;

/// <summary>How the individual's own ratings and the worker's agree over the sessions in which both rated. Equality: member by member.</summary>
/// <remarks>Agreement is not validity: both may be right. A difference is something to talk about, never a reason to overwrite a rating.</remarks>
/// <param name="Pairs">In how many sessions both rated.</param>
/// <param name="Ratings">Shares, mean difference and kappas; <see langword="null"/> where the ratings are not whole steps: then there are only <see cref="MeanDifference"/> and <see cref="Alpha"/>.</param>
/// <param name="MeanDifference">Worker minus individual, in units of the measure; undefined without a pair.</param>
/// <param name="Alpha">Krippendorff's alpha, at the ordinal level for goal attainment and the interval level for all else; undefined without a pair, or where nothing varies.</param>
public sealed record VoiceAgreement(int Pairs, RatingAgreementResult? Ratings, Measure<double> MeanDifference, Measure<double> Alpha)
{
    /// <summary>From this alpha on, agreement is usually relied on (K. Krippendorff).</summary>
    public const double Enough = 0.8;

    /// <summary>Below this alpha, agreement is usually not relied on at all (K. Krippendorff).</summary>
    public const double Least = 0.667;

    internal static VoiceAgreement Of(RatingSeries? individual, RatingSeries? worker, OutcomeMeasure measure)
    {
        var own = individual?.Points.ToDictionary(point => point.Session, point => (double)point.Rating.Value!.Value) ?? [];
        var pairs = (worker?.Points ?? []).Where(point => own.ContainsKey(point.Session)).Select(point => (Mine: own[point.Session], Theirs: (double)point.Rating.Value!.Value)).ToList();
        double?[] mine = [.. pairs.Select(pair => pair.Mine)];
        double?[] theirs = [.. pairs.Select(pair => pair.Theirs)];
        var isWhole = mine.Concat(theirs).All(value => value is >= int.MinValue and <= int.MaxValue && double.IsInteger(value.Value));
        return new VoiceAgreement(
            pairs.Count,
            isWhole ? RatingAgreement.Compare(Whole(mine), Whole(theirs), int.MinValue, int.MaxValue).Result : null,
            pairs.Count == 0 ? Measure.Undefined<double>(UndefinedBecause.NothingRated) : Measure.Of((ExactValues.Of([.. pairs.Select(pair => pair.Theirs)]).Sum() - ExactValues.Of([.. pairs.Select(pair => pair.Mine)]).Sum()) / pairs.Count),
            Krippendorff.Alpha([mine, theirs], measure == OutcomeMeasure.GoalAttainment ? MeasurementLevel.Ordinal : MeasurementLevel.Interval).Result);
    }

    // Unused steps of a scale have no weight in these figures: its ends need not be known.
    private static int?[] Whole(double?[] values) => Array.ConvertAll(values, value => (int?)value);
}
