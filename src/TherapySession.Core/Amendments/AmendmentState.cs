namespace TherapySession;

/// <summary>What was added to the record after the end. Read-only to everybody but the fold. Equality: member by member.</summary>
public sealed record AmendmentState
{
    internal static readonly AmendmentState Empty = new();

    private AmendmentState()
    {
    }

    /// <summary>Every amendment, in the order in which they were recorded.</summary>
    public ValueList<RecordAmended> All { get; internal set; } = [];
}
