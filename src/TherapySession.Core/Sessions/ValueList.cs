using System.Collections;
using System.Runtime.CompilerServices;

namespace TherapySession;

/// <summary>A list that never changes once it is held, and that equals another list with equal elements in the same order.</summary>
/// <remarks>
/// Equality: element by element, in order. Thread safety: safe to read and to append to from several threads.
/// Appending costs the same however long the list is: versions share one buffer, and only the first append to a version may write into it;
/// a second append to the same version copies. Null elements are refused.
/// </remarks>
/// <typeparam name="T">The type of the elements; its own equality decides about the list's.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    /// <summary>The list without elements.</summary>
    public static readonly ValueList<T> Empty = new(new Buffer([]), 0);

    // Arrays of 85,000 bytes and more are large objects to the collector; some of it is the array's own head.
    private const int LargeObject = 84_900;

    private readonly Buffer _buffer;

    internal ValueList(T[] owned)
        : this(new Buffer(owned), owned.Length)
    {
    }

    private ValueList(Buffer buffer, int count) => (_buffer, Count) = (buffer, count);

    /// <summary>How many elements there are.</summary>
    public int Count { get; }

    /// <summary>The element at a position, counted from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative, or not below <see cref="Count"/>.</exception>
    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return _buffer.Items[index];
        }
    }

    /// <summary>The same elements and one more at the end; this list stays as it is.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is null.</exception>
    public ValueList<T> Add(T item)
    {
        ArgumentNullException.ThrowIfNull(item);

        // The slot behind the last element belongs to whoever claims it first; everybody else copies.
        if (Count < _buffer.Items.Length && Interlocked.CompareExchange(ref _buffer.Used, Count + 1, Count) == Count)
        {
            _buffer.Items[Count] = item;
            return new ValueList<T>(_buffer, Count + 1);
        }

        var items = new T[Grown(Count)];
        AsSpan().CopyTo(items);
        items[Count] = item;
        return new ValueList<T>(new Buffer(items) { Used = Count + 1 }, Count + 1);
    }

    // What is larger than the collector moves about is collected only together with everything else: a list goes there when it has to, and not because it doubles.
    private static int Grown(int count)
    {
        var doubled = Math.Max(4, count * 2);
        var (limit, size) = (LargeObject / Unsafe.SizeOf<T>(), Unsafe.SizeOf<T>());
        return count < limit && (long)doubled * size > LargeObject ? limit : doubled;
    }

    /// <summary>The same elements with another one at a position; this list stays as it is. Copies: for short lists.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative, or not below <see cref="Count"/>.</exception>
    public ValueList<T> With(int index, T item)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
        var items = AsSpan().ToArray();
        items[index] = item;
        return new ValueList<T>(items);
    }

    /// <summary>The elements as they lie in memory, for reading without an enumerator.</summary>
    public ReadOnlySpan<T> AsSpan() => _buffer.Items.AsSpan(0, Count);

    // Instead of those of Linq, which make an enumerator for each question: rules ask such questions many times a command.
    internal bool Any(Func<T, bool> isMeant) => IndexOf(isMeant, static (item, isMeant) => isMeant(item)) >= 0;

    internal bool Any<TState>(TState state, Func<T, TState, bool> isMeant) => IndexOf(state, isMeant) >= 0;

    /// <summary>The first element that is meant, if one is; the state is what the question has to know, so that it need not hold it.</summary>
    internal T? Find<TState>(TState state, Func<T, TState, bool> isMeant) => IndexOf(state, isMeant) is >= 0 and var index ? _buffer.Items[index] : default;

    /// <summary>The last element that is meant, if one is.</summary>
    internal T? FindLast<TState>(TState state, Func<T, TState, bool> isMeant)
    {
        var items = AsSpan();
        for (var i = items.Length - 1; i >= 0; i--)
        {
            if (isMeant(items[i], state))
                return items[i];
        }

        return default;
    }

    private int IndexOf<TState>(TState state, Func<T, TState, bool> isMeant)
    {
        var items = AsSpan();
        for (var i = 0; i < items.Length; i++)
        {
            if (isMeant(items[i], state))
                return i;
        }

        return -1;
    }

    /// <summary>An enumerator that allocates nothing.</summary>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return _buffer.Items[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) =>
        ReferenceEquals(this, other) || (other is not null && AsSpan().SequenceEqual(other.AsSpan()));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in AsSpan())
            hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>How many elements of which kind: never the elements, which may hold a person's words.</summary>
    public override string ToString() => $"{Count} x {typeof(T).Name}";

    private sealed class Buffer(T[] items)
    {
        public readonly T[] Items = items;
        public int Used = items.Length;
    }
}

/// <summary>Makes lists; the compiler calls it for collection expressions.</summary>
public static class ValueList
{
    /// <summary>A list of its own: the elements are copied.</summary>
    /// <exception cref="ArgumentException">An element is null.</exception>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items)
    {
        if (items.IsEmpty)
            return ValueList<T>.Empty;

        foreach (var item in items)
        {
            if (item is null)
                throw new ArgumentException("A list holds no null elements.", nameof(items));
        }

        return new ValueList<T>(items.ToArray());
    }

    /// <summary>A list of its own: the elements are copied, so that what the caller does to the source afterwards changes nothing here.</summary>
    /// <exception cref="ArgumentException">An element is null.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items as ValueList<T> ?? Create<T>(items.ToArray());
    }
}
