namespace TherapySession;

/// <summary>Ends the session. Asks gate G6; for a cancelled session, whether everything is back.</summary>
public sealed record CompleteSession : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.CompleteSession;

    internal override SessionEvent Happened(Occurrence at) => new SessionCompleted(at);
}
