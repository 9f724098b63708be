namespace TherapySession.Conformance;

/// <summary>What a log's columns and names mean: which field is which, and which activity is which step, which evidence, or nothing that concerns a session.</summary>
/// <remarks>
/// Data: <see cref="TherapySession.Json.SessionJson.ReadMapping(ReadOnlyMemory{byte}, TherapySession.Json.JsonReading?)"/> reads it and tells what is wrong. Names that it does not have
/// are understood as those of the library, whatever their letters and separators. Equality: member by member. Thread safety: immutable.
/// </remarks>
public sealed record LogMapping
{
    /// <summary>No mapping: the names of the library, and the columns that readers know by themselves.</summary>
    public static LogMapping None { get; } = new();

    /// <summary>What it is for, in its author's words.</summary>
    public Words? Title { get; init; }

    /// <summary>Which fields of the log are which.</summary>
    public LogColumns Columns { get; init => field = value ?? LogColumns.AsRead; } = LogColumns.AsRead;

    /// <summary>Who is taken to have recorded an event; without it, whom the log names as its resource.</summary>
    public PersonTemplate? By { get; init; }

    /// <summary>What each session is opened with, filled from its events. Without it nothing but the order of steps can be asked.</summary>
    public OpeningTemplate? Opening { get; init; }

    /// <summary>What each name of the log means.</summary>
    public ValueList<ActivityMapping> Activities { get; init => field = value ?? []; } = [];

    /// <summary>The names of the further fields that it takes values from, each once, in ordinal order.</summary>
    public ValueList<string> Fields => Activities.SelectMany(each => each.Evidence)
        .SelectMany(each => each.Do.Fields.Concat(each.By?.Fields ?? []).Concat(each.CoSignedBy?.Fields ?? []).Concat(each.When is { } when ? [when.Field] : []))
        .Concat(Opening?.Fields ?? []).Concat(By?.Fields ?? []).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList();

    /// <summary>Everything that is wrong with it, or worth a look, whichever log it is used for.</summary>
    public ValueList<MappingProblem> Check() => MappingCheck.Of(this);
}

/// <summary>Which fields of a log are which; what is not named, readers know by the usual names. Equality: member by member.</summary>
public sealed record LogColumns
{
    internal static readonly LogColumns AsRead = new();

    /// <summary>The field that tells cases apart.</summary>
    public string? Case { get; init; }

    /// <summary>The field with the name of the activity.</summary>
    public string? Activity { get; init; }

    /// <summary>The field that says when.</summary>
    public string? Time { get; init; }

    /// <summary>The field that says who.</summary>
    public string? Resource { get; init; }

    /// <summary>The field that says which part of the activity it is, its start or its end.</summary>
    public string? Transition { get; init; }

    /// <summary>The field that says when it was recorded.</summary>
    public string? Recorded { get; init; }

    /// <summary>The zone of times without an offset, by its IANA name, for instance <c>Europe/London</c>.</summary>
    public string? Zone { get; init; }

    /// <summary>How times are written, for instance <c>dd/MM/yyyy HH:mm</c>; without it, as in ISO 8601.</summary>
    public string? DateFormat { get; init; }
}
