using System.Text.Json;
using System.Text.Json.Nodes;

namespace TherapySession.Json;

/// <summary>Whose law counts: the code of one that comes with the library, else every figure.</summary>
/// <remarks>A code means the data of this version of the format: where the law changes, the old data stay readable under their code and the new get another version.</remarks>
internal sealed class JurisdictionConverter : StandInConverter<Jurisdiction, JurisdictionWire>
{
    public override JsonNode Describe(SchemaBuilder schema) => SchemaNodes.Either(SchemaNodes.Among(Jurisdiction.Known.Select(known => known.Code)), base.Describe(schema));

    public override Jurisdiction Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
            return base.Read(ref reader, typeToConvert, options);

        foreach (var known in Jurisdiction.Known)
        {
            if (reader.ValueTextEquals(known.Code))
                return known;
        }

        throw Wrong();
    }

    public override void Write(Utf8JsonWriter writer, Jurisdiction value, JsonSerializerOptions options)
    {
        if (Jurisdiction.Known.AsSpan().Contains(value))
            writer.WriteStringValue(value.Code);
        else
            base.Write(writer, value, options);
    }

    public override void Diagnose(ref Utf8JsonReader reader, Diagnosis diagnosis)
    {
        if (reader.TokenType == JsonTokenType.String)
            diagnosis.OneOf(ref reader, [.. Jurisdiction.Known.Select(known => known.Code)]);
        else
            base.Diagnose(ref reader, diagnosis);
    }

    protected override Jurisdiction Make(JurisdictionWire wire) =>
        new() { Code = wire.Code, Version = wire.Version, PresumedAbleFrom = wire.PresumedAbleFrom, AdultFrom = wire.AdultFrom, AttorneyFrom = wire.AttorneyFrom };

    protected override JurisdictionWire From(Jurisdiction value) => new(value.Code, value.Version, value.PresumedAbleFrom, value.AdultFrom, value.AttorneyFrom);
}
