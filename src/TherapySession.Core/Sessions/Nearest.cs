namespace TherapySession;

/// <summary>Finds the valid name that somebody most likely meant.</summary>
internal static class Nearest
{
    /// <summary>The nearest of the names, if one is near enough to be meant: at most a third of its letters differ.</summary>
    public static string? To(string found, IEnumerable<string> names)
    {
        string? nearest = null;
        var best = int.MaxValue;
        foreach (var name in names)
        {
            var distance = Distance(found.ToUpperInvariant(), name.ToUpperInvariant());
            if (distance < best && distance <= Math.Max(1, name.Length / 3))
                (nearest, best) = (name, distance);
        }

        return nearest;
    }

    /// <summary>What was found, and the nearest valid name where there is one, ready to stand in a message.</summary>
    public static string Quoted(string found, IEnumerable<string> names) =>
        To(found, names) is { } near ? $"'{TextRule.Quotable(found)}' (did you mean '{near}'?)" : $"'{TextRule.Quotable(found)}'";

    /// <summary>How many letters have to be put in, taken out or changed (Levenshtein 1966). Texts are cut at 60 letters.</summary>
    private static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        a = a[..Math.Min(a.Length, 60)];
        b = b[..Math.Min(b.Length, 60)];
        Span<int> row = stackalloc int[61];
        for (var j = 0; j <= b.Length; j++)
            row[j] = j;

        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[b.Length];
    }
}
