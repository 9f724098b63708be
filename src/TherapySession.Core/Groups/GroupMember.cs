namespace TherapySession;

/// <summary>One individual's own session within a group: their consent, observations, feedback and record, and nobody else's. Equality: by session.</summary>
/// <param name="Session">The session as it stands.</param>
public sealed record GroupMember(Session Session)
{
    /// <summary>Identifies the session.</summary>
    public SessionId Id => Session.Id;

    /// <summary>Whether the individual takes part at this moment, or is having a pause.</summary>
    public bool TakesPart => PhaseSet.Participation.Contains(Session.Phase);

    /// <summary>The phase, never who.</summary>
    public override string ToString() => Session.Phase.ToString();
}
