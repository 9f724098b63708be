using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace TherapySession.Json;

/// <summary>A type that stands on the wire as another one: the stand-in has the members, the type has the rules.</summary>
internal abstract class StandInConverter<T, TWire> : WireConverter<T>
    where T : class
    where TWire : class
{
    public override JsonNode Describe(SchemaBuilder schema) => schema.Of(typeof(TWire));

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Make(((JsonConverter<TWire>)options.GetTypeInfo(typeof(TWire)).Converter).Read(ref reader, typeof(TWire), options) ?? throw Wrong());

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        ((JsonConverter<TWire>)options.GetTypeInfo(typeof(TWire)).Converter).Write(writer, From(value), options);

    public override void Diagnose(ref Utf8JsonReader reader, Diagnosis diagnosis)
    {
        var place = diagnosis.Here(ref reader);
        if (diagnosis.TryWhole(ref reader, out TWire? wire) && wire is not null)
            Explain(wire, place, diagnosis);
    }

    /// <summary>The value that a stand-in stands for.</summary>
    public T Of(TWire wire) => Make(wire);

    /// <summary>The stand-in of a value.</summary>
    public TWire WireOf(T value) => From(value);

    protected abstract T Make(TWire wire);

    protected abstract TWire From(T value);

    /// <summary>Tells what is wrong between the members, each of which can be read.</summary>
    protected virtual void Explain(TWire wire, DiagnosedPlace place, Diagnosis diagnosis)
    {
    }
}
