using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TherapySession.Benchmarks;

/// <summary>The platform's reader and writer over a JSON text, with nothing between: every value is taken, every token is written back.</summary>
internal sealed class RawTokens
{
    private readonly List<Token> _tokens = [];

    /// <summary>The tokens of a text, kept for writing.</summary>
    public static RawTokens Of(byte[] text)
    {
        var tokens = new RawTokens();
        var reader = new Utf8JsonReader(text);
        while (reader.Read())
        {
            tokens._tokens.Add(reader.TokenType switch
            {
                JsonTokenType.PropertyName => new(reader.TokenType, null, 0, JsonEncodedText.Encode(reader.GetString()!)),
                JsonTokenType.String => new(reader.TokenType, reader.GetString(), 0, default),
                JsonTokenType.Number => new(reader.TokenType, null, reader.GetInt32(), default),
                _ => new(reader.TokenType, null, 0, default),
            });
        }

        return tokens;
    }

    /// <summary>Reads a text and takes every value out of its token; nothing is kept, and names are passed.</summary>
    public static object Take(byte[] text)
    {
        var (sum, last) = (0, "");
        var reader = new Utf8JsonReader(text);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.String)
                last = reader.GetString()!;
            else if (reader.TokenType == JsonTokenType.Number)
                sum += reader.GetInt32();
        }

        return sum > 0 ? last : throw new InvalidOperationException("There is no number in the text.");
    }

    public void Write(IBufferWriter<byte> output)
    {
        using var writer = new Utf8JsonWriter(output, new JsonWriterOptions { SkipValidation = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        foreach (var token in _tokens)
        {
            switch (token.Type)
            {
                case JsonTokenType.StartObject: writer.WriteStartObject(); break;
                case JsonTokenType.EndObject: writer.WriteEndObject(); break;
                case JsonTokenType.StartArray: writer.WriteStartArray(); break;
                case JsonTokenType.EndArray: writer.WriteEndArray(); break;
                case JsonTokenType.PropertyName: writer.WritePropertyName(token.Name); break;
                case JsonTokenType.String: writer.WriteStringValue(token.Text); break;
                case JsonTokenType.Number: writer.WriteNumberValue(token.Number); break;
                default: throw new NotSupportedException(token.Type.ToString());
            }
        }
    }

    private readonly record struct Token(JsonTokenType Type, string? Text, int Number, JsonEncodedText Name);
}
