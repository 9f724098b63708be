namespace TherapySession.Tests.Groups;

/// <summary>What happens in a room with several people.</summary>
public class GroupTests
{
    [Fact]
    public void A_group_goes_from_consent_to_reflection_and_each_has_a_record_of_their_own()
    {
        var meeting = Meeting.With(0, 1, 2).Bring(Phase.TidyUp, 0, 1, 2);
        PutAway(meeting);

        meeting.Bring(Phase.Completed, 0, 1, 2);

        Assert.All(meeting.Group.Sessions, session =>
        {
            Assert.Equal(Phase.Completed, session.Phase);
            Assert.Equal(ResourceCustody.Returned, session.Preparation.CustodyOf(Room.Paints));
            Assert.Equal(Session.Fold(session.History), session);
        });
        Assert.Equal("Group, 0 of 3 taking part, 13 events", meeting.Group.ToString());
    }

    [Theory]
    [InlineData(SessionFormat.Pair, 2)]
    [InlineData(SessionFormat.Workshop, 12)]
    public void A_pair_and_a_workshop_go_the_same_way(SessionFormat format, int places)
    {
        var meeting = new Meeting(Room.Opening(format, places, Profile.Support226) with
        {
            Facilitators = [new(Room.Worker, ParticipantRole.SupportWorker), new(Room.Therapist, [ParticipantRole.Therapist], Attendance.NotPresent)],
        });

        meeting.Join(0, 1).Bring(Phase.Preparation, 0, 1).SetOut(0, 1).Bring(Phase.TidyUp, 0, 1);
        PutAway(meeting);

        Assert.All(meeting.Group.Sessions, session => Assert.Equal(ResourceCustody.Returned, session.Preparation.CustodyOf(Room.Tablet)));
    }

    [Fact]
    public void One_who_withdraws_leaves_the_others_taking_part()
    {
        var meeting = Meeting.With(0, 1, 2);
        var (first, third) = (meeting.Of(0), meeting.Of(2));

        meeting.Do(1, new WithdrawConsent(Room.Person(1)));

        Assert.Equal(Phase.Feedback, meeting.Of(1).Phase);
        Assert.Same(first, meeting.Of(0));
        Assert.Same(third, meeting.Of(2));
        Assert.Equal(2, meeting.Group.Standing.TakingPart);
        meeting.Bring(Phase.Feedback, 0, 2);
    }

    [Fact]
    public void Dissent_a_pause_and_a_concern_of_one_stop_nobody_else()
    {
        var meeting = Meeting.With(0, 1, 2, 3);

        meeting.Do(0, new RecordDissent(Room.Said(0))).Do(1, new Pause(PauseCause.Distress))
            .Do(2, new RaiseConcern(new(new("concern"), ConcernKind.Health, ConcernSeverity.ImmediateDanger, Room.Said(2))));

        Assert.Equal([Phase.Paused, Phase.Paused, Phase.Paused, Phase.Active], meeting.Group.Sessions.Select(session => session.Phase));
    }

    [Fact]
    public void A_late_joiner_is_asked_everything_and_finds_the_things_set_out()
    {
        var meeting = Meeting.With(0, 1);
        meeting.Join(2).Refuse("TS-CONS-002", new ForMember(Room.Session(2), new BeginParticipation()));

        meeting.Bring(Phase.Preparation, 2);

        // The paints are there for everybody; the room and the tablet's settings were checked for the others' needs.
        var joiner = meeting.Of(2);
        Assert.Equal(ResourceCustody.CheckedInWorkingOrder, joiner.Preparation.CustodyOf(Room.Paints));
        Assert.Equal(ResourceCustody.TakenOut, joiner.Preparation.CustodyOf(Room.Tablet));
        var reasons = Assert.IsType<GroupDecision.Refused>(meeting.Try(new ForMember(Room.Session(2), new BeginParticipation()))).Reasons;
        Assert.Equal(["Access", "Sensory", "Safety"], reasons.Where(reason => reason.Code == "TS-PREP-004").Select(reason => reason.Arguments[0]));
        Assert.Contains(reasons, reason => reason.Code == "TS-PREP-006" && reason.Arguments[0] == Room.Tablet.Value);

        meeting.Share(new CheckResource(Room.Tablet, Room.Ready), 2).Bring(Phase.Active, 2);

        Assert.Equal(3, meeting.Group.Standing.TakingPart);
        Assert.All(joiner.History.Where(fact => fact is ResourceTakenOut), fact => Assert.True(fact.At.RecordedAt > fact.At.HappenedAt));
    }

