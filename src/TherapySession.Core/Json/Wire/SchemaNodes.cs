using System.Text.Json.Nodes;
using TherapySession.Conformance;

namespace TherapySession.Json;

/// <summary>The schemas of values that stand on the wire as one text or figure.</summary>
internal static class SchemaNodes
{
    private const string Time = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?";
    private const string Offset = "(Z|[+-][0-9]{2}:[0-9]{2})";

    public static JsonObject Text() => new() { ["type"] = "string" };

    public static JsonObject Figure() => new() { ["type"] = "number" };

    public static JsonObject Words() => new() { ["type"] = "string", ["pattern"] = "[^ \\t\\r\\n]" };

    public static JsonObject Identifier() => new() { ["type"] = "string", ["minLength"] = 1, ["maxLength"] = TherapySession.Identifier.MaximumLength };

    public static JsonObject Code() => new() { ["type"] = "string", ["pattern"] = $"^[a-z0-9-]{{1,{OpenCode.MaximumLength}}}$" };

    public static JsonObject Criterion() => new() { ["type"] = "string", ["pattern"] = "^[^/ ]+/[^ ]+$", ["maxLength"] = 60 };

    public static JsonObject Moment() => new() { ["type"] = "string", ["pattern"] = $"{Time}{Offset}$" };

    public static JsonObject WallTime() => new() { ["type"] = "string", ["pattern"] = $"{Time}{Offset}?$" };

    public static JsonObject Day() => new() { ["type"] = "string", ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" };

    public static JsonObject Among(IEnumerable<string> names) => new() { ["enum"] = new JsonArray([.. names.Select(name => (JsonNode?)name)]) };

    /// <summary>What stands in a template for a field of a log.</summary>
    public static JsonObject Hole() => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject
        {
            [TemplateHole.FieldName] = new JsonObject { ["type"] = "string", ["minLength"] = 1 },
            [TemplateHole.EventName] = Among(TemplateHole.EventMembers),
            ["values"] = new JsonObject { ["type"] = "object" },
            ["otherwise"] = new JsonObject(),
            ["separator"] = new JsonObject { ["type"] = "string", ["minLength"] = 1 },
            ["as"] = Among(["number"]),
        },
        ["oneOf"] = new JsonArray(Needs(TemplateHole.FieldName), Needs(TemplateHole.EventName)),
    };

    private static JsonObject Needs(string member) => new() { ["required"] = new JsonArray(member) };

    public static JsonObject Either(JsonNode one, JsonNode other) => new() { ["anyOf"] = new JsonArray(one, other) };
}
