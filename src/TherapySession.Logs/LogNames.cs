namespace TherapySession.Logs;

/// <summary>What a log calls the fields that every log has; <see langword="null"/> for each that is to be found by its usual names.</summary>
/// <remarks>
/// In XES the usual names are the keys of the standard extensions. In a table, case, spaces, <c>_</c> and <c>-</c> do not matter in a usual name;
/// a name that the caller gives is matched exactly. Equality: member by member. Thread safety: immutable.
/// </remarks>
public sealed record LogNames
{
    /// <summary>Everything is found by its usual names.</summary>
    public static LogNames Usual { get; } = new();

    /// <summary>The identifier of the session. Usual: <c>case:concept:name</c>, <c>case</c>, <c>case_id</c>, <c>session</c>, <c>session_id</c>; in XES <c>concept:name</c> of the trace.</summary>
    public string? Case { get; init; }

    /// <summary>The activity. Usual: <c>concept:name</c>, <c>activity</c>, <c>event</c>, <c>task</c>; in XES <c>concept:name</c>.</summary>
    public string? Activity { get; init; }

    /// <summary>When it happened. Usual: <c>time:timestamp</c>, <c>timestamp</c>, <c>happened_at</c>, <c>time</c>, <c>date</c>, <c>start_timestamp</c>; in XES <c>time:timestamp</c>.</summary>
    public string? Time { get; init; }

    /// <summary>Who did it. Usual: <c>org:resource</c>, <c>resource</c>, <c>user</c>, <c>worker</c>; in XES <c>org:resource</c>.</summary>
    public string? Resource { get; init; }

    /// <summary>Which part of the activity it tells of. Usual: <c>lifecycle:transition</c>, <c>lifecycle</c>, <c>transition</c>; in XES <c>lifecycle:transition</c>.</summary>
    public string? Transition { get; init; }

    /// <summary>When it was recorded. Usual: <c>recorded_at</c>, <c>recorded</c>; in XES there is no usual key.</summary>
    public string? Recorded { get; init; }
}
