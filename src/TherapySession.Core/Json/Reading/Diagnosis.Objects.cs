using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace TherapySession.Json;

internal sealed partial class Diagnosis
{
    /// <summary>Walks an object: what tells it apart, each member, and what is missing.</summary>
    private void Object(ref Utf8JsonReader reader, JsonTypeInfo info)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            WrongKind(ref reader, "an object");
            return;
        }

        var place = Here(ref reader);
        Output.WriteStartObject();
        var discriminator = info.PolymorphismOptions?.TypeDiscriminatorPropertyName;
        if (discriminator is not null)
        {
            if (Derived(reader, info, discriminator, out var name) is not { } derived)
            {
                reader.Skip();
                Output.WriteEndObject();
                return;
            }

            Output.WriteString(discriminator, name);
            info = derived;
        }

        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            Member(ref reader, info, discriminator, seen);

        foreach (var member in info.Properties)
        {
            if (member.IsRequired && !seen.ContainsKey(member.Name))
                Tell(ReadingCodes.Missing, ProblemSeverity.SessionRefused, place.Offset, place.Pointer, [member.Name]);
        }

        Output.WriteEndObject();
    }

    private void Member(ref Utf8JsonReader reader, JsonTypeInfo info, string? discriminator, Dictionary<string, int> seen)
    {
        var offset = (int)reader.TokenStartIndex;
        if (!TryName(ref reader, out var name))
        {
            Tell(ReadingCodes.LoneSurrogate, ProblemSeverity.SessionRefused, offset, _pointer.ToString(), []);
            reader.Skip();
            return;
        }

        if (!seen.TryAdd(name, offset))
        {
            Duplicate(name, offset, seen[name]);
            reader.Skip();
            return;
        }

        if (name == discriminator)
        {
            reader.Skip();
            return;
        }

        foreach (var member in info.Properties)
        {
            if (member.Name != name)
                continue;

            Output.WritePropertyName(name);
            reader.Read();
            using (Into(name))
                Value(ref reader, member.PropertyType, WireContract.IsOptional(member));
            return;
        }

        var names = info.Properties.Select(member => member.Name).Concat(discriminator is null ? [] : [discriminator]).ToArray();
        Unknown(name, names, offset);
        reader.Skip();
    }

    private void Duplicate(string name, int offset, int first)
    {
        var other = _log.Place(_offset + first, Under(name));
        Errors++;
        _log.Add(new Problem(ReadingCodes.Duplicate, ProblemSeverity.SessionRefused, _log.Place(_offset + offset, Under(name)))
        {
            Arguments = [TextRule.Quotable(name), Figure(other.Line), Figure(other.Column)],
            Other = other,
        });
    }

    private void Unknown(string name, string[] names, int offset)
    {
        if (names.FirstOrDefault(valid => string.Equals(valid, name, StringComparison.OrdinalIgnoreCase)) is { } meant)
        {
            Tell(ReadingCodes.OtherCase, ProblemSeverity.SessionRefused, offset, Under(name), [TextRule.Quotable(name), meant], nearest: meant);
            return;
        }

        var nearest = Nearest.To(name, names);
        if (_reading.UnknownMembers == UnknownMembers.Refuse)
            Tell(ReadingCodes.UnknownRefused, ProblemSeverity.SessionRefused, offset, Under(name), [TextRule.Quotable(name)], string.Join(", ", names), nearest);
        else
            _log.Unknown(name, nearest, _offset + offset, Under(name));
    }

    /// <summary>The type that an object of a closed hierarchy says it is, wherever it says so.</summary>
    private JsonTypeInfo? Derived(Utf8JsonReader ahead, JsonTypeInfo info, string discriminator, out string name)
    {
        name = "";
        var place = Here(ref ahead);
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            if (!TryName(ref ahead, out var member) || member != discriminator)
            {
                ahead.Skip();
                continue;
            }

            ahead.Read();
            using var step = Into(discriminator);
            if (ahead.TokenType != JsonTokenType.String)
            {
                WrongKind(ref ahead, "a text");
                return null;
            }

            if (!TryText(ref ahead, out var found))
                return null;

            foreach (var derived in info.PolymorphismOptions!.DerivedTypes)
            {
                if (derived.TypeDiscriminator as string == found)
                {
                    name = found;
                    return Wire.Options.GetTypeInfo(derived.DerivedType);
                }
            }

            RefuseValue(ReadingCodes.NotOnTheList, ref ahead, found, [.. info.PolymorphismOptions.DerivedTypes.Select(derived => (string)derived.TypeDiscriminator!)]);
            return null;
        }

        Tell(ReadingCodes.Missing, ProblemSeverity.SessionRefused, place.Offset, place.Pointer, [discriminator]);
        return null;
    }

    private string Under(string member)
    {
        using (Into(TextRule.Quotable(member)))
            return _pointer.ToString();
    }

    private static bool TryName(ref Utf8JsonReader reader, out string name)
    {
        try
        {
            name = reader.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            name = "";
            return false;
        }
    }
}
