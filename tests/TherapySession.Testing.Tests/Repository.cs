using System.Reflection;

namespace TherapySession.Testing.Tests;

/// <summary>Where the tests find the files that they hold the code against.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(each => each.Key == "Repository").Value!;

    /// <summary>The sample that serves the library's sessions as a process.</summary>
    public static string Server => Path.Combine(AppContext.BaseDirectory, "TestKit.dll");
}
