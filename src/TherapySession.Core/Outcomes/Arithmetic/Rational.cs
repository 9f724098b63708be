using System.Globalization;
using System.Numerics;

namespace TherapySession.Outcomes;

/// <summary>An exact fraction, so that what ties on paper ties here. A double stands for the shortest decimal that reads back as it: 0.1 is one tenth.</summary>
internal readonly struct Rational : IComparable<Rational>
{
    /// <summary>Above this size a fraction is reduced; below it, reducing costs more than it saves.</summary>
    private const long LargeInBits = 512;

    private readonly BigInteger _top;
    private readonly BigInteger _bottom;

    public Rational(BigInteger top, BigInteger bottom)
    {
        if (bottom.Sign < 0)
            (top, bottom) = (-top, -bottom);
        if (bottom.GetBitLength() > LargeInBits)
        {
            var common = BigInteger.GreatestCommonDivisor(top, bottom);
            (top, bottom) = (top / common, bottom / common);
        }

        (_top, _bottom) = (top, bottom);
    }

    public int Sign => _top.Sign;

    public BigInteger Top => _top;

    public BigInteger Bottom => _bottom.IsZero ? BigInteger.One : _bottom;

    public static implicit operator Rational(long value) => new(value, BigInteger.One);

    public static Rational operator +(Rational a, Rational b) =>
        a.Bottom == b.Bottom ? new(a._top + b._top, a.Bottom) : new((a._top * b.Bottom) + (b._top * a.Bottom), a.Bottom * b.Bottom);

    public static Rational operator -(Rational a, Rational b) => a + new Rational(-b._top, b.Bottom);

    public static Rational operator *(Rational a, Rational b) => new(a._top * b._top, a.Bottom * b.Bottom);

    public static Rational operator /(Rational a, Rational b) => new(a._top * b.Bottom, a.Bottom * b._top);

    public static bool operator <(Rational a, Rational b) => a.CompareTo(b) < 0;

    public static bool operator >(Rational a, Rational b) => a.CompareTo(b) > 0;

    public static bool operator <=(Rational a, Rational b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Rational a, Rational b) => a.CompareTo(b) >= 0;

    public Rational Abs() => new(BigInteger.Abs(_top), Bottom);

    public int CompareTo(Rational other) =>
        Bottom == other.Bottom ? _top.CompareTo(other._top) : (_top * other.Bottom).CompareTo(other._top * Bottom);

    /// <summary>The finite double's shortest decimal, exactly.</summary>
    public static Rational Of(double value)
    {
        var (digits, exponent) = Decimal(value);
        return exponent < 0 ? new(digits, BigInteger.Pow(10, -exponent)) : new(digits * BigInteger.Pow(10, exponent), BigInteger.One);
    }

    /// <summary>The shortest decimal that reads back as this finite double: digits times ten to the exponent.</summary>
    public static (long Digits, int Exponent) Decimal(double value)
    {
        Span<char> text = stackalloc char[32];
        value.TryFormat(text, out var length, "R", CultureInfo.InvariantCulture);
        text = text[..length];
        var (digits, exponent) = (0L, 0);
        var afterPoint = false;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case 'E':
                    exponent += int.Parse(text[(i + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
                    i = text.Length;
                    break;
                case '.':
                    afterPoint = true;
                    break;
                case not '-':
                    digits = (digits * 10) + (text[i] - '0');
                    exponent -= afterPoint ? 1 : 0;
                    break;
            }
        }

        return (text[0] == '-' ? -digits : digits, digits == 0 ? 0 : exponent);
    }

    /// <summary>The nearest double or its neighbour; infinity where the fraction is too large for one.</summary>
    public double ToDouble()
    {
        const long exactBits = 53;
        if (_top.GetBitLength() <= exactBits && Bottom.GetBitLength() <= exactBits)
            return (double)_top / (double)Bottom;

        // Both are shifted so that their quotient has 64 to 66 significant bits: a double takes the leading 53 of them.
        var shift = 65 - (int)(_top.GetBitLength() - Bottom.GetBitLength());
        var quotient = shift >= 0 ? (_top << shift) / Bottom : _top / (Bottom << -shift);
        return Math.ScaleB((double)quotient, -shift);
    }
}
