using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using TherapySession.Json;
using TherapySession.Standards;

namespace TherapySession.Tests.Groups;

/// <summary>What holds on every walk of a group, however it goes.</summary>
[Properties(Arbitrary = [typeof(AnyGroup)], MaxTest = 60, EndSize = 250)]
public sealed class GroupWalkTests
{
    [Property]
    public void Withdrawing_is_never_refused_and_leaves_every_other_session_as_it_was(GroupStepChoice[] steps)
    {
        var group = GroupWalk.Through(steps).Group;
        foreach (var session in group.Sessions)
        {
            // Whatever the clock and the version.
            var stamp = new Stamp(new CommandId("the-withdrawal"), session.Individual, Room.Start - Duration.FromHours(1)) { ExpectedVersion = 1 };
            var accepted = Assert.IsType<GroupDecision.Accepted>(group.Decide(new ForMember(session.Id, new WithdrawConsent(session.Individual)), stamp));

            Assert.Null(accepted.Event);
            Assert.Same(group.History, accepted.Group.History);
            Assert.All(accepted.Recorded, each => Assert.Equal(session.Id, each.Session));
            Assert.False(PhaseSet.Participation.Contains(accepted.Group.Find(session.Id)!.Phase));
            Assert.All(group.Sessions.Where(other => other.Id != session.Id), other => Assert.Same(other, accepted.Group.Find(other.Id)));
        }
    }

    [Property]
    public void Folding_the_histories_gives_the_group(GroupStepChoice[] steps)
    {
        var group = GroupWalk.Through(steps).Group;

        var folded = GroupSession.Fold(group.History, group.Sessions.Reverse().Select(session => Session.Fold(session.History)));

        Assert.Equal(group, folded);
        Assert.Equal(group.Standing, folded.Standing);
        Assert.Equal(group.Facilitators, folded.Facilitators);
        Assert.Equal(Enumerable.Range(1, group.History.Count), group.History.Select(fact => fact.At.Sequence));
    }

    [Property]
    public void Each_session_is_what_it_would_be_had_everything_been_given_to_it_alone(GroupStepChoice[] steps)
    {
        var walk = GroupWalk.Through(steps);
        var alone = new Dictionary<SessionId, Session>();
        foreach (var decided in walk.Meeting.Log)
        {
            if (decided.Decision is not GroupDecision.Accepted { IsRepeat: false } accepted)
                continue;

            foreach (var (id, fact) in accepted.Recorded.Select(each => (each.Session, each.Event)))
            {
                var at = fact.At;
                var stamp = new Stamp(at.Command, at.By, at.RecordedAt) { HappenedAt = at.HappenedAt, CoSignedBy = at.CoSignedBy };
                var decision = decided.Command switch
                {
                    JoinGroup join when at.Sequence == 1 => Session.Open(join.Opening, stamp),
                    ForMember own when at.Command == decided.Stamp.Id => alone[id].Decide(own.Act, stamp),
                    _ => alone[id].Decide(walk.Group.History.OfType<SharedFact>().Single(shared => shared.At.Command == at.Command).Act, stamp),
                };

                var taken = Assert.IsType<Decision.Accepted>(decision);
                Assert.False(taken.IsRepeat);
                Assert.Equal(fact, taken.Event);
                alone[id] = taken.Session;
            }
        }

        Assert.All(walk.Group.Sessions, session => Assert.Equal(session, alone[session.Id]));
    }

    [Property]
    public void Nothing_shared_is_lost_for_a_session_that_can_take_it(GroupStepChoice[] steps)
    {
        var group = GroupWalk.Through(steps).Group;
        foreach (var session in group.Running)
        {
            var waiting = new List<MemberEvent>();
            Assert.Same(session, CatchingUp.Take(group, session, Room.Start, waiting));
            Assert.Empty(waiting);
        }

        // What is out in the room is out in each record that knows of it, but for things that were put away and taken out again while somebody took part.
        foreach (var hazard in group.History.OfType<SharedFact>().Select(fact => fact.Act).OfType<RecordHazard>())
            Assert.All(group.Running, session => Assert.True(session.TidyUp.Has(hazard.Hazard)));
    }

