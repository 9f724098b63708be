using TherapySession.Outcomes;

namespace TherapySession.Tests.Outcomes;

/// <summary>What holds for all methods, codes and figures.</summary>
public sealed class OutcomeSurfaceTests
{
    [Fact]
    public void Every_method_has_a_name_a_title_and_a_source_of_its_own()
    {
        Assert.Equal(OutcomeMethods.All.Count, OutcomeMethods.All.Select(method => method.Name).Distinct().Count());
        Assert.Equal(OutcomeMethods.All.Count, OutcomeMethods.All.Select(method => method.Title).Distinct().Count());
        Assert.All(OutcomeMethods.All, method => Assert.NotEmpty(method.Source));
        Assert.All(OutcomeMethods.All, method => Assert.Equal(method.Name, method.ToString()));
    }

    [Fact]
    public void Every_code_is_unique_and_explained()
    {
        Assert.Equal(OutcomeCodes.All.Count, OutcomeCodes.All.Select(code => code.Code).Distinct().Count());
        Assert.All(OutcomeCodes.All, code => Assert.Matches("^TS-OUT-[01][0-9]{2}$", code.Code));
        Assert.All(OutcomeCodes.All, code => Assert.All(new[] { code.Meaning, code.Remedy }, text => Assert.EndsWith(".", text, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_value_outside_an_enumeration_is_a_bug_of_the_caller()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => NonOverlap.Nap([1], [2], (Improvement)2));
        Assert.Throws<ArgumentOutOfRangeException>(() => CutOffs.Of(1, 1, 1, 1, (Improvement)2));
        Assert.Throws<ArgumentOutOfRangeException>(() => Krippendorff.Alpha([], (MeasurementLevel)4));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReliableChange.JacobsonTruax(new() { Pre = 1, Post = 1, StandardError = 1, Improvement = (Improvement)2 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => OutcomeCodes.Of((UndefinedBecause)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => OutcomeCodes.Of((OutcomeProblemKind)99));
    }

    [Fact]
    public void A_null_is_a_bug_of_the_caller()
    {
        Action[] calls =
        [
            () => GoalAttainment.TScore(null!), () => GoalAttainment.Change(null!, []), () => GoalAttainment.Change([], null!),
            () => GoalRatings.Change(null!), () => GoalRatings.Change([null!]), () => PairedRatings.Change(null!, []), () => PairedRatings.Change([], [null!]),
            () => ReliableChange.JacobsonTruax(null!), () => ReliableChange.Classify(null!, 1),
            () => NonOverlap.Nap(null!, [], Improvement.Increase), () => NonOverlap.Infer([], null!, Improvement.Increase),
            () => BaselineCorrectedTau.Tau(null!, [], Improvement.Increase), () => BaselineCorrectedTau.Kendall([], null!),
            () => TheilSen.Slope(null!), () => KendallTau.TauB(null!, []), () => KendallTau.TauB([], null!),
            () => Kappa.Unweighted(null!), () => Kappa.Weighted([null!]), () => Kappa.WithWeights([], null!),
            () => RatingAgreement.Compare(null!, [], 0, 1), () => Krippendorff.Alpha(null!, MeasurementLevel.Nominal), () => Krippendorff.Alpha([null!], MeasurementLevel.Nominal),
            () => ObserverAgreement.Counts(null!, []), () => ObserverAgreement.Intervals([], null!), () => ObserverAgreement.Durations(null!), () => ObserverAgreement.Durations(null!, []),
            () => PromptIndependence.Of(null!, 1), () => new SummedScale { Minimum = 0, Maximum = 1 }.Score(null!), () => Phq9.Score(null!), () => Gad7.Score(null!),
            () => TalkingTherapies.Evaluate(null!, new(1, 1)), () => IndividualsChart.Of(null!), () => RunChart.Of(null!),
            () => OutcomeMethods.Evaluate(null!, default), () => Answers.To("trend.xmr", """{"values":[1]}""").Result.WriteTo(null!),
        ];

        Assert.All(calls, call => Assert.Throws<ArgumentNullException>(call));
    }

    [Fact]
    public void A_figure_says_what_it_is()
    {
        var defined = NonOverlap.Nap([1], [2], Improvement.Increase).Result;
        var undefined = NonOverlap.Nap([], [2], Improvement.Increase).Result;

        Assert.Equal("1", defined.ToString());
        Assert.Equal("undefined (TS-OUT-002, EmptyPhase)", undefined.ToString());
        Assert.Throws<InvalidOperationException>(() => undefined.Value);
        Assert.Equal(undefined, NonOverlap.Tau([], [], Improvement.Increase).Result);
        Assert.NotEqual(defined, undefined);
    }

    [Fact]
    public void A_zero_has_no_sign() =>
        Assert.Equal("0", NonOverlap.Tau([1], [1], Improvement.Decrease).Result.ToString());

    [Fact]
    public void The_figures_are_written_in_one_order()
    {
        var result = Answers.To("sced.tauBC", """{"improvement":"increase","intervention":[5],"baseline":[4]}""").Result;

        Assert.Equal(["tauBC", "slope"], result.Members);
        Assert.StartsWith(
            """{"tauBC":null,"slope":null,"undefined":{"tauBC":{"code":"TS-OUT-006","because":""", Answers.Json(result).GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_values_keep_their_place_in_a_series() =>
        Assert.Equal(0.5, TheilSen.Slope([1, null, 2]).Result.Value);

    [Fact]
    public void Scores_of_a_review_are_about_the_same_goals()
    {
        var change = GoalAttainment.Change([-1, -2, null], [0, null, 2]).Result;

        Assert.Equal((40, 50, 10, 1), (change.BaselineT.Value, change.AchievedT.Value, change.Change.Value, change.GoalsUsed));
    }

    [Fact]
    public void A_long_series_is_counted_and_not_paired()
    {
        var n = 200_000;
        double?[] baseline = [.. Enumerable.Range(0, n).Select(i => (double?)(i % 11))];
        double?[] intervention = [.. Enumerable.Range(0, n).Select(i => (double?)((i % 11) + 20))];

        Assert.Equal(1, NonOverlap.Infer(baseline, intervention, Improvement.Increase).Result.Nap.Value);
        Assert.Equal(0, NonOverlap.Tau(baseline, baseline, Improvement.Increase).Result.Value);
    }

    [Fact]
    public void A_scale_may_be_as_long_as_whole_numbers_go()
    {
        var result = RatingAgreement.Compare([int.MinValue, int.MaxValue], [int.MaxValue, int.MinValue], int.MinValue, int.MaxValue).Result;

        Assert.Equal((-1, -1, -1), (result.Kappa.Value, result.LinearKappa.Value, result.QuadraticKappa.Value));
    }
}
