using FsCheck;
using FsCheck.Xunit;
using TherapySession.Outcomes;

namespace TherapySession.Tests.Outcomes;

[Properties(Arbitrary = [typeof(OutcomeArbitraries)], MaxTest = 300)]
public sealed class GoalAndChangeProperties
{
    [Property]
    public bool The_T_score_never_falls_when_a_goal_rises(Series series, PositiveInt which, PositiveInt weight, byte rho)
    {
        double?[] scores = [.. series.Values.Select(value => (double?)Math.Clamp(value, -2, 2))];
        double[] weights = [.. scores.Select((_, i) => (double)((i * weight.Get % 7) + 1))];
        double?[] higher = [.. scores];
        var goal = which.Get % scores.Length;
        higher[goal] = Math.Min(2, scores[goal]!.Value + 0.5);

        double T(double?[] levels) => GoalAttainment.TScore(levels, weights, rho / 255.0).Result.T.Value;
        return T(higher) >= T(scores) && (higher[goal] == scores[goal] || T(higher) > T(scores));
    }

    [Property]
    public bool The_scale_of_the_weights_cancels(Series series, PositiveInt factor)
    {
        double?[] scores = [.. series.Values.Select(value => (double?)Math.Clamp(value, -2, 2))];
        double[] weights = [.. scores.Select((_, i) => (double)(i + 1))];

        double T(double by) => GoalAttainment.TScore(scores, [.. weights.Select(weight => weight * by)]).Result.T.Value;
        return Math.Abs(T(1) - T(factor.Get)) < 1e-9 && Math.Abs(T(1) - T(1e-300)) < 1e-9 && Math.Abs(T(1) - T(1e300 / weights.Length)) < 1e-9;
    }

    [Property]
    public bool Reliable_change_turns_round_with_the_scores(int pre, int post, PositiveInt deviation, byte reliability, Improvement improvement)
    {
        ReliableChangeResult Change(double from, double to) => ReliableChange.JacobsonTruax(new()
        {
            Pre = from, Post = to, StandardDeviation = deviation.Get, Reliability = reliability / 256.0, Improvement = improvement,
        }).Result;

        var (there, back) = (Change(pre, post), Change(post, pre));
        return there.Index.Value == -back.Index.Value && there.Reliable == back.Reliable && back.Category.Value == there.Category.Value switch
        {
            ChangeCategory.Improved => ChangeCategory.Deteriorated,
            ChangeCategory.Deteriorated => ChangeCategory.Improved,
            var category => category,
        };
    }

    [Property]
    public bool A_goal_change_turns_round_with_its_ratings(Series a, Series b)
    {
        FirstAndLast[] goals = [.. a.Values.Zip(b.Values, (first, last) => new FirstAndLast(first + 5, last + 5))];
        var there = GoalRatings.Change(goals).Result;
        var back = GoalRatings.Change([.. goals.Select(goal => new FirstAndLast(goal.Last, goal.First))]).Result;

        return there.MeanChange.Value == -back.MeanChange.Value && there.Reliable == back.Reliable;
    }

    [Property]
    public bool Independence_lies_between_0_and_100(byte[] levels, PositiveInt most)
    {
        int?[] steps = [.. levels.Select(level => level == 0 ? null : (int?)(level % (most.Get + 1)))];
        var result = PromptIndependence.Of(steps, most.Get).Result;

        return result.ScoredSteps == 0
            ? !result.IndependenceIndex.IsDefined
            : result.IndependenceIndex.Value is >= 0 and <= 100 && result.PercentIndependent.Value is >= 0 and <= 100
                && result.IndependenceIndex.Value >= result.PercentIndependent.Value - 1e-9;
    }

    [Property]
    public bool Turning_every_item_mirrors_the_total(Series series)
    {
        double Total(ValueList<int> reversed) =>
            new SummedScale { Minimum = -5, Maximum = 5, Reversed = reversed }.Score(series.Ratings).Result.Total.Value;

        return Total([]) == -Total([.. Enumerable.Range(0, series.Values.Length)]);
    }

    [Property]
    public bool A_fraction_reads_back_as_the_double_it_came_from(Wild wild) =>
        !double.IsFinite(wild.Value) || Math.Abs(Rational.Of(wild.Value).ToDouble() - wild.Value) <= Math.BitIncrement(Math.Abs(wild.Value)) - Math.Abs(wild.Value);
}
