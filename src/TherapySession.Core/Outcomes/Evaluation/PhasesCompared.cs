namespace TherapySession.Outcomes;

/// <summary>The ratings of two phases set against each other, turned so that greater is the hoped-for way. Equality: member by member.</summary>
/// <remarks>All of it assumes that sessions do not depend on each other; those of one individual usually do: errors and intervals are approximate.</remarks>
/// <param name="Baseline">How many ratings the baseline has.</param>
/// <param name="Intervention">How many ratings the intervention has.</param>
/// <param name="Nap">Non-overlap of all pairs, with standard errors and interval.</param>
/// <param name="Tau">Tau of the two phases, -1 to 1.</param>
/// <param name="Pnd">The share of the intervention's ratings beyond all of the baseline's.</param>
/// <param name="Corrected">Tau once the baseline's own trend is taken out; its slope is per week.</param>
/// <param name="TrendOver">How many of the baseline's latest ratings that trend is over: it visits every pair, and so is given at most 100.</param>
public sealed record PhasesCompared(
    int Baseline, int Intervention, NapInference Nap, Measure<double> Tau, Measure<double> Pnd, BaselineCorrectedTauResult Corrected, int TrendOver)
{
    private const int MinutesOfWeek = 7 * 24 * 60;

    internal static PhasesCompared? Of(TimedValues series, SingleCaseDesign? design, OutcomeDirection direction)
    {
        if (design is null)
            return null;

        var (before, during) = (series.Within(design.IsBaseline), series.Within(design.IsIntervention));
        var latest = before.Latest(TimedValues.PairwiseWindow);
        if (direction == OutcomeDirection.Maintain)
            return Without(UndefinedBecause.NoDirection, before.Count, during.Count, latest.Count);

        var improvement = direction.ToImprovement();
        var corrected = BaselineCorrectedTau.Tau(latest.Known, during.Known, improvement, latest.Minutes, during.Minutes).Result;
        return new PhasesCompared(
            before.Count, during.Count,
            NonOverlap.Infer(before.Known, during.Known, improvement).Result,
            NonOverlap.Tau(before.Known, during.Known, improvement).Result,
            NonOverlap.Pnd(before.Known, during.Known, improvement).Result,
            corrected with { Slope = corrected.Slope.Then(perMinute => Measure.Of(perMinute * MinutesOfWeek)) },
            latest.Count);
    }

    private static PhasesCompared Without(UndefinedBecause reason, int baseline, int intervention, int trendOver)
    {
        var none = Measure.Undefined<double>(reason);
        return new PhasesCompared(baseline, intervention, new NapInference(none, none, none, none, none, none), none, none, new BaselineCorrectedTauResult(none, none), trendOver);
    }
}
