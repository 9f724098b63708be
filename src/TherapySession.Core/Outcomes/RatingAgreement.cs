namespace TherapySession.Outcomes;

/// <summary>How an individual's ratings and a worker's agree. Equality: member by member.</summary>
/// <param name="Pairs">How many times both rated; all figures are about these.</param>
/// <param name="ExactAgreement">The share of equal ratings, 0 to 1; undefined without a pair, as all figures are.</param>
/// <param name="WithinOne">The share of ratings at most one step apart.</param>
/// <param name="MeanDifference">Worker minus individual, in steps of the scale: positive where the worker rates higher.</param>
/// <param name="Kappa">Agreement beyond chance; undefined where both used one and the same rating only, though they agree fully.</param>
/// <param name="LinearKappa">Kappa with disagreements counted by their distance.</param>
/// <param name="QuadraticKappa">Kappa with disagreements counted by the square of their distance.</param>
public sealed record RatingAgreementResult(
    int Pairs,
    Measure<double> ExactAgreement,
    Measure<double> WithinOne,
    Measure<double> MeanDifference,
    Measure<double> Kappa,
    Measure<double> LinearKappa,
    Measure<double> QuadraticKappa);

/// <summary>The individual's own ratings beside the worker's, on one scale of whole steps.</summary>
/// <remarks>
/// Formulas: J. Cohen (1960, 1968). Distances are those of the full scale, used or not. Both may be right: a difference is something to talk about, never a reason to
/// overwrite the individual's rating. Complexity: O(n log n) in the ratings, however long the scale is. Thread safety: pure functions.
/// </remarks>
public static class RatingAgreement
{
    /// <summary>How the two agree; pairs with a missing rating are left out.</summary>
    /// <param name="individual">The individual's ratings in the order of the sessions; <see langword="null"/> for a missing one.</param>
    /// <param name="worker">The worker's, in the same order.</param>
    /// <param name="scaleMinimum">The lowest step of the scale.</param>
    /// <param name="scaleMaximum">The highest step, above the lowest.</param>
    /// <returns>The result, or problems: ratings outside the scale, lists that differ in length, or a scale without steps.</returns>
    /// <exception cref="ArgumentNullException">A list is null.</exception>
    public static Evaluated<RatingAgreementResult> Compare(
        IReadOnlyList<int?> individual, IReadOnlyList<int?> worker, int scaleMinimum, int scaleMaximum)
    {
        ArgumentNullException.ThrowIfNull(individual);
        ArgumentNullException.ThrowIfNull(worker);

        var check = new InputCheck();
        if (scaleMaximum <= scaleMinimum)
            check.Add(OutcomeProblemKind.OutOfRange, "/scaleMax", InputCheck.Text(scaleMaximum), $"more than {InputCheck.Text(scaleMinimum)}, the lowest step");
        check.Numbers(individual, "/individual", scaleMinimum, scaleMaximum);
        check.Numbers(worker, "/worker", scaleMinimum, scaleMaximum);
        check.SameLength(worker.Count, "/worker", individual.Count, "/individual");

        return check.Evaluate(() =>
        {
            var both = Enumerable.Range(0, individual.Count).Where(i => individual[i] is not null && worker[i] is not null).ToList();
            return Result([.. both.Select(i => individual[i]!.Value)], [.. both.Select(i => worker[i]!.Value)]);
        });
    }

    private static RatingAgreementResult Result(int[] individual, int[] worker)
    {
        var pairs = individual.Length;
        var steps = individual.Zip(worker, (i, w) => (long)w - i).ToList();
        return new RatingAgreementResult(
            pairs,
            Share(steps.Count(step => step == 0)),
            Share(steps.Count(step => Math.Abs(step) <= 1)),
            Share(steps.Sum()),
            Kappa(steps.Count(step => step != 0), Chance.Unequal(individual, worker)),
            Kappa(Total(steps, step => Math.Abs(step)), Chance.Distance(individual, worker)),
            Kappa(Total(steps, step => (Int128)step * step), Chance.SquaredDistance(individual, worker)));

        Measure<double> Share(long sum) =>
            pairs == 0 ? Measure.Undefined<double>(UndefinedBecause.NothingRated) : Measure.Of(new Rational(sum, pairs));

        Measure<double> Kappa(Int128 observed, Int128 expected) => (pairs, expected == 0) switch
        {
            (0, _) => Measure.Undefined<double>(UndefinedBecause.NothingRated),
            (_, true) => Measure.Undefined<double>(UndefinedBecause.NoVariation),
            _ => Measure.Of(1 - new Rational(observed * pairs, expected)),
        };
    }

    private static Int128 Total(List<long> steps, Func<long, Int128> weight) => steps.Aggregate(Int128.Zero, (sum, step) => sum + weight(step));

    /// <summary>The disagreement to be expected by chance: summed over every rating of the one with every rating of the other, without visiting the pairs.</summary>
    private static class Chance
    {
        public static Int128 Unequal(int[] individual, int[] worker)
        {
            var counts = worker.CountBy(rating => rating).ToDictionary();
            return individual.Aggregate(Int128.Zero, (sum, rating) => sum + worker.Length - counts.GetValueOrDefault(rating));
        }

        public static Int128 Distance(int[] individual, int[] worker)
        {
            // Between two neighbouring ratings, each pair with one on either side is that step apart.
            var all = individual.Select(rating => (rating, Mine: 1, Theirs: 0)).Concat(worker.Select(rating => (rating, Mine: 0, Theirs: 1))).Order().ToList();
            var (sum, mine, theirs) = (Int128.Zero, 0L, 0L);
            for (var i = 0; i + 1 < all.Count; i++)
            {
                mine += all[i].Mine;
                theirs += all[i].Theirs;
                var apart = (mine * (worker.Length - theirs)) + (theirs * (individual.Length - mine));
                sum += (Int128)((long)all[i + 1].rating - all[i].rating) * apart;
            }

            return sum;
        }

        public static Int128 SquaredDistance(int[] individual, int[] worker)
        {
            var (squaresI, sumI) = Moments(individual);
            var (squaresW, sumW) = Moments(worker);
            return (worker.Length * squaresI) + (individual.Length * squaresW) - (2 * sumI * sumW);
        }

        private static (Int128 Squares, Int128 Sum) Moments(int[] ratings) => (
            ratings.Aggregate(Int128.Zero, (sum, rating) => sum + ((Int128)rating * rating)),
            ratings.Aggregate(Int128.Zero, (sum, rating) => sum + rating));
    }
}