    [Fact]
    public void What_was_put_away_before_somebody_came_is_none_of_their_preparation()
    {
        var meeting = new Meeting().Join(0).Bring(Phase.Preparation, 0).SetOut(0).Share(new ReturnResource(Room.Paints));

        meeting.Join(1).Bring(Phase.Preparation, 1);

        Assert.Null(meeting.Of(1).Preparation.CustodyOf(Room.Paints));
        Assert.NotNull(meeting.Of(1).Preparation.CustodyOf(Room.Tablet));
    }

    [Fact]
    public void A_check_of_the_room_counts_for_those_it_was_made_for()
    {
        var meeting = new Meeting().Join(0, 1, 2).Bring(Phase.Preparation, 0, 1, 2);

        meeting.Share(new CheckEnvironment(EnvironmentAspect.Sensory, ChecklistAnswer.Done), 0, 2);

        Assert.Equal([1, 0, 1], meeting.Group.Sessions.Select(session => session.Preparation.Checks.Count));
    }

    [Fact]
    public void Somebody_who_leaves_early_gives_feedback_and_waits_with_tidying_up()
    {
        var meeting = Meeting.With(0, 1, 2);

        meeting.Do(0, new StartActivity(Room.Painting(0)), new EndActivity(Room.Painting(0), ActivityEnd.StoppedByIndividual),
            new RecordObservation(new Observation(ObservationKind.Participation, Room.Said(0)) { Level = PromptLevel.Verbal, Outcome = Room.Outcome(0) }),
            new EndParticipation(StopReason.Unwell), new GiveFeedback(new(ConsentManner.Spoken, HowFarMet.Partly, HowFarMet.Partly, HowFarMet.Partly)),
            new ContributeObservations(Room.Said(0)), new RateOutcome(new(Room.Outcome(0), Voice.Individual, Room.Person(0)) { Value = 4 }));
        var refusal = meeting.Refuse("TS-GRUP-011", new ForMember(Room.Session(0), new BeginTidyUp()));

        Assert.Equal(["2"], refusal.Arguments);
        meeting.Bring(Phase.Feedback, 1, 2).Do(0, new BeginTidyUp());
    }

    [Fact]
    public void The_place_is_left_for_everybody_who_had_stopped_and_for_whoever_comes_to_tidying_later()
    {
        var meeting = Meeting.With(0, 1).Bring(Phase.Feedback, 1).Bring(Phase.TidyUp, 0);
        PutAway(meeting);
        Assert.Empty(meeting.Of(1).TidyUp.Left);

        meeting.Bring(Phase.TidyUp, 1);

        Assert.Equal(Room.Tidy, Assert.Single(meeting.Of(1).TidyUp.Left).Left);
        meeting.Bring(Phase.Completed, 0, 1);
    }

