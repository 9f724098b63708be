using FsCheck.Xunit;
using TherapySession.Outcomes;

namespace TherapySession.Tests.Outcomes;

[Properties(Arbitrary = [typeof(OutcomeArbitraries)], MaxTest = 300)]
public sealed class NonOverlapProperties
{
    [Property]
    public bool Nap_and_Tau_do_not_see_a_strictly_monotone_change(Series a, Series b)
    {
        static double?[] Changed(Series series) => [.. series.Values.Select(value => (double?)(Math.Pow(value, 3) + (7 * value) + 100))];

        return Nap(Changed(a), Changed(b)) == Nap(a.Ratings, b.Ratings) && Tau(Changed(a), Changed(b)) == Tau(a.Ratings, b.Ratings);
    }

    [Property]
    public bool Swapping_the_phases_turns_Nap_and_Tau_round(Series a, Series b) =>
        Math.Abs(Nap(a.Ratings, b.Ratings) + Nap(b.Ratings, a.Ratings) - 1) < 1e-12 && Tau(a.Ratings, b.Ratings) == -Tau(b.Ratings, a.Ratings);

    [Property]
    public bool Hoping_for_less_is_hoping_for_more_of_the_negative(Series a, Series b)
    {
        static double?[] Negative(Series series) => [.. series.Values.Select(value => (double?)-value)];

        return NonOverlap.Infer(a.Ratings, b.Ratings, Improvement.Decrease).Result == NonOverlap.Infer(Negative(a), Negative(b), Improvement.Increase).Result
            && NonOverlap.Pnd(a.Ratings, b.Ratings, Improvement.Decrease).Result == NonOverlap.Pnd(Negative(a), Negative(b), Improvement.Increase).Result;
    }

    [Property]
    public bool Counting_over_ranks_is_visiting_every_pair(Series a, Series b)
    {
        var pairs = from x in a.Values from y in b.Values select y > x ? 1 : y == x ? 0.5 : 0;
        var nap = pairs.Average();
        var rows = a.Values.Average(x => Square(b.Values.Average(y => y > x ? 1 : y == x ? 0.5 : 0) - nap));
        var columns = b.Values.Average(y => Square(a.Values.Average(x => y > x ? 1 : y == x ? 0.5 : 0) - nap));
        var overlap = Overlap.Of(a.Values, b.Values);

        return Near(overlap.Nap, nap) && Near(overlap.RowSpread, rows) && Near(overlap.ColumnSpread, columns)
            && overlap.AboveAll == b.Values.Count(y => y > a.Values.Max());
    }

    [Property]
    public bool The_interval_holds_the_figure(Series a, Series b)
    {
        var result = NonOverlap.Infer(a.Ratings, b.Ratings, Improvement.Increase).Result;

        return result.Lower.Value >= 0 && result.Lower.Value <= result.Nap.Value && result.Nap.Value <= result.Upper.Value && result.Upper.Value <= 1;
    }

    [Property]
    public bool Taking_a_trend_out_leaves_no_trend(Series a, Series b)
    {
        // The same series tilted by a trend gives the same corrected figure.
        double?[] tilted = [.. a.Values.Concat(b.Values).Select((value, i) => (double?)(value + (3 * i)))];
        var level = BaselineCorrectedTau.Tau(a.Ratings, b.Ratings, Improvement.Increase).Result;
        var steep = BaselineCorrectedTau.Tau(tilted[..a.Values.Length], tilted[a.Values.Length..], Improvement.Increase).Result;

        return steep.Tau == level.Tau && (!level.Slope.IsDefined || Near(steep.Slope.Value, level.Slope.Value + 3));
    }

    [Property]
    public bool The_slope_is_the_median_over_all_pairs(Series a)
    {
        var slopes = (from i in Enumerable.Range(0, a.Values.Length) from j in Enumerable.Range(0, i) select (a.Values[i] - a.Values[j]) / (i - j)).Order().ToList();
        var slope = TheilSen.Slope(a.Ratings).Result;

        return slopes.Count == 0 ? !slope.IsDefined : Near(slope.Value, (slopes[(slopes.Count - 1) / 2] + slopes[slopes.Count / 2]) / 2);
    }

    [Property]
    public bool Kendalls_S_counts_every_pair(Series a, Series b)
    {
        var n = Math.Min(a.Values.Length, b.Values.Length);
        var (x, y) = (a.Values[..n], b.Values[..n]);
        var s = (from i in Enumerable.Range(0, n) from j in Enumerable.Range(0, i) select (long)Math.Sign(x[i] - x[j]) * Math.Sign(y[i] - y[j])).Sum();
        var forward = KendallTau.TauB(a.Ratings[..n], b.Ratings[..n]).Result;

        return forward.S == s && forward == KendallTau.TauB(b.Ratings[..n], a.Ratings[..n]).Result;
    }

    private static double Nap(double?[] a, double?[] b) => NonOverlap.Nap(a, b, Improvement.Increase).Result.Value;

    private static double Tau(double?[] a, double?[] b) => NonOverlap.Tau(a, b, Improvement.Increase).Result.Value;

    private static bool Near(double a, double b) => Math.Abs(a - b) < 1e-9;

    private static double Square(double value) => value * value;
}
