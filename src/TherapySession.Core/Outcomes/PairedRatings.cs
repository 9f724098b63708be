namespace TherapySession.Outcomes;

/// <summary>Two ratings of one activity at one time; <see langword="null"/> for one that is missing. Equality: member by member.</summary>
/// <param name="Performance">How well it goes, 1 to 10.</param>
/// <param name="Satisfaction">How content the individual is with that, 1 to 10.</param>
public sealed record ActivityRating(double? Performance, double? Satisfaction);

/// <summary>How two ratings of the same activities moved. Equality: member by member.</summary>
/// <param name="PerformanceChange">The mean change of how well they go; undefined where no activity is rated so at both times.</param>
/// <param name="SatisfactionChange">The mean change of how content the individual is with that; undefined likewise.</param>
public sealed record ActivityRatingChange(Measure<double> PerformanceChange, Measure<double> SatisfactionChange);

/// <summary>Activities that the individual rates in two ways, from 1 to 10: how well they go, and how content they are with that.</summary>
/// <remarks>Arithmetic only: the mean of end minus start over the activities rated at both times, each way of rating by itself. Thread safety: pure functions.</remarks>
public static class PairedRatings
{
    /// <summary>How the two ratings moved.</summary>
    /// <param name="start">The ratings of each activity at the start.</param>
    /// <param name="end">The ratings of the same activities at the end, in the same order.</param>
    /// <returns>The changes, or problems: a rating out of range, or lists that differ in length.</returns>
    /// <exception cref="ArgumentNullException">A list or one of its elements is null.</exception>
    public static Evaluated<ActivityRatingChange> Change(IReadOnlyList<ActivityRating> start, IReadOnlyList<ActivityRating> end)
    {
        ArgumentNullException.ThrowIfNull(start);
        ArgumentNullException.ThrowIfNull(end);

        var check = new InputCheck();
        Check(check, start, "/start");
        Check(check, end, "/end");
        check.SameLength(end.Count, "/end", start.Count, "/start");

        return check.Evaluate(() => new ActivityRatingChange(
            Figure(start.Zip(end, (before, after) => new FirstAndLast(before.Performance, after.Performance))),
            Figure(start.Zip(end, (before, after) => new FirstAndLast(before.Satisfaction, after.Satisfaction)))));
    }

    private static void Check(InputCheck check, IReadOnlyList<ActivityRating> ratings, string pointer)
    {
        for (var i = 0; i < ratings.Count; i++)
        {
            ArgumentNullException.ThrowIfNull(ratings[i], nameof(ratings));
            check.Numbers([ratings[i].Performance, ratings[i].Satisfaction], InputCheck.At(pointer, i), 1.0, 10.0);
        }
    }

    private static Measure<double> Figure(IEnumerable<FirstAndLast> pairs) =>
        FirstAndLast.MeanChange(pairs, out _) is { } mean ? Measure.Of(mean) : Measure.Undefined<double>(UndefinedBecause.NothingRated);
}
