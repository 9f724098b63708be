using FsCheck.Xunit;
using TherapySession.Outcomes;

namespace TherapySession.Tests.Outcomes;

[Properties(Arbitrary = [typeof(OutcomeArbitraries)], MaxTest = 300)]
public sealed class AgreementProperties
{
    [Property]
    public bool Kappa_does_not_care_who_is_who(Counts counts)
    {
        double[][] swapped = [.. counts.Rows.Select((_, j) => counts.Rows.Select(row => row[j]).ToArray())];

        return Kappa.Unweighted(counts.Rows).Result == Kappa.Unweighted(swapped).Result && Kappa.Weighted(counts.Rows).Result == Kappa.Weighted(swapped).Result;
    }

    [Property]
    public bool Kappa_is_about_shares(Counts counts)
    {
        double[][] tenths = [.. counts.Rows.Select(row => row.Select(cell => cell / 10).ToArray())];

        return Kappa.Unweighted(counts.Rows).Result == Kappa.Unweighted(tenths).Result;
    }

    [Property]
    public bool Own_weights_that_are_distances_give_the_linear_kappa(Counts counts)
    {
        double[][] distances = [.. counts.Rows.Select((_, i) => counts.Rows.Select((_, j) => (double)Math.Abs(i - j)).ToArray())];
        var own = Kappa.WithWeights(counts.Rows, distances).Result;

        return own.WeightedKappa == Kappa.Weighted(counts.Rows).Result.Linear && own.Kappa == Kappa.Unweighted(counts.Rows).Result.Kappa;
    }

    [Property]
    public bool Two_lists_of_ratings_agree_as_their_table_does(Raters raters)
    {
        // A table over the full scale from 0 to 6, though only 1 to 5 are ever used.
        var (individual, worker) = (Whole(raters.Lists[0]), Whole(raters.Lists[1]));
        double[][] table = [.. Enumerable.Range(0, 7).Select(_ => new double[7])];
        foreach (var (i, w) in individual.Zip(worker))
        {
            if (i is { } mine && w is { } theirs)
                table[mine][theirs]++;
        }

        var ratings = RatingAgreement.Compare(individual, worker, 0, 6).Result;
        var kappa = Kappa.Unweighted(table).Result;
        var weighted = Kappa.Weighted(table).Result;
        return ratings.Kappa == kappa.Kappa && ratings.LinearKappa == weighted.Linear && ratings.QuadraticKappa == weighted.Quadratic
            && ratings.ExactAgreement == kappa.ObservedAgreement;
    }

    [Property]
    public bool The_difference_turns_round_with_the_raters(Raters raters)
    {
        var (individual, worker) = (Whole(raters.Lists[0]), Whole(raters.Lists[1]));
        var one = RatingAgreement.Compare(individual, worker, 1, 5).Result;
        var other = RatingAgreement.Compare(worker, individual, 1, 5).Result;

        return one == other with { MeanDifference = one.MeanDifference } && (one.Pairs == 0 || one.MeanDifference.Value == -other.MeanDifference.Value);
    }

    [Property]
    public bool Alpha_does_not_care_about_the_order_of_raters(Raters raters, MeasurementLevel level) =>
        Krippendorff.Alpha(raters.Lists, level).Result == Krippendorff.Alpha([raters.Lists[2], raters.Lists[0], raters.Lists[1]], level).Result;

    [Property]
    public bool Alpha_by_places_is_alpha_by_pairs(Raters raters, MeasurementLevel level)
    {
        var alpha = Krippendorff.Alpha(raters.Lists, level).Result;
        var byPairs = AlphaByPairs(raters.Lists, level);

        return byPairs is { } expected ? Math.Abs(alpha.Value - expected) < 1e-9 : !alpha.IsDefined;
    }

    [Property]
    public bool Observers_agree_between_0_and_1_whoever_is_first(Raters raters)
    {
        int[] first = [.. raters.Lists[0].Select(rating => (int)(rating ?? 0))];
        int[] second = [.. raters.Lists[1].Select(rating => (int)(rating ?? 0))];
        var counts = ObserverAgreement.Counts(first, second).Result;

        return counts == ObserverAgreement.Counts(second, first).Result
            && (first.Length == 0 || new[] { counts.TotalCount, counts.PartialWithinIntervals, counts.ExactAgreement }.All(figure => figure.Value is >= 0 and <= 1));
    }

    private static int?[] Whole(double?[] ratings) => Array.ConvertAll(ratings, rating => (int?)rating);

    /// <summary>The definition word by word: every pair of ratings in a unit, and every pair of ratings at all.</summary>
    private static double? AlphaByPairs(double?[][] raters, MeasurementLevel level)
    {
        var units = Enumerable.Range(0, raters[0].Length).Select(u => raters.Select(list => list[u]).OfType<double>().ToList()).Where(unit => unit.Count > 1).ToList();
        var all = units.SelectMany(unit => unit).ToList();
        if (all.Distinct().Count() < 2)
            return null;

        var observed = units.Sum(unit => Pairs(unit) / (unit.Count - 1)) / all.Count;
        return 1 - (observed / (Pairs(all) / ((double)all.Count * (all.Count - 1))));

        double Pairs(List<double> values) => (from a in values from b in values select Distance(a, b)).Sum();

        double Distance(double a, double b) => level switch
        {
            MeasurementLevel.Nominal => a == b ? 0 : 1,
            MeasurementLevel.Ordinal => a == b ? 0 : Square(all.Count(v => v >= Math.Min(a, b) && v <= Math.Max(a, b)) - ((all.Count(v => v == a) + all.Count(v => v == b)) / 2.0)),
            MeasurementLevel.Interval => Square(a - b),
            _ => Square((a - b) / (a + b)),
        };
    }

    private static double Square(double value) => value * value;
}
