using System.Text.Json;
using TherapySession.Json;
using TherapySession.Tool.Checking;

namespace TherapySession.Tool.Output;

/// <summary>One object with <c>sessions</c>, each written as soon as it is checked.</summary>
internal sealed class JsonCheckWriter : ICheckWriter
{
    private readonly JsonText _text;
    private readonly Language _language;

    public JsonCheckWriter(Streams streams)
    {
        (_text, _language) = (JsonText.To(streams.OutBytes), streams.Wording.Language);
        _text.Writer.WriteStartObject();
        _text.Writer.WriteStartArray("sessions");
    }

    public void Write(CheckedSession session)
    {
        var json = _text.Writer;
        json.WriteStartObject();
        json.WriteString("id", session.Id);
        json.WriteString("file", session.File);
        if (session.Profile is { } profile)
            json.WriteString("profile", profile.Id.Value);
        json.WriteString("verdict", JsonText.Name(session.Verdict));
        CriterionJson.Write(json, session.Criteria, _language);
        Write(json, session.Findings);
        json.WriteEndObject();
        json.Flush();
    }

    public void End(Tally tally)
    {
        _text.Writer.WriteEndArray();
        _text.Writer.WriteEndObject();
        _text.Dispose();
    }

    public void Dispose()
    {
    }

    public static void Write(Utf8JsonWriter json, IEnumerable<CheckFinding> findings)
    {
        json.WriteStartArray("findings");
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("code", finding.Code);
            json.WriteString("severity", finding.IsError ? "error" : "warning");
            if (finding.Accepted is not null)
                json.WriteBoolean("accepted", true);
            if (finding.Fingerprint is { } fingerprint)
                json.WriteString("fingerprint", fingerprint);
            json.WriteString("place", finding.Place);
            if (finding.Line is { } line)
                json.WriteNumber("line", line);
            if (finding.Column is { } column)
                json.WriteNumber("column", column);
            if (finding.Sequence is { } sequence)
                json.WriteNumber("sequence", sequence);
            json.WriteString("message", finding.Message);
            if (finding.Expected is { } expected)
                json.WriteString("expected", expected);
            if (finding.Nearest is { } nearest)
                json.WriteString("nearest", nearest);
            json.WriteString("remedy", finding.Remedy);
            if (finding.Other is { } other)
                Write(json, other);
            if (finding.Criteria.Count > 0)
                CriterionJson.Texts(json, "criteria", finding.Criteria.Select(criterion => criterion.Number));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, ProblemPlace other)
    {
        json.WriteStartObject("other");
        if (other.File is { } file)
            json.WriteString("file", file);
        json.WriteNumber("line", other.Line);
        json.WriteNumber("column", other.Column);
        json.WriteString("place", other.JsonPointer);
        json.WriteEndObject();
    }
}
