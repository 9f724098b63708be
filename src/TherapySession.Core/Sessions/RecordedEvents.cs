namespace TherapySession;

/// <summary>The events that a version of a session knows: the first so many of a buffer that it shares with the versions before and after it.</summary>
/// <remarks>A value, so that a version that nobody asks for its history makes no object for it. Thread safety: immutable.</remarks>
/// <param name="shared">The buffer.</param>
/// <param name="count">How many of its events belong to the version.</param>
internal readonly struct RecordedEvents(RecordedEvents.Buffer shared, int count)
{
    // Without room of its own: a buffer that every session begins with would keep the first events of the first one for as long as the process lives.
    public static readonly Buffer Nothing = new([], 0);

    public Buffer Shared => shared;

    public int Count => count;

    public SessionEvent? Latest => count == 0 ? null : shared.Events[count - 1];

    public SessionEvent this[int index] => shared.Events[index];

    /// <summary>Events in room of their own.</summary>
    /// <param name="owned">Room that nobody else writes to; the events stand at its beginning.</param>
    /// <param name="count">How many there are.</param>
    public static RecordedEvents Of(SessionEvent[] owned, int count) => new(new Buffer(owned, count), count);

    public ReadOnlySpan<SessionEvent> AsSpan() => shared.Events.AsSpan(0, count);

    /// <summary>Those of the version that had only so many.</summary>
    public RecordedEvents First(int fewer) => new(shared, fewer);

    public RecordedEvents Add(SessionEvent fact)
    {
        if (shared.TryAppend(fact, count))
            return new RecordedEvents(shared, count + 1);

        var larger = new SessionEvent[Math.Max(8, count * 2)];
        AsSpan().CopyTo(larger);
        larger[count] = fact;
        return Of(larger, count + 1);
    }

    /// <summary>The event that records a command, if it is among them.</summary>
    public SessionEvent? Find(CommandId command) => count == 0 ? null : shared.Find(command, count);

    /// <summary>The room that versions share: each writes behind its own last event only, and only who is first may.</summary>
    internal sealed class Buffer(SessionEvent[] events, int used)
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
        private readonly Slot[] _slots = new Slot[capacity];
        private int _count;

        /// <summary>How many events it knows.</summary>
        public int Count => Volatile.Read(ref _count);

        public void Cover(ReadOnlySpan<SessionEvent> events)
        {
            for (var at = _count; at < events.Length; at++)
            {
                ref var newest = ref _slots[Bucket(events[at].At.Command)].Newest;
                _slots[at].Before = newest;
                Volatile.Write(ref newest, at + 1);
            }

            Volatile.Write(ref _count, Math.Max(_count, events.Length));
        }

        public SessionEvent? Find(CommandId command, ReadOnlySpan<SessionEvent> events)
        {
            for (var i = Volatile.Read(ref _slots[Bucket(command)].Newest) - 1; i >= 0; i = _slots[i].Before - 1)
            {
                // The index may already know events of a later version.
                if (i < events.Length && events[i].At.Command.Equals(command))
                    return events[i];
            }

            return null;
        }

        // Every other hash code is negative.
        private int Bucket(CommandId command) => (int)(unchecked((uint)command.GetHashCode()) % (uint)_slots.Length);

        // Positions are counted from 1 here, so that 0 is none. An index has as many buckets as places for events.
        private struct Slot
        {
            /// <summary>The newest event in this bucket.</summary>
            public int Newest;

            /// <summary>The event in the same bucket before the one at this place.</summary>
            public int Before;
        }
    }
}