    [Fact]
    public void A_thing_that_somebody_uses_is_not_put_away_but_can_be_put_aside()
    {
        var meeting = Meeting.With(0, 1).Do(0, new StartActivity(Room.Painting(0)));
        var others = meeting.Group.Standing.Resources.Single(each => each.Id == Room.Paints);
        Assert.Equal((ResourceCustody.InUse, 1), (others.Custody, others.UsedBy));

        Assert.Equal(["paints", "1"], meeting.Refuse("TS-GRUP-012", new ForGroup(new CleanResource(Room.Paints, "wiped"))).Arguments);
        Assert.Equal(["paints", "2"], meeting.Refuse("TS-GRUP-012", new ForGroup(new ReturnResource(Room.Paints))).Arguments);
        meeting.Share(new PutAsideResource(Room.Paints, ResourceCustody.InQuarantine, "the lid is broken"));

        Assert.All(meeting.Group.Sessions, session => Assert.Equal(ResourceCustody.InQuarantine, session.Preparation.CustodyOf(Room.Paints)));
    }

    [Fact]
    public void A_thing_goes_on_from_where_it_is_put_aside()
    {
        var meeting = new Meeting().Join(0, 1).Bring(Phase.Preparation, 0, 1).SetOut(0, 1).Share(new PutAsideResource(Room.Paints, ResourceCustody.InQuarantine, "broken"));

        meeting.Share(new PutAsideResource(Room.Paints, ResourceCustody.InRepair, "to the workshop"));

        Assert.All(meeting.Group.Sessions, session => Assert.Equal(ResourceCustody.InRepair, session.Preparation.CustodyOf(Room.Paints)));
    }

    [Fact]
    public void Others_in_the_room_are_others_present()
    {
        var meeting = new Meeting().Join(0).Bring(Phase.Preparation, 0);
        meeting.Do(0, new NarrowConsent(Room.Person(0), [ConsentArea.OthersPresent], []));

        Assert.Equal(["OthersPresent"], meeting.Refuse("TS-CONS-003", new ForMember(Room.Session(0), new BeginParticipation())).Arguments);
    }

    [Fact]
    public void A_facilitator_who_leaves_leaves_every_session()
    {
        var meeting = new Meeting().Join(0, 1).Share(new AddParticipant(new(Room.Assistant, ParticipantRole.SupportWorker)), new ChangeAttendance(Room.Assistant, Attendance.NotPresent));

        Assert.All(meeting.Group.Sessions, session => Assert.False(session.People.Find(Room.Assistant)!.IsPresent));
        Assert.Equal(3, meeting.Group.Facilitators.Count);

        // Whoever joins now has the assistant among their people too.
        meeting.Refuse("TS-GRUP-007", new JoinGroup(Room.OpeningOf(2)));
        meeting.Do(new JoinGroup(Room.OpeningOf(2, meeting.Group.Opening with { Facilitators = meeting.Group.Facilitators })));
    }

    [Fact]
    public void A_hazard_and_a_skill_are_known_to_whoever_comes_later()
    {
        var meeting = new Meeting().Join(0).Share(new ConfirmSkill(Room.Worker, new("kiln"), "certificate"), new RecordHazard(new("wet-floor"), "by the door"),
            new ReportHazard(new("wet-floor"), new(Office.Facilities)));

        meeting.Join(1);

        Assert.Equal(meeting.Of(0).People.Skills.Select(each => each.Skill), meeting.Of(1).People.Skills.Select(each => each.Skill));
        Assert.True(meeting.Of(1).TidyUp.IsReported(new("wet-floor")));
    }

    [Fact]
    public void A_clock_that_ran_ahead_in_one_session_holds_up_nobody_else()
    {
        var meeting = Meeting.With(0, 1);
        var ahead = new Stamp(new CommandId("ahead"), Room.Person(0), meeting.Now + NodaTime.Duration.FromHours(300));
        Assert.IsType<GroupDecision.Accepted>(meeting.Try(new ForMember(Room.Session(0), new WithdrawConsent(Room.Person(0))), ahead));

        meeting.Share(new RecordHazard(new("wet-floor"), "by the door"));

        Assert.Equal(ahead.RecordedAt, meeting.Of(0).History.Latest!.At.RecordedAt);
        Assert.Equal(meeting.Now, meeting.Of(1).History.Latest!.At.RecordedAt);
    }

