namespace TherapySession.Testing;

/// <summary>The random numbers of one walk: the same on every machine, in every culture, for ever, given seed and number of the walk.</summary>
/// <remarks>SplitMix64 (Steele, Lea, Flood: "Fast splittable pseudorandom number generators", 2014). The platform's own generator may change between versions.</remarks>
internal sealed class WalkRandom(ulong seed, int walk)
{
    private ulong _state = Mix(seed) ^ Mix(0x9E3779B97F4A7C15UL * (ulong)(walk + 1));

    /// <summary>A number from 0 to just below a bound. Bounds are small: the bias of the shortened product is below one in a billion.</summary>
    public int Below(int bound) => (int)((Next() >> 32) * (ulong)bound >> 32);

    /// <summary>True once in so many times.</summary>
    public bool OneIn(int times) => Below(times) == 0;

    /// <summary>True in so many cases of a hundred.</summary>
    public bool Percent(int percent) => Below(100) < percent;

    /// <summary>One of several.</summary>
    public T Of<T>(params ReadOnlySpan<T> items) => items[Below(items.Length)];

    /// <summary>One of a list.</summary>
    public T From<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>Any value of a closed list.</summary>
    public T Any<T>()
        where T : struct, Enum => Closed<T>.Values[Below(Closed<T>.Values.Length)];

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15UL;
        return Mix(_state);
    }

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
        return value ^ (value >> 31);
    }

    private static class Closed<T>
        where T : struct, Enum
    {
        public static readonly T[] Values = Enum.GetValues<T>();
    }
}
