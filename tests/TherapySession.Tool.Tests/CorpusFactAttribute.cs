namespace TherapySession.Tool.Tests;

/// <summary>A fact about files that are not kept in the repository; it says so where they are missing.</summary>
/// <remarks>The environment variable THERAPYSESSION_CORPORA names the folder that holds <c>json-parsing/test_parsing</c>.</remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CorpusFactAttribute : FactAttribute
{
    public CorpusFactAttribute()
    {
        if (!Directory.Exists(Folder))
            Skip = "The parsing tests of JSONTestSuite are not on this machine; THERAPYSESSION_CORPORA can name their folder.";
    }

    internal static string Folder { get; } = Path.Combine(
        Environment.GetEnvironmentVariable("THERAPYSESSION_CORPORA") ?? Path.Combine(Repository.Root, "../shared/data"), "json-parsing/test_parsing");
}