    [Property]
    public void No_question_about_one_shows_anything_of_another(GroupStepChoice[] steps)
    {
        var walk = GroupWalk.Through(steps);
        foreach (var (session, member) in walk.Group.Sessions.Select(session => (session, Enumerable.Range(0, 4).Single(each => Room.Session(each) == session.Id))))
        {
            var everything = Everything(walk, session);
            Assert.Contains(Room.Mark(member), everything, StringComparison.Ordinal);
            Assert.All(Enumerable.Range(0, 4).Where(other => other != member), other => Assert.DoesNotContain(Room.Mark(other), everything, StringComparison.Ordinal));
        }
    }

    [Property]
    public void The_group_itself_shows_nothing_of_anybody(GroupStepChoice[] steps)
    {
        var walk = GroupWalk.Through(steps);
        var standing = walk.Group.Standing;
        var shown = string.Join('\n',
            SessionJson.ToText(new GroupRecord(walk.Group.History)), walk.Group, standing, string.Join(',', standing.Resources), string.Join(',', standing.Hazards), string.Join(',', standing.HazardsReported),
            string.Join(',', standing.Phases), standing.Left, string.Join('\n', walk.Group.WhatNow().SelectMany(step => step.Reasons).Select(Told)), string.Join('\n', walk.Group.History),
            string.Join('\n', walk.Meeting.Log.Where(decided => decided.Command is ForGroup).SelectMany(decided => decided.Reasons).Select(Told)));

        Assert.All(Enumerable.Range(0, 4), member => Assert.DoesNotContain(Room.Mark(member), shown, StringComparison.Ordinal));
    }

    [Property]
    public void Nobody_tidies_up_under_somebody_and_nothing_goes_away_that_somebody_uses(GroupStepChoice[] steps)
    {
        foreach (var decided in GroupWalk.Through(steps).Meeting.Log)
        {
            var act = decided.Command switch { ForMember own => own.Act, ForGroup shared => shared.Act, _ => null };
            if (decided.Decision is not GroupDecision.Accepted || act is null)
                continue;

            if (act is BeginTidyUp or CheckTidy)
                Assert.DoesNotContain(decided.Before.Sessions, session => PhaseSet.Participation.Contains(session.Phase));
            if (decided.Command is ForGroup && act is CleanResource or ReturnResource or UseUpResource)
            {
                Assert.DoesNotContain(decided.Before.Sessions, session =>
                    PhaseSet.Participation.Contains(session.Phase) && session.Preparation.CustodyOf(SharedKinds.ResourceOf(act)!) == ResourceCustody.InUse);
            }
        }
    }

    [Property]
    public void A_command_given_again_is_answered_as_the_first_time(GroupStepChoice[] steps)
    {
        var walk = GroupWalk.Through(steps);
        foreach (var decided in walk.Meeting.Log)
        {
            if (decided.Decision is not GroupDecision.Accepted first)
                continue;

            var again = Assert.IsType<GroupDecision.Accepted>(walk.Group.Decide(decided.Command, decided.Stamp));
            Assert.True(again.IsRepeat);
            Assert.Same(walk.Group, again.Group);
            Assert.Equal(first.Event, again.Event);
            Assert.All(first.Recorded.Where(each => each.Event.At.Command == decided.Stamp.Id), each => Assert.Contains(each, again.Recorded));
        }
    }

