namespace TherapySession;

/// <summary>Records that the individual shows they do not want this. Never blocked; it pauses a session that is active, and consent has to be asked again before going on.</summary>
/// <param name="Seen">What the individual did, said or showed.</param>
public sealed record RecordDissent(Words Seen) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.RecordDissent;

    internal override SessionEvent Happened(Occurrence at) => new DissentRecorded(at, Seen);
}
