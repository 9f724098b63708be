using TherapySession.Tool.Output;

namespace TherapySession.Tool.Checking;

/// <summary>Which files a call means: files, folders, patterns where the shell left them, and standard input.</summary>
internal static class Inputs
{
    /// <summary>What records end with.</summary>
    public static readonly string[] Records = [".json", ".ndjson"];

    /// <summary>What logs end with.</summary>
    public static readonly string[] Logs = [".xes", ".xes.gz", ".csv", ".csv.gz", .. Records];

    /// <summary>The files in the order in which they were named, those of a folder in the order of their names. What leads to none is told.</summary>
    public static List<string> Find(IEnumerable<string> named, string[] endings, Wording wording, Action<string> complain)
    {
        var files = new List<string>();
        foreach (var name in named.Distinct(StringComparer.Ordinal))
        {
            if (name == "-" || File.Exists(name))
                files.Add(name);
            else if (Directory.Exists(name))
                Add(name, "*", SearchOption.AllDirectories, endings);
            else if (Path.GetFileName(name).AsSpan().ContainsAny('*', '?') && Directory.Exists(Folder(name)))
                Add(Folder(name), Path.GetFileName(name), SearchOption.TopDirectoryOnly, [""]);
            else
                complain(wording.Say("unusable.noSuchFile", name));

            void Add(string folder, string pattern, SearchOption depth, string[] endings)
            {
                var found = Directory.GetFiles(folder, pattern, depth)
                    .Where(file => endings.Any(ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
                    .Select(file => (name.StartsWith('.') || !file.StartsWith("./", StringComparison.Ordinal) ? file : file[2..]).Replace('\\', '/'))
                    .Order(StringComparer.Ordinal).ToList();
                if (found.Count == 0)
                    complain(wording.Say("unusable.noneMatched", name));
                files.AddRange(found);
            }
        }

        return [.. files.Distinct(StringComparer.Ordinal)];
    }

    private static string Folder(string name) => Path.GetDirectoryName(name) is { Length: > 0 } folder ? folder : ".";
}
