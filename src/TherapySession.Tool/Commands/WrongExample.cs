using System.Text.Json;

namespace TherapySession.Tool.Commands;

/// <summary>A text that is told with a code, and what would be right in its place.</summary>
/// <param name="Code">The code.</param>
/// <param name="Wrong">A part of a record, a whole file, or for the order of steps the commands.</param>
/// <param name="Right">What would be right; <see langword="null"/> where nothing can stand in its place.</param>
internal sealed record WrongExample(string Code, string Wrong, string? Right)
{
    public static IReadOnlyList<WrongExample> All { get; } = Load();

    public static WrongExample? Of(string code) => All.FirstOrDefault(each => each.Code == code);

    private static List<WrongExample> Load()
    {
        using var stream = typeof(WrongExample).Assembly.GetManifestResourceStream("wrong.json")!;
        using var document = JsonDocument.Parse(stream);
        return [.. document.RootElement.EnumerateArray().Select(each => new WrongExample(
            each.GetProperty("code").GetString()!, each.GetProperty("wrong").GetString()!, each.TryGetProperty("right", out var right) ? right.GetString() : null))];
    }
}
