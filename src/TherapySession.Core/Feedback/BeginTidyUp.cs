namespace TherapySession;

/// <summary>Feedback is gathered: putting away begins. Asks gate G4.</summary>
public sealed record BeginTidyUp : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.BeginTidyUp;

    internal override SessionEvent Happened(Occurrence at) => new TidyUpBegan(at);
}
