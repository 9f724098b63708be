namespace TherapySession.Outcomes;

/// <summary>The T-score of one review. Equality: member by member.</summary>
/// <param name="T">The score; 50 where all goals came out as expected. Undefined without a rated goal, or where all rated goals have weight 0.</param>
/// <param name="GoalsUsed">How many goals are rated and count.</param>
public sealed record GoalAttainmentScore(Measure<double> T, int GoalsUsed);

/// <summary>The T-scores of two reviews of the same goals. Equality: member by member.</summary>
/// <param name="BaselineT">The score at the start.</param>
/// <param name="AchievedT">The score at the review.</param>
/// <param name="Change">Achieved minus baseline; positive is better.</param>
/// <param name="GoalsUsed">How many goals are rated at both times: only these count, so that the two scores are about the same goals.</param>
public sealed record GoalAttainmentChange(Measure<double> BaselineT, Measure<double> AchievedT, Measure<double> Change, int GoalsUsed);

/// <summary>Goal attainment scaling: how far goals were attained that were described beforehand in levels from -2 to +2, 0 being what was expected.</summary>
/// <remarks>
/// Formula: T. J. Kiresuk and R. E. Sherman (1968): T = 50 + 10 * sum(w x) / sqrt((1 - rho) * sum(w²) + rho * (sum w)²), rho being the correlation between goals.
/// Goals without a rating leave both sums. The score treats ordered levels as if they were equally spaced: show the levels of the goals beside it.
/// Thread safety: pure functions.
/// </remarks>
public static class GoalAttainment
{
    /// <summary>The correlation between goals that is assumed where nothing better is known.</summary>
    public const double UsualCorrelation = 0.3;

    /// <summary>The T-score of one review.</summary>
    /// <param name="scores">The level of each goal, -2 to 2; <see langword="null"/> for a goal that is not rated. Halves are the six-point variant's.</param>
    /// <param name="weights">The weight of each goal, 0 or more, for instance importance times difficulty; <see langword="null"/> for equal weights.</param>
    /// <param name="correlation">Rho, 0 to 1.</param>
    /// <returns>The score, or problems: a level, weight or correlation out of range, or not as many weights as goals.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scores"/> is null.</exception>
    public static Evaluated<GoalAttainmentScore> TScore(
        IReadOnlyList<double?> scores, IReadOnlyList<double>? weights = null, double correlation = UsualCorrelation)
    {
        ArgumentNullException.ThrowIfNull(scores);

        var check = new InputCheck();
        check.Numbers(scores, "/scores", -2, 2);
        CheckWeights(check, weights, scores.Count, "/scores", correlation);

        return check.Evaluate(() =>
        {
            var rated = Enumerable.Range(0, scores.Count).Where(i => scores[i] is not null).ToList();
            return new GoalAttainmentScore(Score(scores, weights, correlation, rated), Counted(weights, rated));
        });
    }

    /// <summary>The T-scores of the goals rated at both times, and their difference.</summary>
    /// <param name="baseline">The level of each goal at the start, usually -1 or, where nothing worse is possible, -2; <see langword="null"/> if not rated.</param>
    /// <param name="achieved">The level of each goal at the review, in the same order.</param>
    /// <param name="weights">The weight of each goal, as in <see cref="TScore"/>.</param>
    /// <param name="correlation">Rho, 0 to 1.</param>
    /// <returns>The scores, or problems: as in <see cref="TScore"/>, or lists that differ in length.</returns>
    /// <exception cref="ArgumentNullException">A list of levels is null.</exception>
    public static Evaluated<GoalAttainmentChange> Change(
        IReadOnlyList<double?> baseline, IReadOnlyList<double?> achieved, IReadOnlyList<double>? weights = null, double correlation = UsualCorrelation)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        ArgumentNullException.ThrowIfNull(achieved);

        var check = new InputCheck();
        check.Numbers(baseline, "/baseline", -2, 2);
        check.Numbers(achieved, "/achieved", -2, 2);
        check.SameLength(achieved.Count, "/achieved", baseline.Count, "/baseline");
        CheckWeights(check, weights, baseline.Count, "/baseline", correlation);

        return check.Evaluate(() =>
        {
            var rated = Enumerable.Range(0, baseline.Count).Where(i => baseline[i] is not null && achieved[i] is not null).ToList();
            var before = Score(baseline, weights, correlation, rated);
            var after = Score(achieved, weights, correlation, rated);
            return new GoalAttainmentChange(before, after, before.Then(b => after.Then(a => Measure.Of(a - b))), Counted(weights, rated));
        });
    }

    private static void CheckWeights(InputCheck check, IReadOnlyList<double>? weights, int goals, string goalsPointer, double correlation)
    {
        check.Number(correlation, "/rho", 0, 1);
        if (weights is null)
            return;

        check.Numbers(weights, "/weights", least: 0);
        check.SameLength(weights.Count, "/weights", goals, goalsPointer);
    }

    private static int Counted(IReadOnlyList<double>? weights, List<int> rated) => rated.Count(i => weights is null || weights[i] > 0);

    private static Measure<double> Score(IReadOnlyList<double?> scores, IReadOnlyList<double>? weights, double correlation, List<int> rated)
    {
        if (rated.Count == 0)
            return Measure.Undefined<double>(UndefinedBecause.NothingRated);

        // Only the weights' proportions matter: against the largest, their squares neither overflow nor vanish.
        var largest = weights is null ? 1 : rated.Max(i => weights[i]);
        if (largest == 0)
            return Measure.Undefined<double>(UndefinedBecause.AllWeightsZero);

        var (attained, total, squares) = (0.0, 0.0, 0.0);
        foreach (var i in rated)
        {
            var weight = weights is null ? 1 : weights[i] / largest;
            attained += weight * scores[i]!.Value;
            total += weight;
            squares += weight * weight;
        }

        return Measure.Of(50 + (10 * attained / Math.Sqrt(squares + (correlation * ((total * total) - squares)))));
    }
}
