namespace TherapySession.Benchmarks;

/// <summary>Where the repository is: benchmarks build programs of their own and write their results beside their code.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string At(params ReadOnlySpan<string> steps) => Path.Combine([Root, .. steps]);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "TherapySession.Core.sln")) ? folder
        : Find(Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar)) ?? throw new InvalidOperationException("The benchmarks run within their repository."));
}
