using System.Text.Json.Nodes;

namespace TherapySession.Tool.Commands;

/// <summary>Steps of the sample scripts, which come with the tool: what the library accepts, and what it refuses, where they stand.</summary>
internal static class ExampleSteps
{
    private const string Folder = "scripts/";

    /// <summary>The first accepted step of the first of these commands that the samples have.</summary>
    public static JsonNode? Accepted(ValueList<string> commands) =>
        commands.Select(command => First(step => (string?)step["do"]?["command"] == command && step["expect"] is null)).FirstOrDefault(step => step is not null);

    /// <summary>The first step that is refused with a code and nothing else.</summary>
    public static JsonNode? Refused(string code) => First(step => step["expect"] is JsonArray { Count: 1 } expected && (string?)expected[0] == code);

    private static JsonNode? First(Func<JsonNode, bool> isMeant)
    {
        var tool = typeof(ExampleSteps).Assembly;
        foreach (var name in tool.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = tool.GetManifestResourceStream(name)!;
            if (JsonNode.Parse(stream)?["commands"]?.AsArray().FirstOrDefault(step => step is not null && isMeant(step)) is { } found)
                return found.DeepClone();
        }

        return null;
    }
}
