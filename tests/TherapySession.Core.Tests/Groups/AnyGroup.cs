using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace TherapySession.Tests.Groups;

/// <summary>One step of a random walk of a group: what, by or for whom, and how much later.</summary>
public sealed record GroupStepChoice(int Turn, int Member, int Pick, int Minutes);

/// <summary>Generates walks of groups of up to four. The ways of the members and of the room are favoured, so that walks reach every phase.</summary>
public static class AnyGroup
{
    public static Arbitrary<GroupStepChoice> Step() =>
        (from turn in Gen.Choose(0, 19)
         from member in Gen.Choose(0, 3)
         from pick in Gen.Choose(0, 999)
         from minutes in Gen.Choose(0, 3)
         select new GroupStepChoice(turn, member, pick, minutes)).ToArbitrary();
}

/// <summary>Walks through a group session by steps.</summary>
internal sealed class GroupWalk
{
    private int _shared;

    private GroupWalk()
    {
    }

    public Meeting Meeting { get; } = new();

    public GroupSession Group => Meeting.Group;

    public static GroupWalk Through(IEnumerable<GroupStepChoice> steps)
    {
        var walk = new GroupWalk();
        walk.Meeting.Join(0, 1);
        foreach (var step in steps)
            walk.Go(step);
        return walk;
    }

    private void Go(GroupStepChoice step)
    {
        Meeting.Wait(step.Minutes);
        if (Meeting.Group.Find(Room.Session(step.Member)) is null)
            Meeting.Try(new JoinGroup(Room.OpeningOf(step.Member)));
        else if (step.Turn < 12)
            Advance(step.Member);
        else if (step.Turn < 16)
            Share(NextShared(step));
        else if (step.Turn < 18)
            Share(AnyShared(step));
        else
            Meeting.Try(new ForMember(Room.Session(step.Member), Own(step.Member, step.Pick)));
    }

    private void Advance(int member)
    {
        if (Meeting.Try(new ForMember(Room.Session(member), Meeting.Peek(member))) is GroupDecision.Accepted)
            Meeting.Advance(member);
    }

    private void Share(GroupCommand command)
    {
        if (Meeting.Try(command) is GroupDecision.Accepted)
            _shared++;
    }

    // Set out, and when everybody has stopped put away.
    private ForGroup NextShared(GroupStepChoice step)
    {
        var preparing = Group.Sessions.Where(session => Prepared(session)).Select(session => session.Id).ToValueList();
        SessionCommand[] way = Group.Sessions.Any(session => session.Phase is Phase.TidyUp)
            ? [new CleanResource(Room.Paints, "washed"), new ReturnResource(Room.Paints), new CleanResource(Room.Tablet, "wiped"), new ReturnResource(Room.Tablet), new CheckTidy(Room.Tidy)]
            : [new TakeOutResource(Room.Paints, ResourceKind.Material), new CheckResource(Room.Paints, Room.Fit), new TakeOutResource(Room.Tablet, ResourceKind.DigitalTool), new CheckResource(Room.Tablet, Room.Ready)];
        var act = way[step.Pick % way.Length];
        return new ForGroup(act) { MadeFor = act is CheckResource { Resource: var resource } && resource == Room.Tablet ? preparing : [] };
    }

    private ForGroup AnyShared(GroupStepChoice step)
    {
        var resource = step.Pick % 2 == 0 ? Room.Paints : Room.Tablet;
        var hazard = new HazardId($"hazard-{step.Pick % 3}");
        var session = Group.Find(Room.Session(step.Member))!;
        var failed = Room.Aspects.FirstOrDefault(session.Preparation.HasFailed, EnvironmentAspect.Access);
        SessionCommand[] acts =
        [
            new TakeOutResource(resource, step.Pick % 2 == 0 ? ResourceKind.Material : ResourceKind.DigitalTool), new CheckResource(resource, Room.Fit), new CleanResource(resource, "wiped"),
            new ReturnResource(resource), new UseUpResource(resource, EndOfUse.Recycled), new PutAsideResource(resource, ResourceCustody.InQuarantine, "broken"),
            new PutAsideResource(resource, ResourceCustody.InRepair, "broken"), new RecordHazard(hazard, "in the way"), new ReportHazard(hazard, new(Office.Facilities)),
            new CheckTidy(Room.Tidy), new ConfirmSkill(Room.Worker, new("kiln"), "certificate"),
            new ChangeAttendance(Room.Therapist, step.Pick % 2 == 0 ? Attendance.Remote : Attendance.NotPresent),
            new CheckTidy(Room.Tidy with { Supported = [Room.Person(step.Member)] }), new AddParticipant(new(Room.Carer(step.Member), ParticipantRole.Friend)),
            new ReportHazard(hazard, new(Office.Facilities, Room.Carer(step.Member))), new ConfirmSkill(Room.Person(step.Member), new("kiln"), "seen"),
            new CheckEnvironment(Room.Aspects[step.Pick % 3], step.Pick % 4 == 0 ? ChecklistAnswer.CouldNot : ChecklistAnswer.Done, "looked"), new PutRight(failed, "done"),
        ];
        var act = acts[step.Pick / 7 % acts.Length];
        return new ForGroup(act) { MadeFor = act is CheckEnvironment or PutRight ? [Room.Session(step.Member)] : [] };
    }

    private static bool Prepared(Session session) => session.Phase is Phase.Preparation or Phase.Active or Phase.Paused;

    // What happens to one person besides: every word and name of it is theirs.
    private static SessionCommand Own(int member, int pick)
    {
        var (said, mark) = (Room.Said(member), Room.Mark(member));
        SessionCommand[] acts =
        [
            new WithdrawConsent(Room.Person(member), said), new RecordDissent(said), new NarrowConsent(Room.Person(member), [ConsentArea.BeingObserved], [Room.Drawing(member)]),
            new RecordConsent(Room.Consent(member)), new Pause(PauseCause.Distress, said), new AnswerPause(said), new Resume(), new ReturnToPreparation(said),
            new RaiseConcern(new Concern(new($"concern-{mark}"), ConcernKind.Safeguarding, ConcernSeverity.Serious, said) { About = Room.Carer(member) }),
            new ReportConcern(new($"concern-{mark}"), new Recipient(Office.Manager, new($"manager-{mark}"))),
            new CancelSession(StopReason.Other, said), new TakeOutResource(Room.Own(member), ResourceKind.Material), new CleanResource(Room.Own(member), said), new ReturnResource(Room.Own(member)),
            new RecordHazard(new($"hazard-{mark}"), said), new ReportHazard(new($"hazard-{mark}"), new Recipient(Office.Facilities, new($"facilities-{mark}"))),
            new RecordEmotionalState(new(EmotionalState.Anxious, said)), new AskQuestion(new($"question-{mark}"), Room.Person(member), said),
            new ProposeChange(new($"change-{mark}"), ChangeKind.Support, Room.Carer(member), said), new AddParticipant(new(new($"friend-{mark}"), ParticipantRole.Friend)),
            new ReturnResource(Room.Paints), new CheckTidy(Room.Tidy with { Supported = [Room.Person(member)] }), new AmendRecord(AmendmentReason.LateInformation, said),
            new AssessCapacity(new CapacityAssessment
            {
                Decision = said, SupportGiven = said, Understand = Ability.Unable, Retain = Ability.Able, UseOrWeigh = Ability.Able, Communicate = Ability.Able,
                Finding = CapacityFinding.LacksCapacity, Cause = said, CausalLink = said,
            }),
        ];
        return acts[pick % acts.Length];
    }
}
