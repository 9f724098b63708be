using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace TherapySession.Json;

/// <summary>What can say what is wrong with a value of its own in a text, instead of only refusing it.</summary>
internal interface IDiagnosed
{
    /// <summary>Reads the value at the reader, tells every problem, and writes the value as it is to be read. Leaves the reader at the last token of the value.</summary>
    void Diagnose(ref Utf8JsonReader reader, Diagnosis diagnosis);
}

/// <summary>What has a value when nothing is said.</summary>
internal interface IHasDefault
{
    object Default { get; }
}

/// <summary>One type on the wire: how it is read fast, how it is written, and how a wrong one is explained.</summary>
internal abstract class WireConverter<T> : JsonConverter<T>, IDiagnosed, IDescribed
{
    public abstract JsonNode Describe(SchemaBuilder schema);

    public abstract void Diagnose(ref Utf8JsonReader reader, Diagnosis diagnosis);

    protected static JsonException Wrong() => new($"The text is no {typeof(T).Name}.");
}

/// <summary>A type that stands on the wire as a text.</summary>
internal abstract class TextualConverter<T> : WireConverter<T>
    where T : class
{
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Make(reader.GetString()!) : throw Wrong();

    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(TextOf(value));

    public sealed override void Diagnose(ref Utf8JsonReader reader, Diagnosis diagnosis)
    {
        if (!diagnosis.TryText(ref reader, out var text))
            return;

        if (Explain(text, ref reader, diagnosis))
            diagnosis.Copy(ref reader);
    }

    protected abstract T Make(string text);

    protected abstract string TextOf(T value);

    /// <summary>Tells what is wrong with the text; <see langword="true"/> where it can be read.</summary>
    protected abstract bool Explain(string text, ref Utf8JsonReader reader, Diagnosis diagnosis);
}
