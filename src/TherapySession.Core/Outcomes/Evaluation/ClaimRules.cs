using NodaTime;

namespace TherapySession.Outcomes;

/// <summary>What supports and what weakens saying that the ratings of an outcome moved.</summary>
internal static class ClaimRules
{
    /// <summary>Below this, single ratings decide.</summary>
    public const int FewRatings = 6;

    /// <summary>Below this, a phase says little about itself.</summary>
    private const int ShortPhase = 3;

    /// <summary>Fewer values do not tell an autocorrelation from none.</summary>
    private const int LeastForAutocorrelation = 8;

    private const double TwoStandardErrors = 1.96;

    private static readonly Duration LongGap = Duration.FromDays(28);

    public static IEnumerable<ClaimPoint> Of(OutcomeOverTime outcome, List<RatingSeries> series, ValueList<VoiceEvaluation> voices, VoiceAgreement agreement) =>
        OfAll(outcome, series, agreement).Concat(series.Zip(voices).SelectMany(each => OfVoice(each.First, each.Second, outcome.Planned))).OrderBy(point => point.Kind);

    private static IEnumerable<ClaimPoint> OfAll(OutcomeOverTime outcome, List<RatingSeries> series, VoiceAgreement agreement)
    {
        var silent = Enum.GetValues<Voice>().Where(voice => !series.Exists(each => each.Voice == voice && each.Proxy == ProxyRating.None && each.Points.Count > 0)).ToList();
        if (silent.Count == 0)
            yield return new(ClaimKind.EveryVoiceHeard);
        foreach (var voice in silent)
            yield return new(ClaimKind.VoiceMissing) { Voice = voice, Missing = WhyMissing(voice, outcome, series) };

        var points = series.SelectMany(each => each.Points).ToList();
        var versions = points.Select(point => point.PlanVersion).Distinct().Count();
        var others = series.Sum(each => each.OnAnotherMeasure);
        if (others > 0)
            yield return new(ClaimKind.MeasureChanged) { Figures = [others] };
        else if (points.Count > 1)
            yield return new(ClaimKind.OneMeasure);
        if (versions > 1)
            yield return new(ClaimKind.PlanChanged) { Figures = [versions] };
        else if (points.Count > 1)
            yield return new(ClaimKind.OnePlanVersion);
        if (agreement.Alpha.TryGetValue(out var alpha) && alpha is < VoiceAgreement.Least or >= VoiceAgreement.Enough)
            yield return new(alpha < VoiceAgreement.Least ? ClaimKind.LowAgreement : ClaimKind.VoicesAgree) { Figures = [alpha, agreement.Pairs] };
    }

    // A voice that said several times why it does not rate: its latest reason.
    private static MissingRating WhyMissing(Voice voice, OutcomeOverTime outcome, List<RatingSeries> series) =>
        outcome.Ratings.LastOrDefault(rating => rating.Rating.Voice == voice && rating.Rating is { NotRated: not null, Proxy: ProxyRating.None }) is { Rating.NotRated: var said }
            ? new(MissingBecause.SaidWhyNot, said)
            : series.Exists(each => each.Voice == voice) ? new(MissingBecause.OnlyByProxy)
            : new(outcome.Planned.MayBeRatedBy(voice) ? MissingBecause.NothingRecorded : MissingBecause.NotAskedFor);

