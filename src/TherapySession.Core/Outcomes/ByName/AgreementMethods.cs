namespace TherapySession.Outcomes;

/// <summary>The methods about agreement, by name.</summary>
internal static class AgreementMethods
{
    public static readonly OutcomeMethod[] All =
    [
        new("agreement.ratings", "How the individual's ratings and the worker's agree", "J. Cohen (1960, 1968)", Ratings),
        new("agreement.kappa", "Agreement of two raters beyond chance", "J. Cohen (1960)", Unweighted),
        new("agreement.weightedKappa", "Agreement of two raters beyond chance, disagreements counted by distance", "J. Cohen (1968)", Weighted),
        new("agreement.weightedKappaCustom", "Agreement of two raters beyond chance, with weights of one's own", "J. Cohen (1968)", WithWeights),
        new("agreement.krippendorff", "Agreement of any number of raters, with ratings missing", "K. Krippendorff (1980)", Alpha),
        new("ioa.counts", "How the counts of two observers agree", "D. D. Reed and R. L. Azulay (2011)", Counts),
        new("ioa.intervals", "How the marks of two observers agree", "D. D. Reed and R. L. Azulay (2011)", Intervals),
        new("ioa.durations", "How the durations of two observers agree", "D. D. Reed and R. L. Azulay (2011)", Durations),
    ];

    private static Evaluated<OutcomeFigures> Ratings(MemberReader input)
    {
        var (individual, worker) = (input.WholeNumbersOrMissing("individual"), input.WholeNumbersOrMissing("worker"));
        var (least, most) = (input.WholeNumber("scaleMin"), input.WholeNumber("scaleMax"));
        return input.Evaluate(() => RatingAgreement.Compare(individual, worker, least, most), (figures, result) => figures
            .Add("pairs", result.Pairs)
            .Add("exactAgreement", result.ExactAgreement)
            .Add("withinOne", result.WithinOne)
            .Add("meanDifference", result.MeanDifference)
            .Add("kappa", result.Kappa)
            .Add("linearKappa", result.LinearKappa)
            .Add("quadraticKappa", result.QuadraticKappa));
    }

    private static Evaluated<OutcomeFigures> Unweighted(MemberReader input)
    {
        var matrix = input.Table("matrix");
        return input.Evaluate(() => Kappa.Unweighted(matrix), (figures, result) => figures
            .Add("kappa", result.Kappa)
            .Add("observedAgreement", result.ObservedAgreement)
            .Add("expectedAgreement", result.ExpectedAgreement));
    }

    private static Evaluated<OutcomeFigures> Weighted(MemberReader input)
    {
        var matrix = input.Table("matrix");
        return input.Evaluate(() => Kappa.Weighted(matrix), (figures, result) => figures
            .Add("linear", result.Linear)
            .Add("quadratic", result.Quadratic));
    }

    private static Evaluated<OutcomeFigures> WithWeights(MemberReader input)
    {
        var (proportions, weights) = (input.Table("proportions"), input.Table("disagreementWeights"));
        return input.Evaluate(() => Kappa.WithWeights(proportions, weights), (figures, result) => figures
            .Add("kappa", result.Kappa)
            .Add("weightedKappa", result.WeightedKappa));
    }

    private static Evaluated<OutcomeFigures> Alpha(MemberReader input)
    {
        var (raters, level) = (input.TableOrMissing("raters"), input.Choice("level", WordList.Levels));
        return input.Evaluate(() => Krippendorff.Alpha(raters, level), (figures, alpha) => figures.Add("alpha", alpha));
    }

    private static Evaluated<OutcomeFigures> Counts(MemberReader input)
    {
        var (first, second) = (input.WholeNumbers("observer1"), input.WholeNumbers("observer2"));
        return input.Evaluate(() => ObserverAgreement.Counts(first, second), (figures, result) => figures
            .Add("totalCount", result.TotalCount)
            .Add("partialWithinIntervals", result.PartialWithinIntervals)
            .Add("exactAgreement", result.ExactAgreement));
    }

    private static Evaluated<OutcomeFigures> Intervals(MemberReader input)
    {
        var (first, second) = (input.WholeNumbers("observer1"), input.WholeNumbers("observer2"));
        return input.Evaluate(() => ObserverAgreement.Intervals(first, second), (figures, result) => figures
            .Add("intervalByInterval", result.IntervalByInterval)
            .Add("scoredInterval", result.ScoredInterval)
            .Add("unscoredInterval", result.UnscoredInterval));
    }

    private static Evaluated<OutcomeFigures> Durations(MemberReader input)
    {
        // Either the durations themselves, or the agreement of each occurrence where only that was kept.
        if (input.Has("observer1") || input.Has("observer2"))
        {
            var (first, second) = (input.Numbers("observer1"), input.Numbers("observer2"));
            return input.Evaluate(() => ObserverAgreement.Durations(first, second), Write);
        }

        var agreements = input.Numbers("perOccurrenceAgreement");
        return input.Evaluate(() => ObserverAgreement.Durations(agreements), Write);

        static void Write(OutcomeFigures figures, DurationAgreement result) => figures
            .Add("totalDuration", result.TotalDuration)
            .Add("meanDurationPerOccurrence", result.MeanDurationPerOccurrence);
    }
}
