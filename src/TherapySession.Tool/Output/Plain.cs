using System.Globalization;
using System.Text;

namespace TherapySession.Tool.Output;

/// <summary>Text from elsewhere, such as the name of a file, as it may stand on a terminal and in XML.</summary>
internal static class Plain
{
    /// <summary>The text on one line, with what can't be seen shown as U+XXXX: nothing in it moves a cursor or turns a line around.</summary>
    public static string Text(string text)
    {
        if (text.EnumerateRunes().All(IsPlain))
            return text;

        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsPlain(rune))
                plain.Append(rune);
            else
                plain.Append(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}");
        }

        return plain.ToString();
    }

    private static bool IsPlain(Rune rune) => rune.Value is not (0xFFFE or 0xFFFF) && Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
