using System.Text.Json;
using System.Text.Json.Nodes;

namespace TherapySession.Json;

/// <summary>A decimal figure, written in its shortest form: equal figures are equal bytes.</summary>
internal sealed class DecimalConverter : WireConverter<decimal>
{
    public override JsonNode Describe(SchemaBuilder schema) => SchemaNodes.Figure();

    private const decimal OneWithEveryPlace = 1.0000000000000000000000000000m;

    // Zero has a sign in the text and none in a rating.
    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out var value) ? value == 0 ? 0 : value : throw Wrong();

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => writer.WriteNumberValue(value == 0 ? 0 : value / OneWithEveryPlace);

    public override void Diagnose(ref Utf8JsonReader reader, Diagnosis diagnosis)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out _))
            diagnosis.Copy(ref reader);
        else
            diagnosis.WrongKind(ref reader, "a figure");
    }
}
