namespace TherapySession.Outcomes;

/// <summary>Tau of two phases after the baseline's trend is taken out of both. Equality: member by member.</summary>
/// <param name="Tau">-1 to 1, positive for improvement; undefined for an empty phase, or a baseline with fewer than two values.</param>
/// <param name="Slope">The baseline's trend in units of the measure per session or unit of time; positive where the figures rise, whichever way is better.</param>
public sealed record BaselineCorrectedTauResult(Measure<double> Tau, Measure<double> Slope);

/// <summary>The three rank correlations of Tarlow's method, each with its z; positive where the figures rise. Equality: member by member.</summary>
/// <param name="BaselineTau">Baseline values with their order: is there a trend before anything is done?</param>
/// <param name="BaselineZ">Its z.</param>
/// <param name="UncorrectedTau">Values with phase, as they are.</param>
/// <param name="UncorrectedZ">Its z.</param>
/// <param name="CorrectedTau">Values with phase, after the baseline's trend is taken out.</param>
/// <param name="CorrectedZ">Its z.</param>
/// <param name="Slope">The baseline's trend per session.</param>
public sealed record BaselineCorrectedKendallResult(
    Measure<double> BaselineTau,
    Measure<double> BaselineZ,
    Measure<double> UncorrectedTau,
    Measure<double> UncorrectedZ,
    Measure<double> CorrectedTau,
    Measure<double> CorrectedZ,
    Measure<double> Slope);

/// <summary>Tau corrected for the trend that a baseline already has. Two forms carry the name; they have different ranges and must not be compared.</summary>
/// <remarks>
/// Source: K. R. Tarlow (2017). The trend is the Theil-Sen slope of the baseline and is always taken out; values are then compared as exact fractions,
/// so that what ties on paper ties here. Sessions without a value are left out, and the others counted 1, 2, 3 and so on, unless times are given: give them where gaps matter.
/// Complexity: O(b² log b) in the baseline's values b, at most <see cref="TheilSen.MostValues"/>; O(s log s) in all sessions s. Thread safety: pure functions.
/// </remarks>
public static class BaselineCorrectedTau
{
    /// <summary>Tau over all pairs of the two phases: the default form, which reaches -1 and 1.</summary>
    /// <param name="baseline">The values of the first phase, in the order of its sessions; <see langword="null"/> for a missing one.</param>
    /// <param name="intervention">The values of the second phase.</param>
    /// <param name="improvement">Which way is better.</param>
    /// <param name="baselineTimes">When each session of the baseline was, in any unit, never going back.</param>
    /// <param name="interventionTimes">When each session of the intervention was; given if and only if the baseline's are.</param>
    /// <returns>The result, or problems: a number not finite, too many values, or times that go back, are not as many as sessions, or are given for one phase only.</returns>
    /// <exception cref="ArgumentNullException">A phase is null.</exception>
    public static Evaluated<BaselineCorrectedTauResult> Tau(
        IReadOnlyList<double?> baseline,
        IReadOnlyList<double?> intervention,
        Improvement improvement,
        IReadOnlyList<double>? baselineTimes = null,
        IReadOnlyList<double>? interventionTimes = null)
    {
        var phases = TwoPhases.Of(baseline, intervention, improvement);
        var check = phases.Check();
        TheilSen.CheckCount(check, baseline, "/baseline");
        CheckTimes(check, baseline.Count, intervention.Count, baselineTimes, interventionTimes);

        return check.Evaluate(() =>
        {
            var trend = BaselineTrend.Of(baseline, intervention, baselineTimes, interventionTimes);
            var tau = phases.IsEmpty ? Measure.Undefined<double>(UndefinedBecause.EmptyPhase)
                : trend.Slope.Then(_ =>
                {
                    var overlap = Overlap.Of(trend.Baseline, trend.Intervention);
                    return Measure.Of(improvement.Sign() * overlap.Tau);
                });
            return new BaselineCorrectedTauResult(tau, trend.Slope);
        });
    }

    /// <summary>Tarlow's own form: Kendall's tau-b of values and phase, whose size stays below about 0.75 however clear the difference is.</summary>
    /// <param name="baseline">The values of the first phase, in the order of its sessions; <see langword="null"/> for a missing one.</param>
    /// <param name="intervention">The values of the second phase.</param>
    /// <param name="continuity">Whether z is corrected for continuity.</param>
    /// <returns>The result, or problems: a value not finite, or too many values.</returns>
    /// <exception cref="ArgumentNullException">A phase is null.</exception>
    public static Evaluated<BaselineCorrectedKendallResult> Kendall(
        IReadOnlyList<double?> baseline, IReadOnlyList<double?> intervention, ContinuityCorrection continuity = ContinuityCorrection.None)
    {
        var phases = TwoPhases.Of(baseline, intervention, Improvement.Increase);
        var check = phases.Check();
        TheilSen.CheckCount(check, baseline, "/baseline");

        return check.Evaluate(() =>
        {
            var (first, second) = (phases.Baseline, phases.Intervention);
            var trend = BaselineTrend.Of(baseline, intervention, null, null);
            var ofBaseline = Concordance.Of<int, double>([.. Enumerable.Range(1, first.Count)], first);
            int[] phase = [.. Enumerable.Repeat(0, first.Count), .. Enumerable.Repeat(1, second.Count)];
            var uncorrected = Concordance.Of<int, double>(phase, [.. first, .. second]);
            var corrected = trend.Slope.IsDefined ? Concordance.Of(phase, [.. trend.Baseline, .. trend.Intervention]) : null;

            return new BaselineCorrectedKendallResult(
                ofBaseline.TauB, ofBaseline.Z(continuity),
                Compared(uncorrected.TauB), Compared(uncorrected.Z(continuity)),
                Compared(trend.Slope.Then(_ => corrected!.TauB)), Compared(trend.Slope.Then(_ => corrected!.Z(continuity))),
                trend.Slope);
        });

        Measure<double> Compared(Measure<double> figure) => phases.IsEmpty ? Measure.Undefined<double>(UndefinedBecause.EmptyPhase) : figure;
    }

    private static void CheckTimes(
        InputCheck check, int baselineCount, int interventionCount, IReadOnlyList<double>? baselineTimes, IReadOnlyList<double>? interventionTimes)
    {
        const string Both = "times of both phases, or of neither";
        if (baselineTimes is null && interventionTimes is not null)
            check.Add(OutcomeProblemKind.MemberMissing, "/baselineTimes", "nothing", Both);
        if (baselineTimes is not null && interventionTimes is null)
            check.Add(OutcomeProblemKind.MemberMissing, "/interventionTimes", "nothing", Both);
        if (baselineTimes is null || interventionTimes is null)
            return;

        check.SameLength(baselineTimes.Count, "/baselineTimes", baselineCount, "/baseline");
        check.SameLength(interventionTimes.Count, "/interventionTimes", interventionCount, "/intervention");
        Times.Check(check, baselineTimes, "/baselineTimes");
        Times.Check(check, interventionTimes, "/interventionTimes", baselineTimes.Count > 0 ? baselineTimes[^1] : double.MinValue);
    }
}
