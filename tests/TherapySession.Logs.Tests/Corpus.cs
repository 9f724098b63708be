using System.Reflection;

namespace TherapySession.Logs.Tests;

/// <summary>Where the repository is, and the corpora that are not kept in it.</summary>
internal static class Corpus
{
    public static string Repository { get; } = typeof(Corpus).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(each => each.Key == "Repository").Value!;

    public static string Folder { get; } = Environment.GetEnvironmentVariable("THERAPYSESSION_CORPORA") ?? Path.Combine(Repository, "../shared/data");

    /// <summary>The file with what the tests know of corpora, beside the tests.</summary>
    public static string Table(string name) => Path.Combine(Repository, "tests", "TherapySession.Logs.Tests", name);

    public static IEnumerable<string> Files(string folder, string pattern) => Directory.GetFiles(Path.Combine(Folder, folder), pattern).Order(StringComparer.Ordinal);
}

/// <summary>A fact about files that are not kept in the repository; it says so where they are missing.</summary>
/// <remarks>The environment variable THERAPYSESSION_CORPORA names the folder that holds them.</remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CorpusFactAttribute : FactAttribute
{
    public CorpusFactAttribute(string folder)
    {
        if (!Directory.Exists(Path.Combine(Corpus.Folder, folder)))
            Skip = $"The corpus {folder} is not on this machine; THERAPYSESSION_CORPORA can name the folder that holds it.";
    }
}
