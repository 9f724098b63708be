using NodaTime;
using TherapySession.Json;
using static TherapySession.Tests.What;

namespace TherapySession.Tests;

/// <summary>Several individuals share a workshop, and nothing else.</summary>
public sealed class GroupTests
{
    [Fact]
    public void A_workshop_goes_from_consent_to_reflection_with_everything_shared_given_once()
    {
        var scene = Taking("ada", "ben", "cyn");
        foreach (var member in (string[])["ada", "ben", "cyn"])
            scene.Through(member).Through(member);
        scene.PutAway();
        foreach (var member in (string[])["ada", "ben", "cyn"])
            scene.Through(member).Through(member);

        Assert.True(scene.Group.HasEnded);
        Assert.All(scene.Group.Members, member => Assert.Equal(Phase.Completed, member.Session.Phase));
        Assert.All(scene.Group.Members, member =>
        {
            var evidence = Standards.Evidence.Of(member.Session, Profile.Coordinate320, scene.Now);
            Assert.Equal(Standards.Verdict.Conforms, evidence.Verdict);
        });
    }

    [Fact]
    public void What_is_stored_is_what_each_session_is()
    {
        var scene = Taking("ada", "ben");

        Assert.All(scene.Group.Members, member => Assert.Equal(member.Session, Session.Fold(scene.Stored[member.Id])));
    }

    [Fact]
    public void One_withdrawal_leaves_the_others_taking_part()
    {
        var scene = Taking("ada", "ben");

        scene.Do("ada", new WithdrawConsent(GroupScene.Person("ada")), GroupScene.Person("ada"));

        Assert.Equal((Phase.Feedback, Phase.Active), (scene.PhaseOf("ada"), scene.PhaseOf("ben")));
        Assert.Equal(1, scene.Group.TakingPart);
    }

    [Theory]
    [MemberData(nameof(Phases))]
    public void A_withdrawal_is_accepted_in_every_phase_of_oneself_and_of_the_others(Phase phase)
    {
        var scene = new GroupScene().Join("ada", "ben");
        Bring(scene, "ben", phase);
        var before = scene.SessionOf("ada");

        scene.Do("ben", new WithdrawConsent(GroupScene.Person("ben")), GroupScene.Person("ben"));

        Assert.Equal(before, scene.SessionOf("ada"));
        scene.Do("ada", new WithdrawConsent(GroupScene.Person("ada")), GroupScene.Person("ada"));
    }

    public static TheoryData<Phase> Phases() => [.. PhaseSet.Of(Phase.Consent, Phase.Preparation, Phase.Active, Phase.Paused, Phase.Feedback)];

    [Fact]
    public void A_serious_concern_about_one_pauses_one()
    {
        var scene = Taking("ada", "ben");

        scene.Do("ada", new RaiseConcern(new(new("c-1"), ConcernKind.Health, ConcernSeverity.Serious, Said)));

        Assert.Equal((Phase.Paused, Phase.Active), (scene.PhaseOf("ada"), scene.PhaseOf("ben")));
    }

    [Fact]
    public void Nothing_is_put_away_while_somebody_takes_part()
    {
        var scene = Taking("ada", "ben");
        scene.Through("ada").Through("ada");

        foreach (var command in (SessionCommand[])[new CleanResource(Brushes, Said), new ReturnResource(Brushes), new UseUpResource(Paper, EndOfUse.Recycled), Tidy])
        {
            var reason = Assert.Single(GroupScene.Refuse(scene.Group.DecideForAll(command, scene.Stamp())));
            Assert.Equal(("TS-GRUP-103", "1"), (reason.Code, reason.Arguments[0]));
        }

        Assert.Equal("TS-GRUP-103", GroupScene.Refuse(scene.Group.Decide(GroupScene.Id("ada"), Tidy, scene.Stamp()))[0].Code);
        scene.Do("ben", new WithdrawConsent(GroupScene.Person("ben")), GroupScene.Person("ben"));
        scene.PutAway();
        scene.Through("ada");
        Assert.Equal(Phase.Reflection, scene.PhaseOf("ada"));
    }

