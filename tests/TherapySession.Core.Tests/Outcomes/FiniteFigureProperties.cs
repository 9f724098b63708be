using FsCheck.Xunit;
using TherapySession.Outcomes;

namespace TherapySession.Tests.Outcomes;

/// <summary>Whatever goes in, finite or not: out comes a finite figure, a reason, or a problem.</summary>
[Properties(Arbitrary = [typeof(OutcomeArbitraries)], MaxTest = 300)]
public sealed class FiniteFigureProperties
{
    [Property]
    public void Phases(Wild[] a, Wild[] b, Improvement improvement)
    {
        AssertPhases(Ratings(a), Ratings(b), improvement);
        AssertPhases(Finite(a), Finite(b), improvement);
    }

    [Property]
    public void Trends(Wild[] a)
    {
        AssertTrends(Ratings(a));
        AssertTrends(Finite(a));
    }

    private static void AssertPhases(double?[] baseline, double?[] intervention, Improvement improvement)
    {
        AssertFinite(NonOverlap.Nap(baseline, intervention, improvement));
        AssertFinite(NonOverlap.Tau(baseline, intervention, improvement));
        AssertFinite(NonOverlap.Pnd(baseline, intervention, improvement));
        AssertFinite(NonOverlap.Infer(baseline, intervention, improvement), r => [r.Nap, r.StandardErrorUnbiased, r.StandardErrorHanley, r.StandardErrorNull, r.Lower, r.Upper]);
        AssertFinite(BaselineCorrectedTau.Tau(baseline, intervention, improvement), r => [r.Tau, r.Slope]);
        AssertFinite(
            BaselineCorrectedTau.Kendall(baseline, intervention),
            r => [r.BaselineTau, r.BaselineZ, r.UncorrectedTau, r.UncorrectedZ, r.CorrectedTau, r.CorrectedZ, r.Slope]);
    }

    private static void AssertTrends(double?[] values)
    {
        AssertFinite(TheilSen.Slope(values));
        AssertFinite(IndividualsChart.Of(values), r => [r.Mean, r.MeanMovingRange, r.Upper, r.Lower]);
        AssertFinite(RunChart.Of(values), r => [r.Median]);
        AssertFinite(KendallTau.TauB(values, [.. values.Reverse()]), r => [r.TauB, r.Z]);
    }

    [Property]
    public void Changes(Wild pre, Wild post, Wild deviation, Wild reliability, Wild critical, Improvement improvement)
    {
        var input = new ReliableChangeInput
        {
            Pre = pre.Value, Post = post.Value, StandardDeviation = deviation.Value, Reliability = reliability.Value, CriticalValue = critical.Value, Improvement = improvement,
        };
        AssertFinite(ReliableChange.JacobsonTruax(input), Figures);
        AssertFinite(ReliableChange.Classify(input, reliability.Value), Figures);
        AssertFinite(ReliableChange.JacobsonTruax(input with { StandardDeviation = null, Reliability = null, StandardError = deviation.Value }), Figures);
        AssertFinite(CutOffs.Of(pre.Value, deviation.Value, post.Value, critical.Value, improvement), r => [r.A, r.B, r.BByClinicalDeviation, r.C]);

        static Measure<double>[] Figures(ReliableChangeResult r) => [r.StandardError, r.StandardErrorOfDifference, r.Criterion95, r.Change, r.Index];
    }

    [Property]
    public void Goals(Wild[] scores, Wild[] weights, Wild rho)
    {
        var n = Math.Min(scores.Length, weights.Length);
        var (levels, importance) = (Ratings(scores)[..n], Array.ConvertAll(weights, weight => weight.Value)[..n]);
        AssertFinite(GoalAttainment.TScore(levels, importance, rho.Value), r => [r.T]);
        AssertFinite(GoalAttainment.TScore([.. levels.Select(level => level is >= -2 and <= 2 ? level : null)], [.. importance.Select(weight => weight >= 0 ? weight : 0)], 0.3), r => [r.T]);
        AssertFinite(GoalRatings.Change([.. levels.Select(level => new FirstAndLast(level, rho.Value))], rho.Value), r => [r.MeanChange]);
        AssertFinite(ObserverAgreement.Durations(importance, [.. importance.Reverse()]), r => [r.TotalDuration, r.MeanDurationPerOccurrence]);
        AssertFinite(ObserverAgreement.Durations(importance), r => [r.MeanDurationPerOccurrence]);
        AssertFinite(new SummedScale { Minimum = double.MinValue, Maximum = rho.Value, MaximumMissing = 1 }.Score(levels), r => [r.Total]);
    }

    [Property]
    public void Agreement(Wild[] values, MeasurementLevel level)
    {
        var ratings = Ratings(values);
        AssertFinite(Krippendorff.Alpha([ratings, [.. ratings.Reverse()]], level));
        double?[] amounts = [.. Finite(values).Select(value => value is { } known ? Math.Abs(known) : (double?)null)];
        AssertFinite(Krippendorff.Alpha([amounts, [.. amounts.Reverse()], amounts], level));

        AssertTables([.. values.Select(value => value.Value)]);
        AssertTables([.. amounts.Select(amount => amount ?? 0)]);
    }

    private static void AssertTables(double[] row)
    {
        double[][] table = [.. row.Select(_ => row)];
        double[][] weights = [.. row.Select((_, i) => row.Select((weight, j) => i == j ? 0 : weight).ToArray())];
        AssertFinite(Kappa.Unweighted(table), r => [r.Kappa, r.ObservedAgreement, r.ExpectedAgreement]);
        AssertFinite(Kappa.Weighted(table), r => [r.Linear, r.Quadratic]);
        AssertFinite(Kappa.WithWeights(table, weights), r => [r.Kappa, r.WeightedKappa]);
    }

    private static double?[] Ratings(Wild[] values) => [.. values.Select((value, i) => i % 5 == 4 ? null : (double?)value.Value)];

    private static double?[] Finite(Wild[] values) => [.. Ratings([.. values.Where(value => double.IsFinite(value.Value))])];

    private static void AssertFinite(Evaluated<Measure<double>> answer) => AssertFinite(answer, figure => [figure]);

    private static void AssertFinite<T>(Evaluated<T> answer, Func<T, Measure<double>[]> figures)
        where T : notnull
    {
        if (answer.TryGetResult(out var result))
            Assert.All(figures(result), figure => Assert.True(!figure.TryGetValue(out var value) || double.IsFinite(value)));
        else
            Assert.NotEmpty(answer.Problems);
    }
}
