namespace TherapySession;

/// <summary>The record, its signatures, and links to reflections as they stand. Read-only to everybody but the fold. Equality: member by member.</summary>
public sealed record ReflectionState
{
    internal static readonly ReflectionState Empty = new();

    private ReflectionState()
    {
    }

    /// <summary>When reflecting began.</summary>
    public ReflectionBegan? Began { get; internal set; }

    /// <summary>What was written in the record.</summary>
    public ValueList<RecordWritten> Written { get; internal set; } = [];

    /// <summary>Every acceptance of the record.</summary>
    public ValueList<RecordAccepted> Accepted { get; internal set; } = [];

    /// <summary>Every signature.</summary>
    public ValueList<RecordSigned> Signed { get; internal set; } = [];

    /// <summary>Links to workers' reflections.</summary>
    public ValueList<ReflectionLinked> Links { get; internal set; } = [];

    /// <summary>When the session ended, if it was completed.</summary>
    public SessionCompleted? Completed { get; internal set; }
}