    [Fact]
    public void Nobody_is_sent_away_because_somebody_else_stayed_at_home() => Meeting.With(0).Bring(Phase.Feedback, 0);

    [Fact]
    public void Somebody_whose_session_ended_makes_room_and_can_come_again()
    {
        var meeting = new Meeting(Room.Opening(SessionFormat.Pair, 2)).Join(0, 1);
        meeting.Refuse("TS-GRUP-005", new JoinGroup(Room.OpeningOf(2, meeting.Group.Opening)));

        meeting.Do(0, new CancelSession(StopReason.Declined)).Join(2);

        meeting.Do(1, new WithdrawConsent(Room.Person(1)));
        meeting.Do(new JoinGroup(Room.OpeningOf(0, meeting.Group.Opening) with { Session = new("session-again") }));
    }

    [Fact]
    public async Task Several_workers_at_once_lose_nothing()
    {
        var live = new LiveGroup(new Meeting(Room.Opening(SessionFormat.Workshop, 8)).Join(0, 1, 2, 3).Group);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(member => Task.Run(() =>
        {
            for (var i = 0; i < 50; i++)
            {
                live.Decide(new ForMember(Room.Session(member), new RecordEmotionalState(new(EmotionalState.Calm, "seen"))), Stamp($"own-{member}-{i}"));
                live.Decide(new ForGroup(new RecordHazard(new($"hazard-{member}-{i}"), "seen")), Stamp($"shared-{member}-{i}"));
            }
        })));

        Assert.Equal(1 + 4 + 200, live.Current.History.Count);
        Assert.All(live.Current.Sessions, session => Assert.Equal(1 + 50 + 200, session.Version));

        static Stamp Stamp(string id) => new(new CommandId(id), Room.Worker, Room.Start + NodaTime.Duration.FromHours(1));
    }

    [Fact]
    public void A_history_without_its_opening_or_its_sessions_is_not_folded()
    {
        var group = new Meeting().Join(0).Group;

        Assert.Equal(group, GroupSession.Fold(group.History, group.Sessions));
        Assert.Throws<ArgumentException>(() => GroupSession.Fold([], group.Sessions));
        Assert.Throws<ArgumentException>(() => GroupSession.Fold(group.History.Skip(1), group.Sessions));
        Assert.Throws<ArgumentException>(() => GroupSession.Fold(group.History.Append(group.History[0]), group.Sessions));
        Assert.Throws<ArgumentException>(() => GroupSession.Fold(group.History, []));
    }

    [Fact]
    public void The_group_says_what_can_be_shared_now()
    {
        var meeting = new Meeting();
        Assert.All(meeting.Group.WhatNow(), step => Assert.Equal("TS-GRUP-018", Assert.Single(step.Reasons).Code));

        meeting.Join(0).Bring(Phase.Preparation, 0).SetOut(0).Bring(Phase.Active, 0);
        var now = meeting.Group.WhatNow();

        Assert.True(now.Single(step => step.Command.Name == "recordHazard").IsPermitted);
        Assert.False(now.Single(step => step.Command.Name == "takeOutResource").IsPermitted);
        Assert.Equal(["TS-GRUP-018", "TS-GRUP-011"], now.Single(step => step.Command.Name == "checkTidy").Reasons.Select(reason => reason.Code));
        Assert.Contains(meeting.Group.WhatNow(Room.Session(0), meeting.Now).Single(step => step.Command.Name == "beginTidyUp").Reasons, reason => reason.Code == "TS-GRUP-011");
        Assert.Throws<ArgumentException>(() => meeting.Group.WhatNow(new SessionId("elsewhere"), meeting.Now));
    }

    private static void PutAway(Meeting meeting) => meeting.Share(
        new CleanResource(Room.Paints, "washed"), new ReturnResource(Room.Paints), new CleanResource(Room.Tablet, "wiped"), new ReturnResource(Room.Tablet), new CheckTidy(Room.Tidy));
}
