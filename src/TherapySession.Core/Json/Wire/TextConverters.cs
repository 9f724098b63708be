using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TherapySession.Json;

/// <summary>A value whose constructor takes a text or refuses it.</summary>
/// <param name="what">What the text is not, where it is refused.</param>
/// <param name="rule">What to write instead. Such a text may be a person's: the place is told, the text never is.</param>
internal abstract class ConstructedConverter<T>(string what, string rule) : TextualConverter<T>
    where T : class
{
    protected override bool Explain(string text, ref Utf8JsonReader reader, Diagnosis diagnosis)
    {
        try
        {
            Make(text);
            return true;
        }
        catch (ArgumentException)
        {
            diagnosis.Refuse(ReadingCodes.BadIdentifier, ref reader, what, rule);
            return false;
        }
    }
}

/// <summary>An identifier as a text.</summary>
internal sealed class IdentifierConverter<T>(Func<string, T> make) : ConstructedConverter<T>(
    "an identifier", "Write 1 to 200 characters, without space at either end and without control, zero-width or bidirectional characters.")
    where T : Identifier
{
    public override JsonNode Describe(SchemaBuilder schema) => SchemaNodes.Identifier();

    protected override T Make(string text) => make(text);

    protected override string TextOf(T value) => value.Value;
}

/// <summary>A code from a list that others may extend.</summary>
internal sealed class OpenCodeConverter<T>(Func<string, T> make) : ConstructedConverter<T>("a code", "Write 1 to 60 characters: lower-case letters a to z, digits and hyphens.")
    where T : OpenCode
{
    public override JsonNode Describe(SchemaBuilder schema) => SchemaNodes.Code();

    protected override T Make(string text) => make(text);

    protected override string TextOf(T value) => value.Value;
}

/// <summary>A criterion by its number.</summary>
internal sealed class CriterionConverter() : ConstructedConverter<Criterion>("a criterion", "Write the standard, a slash and the number, as in 226/PC7.")
{
    public override JsonNode Describe(SchemaBuilder schema) => SchemaNodes.Criterion();

    protected override Criterion Make(string text) => new(text);

    protected override string TextOf(Criterion value) => value.Number;
}

/// <summary>Free text.</summary>
internal sealed class WordsConverter : TextualConverter<Words>
{
    public override JsonNode Describe(SchemaBuilder schema) => SchemaNodes.Words();

    protected override Words Make(string text) => new(text);

    protected override string TextOf(Words value) => value.Text;

    protected override bool Explain(string text, ref Utf8JsonReader reader, Diagnosis diagnosis)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            diagnosis.Refuse(ReadingCodes.BlankText, ref reader);
            return false;
        }

        var bytes = Encoding.UTF8.GetByteCount(text);
        if (bytes > Words.MaximumBytes)
        {
            diagnosis.Refuse(ReadingCodes.TextTooLong, ref reader, Diagnosis.Figure(bytes), Diagnosis.Figure(Words.MaximumBytes));
            return false;
        }

        diagnosis.WarnOfHidden(text, ref reader);
        return true;
    }
}

/// <summary>Any other text: a title, a name, a code of a refusal.</summary>
internal sealed class TextConverter : TextualConverter<string>
{
    public override JsonNode Describe(SchemaBuilder schema) => SchemaNodes.Text();

    protected override string Make(string text) => text;

    protected override string TextOf(string value) => value;

    protected override bool Explain(string text, ref Utf8JsonReader reader, Diagnosis diagnosis)
    {
        diagnosis.WarnOfHidden(text, ref reader);
        return true;
    }
}
