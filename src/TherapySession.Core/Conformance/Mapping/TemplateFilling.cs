using System.Text.Json;
using TherapySession.Json;

namespace TherapySession.Conformance;

/// <summary>Where the holes of a template are filled from.</summary>
internal interface ITemplateSource
{
    /// <summary>What the log says; <see langword="null"/> where it says nothing.</summary>
    string? ValueOf(TemplateHole hole);
}

/// <summary>Writes a template with its holes filled. Lives inside one call.</summary>
internal sealed class TemplateFilling(ITemplateSource source, Utf8JsonWriter output)
{
    private string? _inTheWay;

    /// <summary>Writes a value; the name of the field that stands in the way, where one does.</summary>
    public string? Fill(JsonElement root)
    {
        if (!TemplateHole.Is(root))
            Write(root);
        else if (!Filled(TemplateHole.Of(root), null))
            _inTheWay ??= TemplateHole.Of(root).Name;
        output.Flush();
        return _inTheWay;
    }

    private void Write(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                output.WriteStartObject();

                // What tells commands apart comes first, wherever its author put it.
                foreach (var member in value.EnumerateObject().OrderByDescending(member => member.NameEquals(WireNames.Command)))
                {
                    if (TemplateHole.Is(member.Value))
                    {
                        Filled(TemplateHole.Of(member.Value), member.Name);
                        continue;
                    }

                    output.WritePropertyName(member.Name);
                    Write(member.Value);
                }

                output.WriteEndObject();
                break;
            case JsonValueKind.Array:
                output.WriteStartArray();
                foreach (var item in value.EnumerateArray())
                {
                    if (TemplateHole.Is(item))
                        Filled(TemplateHole.Of(item), null);
                    else
                        Write(item);
                }

                output.WriteEndArray();
                break;
            default:
                value.WriteTo(output);
                break;
        }
    }

    // A blank field leaves its member out; whether the rest makes sense without it, its reader decides.
    private bool Filled(TemplateHole hole, string? member)
    {
        var text = source.ValueOf(hole);
        var isBlank = string.IsNullOrWhiteSpace(text);
        if (isBlank && hole.Otherwise is null)
            return false;

        if (member is not null)
            output.WritePropertyName(member);
        if (isBlank)
        {
            hole.Otherwise!.Value.WriteTo(output);
        }
        else if (hole.Separator is { } separator)
        {
            output.WriteStartArray();
            foreach (var part in text!.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                One(hole, part);
            output.WriteEndArray();
        }
        else
        {
            One(hole, text!);
        }

        return true;
    }

    private void One(TemplateHole hole, string text)
    {
        if (!hole.TryMean(text, out var meaning))
        {
            _inTheWay ??= hole.Name;
            output.WriteNullValue();
        }
        else if (meaning is { } known)
        {
            known.WriteTo(output);
        }
        else if (hole.IsFigure && IsFigure(text))
        {
            output.WriteRawValue(text);
        }
        else
        {
            output.WriteStringValue(text);
        }
    }

    private static bool IsFigure(string text)
    {
        var reader = new Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(text));
        try
        {
            return reader.Read() && reader.TokenType == JsonTokenType.Number && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
