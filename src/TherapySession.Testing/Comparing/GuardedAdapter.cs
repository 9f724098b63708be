using System.Globalization;
using NodaTime;

namespace TherapySession.Testing;

/// <summary>An adapter that is never waited for longer than allowed, and whose exceptions are told as its faults.</summary>
/// <remarks>It is made at the first call, so that what goes wrong in making it is told too. Costs nothing where the adapter answers at once.</remarks>
internal sealed class GuardedAdapter(IAdapterFactory adapters, Duration limit, CancellationToken cancellation) : IAsyncDisposable
{
    private ISessionAdapter? _adapter;

    public ValueTask<AdapterCapabilities> Capabilities() => Guard(static (each, _, token) => each.CapabilitiesAsync(token), 0);

    public ValueTask<AdapterAnswer> Start(Opening opening, Stamp stamp) => Guard(static (each, given, token) => each.StartAsync(given.opening, given.stamp, token), (opening, stamp));

    public ValueTask<AdapterAnswer> Do(SessionId session, SessionCommand command, Stamp stamp) =>
        Guard(static (each, given, token) => each.DoAsync(given.session, given.command, given.stamp, token), (session, command, stamp));

    public ValueTask<AdapterExport> Export(SessionId session) => Guard(static (each, given, token) => each.ExportAsync(given, token), session);

    public async ValueTask DisposeAsync()
    {
        if (_adapter is not null)
            await Guard(static async (each, _, _) => { await each.DisposeAsync().ConfigureAwait(false); return each; }, 0).ConfigureAwait(false);
    }

    private async ValueTask<T> Guard<TGiven, T>(Func<ISessionAdapter, TGiven, CancellationToken, ValueTask<T>> call, TGiven given)
        where T : class
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            _adapter ??= adapters.Create();
            var answer = call(_adapter, given, cancellation);
            var told = answer.IsCompleted ? await answer.ConfigureAwait(false) : await answer.AsTask().WaitAsync(limit.ToTimeSpan(), cancellation).ConfigureAwait(false);
            return told ?? throw new AdapterFaultException(KitCodes.Threw, [nameof(NullReferenceException)]);
        }
        catch (TimeoutException late)
        {
            throw new AdapterFaultException(KitCodes.NoAnswer, [limit.TotalSeconds.ToString(CultureInfo.InvariantCulture)], late);
        }
        catch (Exception thrown) when (thrown is not AdapterFaultException && !(thrown is OperationCanceledException && cancellation.IsCancellationRequested))
        {
            throw new AdapterFaultException(KitCodes.Threw, [thrown.GetType().Name], thrown);
        }
    }
}
