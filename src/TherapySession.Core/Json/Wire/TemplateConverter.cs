using System.Text.Json;
using System.Text.Json.Nodes;
using TherapySession.Conformance;

namespace TherapySession.Json;

/// <summary>A template: on the wire a value of the library, in which any value may stand for a field of a log.</summary>
/// <param name="target">What it makes once it is filled.</param>
/// <param name="make">Makes it of its text.</param>
internal sealed class TemplateConverter<T>(Type target, Func<string, T> make) : WireConverter<T>
    where T : LogTemplate
{
    public override JsonNode Describe(SchemaBuilder schema) => schema.WithHoles(target);

    // Whatever is wrong with it, or worth a warning, its constructor refuses; then the diagnosis tells it.
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => make(JsonElement.ParseValue(ref reader).GetRawText());

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        using var document = JsonDocument.Parse(value.Json);
        document.RootElement.WriteTo(writer);
    }

    public override void Diagnose(ref Utf8JsonReader reader, Diagnosis diagnosis)
    {
        using (diagnosis.WithHoles())
            diagnosis.Value(ref reader, target, mayBeNull: false);
    }
}
