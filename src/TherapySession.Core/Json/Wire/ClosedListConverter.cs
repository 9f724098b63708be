using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TherapySession.Json;

/// <summary>A value of a closed list by its name, beginning with a small letter. No numbers, no joined names, no other case.</summary>
internal sealed class ClosedListConverter<T> : WireConverter<T>, IHasDefault
    where T : struct, Enum
{
    public override JsonNode Describe(SchemaBuilder schema) => SchemaNodes.Among(Names);

    private static readonly T[] Values = Enum.GetValues<T>();
    private static readonly string[] Names = [.. Values.Select(value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()))];
    private static readonly byte[][] Utf8Names = [.. Names.Select(Encoding.UTF8.GetBytes)];
    private static readonly JsonEncodedText[] EncodedNames = [.. Names.Select(name => JsonEncodedText.Encode(name))];

    public object Default => default(T);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            var isPlain = !reader.HasValueSequence && !reader.ValueIsEscaped;
            for (var i = 0; i < Utf8Names.Length; i++)
            {
                if (isPlain ? reader.ValueSpan.SequenceEqual(Utf8Names[i]) : reader.ValueTextEquals(Utf8Names[i]))
                    return Values[i];
            }
        }

        throw Wrong();
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        var i = Array.IndexOf(Values, value);
        if (i < 0)
            throw new ArgumentException($"The value is none of {typeof(T).Name}.", nameof(value));
        writer.WriteStringValue(EncodedNames[i]);
    }

    public override void Diagnose(ref Utf8JsonReader reader, Diagnosis diagnosis)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Number))
        {
            diagnosis.WrongKind(ref reader, $"one of {string.Join(", ", Names)}");
            return;
        }

        var found = Encoding.UTF8.GetString(reader.ValueSpan[..Math.Min(reader.ValueSpan.Length, 200)]);
        if (reader.TokenType == JsonTokenType.String && !diagnosis.TryText(ref reader, out found))
            return;

        var i = reader.TokenType == JsonTokenType.Number ? -1 : Array.FindIndex(Names, name => string.Equals(name, found, StringComparison.OrdinalIgnoreCase));
        if (i < 0)
        {
            diagnosis.RefuseValue(ReadingCodes.NotOnTheList, ref reader, found, Names);
            return;
        }

        if (Names[i] != found)
            diagnosis.Warn(ReadingCodes.CaseAccepted, ref reader, TextRule.Quotable(found), Names[i]);
        diagnosis.Output.WriteStringValue(Names[i]);
    }
}
