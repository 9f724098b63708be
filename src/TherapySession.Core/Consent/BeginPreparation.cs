namespace TherapySession;

/// <summary>What has to be agreed is agreed: preparing begins. Asks gate G1.</summary>
public sealed record BeginPreparation : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.BeginPreparation;

    internal override SessionEvent Happened(Occurrence at) => new PreparationBegan(at);
}
