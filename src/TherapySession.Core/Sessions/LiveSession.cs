namespace TherapySession;

/// <summary>A session that several threads work on: one command at a time, each decided against what the one before left.</summary>
/// <remarks>Thread safety: every member. Store the event of each accepted command that is no repeat; the order of their sequence numbers is the order of the history.</remarks>
public sealed class LiveSession
{
    private readonly Lock _gate = new();
    private Session _current;

    /// <summary>Goes on with a session.</summary>
    public LiveSession(Session session)
    {
        ArgumentNullException.ThrowIfNull(session);
        _current = session;
    }

    /// <summary>The session as it stands.</summary>
    public Session Current => Volatile.Read(ref _current);

    /// <summary>Decides about a command and, where it is accepted, goes on from there.</summary>
    public Decision Decide(SessionCommand command, Stamp stamp)
    {
        lock (_gate)
        {
            var decision = _current.Decide(command, stamp);
            if (decision is Decision.Accepted accepted)
                Volatile.Write(ref _current, accepted.Session);
            return decision;
        }
    }
}
