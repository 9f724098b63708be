using System.Reflection;

namespace TherapySession.Tests.Groups;

/// <summary>Each thing that a group refuses by itself, beside the twin that it takes.</summary>
public class GroupRuleTests
{
    private static readonly Rule[] All =
    [
        Opening(GroupCodes.NotForSeveral, "OpenGroup.Opening.Format", opening => opening with { Format = SessionFormat.OneToOne }),
        Opening(GroupCodes.NotForSeveral, "OpenGroup.Opening.Format", opening => opening with { Format = (SessionFormat)99 }),
        Opening(GroupCodes.PlacesDoNotFit, "OpenGroup.Opening.Places", opening => opening with { Places = 2 }),
        Opening(GroupCodes.PlacesDoNotFit, "OpenGroup.Opening.Places", opening => opening with { Format = SessionFormat.Pair, Places = 3 }),
        Opening(GroupCodes.PlacesDoNotFit, "OpenGroup.Opening.Places", opening => opening with { Format = SessionFormat.Workshop, Places = 1 }),
        Opening(GroupCodes.NobodyFacilitates, "OpenGroup.Opening.Facilitators", opening => opening with { Facilitators = [new(Room.Worker, [ParticipantRole.CoordinatingWorker], Attendance.NotPresent)] }),
        Opening(GroupCodes.NobodyFacilitates, "OpenGroup.Opening.Facilitators", opening => opening with { Facilitators = [new(Room.Worker, ParticipantRole.Friend)] }),
        Opening(GroupCodes.IndividualFacilitates, "OpenGroup.Opening.Facilitators[2]", opening => opening with { Facilitators = [.. opening.Facilitators, new(Room.Person(0), ParticipantRole.Individual)] }),
        Opening(Codes.NamedTwice, "OpenGroup.Opening.Facilitators", opening => opening with { Facilitators = [.. opening.Facilitators, new(Room.Worker, ParticipantRole.SupportWorker)] }),
        Opening(Codes.ParticipantWithoutRole, "OpenGroup.Opening.Facilitators[2]", opening => opening with { Facilitators = [.. opening.Facilitators, new(Room.Assistant, [], Attendance.InPerson)] }),
        Opening(Codes.NotOnTheList, "OpenGroup.Opening.Facilitators[2]", opening => opening with { Facilitators = [.. opening.Facilitators, new(Room.Assistant, (ParticipantRole)99)] }),
        Opening(Codes.NotOnTheList, "OpenGroup.Opening.Setting", opening => opening with { Setting = (Setting)99 }),
        Opening(GroupCodes.NobodyOfThisGroup, "Stamp.By", opening => opening with { Facilitators = [new(Room.Assistant, ParticipantRole.SupportWorker), opening.Facilitators[1]] }),

        Joining(GroupCodes.Full, "JoinGroup", () => new Meeting().Join(0, 2, 3, 4), opening => opening) with { TwinBefore = () => new Meeting().Join(0, 2, 3) },
        Joining(GroupCodes.DiffersFromGroup, "JoinGroup.Opening.Setting", opening => opening with { Setting = Setting.School }),
        Joining(GroupCodes.DiffersFromGroup, "JoinGroup.Opening.Format", opening => opening with { Format = SessionFormat.Workshop }),
        Joining(GroupCodes.DiffersFromGroup, "JoinGroup.Opening.Type", opening => opening with { Type = TherapyType.Music }),
        Joining(GroupCodes.DiffersFromGroup, "JoinGroup.Opening.Planned", opening => opening with { Planned = new(Room.Start, opening.Planned.End, "Europe/Paris") }),
        Joining(GroupCodes.DiffersFromGroup, "JoinGroup.Opening.Profile", opening => opening with { Profile = Profile.Support226 }),
        Joining(GroupCodes.FacilitatorMissing, "JoinGroup.Opening.Participants", opening => opening with { Participants = opening.Participants.Where(each => each.Id != Room.Therapist).ToValueList() }),
        Joining(GroupCodes.FacilitatorMissing, "JoinGroup.Opening.Participants", opening => opening with
        {
            Participants = opening.Participants.Select(each => each.Id == Room.Worker ? new Participant(Room.Worker, ParticipantRole.SupportWorker) : each).ToValueList(),
        }),
        Joining(GroupCodes.AnotherPart, "JoinGroup.Opening.Participants[4]", opening => opening with { Participants = [.. opening.Participants, new(Room.Person(0), ParticipantRole.Friend)] }),
        Joining(GroupCodes.AnotherPart, "JoinGroup.Opening.Participants[0]", opening => opening with
        {
            Participants = [new(Room.Person(0), ParticipantRole.Individual), .. opening.Participants.Skip(1)],
        }),
        Joining(GroupCodes.AlreadyJoined, "JoinGroup.Opening.Session", opening => opening with { Session = Room.Session(0) }),
        Joining(Codes.KindDiffers, "JoinGroup.Opening.Plan.Activities", () => new Meeting().Join(0).Bring(Phase.Preparation, 0).SetOut(0), opening => opening with
        {
            Plan = opening.Plan with { Activities = [opening.Plan.Activities[0] with { Resources = [new(Room.Paints, ResourceKind.Consumable)] }, opening.Plan.Activities[1]] },
        }),
        Joining(Codes.PlanWithoutOutcome, "OpenSession.Opening.Plan.Outcomes", opening => opening with { Plan = opening.Plan with { Outcomes = [], Activities = [new(new("a"), TherapyType.Art)] } }),

        new(GroupCodes.NoSuchMember, "ForMember.Session", TwoPreparing, new ForMember(Room.Session(9), new SelectActivities(Choice(1))), new ForMember(Room.Session(1), new SelectActivities(Choice(1)))),
        new(GroupCodes.NoSuchMember, "ForGroup.MadeFor[1]", TwoPreparing, Checked(EnvironmentAspect.Access, 1, 9), Checked(EnvironmentAspect.Access, 1, 0)),
        new(GroupCodes.StillTakingPart, "ForGroup.Act", OneStopped, new ForGroup(new CheckTidy(Room.Tidy)), new ForGroup(new RecordHazard(new("h"), "seen"))) { Besides = [GroupCodes.NobodyThere] },
        new(GroupCodes.StillTakingPart, "ForMember.Act", OneStopped, new ForMember(Room.Session(0), new BeginTidyUp()), new ForMember(Room.Session(0), new ContributeObservations("seen")))
        {
            Besides = ["TS-FEED-001", "TS-FEED-002", "TS-FEED-003", "TS-FEED-004"],
        },
        new(GroupCodes.InUse, "ForGroup.Act", OnePaints, new ForGroup(new UseUpResource(Room.Paints, EndOfUse.Recycled)), new ForGroup(new UseUpResource(Room.Paints, EndOfUse.Recycled)))
        {
            TwinBefore = () => OnePaints().Do(0, new EndActivity(Room.Painting(0), ActivityEnd.Done)),
        },
        new(GroupCodes.NotShared, "ForGroup.Act", TwoPreparing, new ForGroup(new RecordDissent("seen")), new ForMember(Room.Session(0), new RecordDissent("seen"))),
        new(GroupCodes.NotShared, "ForGroup.Act", TwoPreparing, new ForGroup(new WithdrawConsent(Room.Person(0))), new ForMember(Room.Session(0), new WithdrawConsent(Room.Person(0)))),
        new(GroupCodes.OnlyShared, "ForMember.Act", TwoPreparing, new ForMember(Room.Session(0), new ReturnResource(Room.Paints)), new ForGroup(new ReturnResource(Room.Paints))),
        new(GroupCodes.OnlyShared, "ForMember.Act", TwoPreparing, new ForMember(Room.Session(0), new ChangeAttendance(Room.Worker, Attendance.Remote)), new ForMember(Room.Session(0), new ChangeAttendance(Room.Carer(0), Attendance.InPerson))),
        new(GroupCodes.AnotherPart, "ForMember.Act", TwoPreparing, new ForMember(Room.Session(0), new AddParticipant(new(Room.Person(1), ParticipantRole.Friend))),
            new ForMember(Room.Session(0), new AddParticipant(new(new("a-friend"), ParticipantRole.Friend)))),
        new(GroupCodes.ForWhom, "ForGroup.MadeFor", TwoPreparing, Checked(EnvironmentAspect.Sensory), Checked(EnvironmentAspect.Sensory, 1)),
        new(GroupCodes.ForWhom, "ForGroup.MadeFor", TwoPreparing, new ForGroup(new CheckResource(Room.Tablet, Room.Ready)), new ForGroup(new CheckResource(Room.Tablet, Room.Fit))),
        new(GroupCodes.ForEverybody, "ForGroup.MadeFor", TwoPreparing, new ForGroup(new RecordHazard(new("h"), "seen")) { MadeFor = [Room.Session(0)] }, new ForGroup(new RecordHazard(new("h"), "seen"))),
        new(GroupCodes.NamesSomebody, "ForGroup.Act", AllStopped, new ForGroup(new CheckTidy(Room.Tidy with { Supported = [Room.Person(0)] })), new ForGroup(new CheckTidy(Room.Tidy with { Supported = [Room.Worker] }))),
        new(GroupCodes.NamesSomebody, "ForGroup.Act", TwoPreparing, new ForGroup(new ChangeAttendance(Room.Carer(0), Attendance.InPerson)), new ForGroup(new ChangeAttendance(Room.Therapist, Attendance.InPerson)))
        {
            Besides = [Codes.UnknownPerson],
        },
        new(GroupCodes.IndividualFacilitates, "ForGroup.Act", TwoPreparing, new ForGroup(new AddParticipant(new(Room.Person(0), ParticipantRole.SupportWorker))),
            new ForGroup(new AddParticipant(new(Room.Assistant, ParticipantRole.SupportWorker)))) { Besides = [Codes.OneIndividual, GroupCodes.NamesSomebody] },
        new(GroupCodes.NamesSomebody, "ForGroup.Act", TwoPreparing, new ForGroup(new AddParticipant(new(Room.Carer(0), ParticipantRole.Friend))),
            new ForGroup(new AddParticipant(new(Room.Assistant, ParticipantRole.Friend)))),
        new(GroupCodes.NobodyThere, "ForGroup.Act", () => new Meeting().Join(0), new ForGroup(new TakeOutResource(Room.Paints, ResourceKind.Material)), new ForGroup(new RecordHazard(new("h"), "seen"))),
        new(GroupCodes.NobodyThere, "ForGroup.MadeFor[1]", () => TwoPreparing().Join(2), Checked(EnvironmentAspect.Access, 0, 2), Checked(EnvironmentAspect.Access, 0, 1)),
        new(GroupCodes.SomebodysOwn, "ForGroup.Act", () => TwoPreparing().Do(1, new TakeOutResource(new("easel"), ResourceKind.Equipment)),
            new ForGroup(new TakeOutResource(new("easel"), ResourceKind.Equipment)), new ForGroup(new TakeOutResource(new("easel-2"), ResourceKind.Equipment))) { Besides = [Codes.CustodyForbids] },
        new(Codes.KindDiffers, "ForGroup.Act.ResourceKind", () => new Meeting().Join(0, 1).Bring(Phase.Preparation, 0), new ForGroup(new TakeOutResource(Room.Paints, ResourceKind.Consumable)),
            new ForGroup(new TakeOutResource(Room.Paints, ResourceKind.Material))) { Besides = [Codes.KindDiffers] },
        new(Codes.NotTakenOut, "CleanResource.Resource", TwoPreparing, new ForGroup(new CleanResource(new("vase"), "washed")), new ForGroup(new CleanResource(Room.Paints, "washed"))),
        new(Codes.CustodyForbids, "TakeOutResource.Resource", TwoPreparing, new ForGroup(new TakeOutResource(Room.Paints, ResourceKind.Material)), new ForGroup(new TakeOutResource(new("brushes"), ResourceKind.Material))),
        new(Codes.FoundWhat, "CheckEnvironment.Found", TwoPreparing, new ForGroup(new CheckEnvironment(EnvironmentAspect.Access, ChecklistAnswer.CouldNot)) { MadeFor = [Room.Session(0)] }, Checked(EnvironmentAspect.Access, 0)),
    ];

