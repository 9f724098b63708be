using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace TherapySession.Tool.Tests;

/// <summary>As much of JSON Schema as the schemas of the library use; another keyword is an error.</summary>
internal sealed class SchemaValidator(JsonNode root)
{
    public bool Accepts(JsonNode? value) => Accepts(root.AsObject(), value);

    private bool Accepts(JsonObject schema, JsonNode? value) => schema.All(keyword => Keyword(keyword.Key, keyword.Value!, value));

    private bool Keyword(string name, JsonNode given, JsonNode? value) => name switch
    {
        "$schema" or "title" or "$defs" => true,
        "$ref" => Accepts(root["$defs"]![((string)given!)["#/$defs/".Length..]]!.AsObject(), value),
        "type" => Is((string)given!, value),
        "const" => JsonNode.DeepEquals(given, value),
        "enum" => given.AsArray().Any(each => JsonNode.DeepEquals(each, value)),
        "properties" => value is not JsonObject members || given.AsObject().All(member => !members.ContainsKey(member.Key) || Accepts(member.Value!.AsObject(), members[member.Key])),
        "required" => value is not JsonObject members || given.AsArray().All(each => members.ContainsKey((string)each!)),
        "items" => value is not JsonArray items || items.All(item => Accepts(given.AsObject(), item)),
        "oneOf" => given.AsArray().Count(each => Accepts(each!.AsObject(), value)) == 1,
        "anyOf" => given.AsArray().Any(each => Accepts(each!.AsObject(), value)),
        "pattern" => !Is("string", value) || Regex.IsMatch((string)value!, (string)given!),
        "minLength" => !Is("string", value) || ((string)value!).Length >= (int)given,
        "maxLength" => !Is("string", value) || ((string)value!).Length <= (int)given,
        _ => throw new NotSupportedException(name),
    };

    private static bool Is(string type, JsonNode? value) => (type, value?.GetValueKind() ?? System.Text.Json.JsonValueKind.Null) switch
    {
        ("null", System.Text.Json.JsonValueKind.Null) or ("object", System.Text.Json.JsonValueKind.Object) or ("array", System.Text.Json.JsonValueKind.Array) => true,
        ("string", System.Text.Json.JsonValueKind.String) or ("number", System.Text.Json.JsonValueKind.Number) => true,
        ("integer", System.Text.Json.JsonValueKind.Number) => value!.AsValue().TryGetValue<int>(out _),
        ("boolean", System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False) => true,
        _ => false,
    };
}
