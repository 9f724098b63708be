namespace TherapySession.Testing;

/// <summary>The software under test as the kit sees it: it opens sessions, takes commands, and shows what it recorded. Implement it over your own software.</summary>
/// <remarks>
/// <para>An adapter is asked about several sessions, one call at a time. It starts empty: it knows no session of an adapter that was made before it.</para>
/// <para>What the software refuses is an answer, not an exception; an exception is told as a fault of the adapter, with the step, and ends no run.</para>
/// </remarks>
public interface ISessionAdapter : IAsyncDisposable
{
    /// <summary>What the software can't do, so that it is told as not exercised; <see cref="AdapterCapabilities.Everything"/> where it can do everything.</summary>
    ValueTask<AdapterCapabilities> CapabilitiesAsync(CancellationToken cancellation);

    /// <summary>Opens a session, or refuses to.</summary>
    /// <param name="opening">Who, where, when, under which plan and profile; its identifier names the session in later calls.</param>
    /// <param name="stamp">Which command it is, who gives it, and when.</param>
    /// <param name="cancellation">Stops waiting.</param>
    ValueTask<AdapterAnswer> StartAsync(Opening opening, Stamp stamp, CancellationToken cancellation);

    /// <summary>Gives a command to a session that was opened before.</summary>
    /// <param name="session">Which session.</param>
    /// <param name="command">What is to be done or recorded.</param>
    /// <param name="stamp">Which command it is, who gives it, when it happened and when it is recorded.</param>
    /// <param name="cancellation">Stops waiting.</param>
    ValueTask<AdapterAnswer> DoAsync(SessionId session, SessionCommand command, Stamp stamp, CancellationToken cancellation);

    /// <summary>Everything that the software recorded of a session, in the order in which it was recorded.</summary>
    /// <param name="session">Which session.</param>
    /// <param name="cancellation">Stops waiting.</param>
    ValueTask<AdapterExport> ExportAsync(SessionId session, CancellationToken cancellation);
}

/// <summary>Makes adapters: the one thing that a vendor supplies.</summary>
public interface IAdapterFactory
{
    /// <summary>A new adapter that knows no session yet. The kit disposes of it.</summary>
    ISessionAdapter Create();
}
