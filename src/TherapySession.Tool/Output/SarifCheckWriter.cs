using System.Text.Json;
using TherapySession.Json;
using TherapySession.Tool.Checking;

namespace TherapySession.Tool.Output;

/// <summary>SARIF 2.1.0: a result for each finding. The rules come after the results, because only then it is known which there are.</summary>
internal sealed class SarifCheckWriter : ICheckWriter
{
    private readonly JsonText _text;
    private readonly Language _language;
    private readonly Dictionary<string, int> _rules = new(StringComparer.Ordinal);

    public SarifCheckWriter(Streams streams)
    {
        (_text, _language) = (JsonText.To(streams.OutBytes), streams.Wording.Language);
        _text.Writer.WriteStartObject();
        _text.Writer.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        _text.Writer.WriteString("version", "2.1.0");
        _text.Writer.WriteStartArray("runs");
        _text.Writer.WriteStartObject();
        _text.Writer.WriteString("columnKind", "unicodeCodePoints");
        _text.Writer.WriteStartArray("results");
    }

    public void Write(CheckedSession session)
    {
        var json = _text.Writer;
        foreach (var finding in session.Findings)
        {
            if (!_rules.TryGetValue(finding.Code, out var rule))
                _rules[finding.Code] = rule = _rules.Count;
            json.WriteStartObject();
            json.WriteString("ruleId", finding.Code);
            json.WriteNumber("ruleIndex", rule);
            json.WriteString("level", finding.IsError ? "error" : "warning");
            json.WriteStartObject("message");
            json.WriteString("text", $"{finding.Message} {finding.Remedy}");
            json.WriteEndObject();
            json.WriteStartArray("locations");
            Location(json, session, finding);
            json.WriteEndArray();
            if (finding.Other is { } other)
                Related(json, session, other);
            Known(json, finding);
            json.WriteEndObject();
        }

        json.Flush();
    }

    public void End(Tally tally)
    {
        var json = _text.Writer;
        json.WriteEndArray();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "therapysession");
        json.WriteStartArray("rules");
        foreach (var (code, _) in _rules.OrderBy(each => each.Value))
        {
            json.WriteStartObject();
            json.WriteString("id", code);
            Description(json, code);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        _text.Dispose();
    }

    public void Dispose()
    {
    }

    private static void Known(Utf8JsonWriter json, CheckFinding finding)
    {
        if (finding.Fingerprint is { } fingerprint)
        {
            json.WriteStartObject("partialFingerprints");
            json.WriteString("therapysession/v1", fingerprint);
            json.WriteEndObject();
        }

        if (finding.Accepted is null)
            return;
        json.WriteStartArray("suppressions");
        json.WriteStartObject();
        json.WriteString("kind", "external");
        json.WriteString("status", "accepted");
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Location(Utf8JsonWriter json, CheckedSession session, CheckFinding finding)
    {
        json.WriteStartObject();
        Physical(json, session.File, finding.Line, finding.Column);
        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("name", session.Id);
        json.WriteString("fullyQualifiedName", session.Id + finding.Place);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    // Without an occasion: what the code is about.
    private void Description(Utf8JsonWriter json, string code)
    {
        json.WriteStartObject("shortDescription");
        json.WriteString("text", CodeText.Find(code, _language) is [var text, ..] ? text.Message : code);
        json.WriteEndObject();
    }

    private static void Related(Utf8JsonWriter json, CheckedSession session, ProblemPlace other)
    {
        json.WriteStartArray("relatedLocations");
        json.WriteStartObject();
        Physical(json, other.File ?? session.File, other.Line, other.Column);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Physical(Utf8JsonWriter json, string file, int? line, int? column)
    {
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Uri(file));
        json.WriteEndObject();
        if (line is { } known)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", known);
            json.WriteNumber("startColumn", column ?? 1);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    // A path as a URI: what is no letter, digit or mark of a path is escaped.
    private static string Uri(string file) => string.Join('/', file.Replace('\\', '/').Split('/').Select(System.Uri.EscapeDataString));
}
