namespace TherapySession.Json;

/// <summary>NaN and Infinity where JSON wants a number: what other writers make of a missing or overflown figure.</summary>
internal static class NonNumbers
{
    /// <summary>The same text with an empty text, of the same length, in place of each; <see langword="null"/> where the byte that is wrong is none of them.</summary>
    public static (ReadOnlyMemory<byte> Text, IReadOnlyList<int> Places)? Replace(ReadOnlyMemory<byte> text, int wrong)
    {
        if (Length(text.Span, wrong) == 0 && (wrong == 0 || Length(text.Span, wrong - 1) == 0))
            return null;

        var copy = text.ToArray();
        var places = new List<int>();
        var isText = false;
        for (var i = 0; i < copy.Length; i++)
        {
            if (copy[i] == '"')
                isText = !isText;
            else if (isText && copy[i] == '\\')
                i++;
            else if (!isText && Length(copy, i) is > 0 and var length)
            {
                places.Add(i);
                copy.AsSpan(i, length).Fill((byte)' ');
                copy[i] = copy[i + 1] = (byte)'"';
                i += length - 1;
            }
        }

        return (copy, places);
    }

    private static int Length(ReadOnlySpan<byte> text, int at)
    {
        var rest = text[Math.Min(at, text.Length)..];
        return rest.StartsWith("NaN"u8) ? 3 : rest.StartsWith("Infinity"u8) ? 8 : rest.StartsWith("-Infinity"u8) ? 9 : 0;
    }
}
