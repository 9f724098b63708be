using System.Collections;

namespace TherapySession;

/// <summary>The events of a session in the order in which they were recorded.</summary>
/// <remarks>
/// Equality: event by event. Thread safety: immutable. Appending and finding a command cost the same however long the history is:
/// versions share one buffer and one index, of which each sees only its own length.
/// </remarks>
public sealed class History : IReadOnlyList<SessionEvent>, IEquatable<History>
{
    // Without room of its own: a buffer that every session begins with would keep the first events of the first one for as long as the process lives.
    internal static readonly History Empty = new(new Shared(0), 0);

    private readonly Shared _shared;

    private History(Shared shared, int count) => (_shared, Count) = (shared, count);

    /// <summary>How many events there are: the version of the session.</summary>
    public int Count { get; }

    /// <summary>The event at a position, counted from 0; its own sequence number is counted from 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative, or not below <see cref="Count"/>.</exception>
    public SessionEvent this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return _shared.Events[index];
        }
    }

    /// <summary>The latest event, if there is any.</summary>
    public SessionEvent? Latest => Count == 0 ? null : _shared.Events[Count - 1];

    /// <summary>The events as they lie in memory, for reading without an enumerator.</summary>
    public ReadOnlySpan<SessionEvent> AsSpan() => _shared.Events.AsSpan(0, Count);

    internal History Add(SessionEvent fact)
    {
        if (Count < _shared.Events.Length && _shared.TryAppend(fact, Count))
            return new History(_shared, Count + 1);

        var larger = new Shared(Math.Max(8, Count * 2));
        for (var i = 0; i < Count; i++)
            larger.TryAppend(_shared.Events[i], i);
        larger.TryAppend(fact, Count);
        return new History(larger, Count + 1);
    }

    /// <summary>The event that records a command, if this history has it.</summary>
    internal SessionEvent? Find(CommandId command)
    {
        if (Count == 0)
            return null;

        for (var i = _shared.First(command); i >= 0; i = _shared.Next[i])
        {
            // The index may already know events of a later version.
            if (i < Count && _shared.Events[i].At.Command.Equals(command))
                return _shared.Events[i];
        }

        return null;
    }

    /// <summary>The events, in order.</summary>
    public IEnumerator<SessionEvent> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return _shared.Events[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(History? other) => other is not null && AsSpan().SequenceEqual(other.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as History);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Count, Latest?.At.Command);

    private sealed class Shared(int capacity)
    {
        public readonly SessionEvent[] Events = new SessionEvent[capacity];
        public readonly int[] Next = new int[capacity];

        // One more than the position of the newest event in each bucket; 0 is an empty bucket.
        private readonly int[] _newest = new int[capacity];
        private int _used;

        public bool TryAppend(SessionEvent fact, int at)
        {
            if (Interlocked.CompareExchange(ref _used, at + 1, at) != at)
                return false;

            Events[at] = fact;
            ref var newest = ref _newest[Bucket(fact.At.Command)];

            // Appends to one buffer follow each other: only the owner of slot `at` gets here, and slot `at + 1` is claimed through its result.
            Next[at] = newest - 1;
            Volatile.Write(ref newest, at + 1);
            return true;
        }

        public int First(CommandId command) => Volatile.Read(ref _newest[Bucket(command)]) - 1;

        // Every other hash code is negative.
        private int Bucket(CommandId command) => (int)(unchecked((uint)command.GetHashCode()) % (uint)_newest.Length);
    }
}
