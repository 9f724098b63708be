namespace TherapySession.Benchmarks;

/// <summary>A page for readers; what a run found stands in it between two markers, and no hand writes there.</summary>
internal static class ReadmePage
{
    /// <summary>Puts a text in place of what stands between the markers of a part.</summary>
    /// <param name="path">The page.</param>
    /// <param name="part">What the markers call the part.</param>
    /// <param name="text">The text.</param>
    public static void Write(string path, string part, string text)
    {
        var page = File.ReadAllText(path);
        var (begin, end) = ($"<!-- {part}: written by a run -->\n", $"<!-- {part}: end -->");
        var (from, to) = (page.IndexOf(begin, StringComparison.Ordinal), page.IndexOf(end, StringComparison.Ordinal));
        if (from < 0 || to < from)
            throw new InvalidOperationException($"The page has no markers of '{part}'.");
        File.WriteAllText(path, page[..(from + begin.Length)] + "\n" + text + "\n" + page[to..]);
    }
}
