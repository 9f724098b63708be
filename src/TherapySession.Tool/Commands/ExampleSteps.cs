using System.Text.Json.Nodes;

namespace TherapySession.Tool.Commands;

/// <summary>Steps of the sample scripts, which come with the tool: each is one that the library accepts where it stands.</summary>
internal static class ExampleSteps
{
    private const string Folder = "scripts/";

    /// <summary>The first accepted step of the first of these commands that the samples have.</summary>
    public static JsonNode? Of(ValueList<string> commands) => commands.Select(Of).FirstOrDefault(step => step is not null);

    private static JsonNode? Of(string command)
    {
        var tool = typeof(ExampleSteps).Assembly;
        foreach (var name in tool.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = tool.GetManifestResourceStream(name)!;
            foreach (var step in JsonNode.Parse(stream)?["commands"]?.AsArray() ?? [])
            {
                if ((string?)step?["do"]?["command"] == command && step["expect"] is null)
                    return step.DeepClone();
            }
        }

        return null;
    }
}
