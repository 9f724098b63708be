using System.Reflection;

namespace TherapySession.Tool.Tests;

/// <summary>Where the samples are, and room for files that a test writes.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(each => each.Key == "Repository").Value!;

    public static string Scripts => Path.Combine(Root, "samples", "scripts");

    public static string Records => Path.Combine(Root, "samples", "records");

    public static IEnumerable<string> ScriptFiles => Directory.GetFiles(Scripts, "*.json").Order(StringComparer.Ordinal);

    public static string ArtTherapy => Path.Combine(Records, "01-art-therapy-care-home.json");
}

/// <summary>A folder that goes with the test.</summary>
internal sealed class Scratch : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("therapysession-").FullName;

    public string File(string name, string? text = null)
    {
        var path = Path.Combine(Folder, name);
        if (text is not null)
            System.IO.File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
