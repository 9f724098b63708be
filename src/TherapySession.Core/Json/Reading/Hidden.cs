using System.Buffers;
using System.Globalization;
using System.Text;

namespace TherapySession.Json;

/// <summary>Characters that can't be seen: control characters, overrides of direction, zero-width ones.</summary>
/// <remarks>Line breaks, tabs, soft hyphens, and the joiners that emoji and many scripts need are none.</remarks>
internal static class Hidden
{
    // The first byte of each, in UTF-8; curly quotation marks share one, so a hit is looked at.
    private static readonly SearchValues<byte> FirstBytes = SearchValues.Create([0x7F, 0xC2, 0xD8, 0xE1, 0xE2, 0xEF, 0xF3]);

    /// <summary>Whether a JSON text may hold one, written out or as an escape. Wrong only in saying yes.</summary>
    public static bool MayBeIn(ReadOnlySpan<byte> json)
    {
        if (json.IndexOf("\\u"u8) >= 0)
            return true;

        for (var at = 0; at < json.Length;)
        {
            var next = json[at..].IndexOfAny(FirstBytes);
            if (next < 0)
                return false;

            at += next;
            if (Rune.DecodeFromUtf8(json[at..], out var rune, out var consumed) != OperationStatus.Done || Is(rune.Value))
                return true;
            at += consumed;
        }

        return false;
    }

    /// <summary>Which there are in a text, each once, as U+XXXX.</summary>
    public static IReadOnlyCollection<string> In(string text)
    {
        SortedSet<string>? found = null;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Is(rune.Value))
                (found ??= new SortedSet<string>(StringComparer.Ordinal)).Add(string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}"));
        }

        return found is null ? [] : found;
    }

    private static bool Is(int scalar) => scalar is not ('"' or '\\' or '\n' or '\r' or '\t' or 0xAD) && WireEncoder.IsEscaped(scalar);
}
