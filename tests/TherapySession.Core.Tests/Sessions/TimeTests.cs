using System.Globalization;
using NodaTime;
using static TherapySession.Tests.What;

namespace TherapySession.Tests;

public class TimeTests
{
    [Theory]
    [InlineData("2026-05-04T23:30", "2026-05-05T00:30", 60)]
    [InlineData("2026-03-29T00:30", "2026-03-29T02:30", 60)]
    [InlineData("2026-10-25T00:30", "2026-10-25T02:30", 180)]
    public void E66_A_session_over_midnight_or_a_clock_change_takes_its_elapsed_time(string from, string to, int minutes)
    {
        var planned = new PlannedTime(OnTheWall(from), OnTheWall(to), "Europe/London");

        Assert.Equal(Duration.FromMinutes(minutes), planned.Elapsed);
        Assert.Equal(to, planned.OnTheWall(planned.End).LocalDateTime.ToString("uuuu-MM-dd'T'HH:mm", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void E66_Taking_part_over_the_October_clock_change_is_counted_in_elapsed_time()
    {
        var start = OnTheWall("2026-10-25T00:00");
        var scene = Scene.UpTo(Phase.Preparation, change: opening => opening with { Planned = new PlannedTime(start, start + Duration.FromHours(4), "Europe/London") }).Play();
        scene.Do(new BeginParticipation(), At(scene, Instant.FromUtc(2026, 10, 25, 0, 30)));
        scene.Do(new Pause(PauseCause.Break), At(scene, Instant.FromUtc(2026, 10, 25, 0, 45)));
        scene.Do(new AnswerPause(Said), At(scene, Instant.FromUtc(2026, 10, 25, 0, 50)));
        scene.Do(new Resume(), At(scene, Instant.FromUtc(2026, 10, 25, 1, 15)));

        // 01:30 happened twice; from 01:30 summer time to 02:30 winter time two hours went by.
        Assert.Equal(Duration.FromMinutes(90), scene.Session.Participation.TimeTakenPart(Instant.FromUtc(2026, 10, 25, 2, 30)));
    }

    [Fact]
    public void Time_after_a_return_to_preparing_is_no_time_of_taking_part()
    {
        var scene = Scene.UpTo(Phase.Paused).Do(new ReturnToPreparation(Said));
        var taken = scene.Session.Participation.TimeTakenPart(scene.Now);

        scene.Wait(Duration.FromHours(1));

        Assert.Equal(Duration.FromMinutes(1), taken);
        Assert.Equal(taken, scene.Session.Participation.TimeTakenPart(scene.Now));
        Assert.Equal(taken, scene.Do(new WithdrawConsent(Who.Individual)).Session.Participation.TimeTakenPart(scene.Now + Duration.FromDays(1)));
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(120, false)]
    [InlineData(300, true)]
    [InlineData(86400, true)]
    public void E67_Something_recorded_before_it_happened_is_kept_and_told_beyond_two_minutes(int seconds, bool isTold)
    {
        var scene = Scene.Open();
        var stamp = scene.Stamp();

        var accepted = Scene.Accepted(scene.Try(new RecordHazard(WetFloor, Said), stamp with { HappenedAt = stamp.RecordedAt + Duration.FromSeconds(seconds) }));

        Assert.Equal(isTold ? [Codes.RecordedBeforeItHappened] : [], accepted.Notices.Select(each => each.Code));
        Assert.All(accepted.Notices, notice =>
        {
            Scene.AssertReadable(notice);
            Assert.Equal(new Place("Stamp.HappenedAt", "/happenedAt"), notice.Place);
        });
    }

    [Fact]
    public void E67_What_is_recorded_before_it_happened_is_told_with_how_long_before()
    {
        var scene = Scene.Open();
        var stamp = scene.Stamp();

        var accepted = Scene.Accepted(scene.Try(new RecordHazard(WetFloor, Said), stamp with { HappenedAt = stamp.RecordedAt + Duration.FromMinutes(26 * 60 + 3) }));

        Assert.Equal(["recordHazard", "1:02:03:00"], Assert.Single(accepted.Notices).Arguments);
    }

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(1899, 12, 31)]
    [InlineData(2062, 3, 2)]
    [InlineData(9999, 12, 31)]
    public void E68_A_time_outside_the_accepted_range_is_refused(int year, int month, int day)
    {
        var scene = Scene.Open();

        scene.Refuse(Codes.TimeOutOfRange, new RecordHazard(WetFloor, Said), scene.Late(Instant.FromUtc(year, month, day, 12, 0)));
    }

    [Fact]
    public void E68_A_host_clock_at_either_end_of_time_throws_nothing()
    {
        var scene = Scene.Open();

        scene.Refuse(Codes.TimeOutOfRange, new RecordHazard(WetFloor, Said), new Stamp(new("c"), Who.Worker, Instant.MinValue));
        Scene.Accepted(scene.Try(new RecordHazard(WetFloor, Said), new Stamp(new("c"), Who.Worker, Instant.MaxValue) with { HappenedAt = Start }));
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    [InlineData(1, false)]
    public void E69_Consent_is_valid_before_its_end_and_not_at_it(int nanoseconds, bool isValid)
    {
        var end = Start + Duration.FromHours(1);
        var scene = Scene.UpTo(Phase.Active).Do(new RecordConsent(Yes with { Period = new ConsentPeriod(Start, end) }));
        var stamp = At(scene, end + Duration.FromNanoseconds(nanoseconds));

        if (isValid)
            scene.Do(new StartActivity(Painting), stamp);
        else
            Assert.Equal(["TS-CONS-002(Expired)"], scene.Refuse(new StartActivity(Painting), stamp).Select(each => $"{each.Code}({each.Arguments[0]})"));
    }

    [Theory]
    [InlineData(-1, "TS-CONS-002(NotYet)")]
    [InlineData(0, "")]
    public void E69_Consent_is_valid_from_its_beginning_on(int nanoseconds, string refusal)
    {
        var from = Start + Duration.FromHours(1);
        var scene = Scene.UpTo(Phase.Active).Do(new RecordConsent(Yes with { Period = new ConsentPeriod(from) }));

        var decision = scene.Try(new StartActivity(Painting), At(scene, from + Duration.FromNanoseconds(nanoseconds)));

        Assert.Equal(refusal, decision is Decision.Refused refused ? $"{refused.Reasons[0].Code}({refused.Reasons[0].Arguments[0]})" : "");
    }

    [Fact]
    public void A_late_entry_is_visible()
    {
        var scene = Scene.UpTo(Phase.Feedback);
        var happened = scene.Session.Participation.Began[0].At.HappenedAt;

        scene.Do(new RecordObservation(new(ObservationKind.WellBeing, Said) { Assistance = Said }), scene.Late(happened));

        var at = scene.Session.History.Latest!.At;
        Assert.Equal((happened, scene.Now), (at.HappenedAt, at.RecordedAt));
    }

    [Fact]
    public void A_session_that_nobody_closed_is_lapsed_and_late_facts_still_bring_it_to_its_end()
    {
        var scene = Scene.UpTo(Phase.Feedback);
        var due = scene.Session.Opening.Planned.End + Duration.FromHours(1);

        Assert.False(scene.Session.IsLapsed(due - Duration.Epsilon, Duration.FromHours(1)));
        Assert.True(scene.Session.IsLapsed(due, Duration.FromHours(1)));
        Assert.False(scene.Wait(Duration.FromDays(3)).GoTo(Phase.Completed).Session.IsLapsed(scene.Now, Duration.Zero));
    }

    private static Instant OnTheWall(string local) =>
        PlannedTime.Meaning(NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(local).Value, "Europe/London").First().ToInstant();

    private static Stamp At(Scene scene, Instant moment) => new(new CommandId($"at-{scene.Session.Version}"), Who.Worker, moment);
}
