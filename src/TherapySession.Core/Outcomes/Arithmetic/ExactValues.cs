using System.Numerics;

namespace TherapySession.Outcomes;

/// <summary>A list of finite numbers as whole multiples of one power of ten, so that differences, sums and ties are exact.</summary>
internal sealed class ExactValues
{
    private ExactValues(BigInteger[] units, BigInteger scale) => (Units, Scale) = (units, scale);

    /// <summary>Value number i is Units[i] / <see cref="Scale"/>.</summary>
    public BigInteger[] Units { get; }

    /// <summary>A power of ten, 1 or more.</summary>
    public BigInteger Scale { get; }

    public int Count => Units.Length;

    public Rational this[int index] => new(Units[index], Scale);

    public static ExactValues Of(IReadOnlyList<double> values)
    {
        var digits = new long[values.Count];
        var exponents = new int[values.Count];
        var lowest = 0;
        for (var i = 0; i < values.Count; i++)
        {
            (digits[i], exponents[i]) = Rational.Decimal(values[i]);
            lowest = Math.Min(lowest, exponents[i]);
        }

        var units = new BigInteger[values.Count];
        for (var i = 0; i < units.Length; i++)
            units[i] = digits[i] == 0 ? BigInteger.Zero : digits[i] * BigInteger.Pow(10, exponents[i] - lowest);
        return new ExactValues(units, BigInteger.Pow(10, -lowest));
    }

    public Rational Sum()
    {
        var sum = BigInteger.Zero;
        foreach (var unit in Units)
            sum += unit;
        return new Rational(sum, Scale);
    }

    /// <summary>The arithmetic mean of at least one value.</summary>
    public Rational Mean() => Sum() / Count;

    /// <summary>The middle value, or the mean of the middle two, of at least one value. O(n log n).</summary>
    public Rational Median()
    {
        var sorted = (BigInteger[])Units.Clone();
        Array.Sort(sorted);
        return new Rational(sorted[(Count - 1) / 2] + sorted[Count / 2], 2 * Scale);
    }
}
