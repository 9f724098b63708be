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
}
