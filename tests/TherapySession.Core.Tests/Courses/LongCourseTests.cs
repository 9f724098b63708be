using TherapySession.Outcomes;
using TherapySession.Tests.Outcomes;

namespace TherapySession.Tests;

/// <summary>A course of 2,000 sessions comes to what a short one would.</summary>
public class LongCourseTests
{
    private const int Weeks = 2_000;

    [Fact]
    public void A_course_of_2000_sessions_is_evaluated_to_the_figure()
    {
        // 0, 1, ... 10, 0, 1, ...: 181 whole rounds of 11, and 0 to 8 at the end. The worker says 1 more, up to 10.
        var sessions = Enumerable.Range(0, Weeks).Select(week => Ratings.Session(week, Ratings.Goal, Ratings.Own(week % 11), Ratings.Worker(Math.Min(10, (week % 11) + 1))));
        var course = Ratings.Of(sessions.Reverse()).By(new SingleCaseDesign(Sitting.Start(Weeks / 2)));

        var outcome = Assert.Single(CourseEvaluation.Of(course).Outcomes);
        var own = outcome.Voices[0];

        Assert.Equal((Weeks, 8.0, 6.0), (own.Ratings.Count, own.SinceFirst.Amount.Value, own.SinceBaseline.Amount.Value));
        Assert.Equal(((181 * 55) + 36) / 2000.0, own.Trend.Chart.Mean.Value);
        Assert.Equal((100, 1000, 1000, 100), (own.Trend.SlopeOver, own.Phases!.Baseline, own.Phases.Intervention, own.Phases.TrendOver));

        // 1,817 of the sessions have a rating below 10, and differ by one; in the others both say 10.
        var below = Enumerable.Range(0, Weeks).Count(week => week % 11 < 10);
        Assert.Equal((Weeks, below / 2000.0, (Weeks - below) / 2000.0), (outcome.Agreement.Pairs, outcome.Agreement.MeanDifference.Value, outcome.Agreement.Ratings!.ExactAgreement.Value));

        // Both phases hold the same values in the same rounds, but for where they are cut.
        Assert.InRange(own.Phases.Nap.Nap.Value, 0.49, 0.51);
        Assert.Equal(Weeks, CourseProgress.Of(course, Sitting.Start(Weeks)).Count(SessionEnding.Lapsed));
    }
}
