using TherapySession.Outcomes;

namespace TherapySession.Tests.Outcomes;

/// <summary>What ties on paper ties here, where plain floating-point arithmetic would not.</summary>
public sealed class ExactTieTests
{
    [Fact]
    public void A_trend_in_tenths_leaves_nothing_behind()
    {
        var result = BaselineCorrectedTau.Tau([0.1, 0.2, 0.3, 0.4, 0.5], [0.6, 0.7, 0.8, 0.9, 1.0], Improvement.Increase).Result;

        Assert.Equal(0, result.Tau.Value);
        Assert.Equal(0.1, result.Slope.Value);
    }

    [Theory]
    [InlineData(Improvement.Increase, -0.5)]
    [InlineData(Improvement.Decrease, 0.5)]
    public void A_slope_in_thirds_is_exact_and_keeps_its_sign(Improvement improvement, double tau)
    {
        var result = BaselineCorrectedTau.Tau([2, 3, 5, 3], [4, 5, 5, 7, 6], improvement).Result;

        Assert.Equal(tau, result.Tau.Value, 12);
        Assert.Equal(2 / 3.0, result.Slope.Value, 15);
    }

    [Fact]
    public void Tarlows_own_data_give_the_exact_corrected_figure()
    {
        double?[] baseline = [33, 25, 17, 25, 19, 21, 19, 14, 19, 17];
        double?[] intervention = [14, 15, 15, 9, 12, 7, 10, 6, 5, 2, 2, 3, 5, 4];

        // 0.143223 is what residuals in floating point give.
        Assert.Equal(0.143486, Math.Abs(BaselineCorrectedTau.Kendall(baseline, intervention).Result.CorrectedTau.Value), 6);
    }

    [Fact]
    public void Gaps_between_sessions_matter_where_times_are_given()
    {
        double?[] baseline = [1, 2, null, 4];
        double?[] intervention = [7, 8];

        Assert.Equal(1, BaselineCorrectedTau.Tau(baseline, intervention, Improvement.Increase, [1, 2, 3, 4], [7, 8]).Result.Slope.Value);
        Assert.Equal(0, BaselineCorrectedTau.Tau(baseline, intervention, Improvement.Increase, [1, 2, 3, 4], [7, 8]).Result.Tau.Value);
        Assert.Equal(1.5, BaselineCorrectedTau.Tau(baseline, intervention, Improvement.Increase).Result.Slope.Value);
    }

    [Fact]
    public void A_change_exactly_on_the_critical_value_is_not_reliable()
    {
        // SD 5 and r 0.5 make the standard error of the difference 5; 1.96 of them are 9.8.
        static bool Reliable(double post) => ReliableChange.JacobsonTruax(new()
        {
            Pre = 0.1, Post = post, StandardDeviation = 5, Reliability = 0.5, Improvement = Improvement.Increase,
        }).Result.Reliable.Value;

        Assert.False(Reliable(9.9));
        Assert.True(Reliable(9.900000000000002));
        Assert.False(Reliable(-9.7));
        Assert.True(Reliable(-9.700000000000002));
    }

    [Theory]
    [InlineData(0.1, 2.55, true)]
    [InlineData(7.45, 5, true)]
    [InlineData(0.1, 2.549, false)]
    public void A_goal_change_of_just_2_45_is_reliable_either_way(double first, double last, bool reliable) =>
        Assert.Equal(reliable, GoalRatings.Change([new(first, last)]).Result.Reliable.Value);

    [Fact]
    public void A_total_in_tenths_reaches_its_band()
    {
        var scale = new SummedScale { Minimum = 0, Maximum = 1, Bands = [new("low", 0), new("high", 0.3)] };

        Assert.Equal("high", scale.Score([0.1, 0.2]).Result.Band.Value);
    }

    [Fact]
    public void Values_in_tenths_lie_on_their_limits_and_median()
    {
        Assert.Equal(0, IndividualsChart.Of([0.1, 0.1, 0.1]).Result.PointsOutside.Value);
        Assert.Equal(0, RunChart.Of([0.1, 0.3, 0.2, 0.2]).Result.LongestSideRun.Value - 1);
        Assert.Equal(0.2, RunChart.Of([0.1, 0.3]).Result.Median.Value);
    }
}
