namespace TherapySession.Testing;

/// <summary>What the software recorded of a session: as events, or as the library's JSON.</summary>
/// <remarks>Give events where there are any at hand; else the record as JSON, as <c>SessionJson</c> reads it. Thread safety: immutable, as far as what it was made of is.</remarks>
public sealed class AdapterExport
{
    private AdapterExport(IReadOnlyList<SessionEvent>? events, ReadOnlyMemory<byte> json) => (Events, Json) = (events, json);

    /// <summary>The events in the order of recording; <see langword="null"/> where the record is given as JSON.</summary>
    public IReadOnlyList<SessionEvent>? Events { get; }

    /// <summary>The record of one session as JSON; empty where events are given.</summary>
    public ReadOnlyMemory<byte> Json { get; }

    /// <summary>A record as events.</summary>
    public static AdapterExport Of(IReadOnlyList<SessionEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        return new AdapterExport(events, default);
    }

    /// <summary>A record as JSON in UTF-8: one session with its history.</summary>
    public static AdapterExport Of(ReadOnlyMemory<byte> json) => new(null, json);
}