    private static IEnumerable<ClaimPoint> OfVoice(RatingSeries series, VoiceEvaluation voice, PlannedOutcome planned)
    {
        var count = series.Points.Count;
        if (count is > 0 and < FewRatings)
            yield return About(ClaimKind.FewRatings, count);
        if (count >= IndividualsChartResult.EnoughPoints)
            yield return About(ClaimKind.EnoughRatings, count);
        if (series.Proxy != ProxyRating.None)
            yield return About(ClaimKind.RatedByProxy, count);
        if (series.OffTheScale > 0)
            yield return About(ClaimKind.OffTheScale, series.OffTheScale);
        if (series.WithSeveralRaters > 0)
            yield return About(ClaimKind.SeveralRaters, series.WithSeveralRaters);

        // More than a quarter of the sessions: then what is there may not be like what is not.
        if (series.Proxy == ProxyRating.None && 4 * series.Missing > series.Missing + count)
            yield return About(ClaimKind.RatingsMissing, series.Missing, series.Missing + count);

        var raters = series.Points.DistinctBy(point => point.Rating.RatedBy).Count();
        if (raters > 1)
            yield return About(ClaimKind.RaterChanged, raters);
        else if (count > 1)
            yield return About(ClaimKind.OneRater);

        foreach (var point in OfChange(voice).Concat(OfSeries(series, voice, planned)).Concat(OfPhases(voice, planned)))
            yield return point with { Voice = series.Voice, Proxy = series.Proxy };

        ClaimPoint About(ClaimKind kind, params ReadOnlySpan<double> figures) => new(kind) { Voice = series.Voice, Proxy = series.Proxy, Figures = ValueList.Create(figures) };
    }

    private static IEnumerable<ClaimPoint> OfChange(VoiceEvaluation voice)
    {
        if (voice.Ratings.Count > 0 && voice.Baseline is null)
            yield return new(ClaimKind.NoBaseline);

        // Since the baseline where the plan gives one, else since the first rating.
        var change = voice.Baseline is null ? voice.SinceFirst : voice.SinceBaseline;
        if (!change.Amount.TryGetValue(out var amount) || amount == 0)
            yield break;
        if (!change.ExceedsError.TryGetValue(out var exceeds))
            yield return new(ClaimKind.ErrorUnknown);
        else
            yield return new(exceeds ? ClaimKind.BeyondError : ClaimKind.WithinError) { Figures = [amount] };
    }

    private static IEnumerable<ClaimPoint> OfSeries(RatingSeries series, VoiceEvaluation voice, PlannedOutcome planned)
    {
        var count = series.Points.Count;
        if (voice.Trend.Runs is { Shift: var shift, Trend: var trend } && ((shift.IsDefined && shift.Value) || (trend.IsDefined && trend.Value)))
            yield return new(ClaimKind.RunSignal);
        if (count >= LeastForAutocorrelation && voice.Trend.Autocorrelation.TryGetValue(out var follows) && follows > TwoStandardErrors / Math.Sqrt(count))
            yield return new(ClaimKind.Autocorrelated) { Figures = [follows] };

        var (longest, median) = series.Values.Gaps();
        if (longest > LongGap && longest > 3 * median)
            yield return new(ClaimKind.GapInTime) { Figures = [Math.Floor(longest.TotalDays)] };

        var (lowest, highest) = planned.Ends();
        var atAnEnd = Math.Max(series.Points.Count(point => point.Rating.Value == lowest), series.Points.Count(point => point.Rating.Value == highest));
        if (count > ShortPhase && 2 * atAnEnd >= count)
            yield return new(ClaimKind.AtAnEnd) { Figures = [atAnEnd, count] };
    }

    private static IEnumerable<ClaimPoint> OfPhases(VoiceEvaluation voice, PlannedOutcome planned)
    {
        if (voice.Phases is not { } phases)
            yield break;

        if (Math.Min(phases.Baseline, phases.Intervention) < ShortPhase)
            yield return new(ClaimKind.ShortPhase) { Figures = [phases.Baseline, phases.Intervention] };
        if (phases.Nap is { Nap: { IsDefined: true } nap, Lower: { IsDefined: true } lower, Upper: { IsDefined: true } upper } && lower.Value > 0.5)
            yield return new(ClaimKind.PhasesApart) { Figures = [nap.Value, lower.Value, upper.Value] };
        if (phases.Corrected.Slope.TryGetValue(out var slope) && Math.Sign(slope) == (planned.Direction == OutcomeDirection.Increase ? 1 : -1))
            yield return new(ClaimKind.BaselineTrend) { Figures = [slope] };
    }
}
