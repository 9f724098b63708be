namespace TherapySession.Outcomes;

/// <summary>A change set against the error of its measure. Equality: member by member.</summary>
/// <param name="StandardError">The standard error of measurement.</param>
/// <param name="StandardErrorOfDifference">The standard error of the difference of two scores.</param>
/// <param name="Criterion95">The change that has to be exceeded to be reliable at 95 %: 1.96 standard errors of the difference.</param>
/// <param name="Change">Post minus pre; its sign says nothing about better or worse.</param>
/// <param name="Index">The change in standard errors of the difference, with the sign of the change. Undefined where a score is missing or the error is 0.</param>
/// <param name="Reliable">Whether the index exceeds the critical value in size; exactly on it is not reliable.</param>
/// <param name="Category">What it amounts to, in the direction that is better.</param>
public sealed record ReliableChangeResult(
    Measure<double> StandardError,
    Measure<double> StandardErrorOfDifference,
    Measure<double> Criterion95,
    Measure<double> Change,
    Measure<double> Index,
    Measure<bool> Reliable,
    Measure<ChangeCategory> Category);

/// <summary>Whether a change between two scores is larger than the error of the measure explains, and whether it crosses a cut-off.</summary>
/// <remarks>
/// Formula: N. S. Jacobson and P. Truax (1991), with the standard error of the difference that L. Christensen and J. L. Mendoza (1986) put right:
/// SE = SD * sqrt(1 - r); Sdiff = sqrt(2 * SE²); RC = (post - pre) / Sdiff. Whether |RC| exceeds the critical value is decided on exact fractions:
/// a tie on paper is a tie here. Thread safety: pure functions.
/// </remarks>
public static class ReliableChange
{
    /// <summary>The reliable change index; its category is improved, unchanged or deteriorated.</summary>
    /// <returns>The result, or problems: a number not finite or out of range, or not exactly one way to know the standard error.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The direction is not one of the enumeration.</exception>
    public static Evaluated<ReliableChangeResult> JacobsonTruax(ReliableChangeInput input)
    {
        ArgumentNullException.ThrowIfNull(input);

        var sign = input.Improvement.Sign();
        var check = new InputCheck();
        input.Check(check);
        return check.Evaluate(() => Result(input, sign, (_, worsened) => worsened ? ChangeCategory.Deteriorated : ChangeCategory.Improved));
    }

    /// <summary>The reliable change index with a cut-off between clinical and functional scores; all five categories are possible.</summary>
    /// <param name="input">The two scores and the measure.</param>
    /// <param name="cutOff">Where functional scores begin. All comparisons are strict: a score exactly on it is neither clinical nor functional.</param>
    /// <returns>The result, or problems: as in <see cref="JacobsonTruax"/>, or a cut-off that is not finite.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The direction is not one of the enumeration.</exception>
    public static Evaluated<ReliableChangeResult> Classify(ReliableChangeInput input, double cutOff)
    {
        ArgumentNullException.ThrowIfNull(input);

        var sign = input.Improvement.Sign();
        var check = new InputCheck();
        input.Check(check);
        check.Number(cutOff, "/cutoff");
        return check.Evaluate(() => Result(input, sign, (scores, worsened) => (Side(scores.Pre), Side(scores.Post), worsened) switch
        {
            (< 0, > 0, false) => ChangeCategory.Recovered,
            (> 0, <= 0, true) => ChangeCategory.Harmed,
            (_, _, true) => ChangeCategory.Deteriorated,
            _ => ChangeCategory.Improved,
        }));

        // 1 on the functional side, -1 on the clinical side, 0 on the cut-off.
        int Side(double score) => sign * score.CompareTo(cutOff);
    }

    private static ReliableChangeResult Result(
        ReliableChangeInput input, int sign, Func<(double Pre, double Post), bool, ChangeCategory> whenReliable)
    {
        var error = input.StandardError ?? (input.StandardDeviation!.Value * Math.Sqrt(1 - input.Reliability!.Value));
        var ofDifference = Math.Sqrt(2) * error;
        var criterion = ReliableChangeInput.UsualCriticalValue * ofDifference;
        if (input is not { Pre: { } pre, Post: { } post })
            return WithoutIndex(UndefinedBecause.RatingMissing, Measure.Undefined<double>(UndefinedBecause.RatingMissing));

        var exact = Rational.Of(post) - Rational.Of(pre);
        var change = Measure.Of(exact);
        if (SquaredErrorOfDifference(input) is var squaredError && squaredError.Sign == 0)
            return WithoutIndex(UndefinedBecause.NoMeasurementError, change);

        var critical = Rational.Of(input.CriticalValue);
        var reliable = exact * exact > critical * critical * squaredError;
        var category = reliable ? whenReliable((pre, post), exact.Sign == -sign) : ChangeCategory.Unchanged;
        return new(
            Measure.Of(error), Measure.Of(ofDifference), Measure.Of(criterion), change,
            Measure.Of(exact.ToDouble() / ofDifference), Measure.Of(reliable), Measure.Of(category));

        ReliableChangeResult WithoutIndex(UndefinedBecause reason, Measure<double> known) => new(
            Measure.Of(error), Measure.Of(ofDifference), Measure.Of(criterion), known,
            Measure.Undefined<double>(reason), Measure.Undefined<bool>(reason), Measure.Undefined<ChangeCategory>(reason));
    }

    /// <summary>Squared, the error has no root in it and stays an exact fraction.</summary>
    private static Rational SquaredErrorOfDifference(ReliableChangeInput input)
    {
        if (input.StandardError is { } given)
            return 2 * Rational.Of(given) * Rational.Of(given);

        var deviation = Rational.Of(input.StandardDeviation!.Value);
        return 2 * deviation * deviation * (1 - Rational.Of(input.Reliability!.Value));
    }
}
