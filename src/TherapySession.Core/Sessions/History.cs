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
    internal static readonly History Empty = new(new Shared([], 0), 0);

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

    /// <summary>A history of its own.</summary>
    /// <param name="owned">Room that nobody else writes to; the events stand at its beginning.</param>
    /// <param name="count">How many there are.</param>
    internal static History Of(SessionEvent[] owned, int count) => new(new Shared(owned, count), count);

    /// <summary>The events of any sequence in an array of one's own.</summary>
    internal static SessionEvent[] Copy(IEnumerable<SessionEvent> events) => events switch
    {
        History history => history.AsSpan().ToArray(),
        ValueList<SessionEvent> list => list.AsSpan().ToArray(),
        _ => events.ToArray(),
    };

    /// <summary>The version that had only so many events.</summary>
    internal History First(int count) => new(_shared, count);

    internal History Add(SessionEvent fact)
    {
        if (_shared.TryAppend(fact, Count))
            return new History(_shared, Count + 1);

        var larger = new SessionEvent[Math.Max(8, Count * 2)];
        AsSpan().CopyTo(larger);
        larger[Count] = fact;
        return Of(larger, Count + 1);
    }

    /// <summary>The event that records a command, if this history has it.</summary>
    internal SessionEvent? Find(CommandId command) => Count == 0 ? null : _shared.Find(command, Count);

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

    /// <summary>The room that versions share: each writes behind its own last event only, and only who is first may.</summary>
    private sealed class Shared(SessionEvent[] events, int used)
    {
        public readonly SessionEvent[] Events = events;

        private int _used = used;
        private Index? _index;

        public bool TryAppend(SessionEvent fact, int at)
        {
            if (at >= Events.Length || Interlocked.CompareExchange(ref _used, at + 1, at) != at)
                return false;

            Events[at] = fact;
            return true;
        }

        /// <summary>Finds a command among the first events.</summary>
        public SessionEvent? Find(CommandId command, int count)
        {
            // Folding a history asks for none of its commands; the index is made when the first is asked for, and goes on from there.
            var index = Volatile.Read(ref _index);
            if (index is null || index.Count < count)
            {
                lock (Events)
                {
                    index = _index ?? new Index(Events.Length);
                    index.Cover(Events.AsSpan(0, count));
                    Volatile.Write(ref _index, index);
                }
            }

            return index.Find(command, Events.AsSpan(0, count));
        }
    }

    /// <summary>Where the events of each command stand. Grows under a lock, is read without one: what a reader follows is written before it can be reached.</summary>
    private sealed class Index(int capacity)
    {
        private readonly int[] _next = new int[capacity];

        // One more than the position of the newest event in each bucket; 0 is an empty bucket.
        private readonly int[] _newest = new int[capacity];
        private int _count;

        /// <summary>How many events it knows.</summary>
        public int Count => Volatile.Read(ref _count);

        public void Cover(ReadOnlySpan<SessionEvent> events)
        {
            for (var at = _count; at < events.Length; at++)
            {
                ref var newest = ref _newest[Bucket(events[at].At.Command)];
                _next[at] = newest - 1;
                Volatile.Write(ref newest, at + 1);
            }

            Volatile.Write(ref _count, Math.Max(_count, events.Length));
        }

        public SessionEvent? Find(CommandId command, ReadOnlySpan<SessionEvent> events)
        {
            for (var i = Volatile.Read(ref _newest[Bucket(command)]) - 1; i >= 0; i = _next[i])
            {
                // The index may already know events of a later version.
                if (i < events.Length && events[i].At.Command.Equals(command))
                    return events[i];
            }

            return null;
        }

        // Every other hash code is negative.
        private int Bucket(CommandId command) => (int)(unchecked((uint)command.GetHashCode()) % (uint)_newest.Length);
    }
}
