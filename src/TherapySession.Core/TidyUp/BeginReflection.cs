namespace TherapySession;

/// <summary>The place is tidy and safe: reflection begins. Asks gate G5.</summary>
public sealed record BeginReflection : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.BeginReflection;

    internal override SessionEvent Happened(Occurrence at) => new ReflectionBegan(at);
}
