namespace TherapySession.Outcomes;

/// <summary>Which way ratings moved, set against what was hoped for. It is about ratings, never a judgement of a person.</summary>
public enum RatingMove
{
    /// <summary>They are where they were.</summary>
    None,

    /// <summary>The way that was hoped for.</summary>
    AsHoped,

    /// <summary>The other way.</summary>
    AgainstHope,

    /// <summary>Up, where the aim was to stay.</summary>
    Up,

    /// <summary>Down, where the aim was to stay.</summary>
    Down,
}

/// <summary>How it is known whether a change is larger than the error of its measure.</summary>
public enum ErrorMethod
{
    /// <summary>It is not known.</summary>
    NotKnown,

    /// <summary>The reliable change index of Jacobson and Truax, with the deviation and reliability that the plan gives.</summary>
    ReliableChangeIndex,

    /// <summary>The least change that counts on a scale from 0 to 10; see <see cref="GoalRatings"/>.</summary>
    GoalRatingThreshold,
}

/// <summary>How far the ratings of one voice moved from a beginning to the latest one. Equality: member by member.</summary>
/// <param name="Amount">The latest rating minus the beginning, in units of the measure; undefined where there is no beginning or no later rating.</param>
/// <param name="Move">Which way, set against what was hoped for.</param>
/// <param name="ExceedsError">Whether it is larger than the error of the measure explains; undefined where nobody knows that error.</param>
/// <param name="Method">How that is known.</param>
public sealed record RatingChange(Measure<double> Amount, Measure<RatingMove> Move, Measure<bool> ExceedsError, ErrorMethod Method)
{
    internal static RatingChange Of(decimal from, decimal to, PlannedOutcome planned)
    {
        var (exceeds, method) = Exceeds((double)from, (double)to, planned);
        return new RatingChange(PlannedMeasure.Distance(from, to), Measure.Of(Moved(to.CompareTo(from), planned.Direction)), exceeds, method);
    }

    internal static RatingChange Undefined(UndefinedBecause reason) =>
        new(Measure.Undefined<double>(reason), Measure.Undefined<RatingMove>(reason), Measure.Undefined<bool>(reason), ErrorMethod.NotKnown);

    private static RatingMove Moved(int sign, OutcomeDirection direction) => (sign, direction) switch
    {
        (0, _) => RatingMove.None,
        (> 0, OutcomeDirection.Maintain) => RatingMove.Up,
        (< 0, OutcomeDirection.Maintain) => RatingMove.Down,
        (> 0, OutcomeDirection.Increase) or (< 0, OutcomeDirection.Decrease) => RatingMove.AsHoped,
        _ => RatingMove.AgainstHope,
    };

    private static (Measure<bool> Exceeds, ErrorMethod Method) Exceeds(double from, double to, PlannedOutcome planned)
    {
        if (planned.Error is { } error)
        {
            // Which way is better does not matter to whether a change is larger than an error.
            var index = ReliableChange.JacobsonTruax(new ReliableChangeInput
            {
                Pre = from,
                Post = to,
                Improvement = Improvement.Increase,
                StandardDeviation = (double)error.StandardDeviation,
                Reliability = (double)error.Reliability,
            });
            return (index.Result.Reliable, ErrorMethod.ReliableChangeIndex);
        }

        return planned.Measure == OutcomeMeasure.ZeroToTen
            ? (GoalRatings.Change([new FirstAndLast(from, to)], planned.LeastChange()).Result.Reliable, ErrorMethod.GoalRatingThreshold)
            : (Measure.Undefined<bool>(UndefinedBecause.ErrorUnknown), ErrorMethod.NotKnown);
    }
}
