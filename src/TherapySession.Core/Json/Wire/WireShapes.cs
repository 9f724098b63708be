using NodaTime;
using TherapySession.Conformance;

namespace TherapySession.Json;

/// <summary>A record file: one session as its history.</summary>
internal sealed record RecordWire(int? SchemaVersion, ValueList<SessionEvent> History);

/// <summary>A profile file.</summary>
internal sealed record ProfileWire(int? SchemaVersion, ProfileData Profile);

/// <summary>A mapping file.</summary>
internal sealed record LogMappingWire(
    int? SchemaVersion, Words? Title, LogColumns? Columns, PersonTemplate? By, OpeningTemplate? Opening, ValueList<ActivityMapping> Activities)
{
    public static LogMappingWire From(LogMapping mapping) =>
        new(WireNames.SchemaVersion, mapping.Title, mapping.Columns == LogColumns.AsRead ? null : mapping.Columns, mapping.By, mapping.Opening, mapping.Activities);

    public LogMapping ToMapping() => new() { Title = Title, Columns = Columns ?? LogColumns.AsRead, By = By, Opening = Opening, Activities = Activities };
}

/// <summary>A baseline file.</summary>
internal sealed record BaselineWire(int? SchemaVersion, ValueList<Acceptance> Accepted);

/// <summary>A machine file: the members of a machine, as other tools write them too, and the version.</summary>
internal sealed record MachineWire(int? SchemaVersion, ValueList<string> States, string Initial, ValueList<string> Final, ValueList<MachineStep> Transitions)
{
    public static MachineWire From(ProcessMachineData machine) => new(WireNames.SchemaVersion, machine.States, machine.Initial, machine.Final, machine.Transitions);

    public ProcessMachineData ToMachine() => new() { States = States, Initial = Initial, Final = Final, Transitions = Transitions };
}

/// <summary>A script file: how a session is opened, and the commands that follow.</summary>
internal sealed record ScriptWire(int? SchemaVersion, Words? Title, OpenWire Open, ValueList<StepWire> Commands)
{
    public static ScriptWire From(SessionScript script) => new(
        WireNames.SchemaVersion,
        script.Title,
        new OpenWire(
            script.Stamp.Id, script.Stamp.By, script.Stamp.HappenedAt, StepWire.Late(script.Stamp), script.Stamp.CoSignedBy,
            StepWire.Some(script.Expect), script.Note, script.Opening),
        script.Steps.Select(StepWire.From).ToValueList());

    public SessionScript ToScript() => new(
        StepWire.Stamp(Open.Id, Open.By, Open.At, Open.RecordedAt, Open.CoSignedBy, null), Open.Opening, Commands.Select(step => step.ToStep()).ToValueList())
    {
        Title = Title,
        Expect = Open.Expect ?? [],
        Note = Open.Note,
    };
}

/// <summary>A group file: what its sessions share, and which they are; their records are files of their own.</summary>
internal sealed record GroupWire(int? SchemaVersion, GroupOpening Open, ValueList<StepWire> Shared, ValueList<SessionId> Members)
{
    public static GroupWire From(GroupRecord record) => new(
        WireNames.SchemaVersion, record.Opening, record.Shared.Select(act => StepWire.From(new ScriptStep(act.Stamp, act.Command))).ToValueList(), record.Members);

    public GroupRecord ToRecord() => new(Open, Shared.Select(step => step.ToStep()).Select(step => new SharedAct(step.Command, step.Stamp)).ToValueList(), Members);
}

/// <summary>The opening of a script.</summary>
internal sealed record OpenWire(CommandId Id, PersonId By, Instant At, Instant? RecordedAt, PersonId? CoSignedBy, ValueList<string>? Expect, Words? Note, Opening Opening);

/// <summary>One command of a script.</summary>
internal sealed record StepWire(
    CommandId Id, PersonId By, Instant At, Instant? RecordedAt, PersonId? CoSignedBy, int? ExpectedVersion, ValueList<string>? Expect, Words? Note, SessionCommand Do)
{
    public static StepWire From(ScriptStep step) => new(
        step.Stamp.Id, step.Stamp.By, step.Stamp.HappenedAt, Late(step.Stamp), step.Stamp.CoSignedBy, step.Stamp.ExpectedVersion, Some(step.Expect), step.Note, step.Command);

    public static Stamp Stamp(CommandId id, PersonId by, Instant at, Instant? recordedAt, PersonId? coSignedBy, int? expectedVersion) =>
        new(id, by, recordedAt ?? at) { HappenedAt = at, CoSignedBy = coSignedBy, ExpectedVersion = expectedVersion };

    // Most commands are recorded as they happen; one time says both.
    public static Instant? Late(Stamp stamp) => stamp.RecordedAt == stamp.HappenedAt ? null : stamp.RecordedAt;

    public static ValueList<string>? Some(ValueList<string> expect) => expect.Count == 0 ? null : expect;

    public ScriptStep ToStep() => new(Stamp(Id, By, At, RecordedAt, CoSignedBy, ExpectedVersion), Do) { Expect = Expect ?? [], Note = Note };
}

/// <summary>What a session is opened with. The type refuses null, which the generated code gives to members that the text does not have.</summary>
internal sealed record OpeningWire(
    SessionId Session, Profile Profile, int Age, ValueList<Participant> Participants, TherapyPlan Plan, TherapyType Type, Setting Setting, SessionFormat? Format,
    PlannedTime Planned, ValueList<CarriedOver>? CarriedOver, Jurisdiction? Jurisdiction);

/// <summary>A planned time: each end as the clock on the wall of the place shows it.</summary>
internal sealed record PlannedTimeWire(WallTime Start, WallTime End, string Zone);

/// <summary>Whose law counts, spelt out.</summary>
internal sealed record JurisdictionWire(string Code, string Version, int PresumedAbleFrom, int AdultFrom, int AttorneyFrom);

/// <summary>Somebody with a part.</summary>
internal sealed record ParticipantWire(PersonId Id, ValueList<ParticipantRole> Roles, Attendance Attendance);

/// <summary>From when until when a consent holds.</summary>
internal sealed record ConsentPeriodWire(Instant From, Instant? Until);

/// <summary>A ladder of prompts.</summary>
internal sealed record PromptHierarchyWire(string Name, int Version, ValueList<PromptLevel> Levels);

/// <summary>A course file: whose it is, the plan as it changed, the phases, the reviews, and the sessions, each as its record.</summary>
internal sealed record CourseWire(
    int? SchemaVersion, PersonId Individual, ValueList<PlanVersion>? Plan, SingleCaseDesign? Design, ValueList<TeamReview>? Reviews, ValueList<RecordWire> Sessions);

/// <summary>How much an outcome counts.</summary>
internal sealed record OutcomeWeightWire(int Importance, int Difficulty);

/// <summary>How exactly a measure measures.</summary>
internal sealed record MeasureErrorWire(decimal StandardDeviation, decimal Reliability, Words? Source);

/// <summary>From when until when there is an intervention.</summary>
internal sealed record SingleCaseDesignWire(Instant InterventionFrom, Instant? InterventionUntil);
