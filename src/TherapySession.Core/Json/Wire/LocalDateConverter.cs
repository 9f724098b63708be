using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace TherapySession.Json;

/// <summary>A day of the calendar, as in <c>2026-03-02</c>.</summary>
internal sealed class LocalDateConverter : WireConverter<LocalDate>
{
    public override JsonNode Describe(SchemaBuilder schema) => SchemaNodes.Day();

    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && LocalDatePattern.Iso.Parse(reader.GetString()!).TryGetValue(default, out var day) ? day : throw Wrong();

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) => writer.WriteStringValue(LocalDatePattern.Iso.Format(value));

    public override void Diagnose(ref Utf8JsonReader reader, Diagnosis diagnosis)
    {
        if (!diagnosis.TryText(ref reader, out var text))
            return;

        if (LocalDatePattern.Iso.Parse(text).Success)
            diagnosis.Copy(ref reader);
        else
            diagnosis.Refuse(ReadingCodes.BadTime, ref reader);
    }
}
