using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace TherapySession.Json;

/// <summary>What can say which texts it reads.</summary>
internal interface IDescribed
{
    /// <summary>The JSON Schema of a value.</summary>
    JsonNode Describe(SchemaBuilder schema);
}

/// <summary>Makes a JSON Schema of the contract that the reader uses: the same members, the same that are needed, the same converters.</summary>
/// <remarks>Lives inside one call, on one thread.</remarks>
internal sealed class SchemaBuilder
{
    private readonly SortedDictionary<string, JsonNode?> _definitions = new(StringComparer.Ordinal);
    private bool _mayHaveHoles;

    /// <summary>The schema of a file.</summary>
    public static JsonObject Of<T>(string title)
    {
        var builder = new SchemaBuilder();
        var file = builder.Members(Wire.Options.GetTypeInfo(typeof(T)), null, null);
        var schema = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = title };
        foreach (var (name, node) in file.ToArray())
        {
            file.Remove(name);
            schema[name] = node;
        }

        var definitions = new JsonObject();
        foreach (var (name, node) in builder._definitions)
            definitions[name] = node;
        schema["$defs"] = definitions;
        return schema;
    }

    /// <summary>The schema of a value of a type, by reference where the type has members.</summary>
    public JsonNode Of(Type type) => _mayHaveHoles ? SchemaNodes.Either(Plainly(type), Hole()) : Plainly(type);

    /// <summary>The schema of a value in which any value may stand for a field of a log.</summary>
    public JsonNode WithHoles(Type type)
    {
        _mayHaveHoles = true;
        var node = type == typeof(PersonId) ? Of(type) : Plainly(type);
        _mayHaveHoles = false;
        return node;
    }

    private JsonNode Plainly(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        var info = Wire.Options.GetTypeInfo(type);
        if (info.Converter is IDescribed described)
            return described.Describe(this);
        return info.Kind == JsonTypeInfoKind.Object ? Reference(info) : new JsonObject { ["type"] = Plain(type) };
    }

    private JsonObject Hole()
    {
        _definitions.TryAdd("FromTheLog", SchemaNodes.Hole());
        return To("FromTheLog");
    }

    private static string Plain(Type type) =>
        type == typeof(int) ? "integer" : type == typeof(bool) ? "boolean" : throw new NotSupportedException($"{type.Name} has no schema.");

    private JsonObject Reference(JsonTypeInfo info)
    {
        var name = info.Type.Name.EndsWith("Wire", StringComparison.Ordinal) ? info.Type.Name[..^4] : info.Type.Name;
        if (_definitions.TryAdd(name, null))
            _definitions[name] = info.PolymorphismOptions is { } kinds ? OneOf(kinds) : Members(info, null, null);
        return To(name);
    }

    private static JsonObject To(string name) => new() { ["$ref"] = $"#/$defs/{name}" };

    private JsonObject OneOf(JsonPolymorphismOptions kinds)
    {
        var each = new JsonArray();
        foreach (var kind in kinds.DerivedTypes)
        {
            if (_definitions.TryAdd(kind.DerivedType.Name, null))
                _definitions[kind.DerivedType.Name] = Members(Wire.Options.GetTypeInfo(kind.DerivedType), kinds.TypeDiscriminatorPropertyName, (string)kind.TypeDiscriminator!);
            each.Add((JsonNode)To(kind.DerivedType.Name));
        }

        return new JsonObject { ["oneOf"] = each };
    }

    // Members that the format does not have are told by the reader and left out, so that the schema lets them pass too.
    private JsonObject Members(JsonTypeInfo info, string? discriminator, string? value)
    {
        var (members, needed) = (new JsonObject(), new JsonArray());
        if (discriminator is not null)
        {
            // A list of one: validators of every draft know it.
            members[discriminator] = SchemaNodes.Among([value!]);
            needed.Add((JsonNode?)discriminator);
        }

        foreach (var member in info.Properties.OrderBy(member => member.Order))
        {
            var node = Of(member.PropertyType);
            members[member.Name] = WireContract.IsOptional(member) ? new JsonObject { ["anyOf"] = new JsonArray(node, new JsonObject { ["type"] = "null" }) } : node;
            if (member.IsRequired)
                needed.Add((JsonNode?)member.Name);
        }

        var schema = new JsonObject { ["type"] = "object", ["properties"] = members };
        if (needed.Count > 0)
            schema["required"] = needed;
        return schema;
    }
}
