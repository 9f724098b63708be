namespace TherapySession.Tests.Json;

/// <summary>A fact about files of other people that are not kept in the repository; it says so where they are missing.</summary>
/// <remarks>The environment variable THERAPYSESSION_CORPORA names the folder that holds them, each corpus in a folder of its own.</remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CorpusFactAttribute : FactAttribute
{
    public CorpusFactAttribute(string corpus = "json-parsing/test_parsing")
    {
        if (!Directory.Exists(Folder(corpus)))
            Skip = $"{corpus} is not on this machine; THERAPYSESSION_CORPORA can name the folder that holds it.";
    }

    /// <summary>The folder of a corpus, whether it is there or not.</summary>
    public static string Folder(string corpus) =>
        Path.Combine(Environment.GetEnvironmentVariable("THERAPYSESSION_CORPORA") ?? Path.Combine(DiagramTests.Repository(), "../shared/data"), corpus);

    public static IReadOnlyList<string> Files(string prefix) => [.. Directory.GetFiles(Folder("json-parsing/test_parsing"), prefix + "*.json").Order(StringComparer.Ordinal)];
}
