namespace TherapySession.Outcomes;

/// <summary>How far the ratings of goals moved. Equality: member by member.</summary>
/// <param name="MeanChange">The mean of last minus first over the goals with both, -10 to 10; positive is towards the goal. Undefined without such a goal.</param>
/// <param name="Reliable">Whether the mean change is as large as the threshold, in either direction.</param>
/// <param name="Category">Improved or deteriorated where the change is reliable, otherwise unchanged.</param>
/// <param name="GoalsUsed">How many goals have both ratings.</param>
public sealed record GoalRatingChange(Measure<double> MeanChange, Measure<bool> Reliable, Measure<ChangeCategory> Category, int GoalsUsed);

/// <summary>Movement of goals that the individual rates from 0 (not reached at all) to 10 (reached), session by session.</summary>
/// <remarks>
/// Arithmetic: movement is last minus first, averaged over the goals with both ratings, as in D. Law's guidance on goals in therapy (2011 onwards).
/// A goal that was changed on the way is a new goal: leave the old one's ratings out. Thread safety: pure functions.
/// </remarks>
public static class GoalRatings
{
    /// <summary>The mean change that counts as reliable: 2.45 points, attributed to Edbrooke-Childs et al. (2015). Confirm it for your own setting, or give another.</summary>
    public const double UsualReliableChange = 2.45;

    /// <summary>How far the ratings moved; compared exactly, so that a mean of just 2.45 is reliable.</summary>
    /// <param name="goals">The ratings of each goal, 0 to 10.</param>
    /// <param name="reliableChange">The least mean change that counts as reliable, 0 to 10.</param>
    /// <returns>The change, or problems: a rating or the threshold out of range.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="goals"/> or one of them is null.</exception>
    public static Evaluated<GoalRatingChange> Change(IReadOnlyList<FirstAndLast> goals, double reliableChange = UsualReliableChange)
    {
        ArgumentNullException.ThrowIfNull(goals);

        var check = new InputCheck();
        for (var i = 0; i < goals.Count; i++)
        {
            ArgumentNullException.ThrowIfNull(goals[i], nameof(goals));
            check.Numbers([goals[i].First, goals[i].Last], InputCheck.At("/goals", i), 0.0, 10.0);
        }

        check.Number(reliableChange, "/reliableChange", 0, 10);

        return check.Evaluate(() =>
        {
            if (FirstAndLast.MeanChange(goals, out var used) is not { } mean)
            {
                const UndefinedBecause Nothing = UndefinedBecause.NothingRated;
                return new(Measure.Undefined<double>(Nothing), Measure.Undefined<bool>(Nothing), Measure.Undefined<ChangeCategory>(Nothing), 0);
            }

            var reliable = mean.Abs() >= Rational.Of(reliableChange) && mean.Sign != 0;
            var category = !reliable ? ChangeCategory.Unchanged : mean.Sign > 0 ? ChangeCategory.Improved : ChangeCategory.Deteriorated;
            return new GoalRatingChange(Measure.Of(mean), Measure.Of(reliable), Measure.Of(category), used);
        });
    }
}
