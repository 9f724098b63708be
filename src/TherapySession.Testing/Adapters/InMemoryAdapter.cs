namespace TherapySession.Testing;

/// <summary>The library's own sessions, kept in memory: the adapter that is right by definition, and an example of how little an adapter needs.</summary>
/// <remarks>Not safe for several threads at once: the kit asks one thing at a time.</remarks>
public sealed class InMemoryAdapter : ISessionAdapter
{
    private readonly Dictionary<SessionId, Session> _sessions = [];

    /// <inheritdoc/>
    public ValueTask<AdapterCapabilities> CapabilitiesAsync(CancellationToken cancellation) =>
        new(AdapterCapabilities.Everything with { Software = "TherapySession" });

    /// <inheritdoc/>
    public ValueTask<AdapterAnswer> StartAsync(Opening opening, Stamp stamp, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(opening);
        return new(Keep(opening.Session, Session.Open(opening, stamp)));
    }

    /// <inheritdoc/>
    public ValueTask<AdapterAnswer> DoAsync(SessionId session, SessionCommand command, Stamp stamp, CancellationToken cancellation) =>
        new(Keep(session, _sessions[session].Decide(command, stamp)));

    /// <inheritdoc/>
    public ValueTask<AdapterExport> ExportAsync(SessionId session, CancellationToken cancellation) => new(AdapterExport.Of(_sessions[session].History));

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _sessions.Clear();
        return default;
    }

    private AdapterAnswer Keep(SessionId id, Decision decision)
    {
        if (decision is Decision.Accepted accepted)
            _sessions[id] = accepted.Session;
        return AdapterAnswer.Of(decision);
    }
}

/// <summary>Makes <see cref="InMemoryAdapter"/>s.</summary>
public sealed class InMemoryAdapters : IAdapterFactory
{
    /// <inheritdoc/>
    public ISessionAdapter Create() => new InMemoryAdapter();
}
