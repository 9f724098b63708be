using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace TherapySession.Tests;

/// <summary>One step of a random walk: the next command of the way to the end, or any other one.</summary>
/// <param name="Other">A command from anywhere; <see langword="null"/> for the next one on the way.</param>
/// <param name="Minutes">How much later it is recorded than the step before.</param>
/// <param name="Late">How much earlier than its recording it happened.</param>
public sealed record WalkStep(SessionCommand? Other, int Minutes, int Late)
{
    /// <summary>The command's name and how late it is.</summary>
    public override string ToString() => $"{Other?.Kind.Name ?? "next"} +{Minutes} late {Late}";
}

/// <summary>Generates steps. The way to the end is favoured, so that walks reach every phase.</summary>
public static class AnyCommand
{
    public static Arbitrary<WalkStep> Step() =>
        (from next in Gen.Choose(0, 9)
         from other in Other
         from minutes in Gen.Choose(0, 5)
         from late in Gen.Frequency((8, Gen.Constant(0)), (1, Gen.Choose(1, 30)))
         select new WalkStep(next < 7 ? null : other, minutes, late)).ToArbitrary();

    public static Arbitrary<SessionCommand> Command() => Other.ToArbitrary();

    private static Gen<SessionCommand> Other => Gen.OneOf(
        Gen.Elements(Stage.Way.Select(step => step.Command)),
        Gen.OneOf(
            Person.Select(SessionCommand (person) => new WithdrawConsent(person)),
            Gen.Constant<SessionCommand>(new WithdrawConsent(Stage.Individual, "enough")),
            Gen.Constant<SessionCommand>(new RecordDissent("turned away")),
            Areas.Select(SessionCommand (areas) => new NarrowConsent(Stage.Individual, areas, [Stage.Clay])),
            Areas.Select(SessionCommand (areas) => new RecordConsent(Stage.Consent([ConsentArea.TakingPart, .. areas]))),
            from answer in Enums<ConsentAnswer>() from basis in Enums<ConsentBasis>() from person in Person
            select (SessionCommand)new RecordConsent(Stage.Consent(ConsentArea.TakingPart) with { Answer = answer, Basis = basis, Responder = person }),
            Gen.Choose(1, 20).Select(SessionCommand (number) => new InvalidateConsent(number, "wrong person")),
            Enums<ChangeOfCircumstance>().Select(SessionCommand (change) => new AskAgain(change, "tired")),
            from finding in Enums<CapacityFinding>() from ability in Enums<Ability>()
            select (SessionCommand)new AssessCapacity(new CapacityAssessment
            {
                Decision = "today's session", SupportGiven = "pictures", Understand = ability, Retain = Ability.Able, UseOrWeigh = Ability.Able,
                Communicate = Ability.Able, Finding = finding, Cause = "delirium", CausalLink = "cannot follow",
            })),
        Gen.OneOf(
            from reason in Enums<StopReason>() select (SessionCommand)new CancelSession(reason, "words"),
            from cause in Enums<PauseCause>() select (SessionCommand)new Pause(cause, "words"),
            Gen.Constant<SessionCommand>(new AnswerPause("had a rest")),
            Gen.Constant<SessionCommand>(new Resume()),
            Gen.Constant<SessionCommand>(new ReturnToPreparation("another room")),
            from severity in Enums<ConcernSeverity>() from kind in Enums<ConcernKind>() from id in Gen.Choose(1, 4)
            select (SessionCommand)new RaiseConcern(new Concern(new ConcernId($"concern-{id}"), kind, severity, "seen")),
            from id in Gen.Choose(1, 4) from office in Gen.Elements(Office.Manager, Office.Nurse)
            select (SessionCommand)new ReportConcern(new ConcernId($"concern-{id}"), new Recipient(office)),
            from id in Gen.Choose(1, 4) select (SessionCommand)new ChaseConcern(new ConcernId($"concern-{id}"), "called"),
            from id in Gen.Choose(1, 3) from kind in Enums<ChangeKind>() select (SessionCommand)new ProposeChange(new ChangeId($"change-{id}"), kind, Stage.Individual, "other music"),
            from id in Gen.Choose(1, 3) select (SessionCommand)new AgreeChange(new ChangeId($"change-{id}"), [Stage.Individual, Stage.Therapist]),
            from id in Gen.Choose(1, 3) select (SessionCommand)new MakeChange(new ChangeId($"change-{id}"), "done"),
            from id in Gen.Choose(1, 3) select (SessionCommand)new CarryChangeForward(new ChangeId($"change-{id}"), "next time"),
            Gen.Constant<SessionCommand>(new AmendRecord(AmendmentReason.LateInformation, "one thing more"))),
        Gen.OneOf(
            from aspect in Enums<EnvironmentAspect>() from answer in Enums<ChecklistAnswer>() select (SessionCommand)new CheckEnvironment(aspect, answer, "found"),
            from aspect in Enums<EnvironmentAspect>() select (SessionCommand)new PutRight(aspect, "put right"),
            from resource in Resource from kind in Enums<ResourceKind>() select (SessionCommand)new TakeOutResource(resource, kind),
            from resource in Resource from condition in Enums<ResourceCondition>() select (SessionCommand)new CheckResource(resource, new ResourceCheck(condition, IntendedUse.AsIntended) { Found = "looked" }),
            from resource in Resource from custody in Enums<ResourceCustody>() select (SessionCommand)new PutAsideResource(resource, custody, "broken", EndOfUse.Recycled),
            from resource in Resource select (SessionCommand)new CleanResource(resource, "washed"),
            from resource in Resource select (SessionCommand)new ReturnResource(resource),
            from resource in Resource select (SessionCommand)new UseUpResource(resource, EndOfUse.Composted),
            from activity in Activity from reason in Enums<NotDoneReason>() select (SessionCommand)new LeaveOutActivity(activity, reason),
            from activity in Activity select (SessionCommand)new StartActivity(activity),
            from activity in Activity select (SessionCommand)new EndActivity(activity, ActivityEnd.PartlyDone),
            from activity in Activity from aspect in Enums<ActivityAspect>() from answer in Enums<ChecklistAnswer>() select (SessionCommand)new CheckActivity(activity, aspect, answer, "found"),
            from activity in Activity from stage in Enums<OutingStage>() select (SessionCommand)new RecordOuting(activity, stage, "to her sister"),
            from activity in Activity from end in Enums<MedicationPromptEnd>() from answer in Enums<RightAnswer>()
            select (SessionCommand)new PromptMedication(new(activity, MedicationSource.Label, new("label-1"),
                Enum.GetValues<MedicationRight>().Select(right => new RightChecked(right, answer) { Found = "as seen" }).ToValueList(), end) { ToldTo = new(Office.Nurse) }),
            from activity in Activity from level in Gen.Elements(PromptHierarchy.Default.Levels.ToArray())
            select (SessionCommand)new UsePrompt(new PromptUse(activity, "a step", level) { WhyMoreThanAgreed = "safety", Dignity = "asked first" }),
            from person in Person from attendance in Enums<Attendance>() select (SessionCommand)new ChangeAttendance(person, attendance)));

