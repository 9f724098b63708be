using TherapySession.Outcomes;

namespace TherapySession.Tests.Outcomes;

/// <summary>Worked numbers of the sources that the case file does not hold.</summary>
public sealed class PublishedFigureTests
{
    private static readonly double?[][] Anxiety =
    [
        [3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3],
        [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4],
        [2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2],
    ];

    [Fact]
    public void Complete_data_of_three_raters_agree_less_than_chance() =>
        Assert.Equal(-0.0237, Krippendorff.Alpha(Anxiety, MeasurementLevel.Nominal).Result.Value, 4);

    [Fact]
    public void Krippendorffs_own_data_at_the_interval_level()
    {
        double?[][] raters =
        [
            [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
            [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
            [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
            [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
        ];
        Assert.Equal(0.849, Krippendorff.Alpha(raters, MeasurementLevel.Interval).Result.Value, 3);
    }

    [Fact]
    public void Unequal_deviations_give_two_forms_of_cut_off_b()
    {
        var result = CutOffs.Of(18, 6, 5, 3, Improvement.Decrease).Result;

        Assert.Equal(11, result.B.Value);
        Assert.Equal(17, result.BByClinicalDeviation.Value);
    }

    [Fact]
    public void Lower_is_better_turns_the_cut_offs_round()
    {
        var result = CutOffs.Of(32, 7, 10, 7, Improvement.Decrease).Result;

        Assert.Equal((18, 24, 24, 21), (result.A.Value, result.B.Value, result.BByClinicalDeviation.Value, result.C.Value));
    }

    [Fact]
    public void No_overlap_has_an_interval_with_one_inner_end()
    {
        var best = NonOverlap.Infer([1, 2, 3, 4, 5], [6, 7, 8, 9, 10], Improvement.Increase).Result;
        var worst = NonOverlap.Infer([1, 2, 3, 4, 5], [6, 7, 8, 9, 10], Improvement.Decrease).Result;

        Assert.Equal(1, best.Upper.Value);
        Assert.InRange(best.Lower.Value, 0.5, 0.99);
        Assert.Equal(0, worst.Lower.Value);
        Assert.Equal(1 - best.Lower.Value, worst.Upper.Value, 12);
    }

    [Fact]
    public void The_more_sessions_without_overlap_the_nearer_the_inner_end_is()
    {
        double?[] low = [.. Enumerable.Repeat<double?>(1, 100)];
        double?[] high = [.. Enumerable.Repeat<double?>(2, 100)];

        Assert.InRange(NonOverlap.Infer(low, high, Improvement.Increase).Result.Lower.Value, 0.95, 0.999);
    }

    [Theory]
    [InlineData(MeasurementLevel.Interval, 1e200)]
    [InlineData(MeasurementLevel.Interval, 1e-200)]
    [InlineData(MeasurementLevel.Ratio, 1e308)]
    [InlineData(MeasurementLevel.Ratio, 1e-308)]
    public void The_unit_of_the_ratings_does_not_matter(MeasurementLevel level, double unit)
    {
        static double Alpha(MeasurementLevel level, double unit) =>
            Krippendorff.Alpha([[0.1 * unit, unit, 0.7 * unit], [0.2 * unit, unit, 0.5 * unit]], level).Result.Value;

        Assert.Equal(Alpha(level, 1), Alpha(level, unit), 9);
    }

    [Theory]
    [InlineData(11, 10, ChangeCategory.Improved)]
    [InlineData(9, 20, ChangeCategory.Harmed)]
    [InlineData(2, 10, ChangeCategory.Harmed)]
    [InlineData(10, 20, ChangeCategory.Deteriorated)]
    [InlineData(18, 9, ChangeCategory.Recovered)]
    public void A_score_on_the_cut_off_is_neither_clinical_nor_functional(double pre, double post, ChangeCategory category)
    {
        var input = new ReliableChangeInput { Pre = pre, Post = post, StandardError = 0.1, Improvement = Improvement.Decrease };

        Assert.Equal(category, ReliableChange.Classify(input, 10).Result.Category.Value);
    }

    [Fact]
    public void The_cut_off_moves_no_change_that_is_not_reliable()
    {
        var input = new ReliableChangeInput { Pre = 11, Post = 9, StandardError = 3, Improvement = Improvement.Decrease };

        Assert.Equal(ChangeCategory.Unchanged, ReliableChange.Classify(input, 10).Result.Category.Value);
    }

    [Fact]
    public void Durations_agree_by_total_and_by_occurrence()
    {
        var result = ObserverAgreement.Durations([10, 20, 0], [20, 10, 0]).Result;

        Assert.Equal(1, result.TotalDuration.Value);
        Assert.Equal(2 / 3.0, result.MeanDurationPerOccurrence.Value, 12);
    }

    [Fact]
    public void A_missing_item_is_filled_with_the_mean_where_the_scale_allows_one()
    {
        var figures = Answers.Figures("scale.core10", """{"rawItems":[2,null,1,2,1,0,3,2,2,1]}""");

        // Answered: 14 as given, with the third turned from 1 to 3, over nine items.
        Assert.Equal(160 / 9.0, figures.GetProperty("clinicalScore").GetDouble(), 9);
    }

    [Fact]
    public void Bands_have_the_names_that_the_caller_gives()
    {
        var figures = Answers.Figures("scale.summed", """{"items":[1,2],"min":0,"max":3,"bands":[{"name":"low","from":0},{"name":"high","from":3}]}""");

        Assert.Equal("high", figures.GetProperty("band").GetString());
    }

    [Fact]
    public void Continuity_draws_S_in_by_one()
    {
        const string Ranks = "\"x\":[1,2.5,2.5,4.5,4.5,6.5,6.5,8,9.5,9.5],\"y\":[1,2,4.5,4.5,4.5,4.5,8,8,8,10]";
        double Z(string continuity) => Answers.Figures("kendall.tauB", $$"""{{{Ranks}},"continuity":{{continuity}}}""").GetProperty("z").GetDouble();

        Assert.Equal(3.15408209486452, Z("false"), 9);
        Assert.Equal(3.15408209486452 * 32 / 33, Z("true"), 9);
    }

    [Fact]
    public void Continuity_reaches_all_three_figures_of_Tarlows_form()
    {
        double?[] baseline = [33, 25, 17, 25, 14, 13, 15];
        double?[] intervention = [15, 16, 16, 5, 7, 9, 6, 5, 3, 3, 8, 11, 7];
        var plain = BaselineCorrectedTau.Kendall(baseline, intervention).Result;
        var drawnIn = BaselineCorrectedTau.Kendall(baseline, intervention, ContinuityCorrection.Applied).Result;

        Assert.All(
            new[] { (plain.BaselineZ, drawnIn.BaselineZ), (plain.UncorrectedZ, drawnIn.UncorrectedZ), (plain.CorrectedZ, drawnIn.CorrectedZ) },
            z => Assert.True(Math.Abs(z.Item2.Value) < Math.Abs(z.Item1.Value)));
        Assert.Equal(plain.CorrectedTau, drawnIn.CorrectedTau);
    }

    [Fact]
    public void Times_by_name_are_the_times_of_the_sessions()
    {
        var figures = Answers.Figures(
            "sced.tauBC", """{"baseline":[1,3],"intervention":[5],"improvement":"increase","baselineTimes":[1,5],"interventionTimes":[9]}""");

        Assert.Equal(0.5, figures.GetProperty("slope").GetDouble());
        Assert.Equal(0.5, Answers.Figures("trend.theilSen", """{"y":[1,3],"x":[1,5]}""").GetProperty("slope").GetDouble());
    }

    [Fact]
    public void A_threshold_of_ones_own_decides() =>
        Assert.Equal("improved", Answers.Figures("gbo.change", """{"goals":[[1,2]],"reliableChange":1}""").GetProperty("category").GetString());

    [Fact]
    public void A_negative_variance_has_no_root() =>
        Assert.Equal(UndefinedBecause.NegativeVariance, NapError.Unbiased(new Overlap(2, 2, 2, 0, 0, 0, 0)).Undefined);

    [Theory]
    [InlineData(new double[] { 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2 }, true, false)]
    [InlineData(new double[] { 1, 1, 1, 1, 1, 9, 9, 9, 9, 9 }, false, false)]
    [InlineData(new double[] { 9, 8, 8, 7, 6, 5 }, false, true)]
    [InlineData(new double[] { 1, 2, 3, 4, 3, 4, 5 }, false, false)]
    public void A_shift_has_six_points_and_a_trend_five(double[] values, bool shift, bool trend)
    {
        var result = RunChart.Of([.. values.Select(value => (double?)value)]).Result;

        Assert.Equal((shift, trend), (result.Shift.Value, result.Trend.Value));
    }

    [Fact]
    public void A_session_far_out_is_a_signal()
    {
        var result = IndividualsChart.Of([5, 5, 6, 5, 5, 6, 5, 5, 6, 5, 5, 30]).Result;

        Assert.Equal(1, result.PointsOutside.Value);
        Assert.False(result.HasFewPoints);
    }

    [Theory]
    [InlineData(20, 25, 5, 5, true)]
    [InlineData(20, 26, 5, 5, true)]
    [InlineData(20, 26, 9, 5, false)]
    public void Deterioration_needs_the_other_not_to_have_improved(int phq9Start, int phq9End, int gad7Start, int gad7End, bool expected)
    {
        var result = TalkingTherapies.Evaluate(new(phq9Start, phq9End), new(gad7Start, gad7End)).Result;

        Assert.Equal(expected && phq9End - phq9Start >= 6, result.ReliableDeterioration.Value);
        Assert.False(result.ReliableImprovement.Value);
    }
}
