namespace TherapySession.Outcomes;

/// <summary>How the counts of two observers agree, 0 to 1; all undefined without an interval. Equality: member by member.</summary>
/// <param name="TotalCount">The smaller total over the larger one: generous, as misses and false alarms cancel.</param>
/// <param name="PartialWithinIntervals">The mean over the intervals of the smaller count over the larger.</param>
/// <param name="ExactAgreement">The share of intervals with equal counts.</param>
public sealed record CountAgreement(Measure<double> TotalCount, Measure<double> PartialWithinIntervals, Measure<double> ExactAgreement);

/// <summary>How the marks of two observers agree, 0 to 1; all undefined without an interval. Equality: member by member.</summary>
/// <param name="IntervalByInterval">The share of intervals that both marked, or both left.</param>
/// <param name="ScoredInterval">Of the intervals that anyone marked, the share that both did; undefined where nobody marked one. For what is rare.</param>
/// <param name="UnscoredInterval">Of the intervals that anyone left, the share that both did; undefined where nobody left one. For what is frequent.</param>
public sealed record IntervalAgreement(Measure<double> IntervalByInterval, Measure<double> ScoredInterval, Measure<double> UnscoredInterval);

/// <summary>How the durations of two observers agree, 0 to 1; all undefined without an occurrence. Equality: member by member.</summary>
/// <param name="TotalDuration">The smaller total over the larger one; undefined where only agreements are known.</param>
/// <param name="MeanDurationPerOccurrence">The mean over the occurrences of the shorter duration over the longer.</param>
public sealed record DurationAgreement(Measure<double> TotalDuration, Measure<double> MeanDurationPerOccurrence);

/// <summary>How two people agree who watched the same thing.</summary>
/// <remarks>Definitions: D. D. Reed and R. L. Azulay (2011). Two zeros agree fully. Complexity: linear. Thread safety: pure functions.</remarks>
public static class ObserverAgreement
{
    /// <summary>Agreement of counts, interval by interval.</summary>
    /// <param name="first">How often the first observer saw it in each interval, 0 or more.</param>
    /// <param name="second">The same for the second observer.</param>
    /// <returns>The result, or problems: a negative count, or lists that differ in length.</returns>
    /// <exception cref="ArgumentNullException">A list is null.</exception>
    public static Evaluated<CountAgreement> Counts(IReadOnlyList<int> first, IReadOnlyList<int> second) =>
        Check(first, second, int.MaxValue).Evaluate(() => first.Count == 0
            ? new CountAgreement(TooFew, TooFew, TooFew)
            : new CountAgreement(
                Measure.Of(SmallerOverLarger(first.Sum(count => (double)count), second.Sum(count => (double)count))),
                Measure.Of(first.Zip(second, (a, b) => SmallerOverLarger(a, b)).Average()),
                Share(first.Zip(second).Count(pair => pair.First == pair.Second), first.Count)));

    /// <summary>Agreement of marks, interval by interval.</summary>
    /// <param name="first">For each interval 1 where the first observer marked it, 0 where not.</param>
    /// <param name="second">The same for the second observer.</param>
    /// <returns>The result, or problems: a mark that is neither 0 nor 1, or lists that differ in length.</returns>
    /// <exception cref="ArgumentNullException">A list is null.</exception>
    public static Evaluated<IntervalAgreement> Intervals(IReadOnlyList<int> first, IReadOnlyList<int> second) =>
        Check(first, second, 1).Evaluate(() =>
        {
            if (first.Count == 0)
                return new IntervalAgreement(TooFew, TooFew, TooFew);

            var (both, neither) = (Pairs(2), Pairs(0));
            return new IntervalAgreement(Share(both + neither, first.Count), Share(both, first.Count - neither), Share(neither, first.Count - both));

            int Pairs(int marks) => first.Zip(second).Count(pair => pair.First + pair.Second == marks);
        });

    /// <summary>Agreement of durations, occurrence by occurrence.</summary>
    /// <param name="first">How long each occurrence was by the first observer, in any unit, 0 or more.</param>
    /// <param name="second">The same for the second observer, in the same order.</param>
    /// <returns>The result, or problems: a duration negative or not finite, or lists that differ in length.</returns>
    /// <exception cref="ArgumentNullException">A list is null.</exception>
    public static Evaluated<DurationAgreement> Durations(IReadOnlyList<double> first, IReadOnlyList<double> second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);

        var check = new InputCheck();
        check.Numbers(first, "/observer1", 0.0);
        check.Numbers(second, "/observer2", 0.0);
        check.SameLength(second.Count, "/observer2", first.Count, "/observer1");
        return check.Evaluate(() => first.Count == 0
            ? new DurationAgreement(TooFew, TooFew)
            : new DurationAgreement(
                TotalDuration(ExactValues.Of(first).Sum(), ExactValues.Of(second).Sum()),
                Measure.Of(first.Zip(second, SmallerOverLarger).Average())));
    }

    /// <summary>Agreement of durations where the shorter over the longer is already known for each occurrence.</summary>
    /// <param name="perOccurrence">The shorter duration over the longer for each occurrence, 0 to 1.</param>
    /// <returns>The result, or problems: an agreement that is not between 0 and 1.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="perOccurrence"/> is null.</exception>
    public static Evaluated<DurationAgreement> Durations(IReadOnlyList<double> perOccurrence)
    {
        ArgumentNullException.ThrowIfNull(perOccurrence);

        var check = new InputCheck();
        check.Numbers(perOccurrence, "/perOccurrenceAgreement", 0.0, 1.0);
        return check.Evaluate(() => new DurationAgreement(
            Measure.Undefined<double>(UndefinedBecause.RatingMissing), perOccurrence.Count == 0 ? TooFew : Measure.Of(perOccurrence.Average())));
    }

    private static Measure<double> TooFew => Measure.Undefined<double>(UndefinedBecause.TooFewValues);

    private static InputCheck Check(IReadOnlyList<int> first, IReadOnlyList<int> second, int most)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);

        var check = new InputCheck();
        check.Numbers(first, "/observer1", 0, most);
        check.Numbers(second, "/observer2", 0, most);
        check.SameLength(second.Count, "/observer2", first.Count, "/observer1");
        return check;
    }

    private static double SmallerOverLarger(double a, double b) => a == b ? 1 : Math.Min(a, b) / Math.Max(a, b);

    private static Measure<double> TotalDuration(Rational a, Rational b) => a.CompareTo(b) switch
    {
        0 => Measure.Of(1.0),
        < 0 => Measure.Of(a / b),
        _ => Measure.Of(b / a),
    };

    private static Measure<double> Share(int part, int whole) =>
        whole == 0 ? Measure.Undefined<double>(UndefinedBecause.NothingScored) : Measure.Of((double)part / whole);
}
