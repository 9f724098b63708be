using System.Text.Json;
using TherapySession.Json;

namespace TherapySession.Logs;

/// <summary>Tells records that stand one a line from a document.</summary>
internal static class RecordLines
{
    public static bool AreIn(PeekedStream stream)
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        var text = stream.Beginning.Span;
        text = (text.StartsWith(mark) ? text[mark.Length..] : text).TrimStart(" \t\r\n"u8);
        if (text is not [(byte)'{', ..])
            return false;

        // A document that people can read breaks its lines early; a long first line is that of a record, or of a document of one line, which reads the same.
        var end = text.IndexOf((byte)'\n');
        if (end < 0)
            return !stream.IsAll;

        // Two lines that both begin an object are never one document.
        var next = text[end..].TrimStart(" \t\r\n"u8);
        return next.IsEmpty ? !stream.IsAll : next[0] == '{' || IsWhole(text[..end]);
    }

    private static bool IsWhole(ReadOnlySpan<byte> line)
    {
        try
        {
            var reader = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = Wire.DeepestNesting + 1 });
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
