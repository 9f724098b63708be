namespace TherapySession;

/// <summary>Goes back to preparing because a change needs other resources, surroundings or support. Gate G2 is asked again before going on.</summary>
/// <param name="Why">What has to be prepared differently.</param>
public sealed record ReturnToPreparation(Words Why) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.ReturnToPreparation;

    internal override SessionEvent Happened(Occurrence at) => new ReturnedToPreparation(at, Why);
}
