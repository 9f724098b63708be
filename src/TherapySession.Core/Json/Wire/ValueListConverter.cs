using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace TherapySession.Json;

/// <summary>A list. One object a closed type, so that nothing is made by reflection.</summary>
internal sealed class ValueListConverter<T> : WireConverter<ValueList<T>>, IHasDefault
{
    public override JsonNode Describe(SchemaBuilder schema) => new JsonObject { ["type"] = "array", ["items"] = schema.Of(typeof(T)) };

    public object Default => ValueList<T>.Empty;

    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw Wrong();

        var converter = (JsonConverter<T>)options.GetTypeInfo(typeof(T)).Converter;
        var items = new T[4];
        var count = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.Null)
                throw Wrong();
            if (count == items.Length)
                Array.Resize(ref items, count * 2);
            items[count++] = converter.Read(ref reader, typeof(T), options) ?? throw Wrong();
        }

        if (count == 0)
            return [];
        Array.Resize(ref items, count);
        return new ValueList<T>(items);
    }

    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
    {
        var converter = (JsonConverter<T>)options.GetTypeInfo(typeof(T)).Converter;
        writer.WriteStartArray();
        foreach (var item in value)
            converter.Write(writer, item, options);
        writer.WriteEndArray();
    }

    public override void Diagnose(ref Utf8JsonReader reader, Diagnosis diagnosis)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            diagnosis.WrongKind(ref reader, "a list");
            return;
        }

        diagnosis.Output.WriteStartArray();
        for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            using (diagnosis.Into(i))
                diagnosis.Value(ref reader, typeof(T), mayBeNull: false);
        }

        diagnosis.Output.WriteEndArray();
    }
}
