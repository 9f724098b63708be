namespace TherapySession.Json;

/// <summary>A session as it is stored and exchanged: its history, from which everything else follows.</summary>
/// <remarks>Equality: by history. Thread safety: immutable.</remarks>
/// <param name="Session">The session, folded from its history.</param>
public sealed record SessionRecord(Session Session)
{
    /// <summary>The events in order.</summary>
    public History History => Session.History;
}
