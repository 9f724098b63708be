using NodaTime;

namespace TherapySession.Json;

/// <summary>A group's record file: what happened to the group as a whole.</summary>
internal sealed record GroupRecordWire(int? SchemaVersion, ValueList<GroupEvent> History);

/// <summary>A group script file: how a group session is opened, and the commands that follow.</summary>
internal sealed record GroupScriptWire(int? SchemaVersion, Words? Title, OpenGroupWire OpenGroup, ValueList<GroupStepWire> Commands)
{
    public static GroupScriptWire From(GroupScript script) => new(
        WireNames.SchemaVersion,
        script.Title,
        new OpenGroupWire(
            script.Stamp.Id, script.Stamp.By, script.Stamp.HappenedAt, StepWire.Late(script.Stamp), script.Stamp.CoSignedBy,
            StepWire.Some(script.Expect), script.Note, script.Opening),
        script.Steps.Select(GroupStepWire.From).ToValueList());

    public GroupScript ToScript() => new(
        StepWire.Stamp(OpenGroup.Id, OpenGroup.By, OpenGroup.At, OpenGroup.RecordedAt, OpenGroup.CoSignedBy, null), OpenGroup.Opening, Commands.Select(step => step.ToStep()).ToValueList())
    {
        Title = Title,
        Expect = OpenGroup.Expect ?? [],
        Note = OpenGroup.Note,
    };
}

/// <summary>The opening of a group script.</summary>
internal sealed record OpenGroupWire(CommandId Id, PersonId By, Instant At, Instant? RecordedAt, PersonId? CoSignedBy, ValueList<string>? Expect, Words? Note, GroupOpening Opening);

/// <summary>One command of a group script.</summary>
internal sealed record GroupStepWire(
    CommandId Id, PersonId By, Instant At, Instant? RecordedAt, PersonId? CoSignedBy, int? ExpectedVersion, ValueList<string>? Expect, Words? Note, GroupCommand Do)
{
    public static GroupStepWire From(GroupStep step) => new(
        step.Stamp.Id, step.Stamp.By, step.Stamp.HappenedAt, StepWire.Late(step.Stamp), step.Stamp.CoSignedBy, step.Stamp.ExpectedVersion, StepWire.Some(step.Expect), step.Note, step.Command);

    public GroupStep ToStep() => new(StepWire.Stamp(Id, By, At, RecordedAt, CoSignedBy, ExpectedVersion), Do) { Expect = Expect ?? [], Note = Note };
}
