namespace TherapySession.Conformance;

/// <summary>What one name of a log means: a step, evidence, or nothing that concerns a session. Equality: member by member.</summary>
/// <param name="Name">The activity's name, exactly as it stands in the log.</param>
public sealed record ActivityMapping(string Name)
{
    /// <summary>The step of the lifecycle that it is, where nothing more is known about it.</summary>
    public Trigger? Trigger { get; init; }

    /// <summary>The commands of the library that it stands for, in their order; at most one of them is a step.</summary>
    public ValueList<EvidenceMapping> Evidence { get; init => field = value ?? []; } = [];

    /// <summary>Why it is nothing that concerns a session.</summary>
    public Words? Ignored { get; init; }
}

/// <summary>A command that an event of a log stands for. Equality: member by member.</summary>
/// <param name="Do">The command, its members constants or filled from fields of the event.</param>
public sealed record EvidenceMapping(CommandTemplate Do)
{
    /// <summary>Only where a field says so.</summary>
    public FieldCondition? When { get; init; }

    /// <summary>Who recorded it; without it, as for the whole mapping.</summary>
    public PersonTemplate? By { get; init; }

    /// <summary>Who signed with them, where the log says so.</summary>
    public PersonTemplate? CoSignedBy { get; init; }
}

/// <summary>Whether a field of an event says something. Equality: member by member.</summary>
/// <param name="Field">The name of the field.</param>
public sealed record FieldCondition(string Field)
{
    /// <summary>The values that count; without any, everything that is not blank.</summary>
    public ValueList<string> Is { get; init => field = value ?? []; } = [];

    internal bool Holds(LogEvent each) =>
        each.Field(Field) is { } value && (Is.Count == 0 ? !string.IsNullOrWhiteSpace(value) : Is.AsSpan().Contains(value));
}
