using static TherapySession.Tests.What;

namespace TherapySession.Tests;

public class EarlyEndTests
{
    [Fact]
    public void A_session_that_ends_before_any_activity_began_says_why_and_is_asked_for_no_observation()
    {
        var scene = Scene.UpTo(Phase.Active);

        // Unwell before it began: until the activities are left out with that reason, both are missing.
        Assert.Equal(["TS-PART-002", "TS-PART-004", "TS-PART-004"], scene.Refuse(new EndParticipation(StopReason.Unwell)).Select(reason => reason.Code).Order(StringComparer.Ordinal));

        scene.Do(new LeaveOutActivity(Painting, NotDoneReason.Unwell), new LeaveOutActivity(Album, NotDoneReason.Unwell), new EndParticipation(StopReason.Unwell));
        Assert.Equal(Phase.Feedback, scene.Session.Phase);
    }

    [Fact]
    public void What_began_is_observed_however_early_it_ends()
    {
        var scene = Scene.UpTo(Phase.Active).Do(new StartActivity(Painting), new EndActivity(Painting, ActivityEnd.StoppedByIndividual), new LeaveOutActivity(Album, NotDoneReason.Declined));

        Assert.Equal("TS-PART-002", Assert.Single(scene.Refuse(new EndParticipation(StopReason.Declined))).Code);
    }
}
