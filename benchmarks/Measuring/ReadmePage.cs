namespace TherapySession.Benchmarks;

/// <summary>The page beside the benchmarks; what a run found stands between two markers, and no hand writes there.</summary>
internal static class ReadmePage
{
    /// <summary>Puts a text in place of what stands between the markers of a part.</summary>
    public static void Write(string part, string text)
    {
        var path = Repository.At("benchmarks", "README.md");
        var page = File.ReadAllText(path);
        var (begin, end) = ($"<!-- {part}: written by a run -->\n", $"<!-- {part}: end -->");
        var (from, to) = (page.IndexOf(begin, StringComparison.Ordinal), page.IndexOf(end, StringComparison.Ordinal));
        if (from < 0 || to < from)
            throw new InvalidOperationException($"README.md has no markers of '{part}'.");
        File.WriteAllText(path, page[..(from + begin.Length)] + "\n" + text + "\n" + page[to..]);
    }
}
