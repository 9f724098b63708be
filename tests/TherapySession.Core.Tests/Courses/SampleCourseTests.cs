using System.Text;
using TherapySession.Json;
using TherapySession.Outcomes;

namespace TherapySession.Tests;

/// <summary>The sample course is what its story gives, is read back whole, and comes to what it should.</summary>
public class SampleCourseTests
{
    private const string Approving = "THERAPYSESSION_APPROVE_SAMPLES";

    private static string File => Path.Combine(DiagramTests.Repository(), "samples/courses/01-way-to-the-shop.json");

    [Fact]
    public void The_sample_is_the_story_byte_for_byte()
    {
        var told = SessionJson.ToText(WayToTheShop.Told());
        if (Environment.GetEnvironmentVariable(Approving) == "1")
            System.IO.File.WriteAllText(File, told);

        Assert.True(told == System.IO.File.ReadAllText(File), $"The sample is not what its story gives. Where that is meant, run this test once with {Approving}=1 and commit the file.");
    }

    [Fact]
    public void The_sample_is_read_back_whole()
    {
        var read = SessionJson.ReadCourse(System.IO.File.ReadAllBytes(File));

        Assert.True(read.IsClean, string.Join('\n', read.Problems));
        Assert.Equal(WayToTheShop.Told(), read.Item);
    }

    [Fact]
    public void The_sample_comes_to_what_its_story_says()
    {
        var course = WayToTheShop.Told();
        var progress = CourseProgress.Of(course, course.Reviews[^1].At);
        var evaluation = CourseEvaluation.Of(course);

        Assert.Equal((9, 1, 1, 1), (progress.Count(SessionEnding.Attended), progress.Count(SessionEnding.EndedEarly), progress.Count(SessionEnding.DidNotAttend), progress.Count(SessionEnding.Cancelled)));
        Assert.DoesNotContain(progress.Sessions, session => session.HasAnotherVersion);
        Assert.Equal(["loose-slab"], progress.Unfinished.Select(left => left.Carried.Item.Id.Value));
        Assert.Equal(2, progress.Unfinished[0].AskedIn);
        Assert.Equal(["loose-slab"], progress.OpenConcerns.Select(concern => concern.Standing.Concern.Id.Value));
        Assert.Single(progress.Withdrawals);
        Assert.Equal(["walk-to-the-shop", "worry-less"], evaluation.Outcomes.Select(outcome => outcome.Outcome.Value));

        var shop = evaluation.Outcomes[0];
        Assert.Equal((3.0, 3.0, RatingMove.AsHoped), (shop.Voices[0].SinceFirst.Amount.Value, shop.Voices[0].SinceBaseline.Amount.Value, shop.Voices[0].SinceBaseline.Move.Value));
        Assert.Contains(ClaimKind.EveryVoiceHeard, shop.Supports.Select(point => point.Kind));
        Assert.Contains(ClaimKind.PlanChanged, shop.Weakens.Select(point => point.Kind));
        Assert.Contains(ClaimKind.RaterChanged, shop.Weakens.Select(point => point.Kind));
        Assert.True(evaluation.Independence.SinceFirst.Value > 0);
    }

    [Fact]
    public void The_sample_quotes_nobody_outside_its_words()
    {
        var told = SessionJson.ToText(WayToTheShop.Told());

        Assert.Equal(told, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(told)));
        Assert.DoesNotContain("eluned", told, StringComparison.OrdinalIgnoreCase);
    }
}
