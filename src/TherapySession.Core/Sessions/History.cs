using System.Collections;

namespace TherapySession;

/// <summary>The events of a session in the order in which they were recorded.</summary>
/// <remarks>
/// Equality: event by event. Thread safety: immutable. Appending and finding a command cost the same however long the history is:
/// versions share one buffer and one index, of which each sees only its own length.
/// </remarks>
public sealed class History : IReadOnlyList<SessionEvent>, IEquatable<History>
{
    private readonly RecordedEvents _events;

    internal History(RecordedEvents events) => _events = events;

    /// <summary>How many events there are: the version of the session.</summary>
    public int Count => _events.Count;

    /// <summary>The event at a position, counted from 0; its own sequence number is counted from 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative, or not below <see cref="Count"/>.</exception>
    public SessionEvent this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return _events[index];
        }
    }

    /// <summary>The latest event, if there is any.</summary>
    public SessionEvent? Latest => _events.Latest;

    /// <summary>The events as they lie in memory, for reading without an enumerator.</summary>
    public ReadOnlySpan<SessionEvent> AsSpan() => _events.AsSpan();

    /// <summary>The events of any sequence in an array of one's own.</summary>
    internal static SessionEvent[] Copy(IEnumerable<SessionEvent> events) => events switch
    {
        History history => history.AsSpan().ToArray(),
        ValueList<SessionEvent> list => list.AsSpan().ToArray(),
        _ => events.ToArray(),
    };

    /// <summary>The events, in order.</summary>
    public IEnumerator<SessionEvent> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return _events[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(History? other) => other is not null && AsSpan().SequenceEqual(other.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as History);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Count, Latest?.At.Command);
}
