namespace TherapySession;

/// <summary>Everything is ready: the individual takes part. Asks gate G2.</summary>
public sealed record BeginParticipation : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.BeginParticipation;

    internal override SessionEvent Happened(Occurrence at) => new ParticipationBegan(at);
}
