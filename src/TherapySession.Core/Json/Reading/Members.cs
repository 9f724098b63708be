using System.Text.Json;

namespace TherapySession.Json;

/// <summary>Looks at the names of the members of an object at the top that is no session itself.</summary>
internal static class Members
{
    /// <summary>Tells what is unknown, twice, or in another case; <see langword="true"/> where nothing stands in the way of reading what the object holds.</summary>
    public static bool Tell(RawScan scan, string[] names, JsonReading reading, ProblemLog log)
    {
        var top = scan.Top!;
        var body = scan.Text.Span[top.Start..top.End];
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var isGood = true;
        var reader = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = Wire.DeepestNesting });
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var place = top.Start + (int)reader.TokenStartIndex;
            var name = Name(ref reader);
            reader.Skip();
            if (!seen.TryAdd(name, place))
            {
                var first = log.Place(seen[name], "/" + TextRule.Quotable(name));
                log.Add(new Problem(ReadingCodes.Duplicate, ProblemSeverity.FileRefused, log.Place(place, "/" + TextRule.Quotable(name)))
                {
                    Arguments = [TextRule.Quotable(name), Diagnosis.Figure(first.Line), Diagnosis.Figure(first.Column)],
                    Other = first,
                });
                isGood = false;
            }
            else if (!names.Contains(name))
            {
                isGood &= Unknown(name, place);
            }
        }

        return isGood;

        bool Unknown(string name, int place)
        {
            var pointer = "/" + TextRule.Quotable(name);
            if (names.FirstOrDefault(valid => string.Equals(valid, name, StringComparison.OrdinalIgnoreCase)) is { } meant)
                log.Add(new Problem(ReadingCodes.OtherCase, ProblemSeverity.FileRefused, log.Place(place, pointer))
                {
                    Arguments = [TextRule.Quotable(name), meant],
                    Nearest = meant,
                });
            else if (reading.UnknownMembers == UnknownMembers.Refuse)
                log.Add(ReadingCodes.UnknownRefused, ProblemSeverity.FileRefused, place, pointer, TextRule.Quotable(name));
            else
            {
                log.Unknown(name, names, place, pointer);
                return true;
            }

            return false;
        }
    }

    private static string Name(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // A broken name is no known one.
            return "";
        }
    }
}
