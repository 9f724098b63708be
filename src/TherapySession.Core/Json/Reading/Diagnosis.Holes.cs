using System.Text.Json;
using TherapySession.Conformance;

namespace TherapySession.Json;

internal sealed partial class Diagnosis
{
    private bool _mayHaveHoles;

    // How many values stand for a field of a log: what holds one can be told sound, and is not read yet.
    private int _holes;

    /// <summary>Until disposed, any value may stand for a field of a log.</summary>
    public Holes WithHoles()
    {
        var before = _mayHaveHoles;
        _mayHaveHoles = true;
        return new Holes(this, before);
    }

    private bool TryHole(ref Utf8JsonReader reader, Type type)
    {
        if (!_mayHaveHoles || !IsHole(reader))
            return false;

        _holes++;
        var place = Here(ref reader);
        var (isField, isEvent, hasValues, isFigure, isList) = (false, false, false, false, false);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var element = ElementOf(type);
        Output.WriteStartObject();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var offset = (int)reader.TokenStartIndex;
            if (!TryName(ref reader, out var name) || !TemplateHole.Members.AsSpan().Contains(name))
            {
                Unknown(name, [.. TemplateHole.Members], offset, seen);
                reader.Skip();
                continue;
            }

            if (!seen.TryAdd(name, offset))
            {
                Duplicate(name, offset, seen[name]);
                reader.Skip();
                continue;
            }

            Output.WritePropertyName(name);
            reader.Read();
            using var step = Into(name);
            switch (name)
            {
                case TemplateHole.FieldName:
                    isField = NotBlank(ref reader);
                    break;
                case TemplateHole.EventName:
                    isEvent = true;
                    OneOf(ref reader, TemplateHole.EventMembers);
                    break;
                case "values":
                    hasValues = true;
                    Meanings(ref reader, element ?? type);
                    break;
                case "otherwise":
                    Meaning(ref reader, seen.ContainsKey("separator") ? element ?? type : type);
                    break;
                case "separator":
                    isList = NotBlank(ref reader);
                    break;
                default:
                    isFigure = true;
                    OneOf(ref reader, ["number"]);
                    break;
            }
        }

        Output.WriteEndObject();
        Join(place, seen, isField || isEvent, isList != element is not null, hasValues || isFigure == IsFigure(element ?? type));
        return true;
    }

    // What joins the members of a hole, and fits the place at which it stands.
    private void Join(DiagnosedPlace place, Dictionary<string, int> seen, bool hasSource, bool isListWrong, bool isFigureRight)
    {
        if (!seen.ContainsKey(TemplateHole.FieldName) && !seen.ContainsKey(TemplateHole.EventName))
            Tell(ReadingCodes.Missing, ProblemSeverity.SessionRefused, place.Offset, place.Pointer, [TemplateHole.FieldName]);
        else if (seen.ContainsKey(TemplateHole.FieldName) && seen.ContainsKey(TemplateHole.EventName))
            Tell(MappingCodes.OneSource, ProblemSeverity.SessionRefused, place.Offset, place.Pointer, []);
        else if (hasSource && isListWrong)
            Tell(ReadingCodes.WrongKind, ProblemSeverity.SessionRefused, place.Offset, place.Pointer, ["one value or many", "\"separator\" where a list is needed, and only there"]);
        else if (hasSource && !isFigureRight)
            Tell(ReadingCodes.WrongKind, ProblemSeverity.SessionRefused, place.Offset, place.Pointer, ["a text or a figure", "\"as\": \"number\" where a figure is needed, and only there"]);
    }

    private bool NotBlank(ref Utf8JsonReader reader)
    {
        if (!TryText(ref reader, out var text))
            return false;
        if (text.Length == 0)
        {
            Refuse(ReadingCodes.BlankText, ref reader);
            return false;
        }

        Copy(ref reader);
        return true;
    }

    private void Meanings(ref Utf8JsonReader reader, Type type)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            WrongKind(ref reader, "an object: each value of the field, and what it means");
            return;
        }

        Output.WriteStartObject();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var offset = (int)reader.TokenStartIndex;
            if (!TryName(ref reader, out var name))
            {
                Tell(ReadingCodes.LoneSurrogate, ProblemSeverity.SessionRefused, offset, _pointer.ToString(), []);
                reader.Skip();
                continue;
            }

            if (!seen.TryAdd(name, offset))
            {
                Duplicate(name, offset, seen[name]);
                reader.Skip();
                continue;
            }

            Output.WritePropertyName(name);
            reader.Read();

            // The name may be what somebody wrote into the log: its place is told by its number.
            using (Into(seen.Count - 1))
                Meaning(ref reader, type);
        }

        Output.WriteEndObject();
    }

    // A meaning is a value of the place that the hole stands at, and holds no hole itself.
    private void Meaning(ref Utf8JsonReader reader, Type type)
    {
        using (WithoutHoles())
            Value(ref reader, type, mayBeNull: false);
    }

    private Holes WithoutHoles()
    {
        var before = _mayHaveHoles;
        _mayHaveHoles = false;
        return new Holes(this, before);
    }

    private static bool IsHole(Utf8JsonReader ahead)
    {
        if (ahead.TokenType != JsonTokenType.StartObject)
            return false;
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            if (ahead.ValueSpan is [(byte)'$', ..])
                return true;
            ahead.Skip();
        }

        return false;
    }

    private static Type? ElementOf(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>) ? type.GetGenericArguments()[0] : null;

    private static bool IsFigure(Type type) => (Nullable.GetUnderlyingType(type) ?? type) is var plain && (plain == typeof(int) || plain == typeof(decimal));

    internal readonly ref struct Holes(Diagnosis diagnosis, bool before)
    {
        public void Dispose() => diagnosis._mayHaveHoles = before;
    }
}
