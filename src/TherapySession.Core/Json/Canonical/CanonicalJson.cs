using System.Buffers;
using System.Text.Json;

namespace TherapySession.Json;

/// <summary>The canonical form of JSON texts (RFC 8785): equal content gives equal bytes, so that it can be hashed or signed.</summary>
/// <remarks>Thread safety: every member.</remarks>
public static class CanonicalJson
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = Wire.DeepestNesting };

    /// <summary>Writes the canonical form of a JSON text.</summary>
    /// <param name="output">Takes the bytes.</param>
    /// <param name="json">The text, UTF-8.</param>
    /// <returns><see langword="false"/> where it has none, and then nothing is written: it is no JSON, a member stands twice in an object, half of a surrogate pair stands alone, or a figure is infinite as a double.</returns>
    public static bool TryWrite(IBufferWriter<byte> output, ReadOnlyMemory<byte> json)
    {
        ArgumentNullException.ThrowIfNull(output);
        var canonical = new ArrayBufferWriter<byte>(Math.Max(json.Length, 1));
        try
        {
            using var document = JsonDocument.Parse(json, Strict);
            Write(new CanonicalJsonWriter(canonical), document.RootElement);
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException or ArgumentException)
        {
            return false;
        }

        output.Write(canonical.WrittenSpan);
        return true;
    }

    private static void Write(CanonicalJsonWriter writer, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                writer.BeginObject();
                foreach (var member in value.EnumerateObject().OrderBy(member => member.Name, StringComparer.Ordinal))
                {
                    writer.Name(member.Name);
                    Write(writer, member.Value);
                }

                writer.EndObject();
                break;
            case JsonValueKind.Array:
                writer.BeginList();
                foreach (var item in value.EnumerateArray())
                    Write(writer, item);
                writer.EndList();
                break;
            case JsonValueKind.String:
                writer.Value(value.GetString()!);
                break;
            case JsonValueKind.Number:
                writer.Value(value.GetDouble());
                break;
            case JsonValueKind.True:
                writer.True();
                break;
            case JsonValueKind.False:
                writer.False();
                break;
            default:
                writer.Null();
                break;
        }
    }
}
