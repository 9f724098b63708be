using System.Text.Json;

namespace TherapySession.Json;

/// <summary>Finds places in a well-formed text after it was read: slow, and only for what is to be told.</summary>
internal static class Pointers
{
    /// <summary>Where the value at a pointer begins in an object or list; where it is missing, the last place on the way.</summary>
    /// <param name="text">The text, beginning with the object or list.</param>
    /// <param name="pointer">A pointer with plain names, with or without the first slash.</param>
    public static int Find(ReadOnlySpan<byte> text, string pointer)
    {
        var reader = new Utf8JsonReader(text, isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { MaxDepth = Wire.DeepestNesting }));
        reader.Read();
        var found = (int)reader.TokenStartIndex;
        foreach (var step in pointer.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!(reader.TokenType == JsonTokenType.StartArray ? Element(ref reader, step) : Member(ref reader, step)))
                return found;
            found = (int)reader.TokenStartIndex;
        }

        return found;
    }

    /// <summary>A name as a step of a pointer (RFC 6901).</summary>
    public static string Step(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    /// <summary>How many bytes of UTF-8 a text takes once its escapes are undone, without undoing them.</summary>
    public static int LengthOfText(ReadOnlySpan<byte> raw)
    {
        var length = raw.Length;
        while (true)
        {
            var escape = raw.IndexOf((byte)'\\');
            if (escape < 0 || escape + 1 >= raw.Length)
                return length;

            var isUnicode = raw[escape + 1] == 'u';

            // Two escapes of six make one character of four bytes; alone, one makes up to three. A few bytes less are no matter at a limit of many.
            length -= isUnicode ? 4 : 1;
            raw = raw[Math.Min(raw.Length, escape + (isUnicode ? 6 : 2))..];
        }
    }

    private static bool Element(ref Utf8JsonReader reader, string step)
    {
        if (!int.TryParse(step, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var index))
            return false;
        for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            if (i == index)
                return true;
            reader.TrySkip();
        }

        return false;
    }

    private static bool Member(ref Utf8JsonReader reader, string step)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            return false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isIt = reader.ValueTextEquals(step);
            reader.Read();
            if (isIt)
                return true;
            reader.TrySkip();
        }

        return false;
    }
}