    [Fact]
    public void A_pause_is_still_taking_part()
    {
        var scene = Taking("ada");
        scene.Do("ada", new Pause(PauseCause.Break));

        Assert.Equal("TS-GRUP-103", GroupScene.Refuse(scene.Group.DecideForAll(new CleanResource(Brushes, Said), scene.Stamp()))[0].Code);
    }

    [Fact]
    public void What_is_unsafe_is_put_aside_at_once()
    {
        var scene = Taking("ada", "ben");

        scene.DoForAll(new PutAsideResource(Brushes, ResourceCustody.InQuarantine, Said));

        Assert.All(scene.Group.Members, member => Assert.Equal(ResourceCustody.InQuarantine, member.Session.Preparation.CustodyOf(Brushes)));
    }

    [Fact]
    public void Who_comes_late_gets_what_is_shared_as_a_late_entry_and_is_asked_everything_of_their_own()
    {
        var scene = Taking("ada");
        var setOut = scene.Group.Shared.Count;

        scene.Join("ben");
        Assert.Equal(Phase.Consent, scene.PhaseOf("ben"));
        Assert.Contains("TS-CONS-002", GroupScene.Refuse(scene.Group.Decide(GroupScene.Id("ben"), new BeginPreparation(), scene.Stamp())).Select(reason => reason.Code));

        scene.Through("ben");
        var late = scene.SessionOf("ben").History.Where(fact => fact is ResourceTakenOut or ResourceChecked).ToList();
        Assert.Equal(setOut, late.Count);
        Assert.All(late, fact => Assert.True(fact.At.HappenedAt < fact.At.RecordedAt));

        // Access and senses are nobody's but their own.
        Assert.Contains("TS-PREP-004", GroupScene.Refuse(scene.Group.Decide(GroupScene.Id("ben"), new BeginParticipation(), scene.Stamp())).Select(reason => reason.Code));
        scene.Through("ben");
        Assert.Equal(2, scene.Group.TakingPart);
    }

    [Fact]
    public void A_place_that_was_tidy_before_somebody_came_is_not_tidy_after_them()
    {
        var scene = Taking("ada");
        scene.Through("ada").Through("ada");
        scene.PutAway();
        scene.Join("ben");
        scene.Through("ben");
        scene.Do("ben", new CancelSession(StopReason.Unwell));

        Assert.DoesNotContain(scene.SessionOf("ben").History, fact => fact is TidyChecked);
    }

    [Fact]
    public void A_repeat_of_what_is_shared_changes_nothing_and_another_command_of_that_name_is_refused()
    {
        var scene = Preparing("ada", "ben");
        var stamp = scene.Stamp();
        scene.Take(scene.Group.DecideForAll(new TakeOutResource(Brushes, ResourceKind.Material), stamp));
        var before = scene.Group;

        var again = Assert.IsType<GroupDecision.Accepted>(before.DecideForAll(new TakeOutResource(Brushes, ResourceKind.Material), stamp));
        Assert.Equal(before, again.Group);
        Assert.Empty(again.Events);
        Assert.Equal("TS-GRUP-113", GroupScene.Refuse(before.DecideForAll(new TakeOutResource(Paper, ResourceKind.Consumable), stamp))[0].Code);
    }

    [Fact]
    public void What_is_shared_is_not_seen_to_in_one_session()
    {
        var scene = Taking("ada", "ben");

        Assert.Equal("TS-GRUP-110", GroupScene.Refuse(scene.Group.Decide(GroupScene.Id("ada"), new CheckResource(Brushes, Fit), scene.Stamp()))[0].Code);
    }

    [Fact]
    public void What_is_ones_own_is()
    {
        var scene = Preparing("ada", "ben");

        scene.Do("ada", new TakeOutResource(new ResourceId("own-cushion"), ResourceKind.Material));

        Assert.Null(scene.SessionOf("ben").Preparation.CustodyOf(new ResourceId("own-cushion")));
    }

