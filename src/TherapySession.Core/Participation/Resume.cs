namespace TherapySession;

/// <summary>The individual goes on taking part. Consent is asked again, and the cause of the pause has to be answered.</summary>
public sealed record Resume : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.Resume;

    internal override SessionEvent Happened(Occurrence at) => new SessionResumed(at);
}
