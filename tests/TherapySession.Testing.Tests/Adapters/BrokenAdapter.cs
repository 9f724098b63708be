namespace TherapySession.Testing.Tests.Adapters;

/// <summary>An adapter over the library's sessions whose calls can be replaced one by one.</summary>
internal sealed class BrokenAdapter : ISessionAdapter, IAdapterFactory
{
    private readonly InMemoryAdapter _inner = new();

    public Func<ValueTask<AdapterCapabilities>>? Capabilities { get; init; }

    public Func<ValueTask<AdapterAnswer>>? Start { get; init; }

    public Func<SessionCommand, ValueTask<AdapterAnswer>?>? Do { get; init; }

    public Func<ValueTask<AdapterExport>>? Export { get; init; }

    public Func<ValueTask>? Dispose { get; init; }

    public Action? Creating { get; init; }

    public ISessionAdapter Create()
    {
        Creating?.Invoke();
        return this;
    }

    public ValueTask<AdapterCapabilities> CapabilitiesAsync(CancellationToken cancellation) => Capabilities?.Invoke() ?? _inner.CapabilitiesAsync(cancellation);

    public ValueTask<AdapterAnswer> StartAsync(Opening opening, Stamp stamp, CancellationToken cancellation) => Start?.Invoke() ?? _inner.StartAsync(opening, stamp, cancellation);

    public ValueTask<AdapterAnswer> DoAsync(SessionId session, SessionCommand command, Stamp stamp, CancellationToken cancellation) =>
        Do?.Invoke(command) ?? _inner.DoAsync(session, command, stamp, cancellation);

    public ValueTask<AdapterExport> ExportAsync(SessionId session, CancellationToken cancellation) => Export?.Invoke() ?? _inner.ExportAsync(session, cancellation);

    public ValueTask DisposeAsync() => Dispose?.Invoke() ?? default;
}