    [Fact]
    public void What_concerns_one_individual_is_not_given_for_all()
    {
        var scene = Taking("ada", "ben");

        foreach (var kind in CommandKind.All.Where(kind => !SharedCommands.Kinds.Contains(kind)))
        {
            var line = Script.Lines.FirstOrDefault(line => line.Command.Kind == kind);
            if (line is not null)
                Assert.Equal("TS-GRUP-102", GroupScene.Refuse(scene.Group.DecideForAll(line.Command, scene.Stamp()))[0].Code);
        }
    }

    [Theory]
    [InlineData(EnvironmentAspect.Access, false)]
    [InlineData(EnvironmentAspect.Sensory, false)]
    [InlineData(EnvironmentAspect.Safety, true)]
    [InlineData(EnvironmentAspect.Hygiene, true)]
    [InlineData(EnvironmentAspect.Privacy, true)]
    [InlineData(EnvironmentAspect.Connection, true)]
    public void The_place_is_looked_at_once_but_for_what_each_individual_needs(EnvironmentAspect aspect, bool isShared)
    {
        var scene = Preparing("ada", "ben");
        var decision = scene.Group.DecideForAll(new CheckEnvironment(aspect, ChecklistAnswer.Done), scene.Stamp());

        if (isShared)
            scene.Take(decision);
        else
            Assert.Equal("TS-GRUP-104", GroupScene.Refuse(decision)[0].Code);
        Assert.All(scene.Group.Members, member => Assert.Equal(isShared, member.Session.Preparation.LatestCheck(aspect) is not null));
    }

    [Fact]
    public void Nobody_is_named_in_everybodys_record()
    {
        var scene = Taking("ada", "ben");
        foreach (var member in (string[])["ada", "ben"])
            scene.Through(member).Through(member);
        var left = new EnvironmentLeft(ChecklistAnswer.Done, ChecklistAnswer.Done, Who.Worker) { Supported = [GroupScene.Person("ada")] };

        Assert.Equal("TS-GRUP-112", GroupScene.Refuse(scene.Group.DecideForAll(new CheckTidy(left), scene.Stamp()))[0].Code);
        scene.Do("ada", new CheckTidy(left));
        Assert.DoesNotContain(scene.SessionOf("ben").History, fact => fact is TidyChecked);
    }

    [Fact]
    public void Nothing_is_recorded_anywhere_where_one_session_refuses()
    {
        var scene = Taking("ada", "ben");
        scene.Do("ada", new StartActivity(Painting)).Do("ada", new EndActivity(Painting, ActivityEnd.Done));
        foreach (var member in (string[])["ada", "ben"])
            scene.Do(member, new WithdrawConsent(GroupScene.Person(member)), GroupScene.Person(member));
        var before = scene.Group;

        // Used by one and only set out for the other: it goes back clean.
        Assert.NotEmpty(GroupScene.Refuse(before.DecideForAll(new ReturnResource(Brushes), scene.Stamp())));
        scene.DoForAll(new CleanResource(Brushes, Said), new ReturnResource(Brushes));
        Assert.All(scene.Group.Members, member => Assert.Equal(ResourceCustody.Returned, member.Session.Preparation.CustodyOf(Brushes)));
    }

    [Fact]
    public void What_concerns_nobody_yet_is_refused()
    {
        var scene = new GroupScene().Join("ada");

        Assert.Equal("TS-GRUP-105", GroupScene.Refuse(scene.Group.DecideForAll(new TakeOutResource(Brushes, ResourceKind.Material), scene.Stamp()))[0].Code);
    }

    [Fact]
    public void Joining_is_for_the_same_place_and_time_once_and_as_many_as_the_format_takes()
    {
        var scene = new GroupScene().Join("ada");
        Opening ben = GroupScene.OpeningFor("ben");

        Assert.Equal("TS-GRUP-106", GroupScene.Refuse(scene.Group.Join(ben with { Setting = Setting.DayCentre }, scene.Stamp()))[0].Code);
        Assert.Equal("TS-GRUP-106", GroupScene.Refuse(scene.Group.Join(ben with { Format = SessionFormat.Group }, scene.Stamp()))[0].Code);
        Assert.Equal("TS-GRUP-107", GroupScene.Refuse(scene.Group.Join(GroupScene.OpeningFor("ada") with { Session = new("another") }, scene.Stamp()))[0].Code);

        var pair = new GroupScene { Group = GroupSession.Open(GroupScene.OpeningOf(SessionFormat.Pair)).Require() };
        foreach (var member in (string[])["ada", "ben"])
            pair.Take(pair.Group.Join(GroupScene.OpeningFor(member, SessionFormat.Pair), pair.Stamp()));
        Assert.Equal("TS-GRUP-108", GroupScene.Refuse(pair.Group.Join(GroupScene.OpeningFor("cyn", SessionFormat.Pair), pair.Stamp()))[0].Code);
    }

