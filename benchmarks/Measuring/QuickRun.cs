namespace TherapySession.Benchmarks;

/// <summary>Every question answered by a stopwatch, in minutes: a verdict on a change, not a table to print.</summary>
internal static class QuickRun
{
    /// <summary>Measures, and tells the table. It ends with 0 whatever the verdict.</summary>
    /// <param name="words">Words of which one has to be in the work of a question for it to be asked; none for all.</param>
    /// <param name="told">Takes the table.</param>
    public static int Run(string[] words, TextWriter told)
    {
        var asked = Questions.All.Where(question => words.Length == 0 || words.Any(word => question.Work.Contains(word, StringComparison.OrdinalIgnoreCase)));
        told.WriteLine(RatioTable.Of([.. asked.Select(question => Stopwatches.Measure(question))]));
        return 0;
    }
}
