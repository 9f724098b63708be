namespace TherapySession.Outcomes;

/// <summary>The methods about two phases of one individual's sessions, by name.</summary>
internal static class SingleCaseMethods
{
    public static readonly OutcomeMethod[] All =
    [
        new("sced.nap", "The share of pairs of sessions in which the intervention's value is better", "R. I. Parker and K. J. Vannest (2009)", input => Figure(input, "nap", NonOverlap.Nap)),
        new("sced.tau", "Non-overlap of two phases from -1 to 1", "R. I. Parker, K. J. Vannest and J. L. Davis (2011)", input => Figure(input, "tau", NonOverlap.Tau)),
        new("sced.pnd", "The share of the intervention's values better than all of the baseline's", "T. E. Scruggs, M. A. Mastropieri and G. Casto (1987)", input => Figure(input, "pnd", NonOverlap.Pnd)),
        new("sced.napInference", "Non-overlap of all pairs with standard errors and a 95 % interval", "P. K. Sen (1967); J. A. Hanley and B. J. McNeil (1982); R. G. Newcombe (2006)", Inference),
        new("sced.tauBC", "Tau after the baseline's trend is taken out, over all pairs", "K. R. Tarlow (2017), with tau over all pairs", CorrectedTau),
        new("sced.tauBCKendall", "Tau-b after the baseline's trend is taken out, Tarlow's own form", "K. R. Tarlow (2017)", CorrectedKendall),
    ];

    private static Evaluated<OutcomeFigures> Figure(
        MemberReader input, string member, Func<IReadOnlyList<double?>, IReadOnlyList<double?>, Improvement, Evaluated<Measure<double>>> method)
    {
        var (baseline, intervention, improvement) = Phases(input);
        return input.Evaluate(() => method(baseline, intervention, improvement), (figures, figure) => figures.Add(member, figure));
    }

    private static Evaluated<OutcomeFigures> Inference(MemberReader input)
    {
        var (baseline, intervention, improvement) = Phases(input);
        return input.Evaluate(() => NonOverlap.Infer(baseline, intervention, improvement), (figures, result) => figures
            .Add("nap", result.Nap)
            .Add("seUnbiased", result.StandardErrorUnbiased)
            .Add("seHanley", result.StandardErrorHanley)
            .Add("seNull", result.StandardErrorNull)
            .Add("ciLower", result.Lower)
            .Add("ciUpper", result.Upper));
    }

    private static Evaluated<OutcomeFigures> CorrectedTau(MemberReader input)
    {
        var (baseline, intervention, improvement) = Phases(input);
        var (first, second) = (input.OptionalNumbers("baselineTimes"), input.OptionalNumbers("interventionTimes"));
        return input.Evaluate(() => BaselineCorrectedTau.Tau(baseline, intervention, improvement, first, second), (figures, result) => figures
            .Add("tauBC", result.Tau)
            .Add("slope", result.Slope));
    }

    private static Evaluated<OutcomeFigures> CorrectedKendall(MemberReader input)
    {
        var (baseline, intervention) = (input.NumbersOrMissing("baseline"), input.NumbersOrMissing("intervention"));
        var continuity = input.OptionalChoice("continuity", WordList.Continuity) ?? ContinuityCorrection.None;
        return input.Evaluate(() => BaselineCorrectedTau.Kendall(baseline, intervention, continuity), (figures, result) => figures
            .Add("baselineTau", result.BaselineTau)
            .Add("baselineZ", result.BaselineZ)
            .Add("uncorrectedTau", result.UncorrectedTau)
            .Add("uncorrectedZ", result.UncorrectedZ)
            .Add("correctedTau", result.CorrectedTau)
            .Add("correctedZ", result.CorrectedZ)
            .Add("slope", result.Slope));
    }

    private static (double?[] Baseline, double?[] Intervention, Improvement Improvement) Phases(MemberReader input) =>
        (input.NumbersOrMissing("baseline"), input.NumbersOrMissing("intervention"), input.Choice("improvement", WordList.Directions));
}
