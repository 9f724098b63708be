using static TherapySession.Tests.What;

namespace TherapySession.Tests;

public class RatingTests
{
    [Theory]
    [InlineData(OutcomeMeasure.GoalAttainment, "-2,-1,0,2", "-3,0.5,3")]
    [InlineData(OutcomeMeasure.ZeroToTen, "0,3.5,10", "-0.1,10.1")]
    [InlineData(OutcomeMeasure.Count, "0,17", "-1,1.5")]
    [InlineData(OutcomeMeasure.Duration, "0,12.5,600", "-1")]
    [InlineData(OutcomeMeasure.Percentage, "0,100", "-1,100.1")]
    [InlineData(OutcomeMeasure.PromptIndependence, "0,100", "-1,100.1")]
    [InlineData(OutcomeMeasure.SummedScale, "14,70", "13,71")]
    public void A_measure_takes_the_ratings_of_its_own_range(OutcomeMeasure measure, string taken, string refused)
    {
        var outcome = new PlannedOutcome(Calm, Said, measure) { ScaleMinimum = 14, ScaleMaximum = 70 };

        Assert.All(Ratings(taken), rating => Assert.True(outcome.Takes(rating)));
        Assert.All(Ratings(refused), rating => Assert.False(outcome.Takes(rating)));
    }

    [Fact]
    public void A_summed_scale_without_a_range_takes_every_rating() =>
        Assert.All(Ratings("-1000,0,1000"), rating => Assert.True(new PlannedOutcome(Calm, Said, OutcomeMeasure.SummedScale).Takes(rating)));

    private static IEnumerable<decimal> Ratings(string text) => text.Split(',').Select(each => decimal.Parse(each, System.Globalization.CultureInfo.InvariantCulture));
}