    private static Gen<PersonId> Person => Gen.Elements(Stage.Individual, Stage.Worker, Stage.Therapist, Stage.Sister);

    private static Gen<ActivityId> Activity => Gen.Elements(Stage.Painting, Stage.Clay);

    private static Gen<ResourceId> Resource => Gen.Elements(Stage.Brushes, Stage.Tablet, new ResourceId("apron"));

    private static Gen<ValueList<ConsentArea>> Areas => Gen.SubListOf(Enum.GetValues<ConsentArea>().Where(area => area != ConsentArea.TakingPart)).Select(areas => areas.ToValueList());

    private static Gen<T> Enums<T>()
        where T : struct, Enum => Gen.Elements(Enum.GetValues<T>());
}

/// <summary>Walks through a session by steps.</summary>
internal sealed class Walk
{
    private int _next;
    private int _number;

    public Walk(Profile profile) => Session = Stage.Open(profile);

    public Session Session { get; private set; }

    public Instant Now { get; private set; } = Stage.Start;

    /// <summary>Everything that was decided on the way: the session before, the step, and the decision.</summary>
    public List<(Session Before, SessionCommand Command, Stamp Stamp, Decision Decision)> Decisions { get; } = [];

    public static Walk Through(IEnumerable<WalkStep> steps, Profile? profile = null)
    {
        var walk = new Walk(profile ?? Profile.Support226);
        foreach (var step in steps)
            walk.Go(step);
        return walk;
    }

    private void Go(WalkStep step)
    {
        Now += Duration.FromMinutes(step.Minutes);
        var (command, by) = step.Other is { } other ? (other, Stage.Worker) : Stage.Way[Math.Min(_next, Stage.Way.Count - 1)];
        var stamp = new Stamp(new CommandId($"walk-{++_number}"), by, Now) { HappenedAt = Now - Duration.FromMinutes(step.Other is null ? 0 : step.Late), CoSignedBy = Stage.Therapist };
        var decision = Session.Decide(command, stamp);
        Decisions.Add((Session, command, stamp, decision));
        if (decision is not Decision.Accepted accepted)
            return;

        Session = accepted.Session;
        if (step.Other is null)
            _next++;
    }
}