    public static TheoryData<int, string> Rules
    {
        get
        {
            var data = new TheoryData<int, string>();
            for (var i = 0; i < All.Length; i++)
                data.Add(i, $"{All[i].Code} at {All[i].Place}");
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_refuses_with_its_code_and_the_right_place(int index, string name)
    {
        var rule = All[index];
        var reasons = rule.Refuse();

        Assert.True(reasons.Any(reason => reason.Code == rule.Code && reason.Place.ClrPath == rule.Place), $"{name}: {string.Join("; ", reasons)}");
        Assert.Empty(reasons.Select(reason => reason.Code).Except([rule.Code, .. rule.Besides]));
        Assert.All(reasons, Scene.AssertReadable);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_lets_the_twin_through(int index, string name)
    {
        var decision = All[index].Accept();

        Assert.True(decision is GroupDecision.Accepted, $"{name}: {string.Join("; ", (decision as GroupDecision.Refused)?.Reasons ?? [])}");
    }

    [Fact]
    public void Every_code_of_groups_has_a_case_and_texts()
    {
        var codes = typeof(GroupCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!).ToArray();

        Assert.Equal(Enumerable.Range(1, codes.Length).Select(number => $"TS-GRUP-{number:D3}"), codes);
        Assert.Empty(codes.Except(All.Select(rule => rule.Code)));
        Assert.All(codes, code => Assert.Contains(code, Language.English.Codes));
        Assert.Equal(codes.Length, Language.English.Codes.Count(code => code.StartsWith("TS-GRUP", StringComparison.Ordinal)));
    }

    [Fact]
    public void Somebody_who_does_not_work_with_the_whole_group_records_nothing_for_it()
    {
        var meeting = TwoPreparing();
        var hazard = new ForGroup(new RecordHazard(new("h"), "seen"));

        meeting.Refuse("TS-GRUP-020", hazard, meeting.Stamp(Room.Carer(0)));
        meeting.Refuse("TS-GRUP-020", hazard, meeting.Stamp() with { CoSignedBy = Room.Carer(0) });
        meeting.Do(hazard);
    }

    [Fact]
    public void A_command_to_the_group_is_held_to_its_clock_and_its_version()
    {
        var meeting = TwoPreparing();
        var hazard = new ForGroup(new RecordHazard(new("h"), "seen"));

        meeting.Refuse("C021", hazard, meeting.Stamp() with { ExpectedVersion = 3 });
        meeting.Refuse("C030", hazard, new Stamp(new("early"), Room.Worker, Room.Start));
        meeting.Refuse("R082", hazard, new Stamp(new("late"), Room.Worker, meeting.Now) { HappenedAt = NodaTime.Instant.MinValue });
        Assert.IsType<GroupDecision.Accepted>(meeting.Try(hazard, meeting.Stamp() with { ExpectedVersion = meeting.Group.History.Count }));
    }

    [Fact]
    public void One_identifier_is_one_command_in_the_whole_group()
    {
        var meeting = TwoPreparing();
        var (own, shared) = (meeting.Stamp(), meeting.Stamp());
        Assert.IsType<GroupDecision.Accepted>(meeting.Try(new ForMember(Room.Session(0), new RecordEmotionalState(new(EmotionalState.Calm, "seen"))), own));
        Assert.IsType<GroupDecision.Accepted>(meeting.Try(new ForGroup(new TakeOutResource(new("brushes"), ResourceKind.Material)), shared));
        meeting.Join(2);

        meeting.Refuse("C020", new ForGroup(new RecordHazard(new("h"), "seen")), own);
        meeting.Refuse("C020", new ForGroup(new RecordHazard(new("h"), "seen")), shared);
        meeting.Refuse("C020", new ForMember(Room.Session(2), new WithdrawConsent(Room.Person(2))), shared);
        meeting.Refuse("C020", new JoinGroup(Room.OpeningOf(3)), shared);
    }

    private static Rule Opening(string code, string place, Func<GroupOpening, GroupOpening> spoil) => new(code, place, null!, null!, null!) { Spoil = spoil };

    private static Rule Joining(string code, string place, Func<Opening, Opening> spoil) => Joining(code, place, () => new Meeting().Join(0), spoil);

    private static Rule Joining(string code, string place, Func<Meeting> before, Func<Opening, Opening> spoil) =>
        new(code, place, before, new JoinGroup(spoil(Room.OpeningOf(1))), new JoinGroup(Room.OpeningOf(1)));

    private static Meeting TwoPreparing() => new Meeting().Join(0, 1).Bring(Phase.Preparation, 0, 1).SetOut(0, 1);

    private static Meeting OneStopped() => Meeting.With(0, 1).Bring(Phase.Feedback, 0);

    private static Meeting AllStopped() => Meeting.With(0, 1).Bring(Phase.TidyUp, 0, 1);

    private static Meeting OnePaints() => Meeting.With(0, 1).Do(0, new StartActivity(Room.Painting(0))).Do(1, new LeaveOutActivity(Room.Painting(1), NotDoneReason.Declined));

    private static ForGroup Checked(EnvironmentAspect aspect, params int[] madeFor) =>
        new(new CheckEnvironment(aspect, ChecklistAnswer.Done)) { MadeFor = madeFor.Select(Room.Session).ToValueList() };

    private static ActivitySelection Choice(int member) => new([Room.Painting(member), Room.Drawing(member)], [Room.Painting(member)], ChoiceManner.Chosen);

    private sealed record Rule(string Code, string Place, Func<Meeting> Before, GroupCommand Refused, GroupCommand Twin)
    {
        public string[] Besides { get; init; } = [];

        public Func<GroupOpening, GroupOpening>? Spoil { get; init; }

        public Func<Meeting>? TwinBefore { get; init; }

        private static Stamp OpeningStamp => new(new CommandId("open"), Room.Worker, Room.Start);

        public ValueList<Refusal> Refuse() =>
            Assert.IsType<GroupDecision.Refused>(Spoil is null ? Before().Try(Refused) : GroupSession.Open(Spoil(Room.Opening()), OpeningStamp)).Reasons;

        public GroupDecision Accept() => Spoil is null ? (TwinBefore ?? Before)().Try(Twin) : GroupSession.Open(Room.Opening(), OpeningStamp);
    }
}
