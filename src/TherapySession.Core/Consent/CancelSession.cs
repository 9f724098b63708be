namespace TherapySession;

/// <summary>Calls the session off before the individual takes part. What is out of storage goes back first.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Words">More about it; needed where the reason is another.</param>
public sealed record CancelSession(StopReason Reason, Words? Words = null) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.CancelSession;

    internal override SessionEvent Happened(Occurrence at) => new SessionCancelled(at, Reason, Words);

    internal sealed class Rules : CommandRules<CancelSession>
    {
        public Rules()
        {
            Known("Reason", c => c.Reason);
            Must(Codes.OtherNeedsWords, "Words", c => c.Reason != StopReason.Other || c.Words is not null);
        }
    }
}
