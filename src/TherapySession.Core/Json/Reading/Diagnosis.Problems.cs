using System.Text;
using System.Text.Json;

namespace TherapySession.Json;

internal sealed partial class Diagnosis
{
    /// <summary>The value at the reader can't be read; goes past it.</summary>
    public void Refuse(string code, ref Utf8JsonReader reader, params ReadOnlySpan<string> arguments)
    {
        Tell(code, ProblemSeverity.SessionRefused, (int)reader.TokenStartIndex, _pointer.ToString(), arguments);
        Pass(ref reader);
    }

    /// <summary>The value at the reader is none of those that are valid.</summary>
    public void RefuseValue(string code, ref Utf8JsonReader reader, string found, IReadOnlyList<string> valid)
    {
        var quoted = reader.TokenType == JsonTokenType.Number ? TextRule.Quotable(found) : $"'{TextRule.Quotable(found)}'";
        var list = string.Join(", ", valid);
        Tell(code, ProblemSeverity.SessionRefused, (int)reader.TokenStartIndex, _pointer.ToString(), [quoted, list], list, Nearest.To(found, valid), quoted);
        Pass(ref reader);
    }

    /// <summary>A value of another kind than expected; goes past it.</summary>
    public void WrongKind(ref Utf8JsonReader reader, string expected)
    {
        var place = _offset + (int)reader.TokenStartIndex;
        var found = _log.IsNonNumber(place) ? "what is no number (NaN or Infinity)" : Kind(ref reader);
        _refused.Add(place);
        Tell(ReadingCodes.WrongKind, ProblemSeverity.SessionRefused, (int)reader.TokenStartIndex, _pointer.ToString(), [found, expected], expected, null, found);
        Pass(ref reader);
    }

    /// <summary>Whether the value at a byte of the file was told to be of the wrong kind.</summary>
    public bool HasRefused(int place) => _refused.Contains(place);

    /// <summary>NaN or Infinity at a byte of the file, wherever it stands.</summary>
    public void RefuseNonNumber(int place) =>
        Tell(ReadingCodes.WrongKind, ProblemSeverity.SessionRefused, place - _offset, _pointer.ToString(), ["what is no number (NaN or Infinity)", "a figure"], "a figure");

    /// <summary>The value at the reader is read, and somebody should look at it.</summary>
    public void Warn(string code, ref Utf8JsonReader reader, params ReadOnlySpan<string> arguments) =>
        Tell(code, ProblemSeverity.Warning, (int)reader.TokenStartIndex, _pointer.ToString(), arguments);

    /// <summary>Tells of characters that can't be seen: which, never where they stand in which words.</summary>
    public void WarnOfHidden(string text, ref Utf8JsonReader reader)
    {
        if (Hidden.In(text) is { Count: > 0 } hidden)
            Warn(ReadingCodes.HiddenCharacters, ref reader, string.Join(", ", hidden));
    }

    /// <summary>A text that is one of a few.</summary>
    public void OneOf(ref Utf8JsonReader reader, IReadOnlyList<string> valid)
    {
        if (!TryText(ref reader, out var found))
            return;
        if (valid.Contains(found))
            Copy(ref reader);
        else
            RefuseValue(ReadingCodes.NotOnTheList, ref reader, found, valid);
    }

    /// <summary>Where the reader is.</summary>
    public DiagnosedPlace Here(ref Utf8JsonReader reader) => new((int)reader.TokenStartIndex, _pointer.ToString());

    /// <summary>A member can be read and does not go with the rest.</summary>
    public void RefuseMember(string code, DiagnosedPlace place, string member, params ReadOnlySpan<string> arguments)
    {
        var offset = Pointers.Find(_text.Span[place.Offset..], member);
        Tell(code, ProblemSeverity.SessionRefused, place.Offset + offset, $"{place.Pointer}/{member}", arguments);
    }

    /// <summary>A rule of the domain is broken inside an object.</summary>
    public void Refuse(Refusal refusal, DiagnosedPlace place) => Tell(
        refusal.Code, ProblemSeverity.SessionRefused, place.Offset + Pointers.Find(_text.Span[place.Offset..], refusal.Place.JsonPointer),
        place.Pointer + refusal.Place.JsonPointer, refusal.Arguments.AsSpan());

    /// <summary>Takes a text; where there is none that may be read, the problem is told and the value passed.</summary>
    public bool TryText(ref Utf8JsonReader reader, out string text)
    {
        text = "";
        if (reader.TokenType != JsonTokenType.String)
        {
            WrongKind(ref reader, "a text");
            return false;
        }

        var bytes = Pointers.LengthOfText(reader.ValueSpan);
        if (bytes > _reading.MaximumTextBytes)
        {
            Refuse(ReadingCodes.TextTooLong, ref reader, Figure(bytes), Figure(_reading.MaximumTextBytes));
            return false;
        }

        try
        {
            text = reader.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            Refuse(ReadingCodes.LoneSurrogate, ref reader);
            return false;
        }
    }

    private void Tell(
        string code, ProblemSeverity severity, int offset, string pointer, ReadOnlySpan<string> arguments, string? expected = null, string? nearest = null, string? found = null)
    {
        if (severity != ProblemSeverity.Warning)
            Errors++;
        if (_log.IsFull(code))
            return;

        _log.Add(new Problem(code, severity, _log.Place(_offset + offset, pointer))
        {
            Arguments = ValueList.Create(arguments),
            Found = found,
            Expected = expected,
            Nearest = nearest,
        });
    }

    // Whatever stands for a refused value is never read; it only keeps the text whole.
    private void Pass(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            reader.Skip();
        Output.WriteNullValue();
    }

    private static string Kind(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => "a text",
        JsonTokenType.Number => "another number, or one out of range",
        JsonTokenType.Null => "null",
        _ => "true or false",
    };
}
