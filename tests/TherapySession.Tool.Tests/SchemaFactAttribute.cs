namespace TherapySession.Tool.Tests;

/// <summary>A fact about the public schemas of SARIF and JUnit, which <c>eng/fetch-schemas.sh</c> fetches and nobody commits; it says so where they are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SchemaFactAttribute : FactAttribute
{
    public SchemaFactAttribute()
    {
        if (!File.Exists(Sarif) || !File.Exists(JUnit))
            Skip = "The public schemas are not on this machine; eng/fetch-schemas.sh fetches them.";
    }

    internal static string Sarif { get; } = Path.Combine(Folder, "sarif-2.1.0.json");

    internal static string JUnit { get; } = Path.Combine(Folder, "jenkins-junit.xsd");

    private static string Folder => Path.Combine(Repository.Root, "artifacts", "schemas");
}
