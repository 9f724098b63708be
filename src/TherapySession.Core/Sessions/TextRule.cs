using System.Buffers;
using System.Globalization;
using System.Text;

namespace TherapySession;

/// <summary>What any text has to be, before it may become an identifier, a code or somebody's words.</summary>
internal static class TextRule
{
    private const int LongestQuote = 40;

    /// <summary>No half of a surrogate pair stands alone: such a text can be neither stored nor written as UTF-8.</summary>
    public static bool IsWellFormed(ReadOnlySpan<char> text)
    {
        var first = text.IndexOfAnyInRange('\uD800', '\uDFFF');
        text = first < 0 ? [] : text[first..];
        while (!text.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(text, out _, out var consumed) != OperationStatus.Done)
                return false;
            text = text[consumed..];
        }

        return true;
    }

    /// <summary>No control, bidirectional, zero-width or line-breaking character: two identifiers that look alike are alike.</summary>
    public static bool IsPlain(ReadOnlySpan<char> text)
    {
        if (IsOrdinary(text))
            return true;

        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Only letters of the English alphabet, digits and a few signs, as nearly every identifier has.</summary>
    // They are short: what searches long texts is not worth its making.
    public static bool IsOrdinary(ReadOnlySpan<char> text)
    {
        foreach (var each in text)
        {
            if (each is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '-' and <= ':') or '_' or '@' or '#' or '+'))
                return false;
        }

        return true;
    }

    /// <summary>A whole number, the same on every machine.</summary>
    public static string Figure(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A value from a closed list or a code, safe to quote: at most 40 characters, control characters as U+XXXX.</summary>
    public static string Quotable(string value)
    {
        if (value.Length <= LongestQuote && IsOrdinary(value))
            return value;

        var quoted = new StringBuilder();
        foreach (var rune in value.EnumerateRunes())
        {
            if (quoted.Length >= LongestQuote)
                return quoted.Append('…').ToString();

            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
                quoted.Append(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}");
            else
                quoted.Append(rune);
        }

        return quoted.ToString();
    }
}
