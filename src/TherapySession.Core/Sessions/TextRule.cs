using System.Buffers;
using System.Globalization;
using System.Text;

namespace TherapySession;

/// <summary>What any text has to be, before it may become an identifier, a code or somebody's words.</summary>
internal static class TextRule
{
    private const int LongestQuote = 40;

    private static readonly SearchValues<char> PlainIdentifier =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.:/@#+");

    /// <summary>No half of a surrogate pair stands alone: such a text can be neither stored nor written as UTF-8.</summary>
    public static bool IsWellFormed(ReadOnlySpan<char> text)
    {
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
        if (!text.ContainsAnyExcept(PlainIdentifier))
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

    /// <summary>A value from a closed list or a code, safe to quote: at most 40 characters, control characters as U+XXXX.</summary>
    public static string Quotable(string value)
    {
        if (value.Length <= LongestQuote && !value.AsSpan().ContainsAnyExcept(PlainIdentifier))
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
