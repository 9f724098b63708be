using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace TherapySession.Conformance;

/// <summary>Aligns each sequence once: a log of ten thousand sessions has a few hundred different ones.</summary>
/// <remarks>
/// Owned by one run over a log, and gone with it. It holds the alignments of the sequences that came first, up to its capacity, and aligns further ones each time.
/// Thread safety: every member.
/// </remarks>
public sealed class AlignmentCache
{
    private readonly ConcurrentDictionary<int[], Alignment> _whole = new(SequenceEquality.Instance);
    private readonly ConcurrentDictionary<int[], Alignment> _running = new(SequenceEquality.Instance);
    private int _held;

    /// <summary>A cache for an aligner.</summary>
    /// <param name="aligner">What aligns.</param>
    /// <param name="capacity">How many sequences it holds at most.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="capacity"/> is negative.</exception>
    public AlignmentCache(Aligner aligner, int capacity = 10_000)
    {
        ArgumentNullException.ThrowIfNull(aligner);
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        (Aligner, Capacity) = (aligner, capacity);
    }

    /// <summary>What aligns.</summary>
    public Aligner Aligner { get; }

    /// <summary>How many sequences it holds at most.</summary>
    public int Capacity { get; }

    /// <summary>How many it holds.</summary>
    public int Count => Math.Min(Volatile.Read(ref _held), Capacity);

    /// <summary>As <see cref="Conformance.Aligner.Align(ReadOnlySpan{int})"/>.</summary>
    public Alignment Align(ReadOnlySpan<int> labels) => Find(_whole, labels) ?? Keep(_whole, labels, Aligner.Align(labels));

    /// <summary>As <see cref="Conformance.Aligner.AlignRunning(ReadOnlySpan{int})"/>.</summary>
    public Alignment AlignRunning(ReadOnlySpan<int> labels) => Find(_running, labels) ?? Keep(_running, labels, Aligner.AlignRunning(labels));

    private static Alignment? Find(ConcurrentDictionary<int[], Alignment> held, ReadOnlySpan<int> labels) =>
        held.GetAlternateLookup<ReadOnlySpan<int>>().TryGetValue(labels, out var alignment) ? alignment : null;

    private Alignment Keep(ConcurrentDictionary<int[], Alignment> held, ReadOnlySpan<int> labels, Alignment alignment)
    {
        if (Volatile.Read(ref _held) < Capacity && held.TryAdd(labels.ToArray(), alignment))
            Interlocked.Increment(ref _held);
        return alignment;
    }

    private sealed class SequenceEquality : IEqualityComparer<int[]>, IAlternateEqualityComparer<ReadOnlySpan<int>, int[]>
    {
        public static SequenceEquality Instance { get; } = new();

        public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

        public bool Equals(ReadOnlySpan<int> alternate, int[] other) => alternate.SequenceEqual(other);

        public int GetHashCode([DisallowNull] int[] obj) => GetHashCode(obj.AsSpan());

        public int GetHashCode(ReadOnlySpan<int> alternate)
        {
            var hash = new HashCode();
            hash.AddBytes(System.Runtime.InteropServices.MemoryMarshal.AsBytes(alternate));
            return hash.ToHashCode();
        }

        public int[] Create(ReadOnlySpan<int> alternate) => alternate.ToArray();
    }
}
