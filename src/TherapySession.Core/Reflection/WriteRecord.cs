namespace TherapySession;

/// <summary>Contributes to the record and reports of the session, or completes them (226/PC13, 320/PC14).</summary>
/// <param name="Part">A contribution, or the whole.</param>
/// <param name="Words">What is written.</param>
public sealed record WriteRecord(RecordPart Part, Words Words) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.WriteRecord;

    internal override SessionEvent Happened(Occurrence at) => new RecordWritten(at, Part, Words);

    internal sealed class Rules : CommandRules<WriteRecord>
    {
        public Rules()
        {
            Known("Part", c => c.Part);
        }
    }
}

/// <summary>How much of the record somebody writes.</summary>
public enum RecordPart
{
    /// <summary>A contribution to what somebody else completes.</summary>
    Contribution,

    /// <summary>The whole record, complete.</summary>
    Complete,
}
