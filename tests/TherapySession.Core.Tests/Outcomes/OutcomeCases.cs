using System.Text.Json;

namespace TherapySession.Tests.Outcomes;

/// <summary>The reference file: published figures, figures of peer software, and definitions.</summary>
internal static class OutcomeCases
{
    public static JsonElement[] All { get; } = Read();

    public static string Id(JsonElement each) => each.GetProperty("id").GetString()!;

    public static string Method(JsonElement each) => each.GetProperty("method").GetString()!;

    private static JsonElement[] Read()
    {
        var bytes = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Outcomes", "outcomes.json"));
        using var document = JsonDocument.Parse(bytes);
        return [.. document.RootElement.EnumerateArray().Select(each => each.Clone())];
    }
}
