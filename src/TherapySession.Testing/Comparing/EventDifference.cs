using System.Text.Json;
using System.Text.Json.Nodes;
using TherapySession.Json;

namespace TherapySession.Testing;

/// <summary>Where two events differ, as a JSON Pointer into the event on the wire; never what stands there.</summary>
internal static class EventDifference
{
    private static readonly JsonSerializerOptions Wire = SessionJson.CreateOptions();

    /// <summary>The pointer to the first difference; empty where the wire shows none.</summary>
    public static string Between(SessionEvent expected, SessionEvent found) => First(Node(expected), Node(found), "") ?? "";

    private static JsonNode? Node(SessionEvent fact) => JsonSerializer.SerializeToNode(fact, Wire);

    private static string? First(JsonNode? expected, JsonNode? found, string pointer) => (expected, found) switch
    {
        (JsonObject one, JsonObject other) => one.Select(member => member.Key).Union(other.Select(member => member.Key))
            .Select(name => First(one[name], other[name], $"{pointer}/{name}")).FirstOrDefault(place => place is not null),
        (JsonArray one, JsonArray other) when one.Count == other.Count => Enumerable.Range(0, one.Count)
            .Select(i => First(one[i], other[i], string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{pointer}/{i}"))).FirstOrDefault(place => place is not null),
        _ => JsonNode.DeepEquals(expected, found) ? null : pointer,
    };
}
