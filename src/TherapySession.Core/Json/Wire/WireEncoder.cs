using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;

namespace TherapySession.Json;

/// <summary>Which characters are written as escapes: what JSON asks for, and whatever can't be seen. Everything else stands as itself, in every language.</summary>
/// <remarks>
/// Escaped: quotation mark, reverse solidus, control characters (C0, DEL, C1), soft hyphen, the marks and overrides of direction,
/// zero-width characters but for the joiners that emoji and many scripts need, line and paragraph separators,
/// interlinear marks and tags. The list is fixed, unlike the platform's, which follows the Unicode version of the machine: the same input gives the same bytes on each.
/// The text is data for JSON readers; whoever puts it into HTML escapes it for HTML.
/// </remarks>
internal sealed class WireEncoder : JavaScriptEncoder
{
    // Most texts have nothing else; what has is looked at more closely.
    private static readonly SearchValues<char> Plain = SearchValues.Create([.. Enumerable.Range(0x20, 0x5F).Select(value => (char)value).Where(value => !IsEscaped(value))]);
    private static readonly SearchValues<byte> PlainBytes = SearchValues.Create([.. Enumerable.Range(0x20, 0x5F).Where(value => !IsEscaped(value)).Select(value => (byte)value)]);

    private static readonly SearchValues<char> ToLookAt = SearchValues.Create(
        [.. Enumerable.Range(0, 0x10000).Select(value => (char)value).Where(value => char.IsSurrogate(value) || IsEscaped(value))]);

    public static WireEncoder Instance { get; } = new();

    // Twelve for a character outside the basic plane: two escapes.
    public override int MaxOutputCharactersPerInputCharacter => 12;

    public static bool IsEscaped(int scalar) => scalar is
        < 0x20 or '"' or '\\' or (>= 0x7F and <= 0x9F) or 0xAD or 0x61C or 0x180E or 0x200B or 0x200E or 0x200F or (>= 0x2028 and <= 0x202E) or (>= 0x2060 and <= 0x206F)
        or 0xFEFF or (>= 0xFFF9 and <= 0xFFFB) or (>= 0xE0000 and <= 0xE007F);

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var all = new ReadOnlySpan<char>(text, textLength);
        var unusual = all.IndexOfAnyExcept(Plain);
        if (unusual < 0)
            return -1;

        for (var at = unusual; at < all.Length;)
        {
            var next = all[at..].IndexOfAny(ToLookAt);
            if (next < 0)
                return -1;

            at += next;
            if (Rune.DecodeFromUtf16(all[at..], out var rune, out var consumed) != OperationStatus.Done || IsEscaped(rune.Value))
                return at;
            at += consumed;
        }

        return -1;
    }

    public override int FindFirstCharacterToEncodeUtf8(ReadOnlySpan<byte> utf8Text) =>
        utf8Text.IndexOfAnyExcept(PlainBytes) < 0 ? -1 : base.FindFirstCharacterToEncodeUtf8(utf8Text);

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var to = new Span<char>(buffer, bufferLength);
        numberOfCharactersWritten = 0;
        Span<char> units = stackalloc char[2];
        var count = new Rune(unicodeScalar).EncodeToUtf16(units);
        if (unicodeScalar is '"' or '\\' or '\n' or '\r' or '\t')
        {
            if (to.Length < 2)
                return false;
            (to[0], to[1]) = ('\\', unicodeScalar switch { '\n' => 'n', '\r' => 'r', '\t' => 't', _ => (char)unicodeScalar });
            numberOfCharactersWritten = 2;
            return true;
        }

        if (to.Length < 6 * count)
            return false;
        for (var i = 0; i < count; i++)
        {
            to[(6 * i)..].TryWrite(System.Globalization.CultureInfo.InvariantCulture, $"\\u{(int)units[i]:X4}", out _);
            numberOfCharactersWritten += 6;
        }

        return true;
    }

    public override bool WillEncode(int unicodeScalar) => IsEscaped(unicodeScalar);
}
