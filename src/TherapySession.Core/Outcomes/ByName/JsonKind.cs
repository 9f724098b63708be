using System.Globalization;
using System.Text;
using System.Text.Json;

namespace TherapySession.Outcomes;

/// <summary>What a JSON value is, told without quoting it, and read without surprises.</summary>
internal static class JsonKind
{
    private const int LongestName = 40;

    public static string Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "true or false",
        JsonValueKind.Null => "null",
        _ => "nothing",
    };

    /// <summary>The number, unless it is too large for a double or so small that it would read as 0.</summary>
    public static double? NumberOf(JsonElement value)
    {
        if (!value.TryGetDouble(out var number) || !double.IsFinite(number))
            return null;

        return number == 0 && HasDigitAboveZero(value.GetRawText()) ? null : number;
    }

    /// <summary>The text, unless half of a surrogate pair stands alone in it, or it is no text.</summary>
    public static string? TextOf(JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The name of a member, unless half of a surrogate pair stands alone in it.</summary>
    public static string? NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>A name as a step of a JSON pointer, cut where it is long, with control characters made visible.</summary>
    public static string Escaped(string name)
    {
        var step = new StringBuilder();
        foreach (var rune in name.EnumerateRunes().Take(LongestName))
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
                step.Append(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}");
            else
                step.Append(rune.Value == '~' ? "~0" : rune.Value == '/' ? "~1" : rune.ToString());
        }

        return step.ToString();
    }

    private static bool HasDigitAboveZero(string number)
    {
        var exponent = number.AsSpan().IndexOfAny('e', 'E');
        return number.AsSpan(0, exponent < 0 ? number.Length : exponent).IndexOfAnyInRange('1', '9') >= 0;
    }
}
