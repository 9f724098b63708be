using System.Buffers;
using System.Globalization;
using System.Text;

namespace TherapySession.Json;

/// <summary>Writes canonical JSON (RFC 8785) as it comes, so that equal content is equal bytes and can be hashed: no space, members in the order of their names, one form for each figure.</summary>
/// <remarks>
/// The caller gives the members of an object in ordinal order of their names, as the canonical form has them; another order is refused. One writer a text; not for several threads.
/// </remarks>
/// <param name="output">Takes the bytes, UTF-8.</param>
public sealed class CanonicalJsonWriter(IBufferWriter<byte> output)
{
    private static readonly SearchValues<char> ToEscape = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(value => (char)value), '"', '\\']);

    private readonly IBufferWriter<byte> _output = output ?? throw new ArgumentNullException(nameof(output));
    private readonly Stack<string?> _names = new();
    private bool _isFirst = true;
    private bool _isNamed;

    /// <summary>Begins an object.</summary>
    public void BeginObject() => Begin("{"u8);

    /// <summary>Ends an object.</summary>
    public void EndObject() => End("}"u8);

    /// <summary>Begins a list.</summary>
    public void BeginList() => Begin("["u8);

    /// <summary>Ends a list.</summary>
    public void EndList() => End("]"u8);

    /// <summary>The name of the member whose value comes next.</summary>
    /// <exception cref="InvalidOperationException">It does not come after the one before in ordinal order, or stands in no object.</exception>
    public void Name(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (_names.Count == 0)
            throw new InvalidOperationException("A member stands in an object.");

        var before = _names.Pop();
        if (before is not null && string.CompareOrdinal(before, name) >= 0)
            throw new InvalidOperationException($"Members come in the order of their names: '{name}' after '{before}'.");
        _names.Push(name);
        Separate();
        Text(name);
        _output.Write(":"u8);
        _isNamed = true;
    }

    /// <summary>A text.</summary>
    /// <exception cref="ArgumentException">Half of a surrogate pair stands alone in it.</exception>
    public void Value(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Separate();
        Text(text);
    }

    /// <summary>A whole number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It lies beyond 2^53, where readers no longer agree about whole numbers.</exception>
    public void Value(long number)
    {
        if (Math.Abs(number) > 1L << 53)
            throw new ArgumentOutOfRangeException(nameof(number), number, "JSON figures are exact up to 2^53.");
        Separate();
        Ascii(number.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>A figure, in the shortest form that reads back as the same.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is infinite or no number.</exception>
    public void Value(double number)
    {
        Separate();
        Ascii(CanonicalFigure.Of(number));
    }

    /// <summary>True.</summary>
    public void True() => Literal("true"u8);

    /// <summary>False.</summary>
    public void False() => Literal("false"u8);

    /// <summary>Nothing.</summary>
    public void Null() => Literal("null"u8);

    private void Literal(ReadOnlySpan<byte> literal)
    {
        Separate();
        _output.Write(literal);
    }

    private void Begin(ReadOnlySpan<byte> bracket)
    {
        Separate();
        _names.Push(null);
        _isFirst = true;
        _output.Write(bracket);
    }

    private void End(ReadOnlySpan<byte> bracket)
    {
        _names.Pop();
        _isFirst = false;
        _output.Write(bracket);
    }

    // A comma before every value or member but the first; the value of a member has its colon already.
    private void Separate()
    {
        if (!_isFirst && !_isNamed)
            _output.Write(","u8);
        _isFirst = _isNamed = false;
    }

    private void Text(string text)
    {
        _output.Write("\""u8);
        for (var rest = text.AsSpan(); !rest.IsEmpty;)
        {
            var plain = rest.IndexOfAny(ToEscape) is >= 0 and var next ? next : rest.Length;
            Plain(rest[..plain]);
            if (plain < rest.Length)
                Ascii(Escaped(rest[plain++]));
            rest = rest[plain..];
        }

        _output.Write("\""u8);
    }

    private void Plain(ReadOnlySpan<char> text)
    {
        if (!TextRule.IsWellFormed(text))
            throw new ArgumentException("Half of a surrogate pair stands alone.", nameof(text));
        Encoding.UTF8.GetBytes(text, _output);
    }

    private void Ascii(string text) => Encoding.ASCII.GetBytes(text, _output);

    private static string Escaped(char character) => character switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\b' => "\\b",
        '\t' => "\\t",
        '\n' => "\\n",
        '\f' => "\\f",
        '\r' => "\\r",
        _ => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
    };
}
