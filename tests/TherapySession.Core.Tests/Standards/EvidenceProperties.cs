using FsCheck.Xunit;
using NodaTime;
using TherapySession.Standards;

namespace TherapySession.Tests;

/// <summary>What holds for the evidence of every session, however it went.</summary>
[Properties(Arbitrary = [typeof(AnyCommand)], MaxTest = 200, EndSize = 120)]
public sealed class EvidenceProperties
{
    private static readonly string[] NeverByCommands = ["L001", "L002", "L004", "L005", "L006", "L010"];

    [Property]
    public void A_session_made_by_commands_is_in_order_and_never_lacks_what_its_gates_asked(WalkStep[] steps, bool coordinated)
    {
        var profile = coordinated ? Profile.Coordinate320 : Profile.Support226;
        var walk = Walk.Through(steps, profile);
        var evidence = Evidence.Of(walk.Session, profile, walk.Now);

        Assert.DoesNotContain(evidence.Findings, finding => NeverByCommands.Contains(finding.Code));
        Assert.Empty(evidence.Findings);
        Assert.Empty(evidence.With(EvidenceStatus.NotMet));
        Assert.Equal(walk.Session.HasEnded ? Verdict.Conforms : Verdict.Running, evidence.Verdict);
    }

    [Property]
    public void Any_history_is_answered_under_any_profile(WalkStep[] steps, int seed)
    {
        var walk = Walk.Through(steps);
        var shuffled = new System.Random(seed).GetItems(walk.Session.History.ToArray(), walk.Session.Version);
        foreach (var profile in Profile.BuiltIn)
        {
            var evidence = Evidence.Of(shuffled, profile, walk.Now);

            Assert.DoesNotContain(evidence.Criteria, each => each.Status == EvidenceStatus.Error);
            Assert.All(evidence.Findings, finding => Assert.False(string.IsNullOrWhiteSpace(finding.Message) || string.IsNullOrWhiteSpace(finding.Remedy)));
            Assert.All(evidence.Criteria, each => Assert.Equal(each.Status == EvidenceStatus.NotNeeded, each.Reason is not null));
        }
    }

    [Property]
    public void The_other_profile_answers_too_and_its_own_order_is_the_same(WalkStep[] steps)
    {
        var walk = Walk.Through(steps);
        var evidence = Evidence.Of(walk.Session, Profile.Coordinate320, walk.Now);

        Assert.Equal(15, evidence.Criteria.Count);
        Assert.DoesNotContain(evidence.Findings, finding => NeverByCommands.Contains(finding.Code));
    }

    [Property]
    public void Each_event_is_known_by_the_command_that_gave_it(WalkStep[] steps)
    {
        foreach (var (_, command, _, decision) in Walk.Through(steps).Decisions)
        {
            if (decision is not Decision.Accepted accepted)
                continue;

            Assert.Equal(command.Kind, EventKinds.Of(accepted.Event).Command);
            Assert.Equal(command.Fires, EventKinds.TriggerOf(accepted.Event));
        }
    }

    [Property]
    public void Asking_twice_gives_equal_answers(WalkStep[] steps)
    {
        var walk = Walk.Through(steps);

        Assert.Equal(Evidence.Of(walk.Session, Profile.Support226, walk.Now), Evidence.Of(walk.Session.History.ToList(), Profile.Support226, walk.Now));
    }

    [Fact]
    public void A_long_history_costs_as_much_an_event_as_a_short_one()
    {
        var (shorter, longer) = (Long(5_000), Long(20_000));
        Cost(shorter);

        Assert.InRange((double)Cost(longer) / Cost(shorter), 3, 5);
    }

    private static long Cost(SessionEvent[] history)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var evidence = Evidence.Of(history, Profile.Support226, Story.After);
        var cost = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(Verdict.Running, evidence.Verdict);
        return cost;
    }

    // Observations by the thousand, among them late ones, and one act after another that needs consent.
    private static SessionEvent[] Long(int count)
    {
        var session = Story.Told(Profile.Support226, Story.Until<EndParticipation>(Profile.Support226));
        var observed = session.History.OfType<ObservationRecorded>().First();
        return [.. session.History, .. Enumerable.Range(1, count).Select(number => observed with
        {
            At = observed.At with { Sequence = session.Version + number, Command = new($"many-{number}"), HappenedAt = observed.At.HappenedAt + Duration.FromMilliseconds(number % 7) },
        })];
    }
}
