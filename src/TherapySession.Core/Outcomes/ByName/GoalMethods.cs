namespace TherapySession.Outcomes;

/// <summary>The methods about goals, by name.</summary>
internal static class GoalMethods
{
    public static readonly OutcomeMethod[] All =
    [
        new("gas.tscore", "How far goals were attained, as one score around 50", "T. J. Kiresuk and R. E. Sherman (1968)", TScore),
        new("gas.change", "How far goals were attained, at the start and at a review", "T. J. Kiresuk and R. E. Sherman (1968)", Change),
        new("gbo.change", "Movement of goals rated from 0 to 10", "D. Law (2011); reliable change attributed to J. Edbrooke-Childs et al. (2015)", RatingChange),
        new("ratings.performanceSatisfaction", "Change in how well activities go, and in how content the individual is with them", "Definition: mean of end minus start", PairedChange),
    ];

    private static Evaluated<OutcomeFigures> TScore(MemberReader input)
    {
        var scores = input.NumbersOrMissing("scores");
        var (weights, rho) = WeightsAndRho(input);
        return input.Evaluate(() => GoalAttainment.TScore(scores, weights, rho), (figures, score) => figures
            .Add("t", score.T)
            .Add("goalsUsed", score.GoalsUsed));
    }

    private static Evaluated<OutcomeFigures> Change(MemberReader input)
    {
        var (baseline, achieved) = (input.NumbersOrMissing("baseline"), input.NumbersOrMissing("achieved"));
        var (weights, rho) = WeightsAndRho(input);
        return input.Evaluate(() => GoalAttainment.Change(baseline, achieved, weights, rho), (figures, change) => figures
            .Add("baselineT", change.BaselineT)
            .Add("achievedT", change.AchievedT)
            .Add("change", change.Change)
            .Add("goalsUsed", change.GoalsUsed));
    }

    private static (double[]? Weights, double Rho) WeightsAndRho(MemberReader input) =>
        (input.OptionalNumbers("weights"), input.OptionalNumber("rho") ?? GoalAttainment.UsualCorrelation);

    private static Evaluated<OutcomeFigures> RatingChange(MemberReader input)
    {
        var goals = Array.ConvertAll(input.Pairs("goals"), pair => new FirstAndLast(pair.First, pair.Second));
        var threshold = input.OptionalNumber("reliableChange") ?? GoalRatings.UsualReliableChange;
        return input.Evaluate(() => GoalRatings.Change(goals, threshold), (figures, change) => figures
            .Add("meanChange", change.MeanChange)
            .Add("reliable", change.Reliable)
            .Add("category", change.Category)
            .Add("goalsUsed", change.GoalsUsed));
    }

    private static Evaluated<OutcomeFigures> PairedChange(MemberReader input)
    {
        var (start, end) = (Ratings("start"), Ratings("end"));
        return input.Evaluate(() => PairedRatings.Change(start, end), (figures, change) => figures
            .Add("performanceChange", change.PerformanceChange)
            .Add("satisfactionChange", change.SatisfactionChange));

        ActivityRating[] Ratings(string name) => Array.ConvertAll(input.Pairs(name), pair => new ActivityRating(pair.First, pair.Second));
    }
}
