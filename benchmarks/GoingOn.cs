namespace TherapySession.Benchmarks;

/// <summary>Sessions of one length that all go on to twice that length, one event after the other.</summary>
/// <remarks>
/// Why not one more event again and again on one session: an append claims the slot behind a version, so every further append to that version would
/// measure the copy that a branch makes. Between a length and its double each buffer grows exactly once, so growing is paid for in full at every length;
/// and the number of appends is the same at every length, so that the collector and the processor's caches meet the same work.
/// </remarks>
internal sealed class GoingOn
{
    /// <summary>How many appends one round makes, over all its sessions.</summary>
    public const int Appends = 40_000;

    private readonly int _length;
    private readonly SessionEvent[] _events;
    private readonly SessionEvent[] _further;
    private readonly Stamp[] _stamps;
    private readonly Session[] _sessions;

    /// <summary>Makes the events, and asserts that both ways give the session that the whole history gives.</summary>
    public GoingOn(int length)
    {
        _length = length;
        _events = LongSession.Events(length);
        _further = [.. Enumerable.Range(length + 1, length).Select(LongSession.Next)];
        _stamps = [.. Enumerable.Range(length + 1, length).Select(LongSession.Stamp)];
        _sessions = new Session[Appends / length];

        foreach (var way in (ReadOnlySpan<Func<Session[]>>)[Evolve, Decide])
        {
            Renew();
            foreach (var session in way())
                Assert(session);
        }
    }

    /// <summary>Every session as it was before, in buffers of its own.</summary>
    public void Renew()
    {
        for (var i = 0; i < _sessions.Length; i++)
            _sessions[i] = Session.Fold(_events);
        GC.Collect();
    }

    /// <summary>The whole path of a command: identifier, rules, lifecycle, consent, event, fold.</summary>
    public Session[] Decide()
    {
        for (var i = 0; i < _sessions.Length; i++)
        {
            var session = _sessions[i];
            foreach (var stamp in _stamps)
                session = ((Decision.Accepted)session.Decide(LongSession.Observation, stamp)).Session;
            _sessions[i] = session;
        }

        return _sessions;
    }

    /// <summary>The fold of one event alone.</summary>
    public Session[] Evolve()
    {
        for (var i = 0; i < _sessions.Length; i++)
        {
            var session = _sessions[i];
            foreach (var fact in _further)
                session = session.Evolve(fact);
            _sessions[i] = session;
        }

        return _sessions;
    }

    private void Assert(Session actual)
    {
        var expected = Session.Fold([.. _events, .. _further]);
        if (!actual.Equals(expected) || !actual.Participation.Equals(expected.Participation) || actual.Version != 2 * _length)
            throw new InvalidOperationException($"Expected {expected}, found {actual}.");
    }
}
