using System.Text.Json;
using System.Text.Json.Nodes;

namespace TherapySession.Json;

/// <summary>What is asked of a session: the identifier of a profile that comes with the library, else the whole profile, which is checked as it is loaded.</summary>
internal sealed class ProfileConverter : StandInConverter<Profile, ProfileData>
{
    public override JsonNode Describe(SchemaBuilder schema) => SchemaNodes.Either(SchemaNodes.Among(Profile.BuiltIn.Select(known => known.Id.Value)), base.Describe(schema));

    public override Profile Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
            return base.Read(ref reader, typeToConvert, options);

        foreach (var known in Profile.BuiltIn)
        {
            if (reader.ValueTextEquals(known.Id.Value))
                return known;
        }

        throw Wrong();
    }

    public override void Write(Utf8JsonWriter writer, Profile value, JsonSerializerOptions options)
    {
        if (Profile.BuiltIn.AsSpan().Contains(value))
            writer.WriteStringValue(value.Id.Value);
        else
            base.Write(writer, value, options);
    }

    public override void Diagnose(ref Utf8JsonReader reader, Diagnosis diagnosis)
    {
        if (reader.TokenType == JsonTokenType.String)
            diagnosis.OneOf(ref reader, [.. Profile.BuiltIn.Select(known => known.Id.Value)]);
        else
            base.Diagnose(ref reader, diagnosis);
    }

    protected override Profile Make(ProfileData wire) => Profile.Load(wire).Profile ?? throw Wrong();

    protected override ProfileData From(Profile value) => value.Data;

    protected override void Explain(ProfileData wire, DiagnosedPlace place, Diagnosis diagnosis)
    {
        foreach (var problem in Profile.Load(wire).Problems)
            diagnosis.Refuse(problem, place);
    }
}