    [Fact]
    public void Whoever_joins_knows_those_who_prepared_for_all()
    {
        var scene = Taking("ada");
        var opening = GroupScene.OpeningFor("ben");
        opening = opening with { Participants = [opening.Participants[0], new(new("p-other-worker"), ParticipantRole.CoordinatingWorker), opening.Participants[2]] };

        Assert.Equal("TS-GRUP-111", GroupScene.Refuse(scene.Group.Join(opening, scene.Stamp(new("p-other-worker"))))[0].Code);
    }

    [Fact]
    public void One_individual_is_no_group()
    {
        Assert.Equal("TS-GRUP-109", GroupScene.Refuse(GroupSession.Open(GroupScene.OpeningOf(SessionFormat.OneToOne)))[0].Code);
        Assert.Equal("TS-SESS-101", GroupScene.Refuse(GroupSession.Open(GroupScene.OpeningOf((SessionFormat)77)))[0].Code);
    }

    [Fact]
    public void An_unknown_member_is_told_without_a_name()
    {
        var reason = Assert.Single(GroupScene.Refuse(new GroupScene().Group.Decide(GroupScene.Id("zoe"), new Pause(PauseCause.Break), new GroupScene().Stamp())));

        Assert.Equal("TS-GRUP-101", reason.Code);
        Assert.DoesNotContain("zoe", reason.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Others_who_take_part_are_present_too()
    {
        var scene = new GroupScene().Join("ada");
        scene.Do("ada", new RecordConsent(Yes with { Responder = GroupScene.Person("ada"), Scope = ConsentScope.TakingPart }));

        var reasons = GroupScene.Refuse(scene.Group.Decide(GroupScene.Id("ada"), new BeginPreparation(), scene.Stamp()));

        Assert.Contains(reasons, reason => reason.Code == "TS-CONS-003" && reason.Arguments.Contains("OthersPresent"));
    }

    [Fact]
    public void A_group_is_written_and_read_back_and_its_members_are_only_named()
    {
        var scene = Taking("ada", "ben");
        var record = GroupRecord.Of(scene.Group);
        var text = SessionJson.ToText(record);

        var read = SessionJson.ReadGroup(System.Text.Encoding.UTF8.GetBytes(text));

        Assert.True(read.IsClean, string.Join("; ", read.Problems));
        Assert.Equal(record, read.Item);
        Assert.Equal(text, SessionJson.ToText(read.Item!));
        Assert.Equal(scene.Group, read.Item!.With(scene.Group.Members.Select(member => member.Session)));
        Assert.DoesNotContain("p-ada", text, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => record.With([]));
    }

    internal static GroupScene Preparing(params string[] members)
    {
        var scene = new GroupScene().Join(members);
        foreach (var member in members)
            scene.Through(member);
        return scene;
    }

    internal static GroupScene Taking(params string[] members)
    {
        var scene = Preparing(members).SetOut();
        foreach (var member in members)
            scene.Through(member);
        return scene;
    }

    private static readonly CheckTidy Tidy = new(new EnvironmentLeft(ChecklistAnswer.Done, ChecklistAnswer.Done, Who.Worker));

    private static void Bring(GroupScene scene, string member, Phase phase)
    {
        if (phase == Phase.Consent)
            return;
        scene.Through(member);
        if (phase == Phase.Preparation)
            return;
        scene.SetOut().Through(member);
        if (phase == Phase.Paused)
            scene.Do(member, new Pause(PauseCause.Break));
        if (phase == Phase.Feedback)
            scene.Through(member);
    }
}