    [Property]
    public void A_shared_command_that_was_cut_off_is_brought_to_its_end_by_giving_it_again(GroupStepChoice[] steps)
    {
        foreach (var decided in GroupWalk.Through(steps).Meeting.Log)
        {
            if (decided is not { Command: ForGroup, Decision: GroupDecision.Accepted { IsRepeat: false } accepted })
                continue;

            // Half of the sessions were stored, the group's own event was not.
            var half = decided.Before.Sessions.Select((session, i) => i % 2 == 0 ? accepted.Group.Find(session.Id)! : session);
            var broken = GroupSession.Fold(decided.Before.History, half);
            var again = Assert.IsType<GroupDecision.Accepted>(broken.Decide(decided.Command, decided.Stamp));

            Assert.Equal(accepted.Group, again.Group);
            Assert.Equal(accepted.Recorded, again.Recorded);
        }
    }

    [Property]
    public void A_refusal_changes_nothing_and_says_what_to_do(GroupStepChoice[] steps)
    {
        foreach (var decided in GroupWalk.Through(steps).Meeting.Log.Where(decided => decided.Decision is GroupDecision.Refused))
        {
            Assert.NotEmpty(decided.Reasons);
            Assert.Equal(decided.Reasons.Count, decided.Reasons.Distinct().Count());
            Assert.All(decided.Reasons, Scene.AssertReadable);
            Assert.All(decided.Reasons, reason => Assert.DoesNotContain('{', reason.MessageIn(Language.Welsh)));
        }
    }

    [Fact]
    public void Walks_reach_every_phase_with_others_taking_part_and_share_every_kind_of_fact()
    {
        var walks = Gen.Sample(Gen.ArrayOf(AnyGroup.Step().Generator, 250), 60, new FsCheck.Rnd(1UL), 250).Select(GroupWalk.Through).ToList();

        var reached = walks.SelectMany(walk => walk.Meeting.Log).SelectMany(decided => decided.Before.Sessions.Select(session => session.Phase)).ToHashSet();
        Assert.All(PhaseSet.All, phase => Assert.Contains(phase, reached));

        var shared = walks.SelectMany(walk => walk.Group.History.OfType<SharedFact>()).Select(fact => fact.Act.Kind).ToHashSet();
        Assert.All(SharedKinds.All.Where(kind => kind != CommandKinds.AddParticipant), kind => Assert.Contains(kind, shared));

        Assert.Contains(walks, walk => walk.Group.Sessions.Count(session => session.Phase == Phase.Completed) >= 2);
        Assert.Contains(walks, walk => walk.Meeting.Log.Any(decided => decided.Decision is GroupDecision.Accepted { Recorded.Count: > 1 } && decided.Command is ForMember));
        Assert.Contains(walks, walk => walk.Meeting.Log.Any(decided =>
            decided is { Command: ForMember { Act: WithdrawConsent }, Decision: GroupDecision.Accepted } && decided.Before.TakingPart.Count() > 1));
    }

    private static string Everything(GroupWalk walk, Session session)
    {
        var at = walk.Meeting.Now;
        var evidence = Evidence.Of(session, session.Profile, at);
        return string.Join('\n',
            SessionJson.ToText(new SessionRecord(session)), session, string.Join('\n', session.History),
            string.Join('\n', session.WhatNow(at).SelectMany(step => step.Reasons).Select(Told)),
            string.Join('\n', walk.Group.WhatNow(session.Id, at).SelectMany(step => step.Reasons).Select(Told)),
            string.Join('\n', evidence.Findings.Select(finding => $"{finding} {finding.Message} {finding.Remedy}")),
            string.Join('\n', evidence.Criteria.Select(each => $"{each} {each.Reason} {string.Join(',', each.Missing.Select(Told))}")),
            string.Join('\n', walk.Meeting.Log.Where(decided => decided.Command is ForMember own && own.Session == session.Id).SelectMany(decided => decided.Reasons).Select(Told)));
    }

    private static string Told(Refusal reason) =>
        $"{reason} {reason.Remedy} {reason.MessageIn(Language.Welsh)} {reason.RemedyIn(Language.Welsh)} {string.Join(',', reason.Arguments)} {reason.Place} {string.Join(',', reason.SuppliedBy)}";
}
