using System.Text;
using System.Xml;
using TherapySession.Standards;
using TherapySession.Tool.Checking;

namespace TherapySession.Tool.Output;

/// <summary>JUnit XML: a suite for each file, a case for each session. A suite begins with its totals, so that its cases are kept until the file is done.</summary>
internal sealed class JUnitCheckWriter : ICheckWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Stream _output;
    private readonly Wording _wording;
    private readonly XmlWriter _xml;
    private readonly List<CheckedCase> _cases = [];
    private string? _file;

    public JUnitCheckWriter(Streams streams, string name)
    {
        (_output, _wording) = (streams.OutBytes, streams.Wording);
        _xml = XmlWriter.Create(_output, new XmlWriterSettings { Encoding = Utf8, Indent = true, NewLineChars = "\n", NewLineHandling = NewLineHandling.Entitize, CloseOutput = false });
        _xml.WriteStartDocument();
        _xml.WriteStartElement("testsuites");
        _xml.WriteAttributeString("name", name);
    }

    public void Write(CheckedSession session)
    {
        if (_file != session.File)
            Suite();
        _file = session.File;
        var lines = session.Findings.Select(Line);

        // What a source can't show is no finding of the session, and blocks a pass all the same.
        var lacking = session.Criteria.Where(each => each.Status is EvidenceStatus.NotShown).Select(each => each.Criterion.Number).ToArray();
        if (lacking.Length > 0)
            lines = lines.Append($"{JsonText.Name(EvidenceStatus.NotShown)}: {string.Join(", ", lacking)}");
        _cases.Add(new CheckedCase(session.Id, session.IsAccepted ? Verdict.Conforms : session.Verdict, string.Join('\n', lines)));
    }

    public void End(Tally tally)
    {
        Suite();
        _xml.WriteEndElement();
        _xml.WriteEndDocument();
        _xml.Flush();
        _output.Write("\n"u8);
    }

    public void Dispose() => _xml.Dispose();

    private string Line(CheckFinding finding) => Plain.Text(
        $"{finding.Code} {_wording["finding.at"]} {finding.Where(_wording)}: {finding.Message} -> {finding.Remedy}{(finding.WhereElse(_wording) is { } other ? $" ({_wording.Say("finding.other", other)})" : "")}");

    private void Suite()
    {
        if (_file is null)
            return;

        _xml.WriteStartElement("testsuite");
        _xml.WriteAttributeString("name", Plain.Text(_file));
        Count("tests", _ => true);
        Count("failures", each => each.Verdict == Verdict.DoesNotConform);
        Count("errors", each => each.Verdict == Verdict.NotAssessed);
        Count("skipped", each => each.Verdict == Verdict.Running);
        _xml.WriteAttributeString("time", "0");
        foreach (var each in _cases)
            Case(each);
        _xml.WriteEndElement();
        _cases.Clear();
    }

    private void Count(string name, Func<CheckedCase, bool> counts) =>
        _xml.WriteAttributeString(name, _cases.Count(counts).ToString(System.Globalization.CultureInfo.InvariantCulture));

    private void Case(CheckedCase each)
    {
        _xml.WriteStartElement("testcase");
        _xml.WriteAttributeString("classname", Plain.Text(_file!));
        _xml.WriteAttributeString("name", each.Id);
        _xml.WriteAttributeString("time", "0");
        if (each.Verdict != Verdict.Conforms)
        {
            _xml.WriteStartElement(each.Verdict switch { Verdict.DoesNotConform => "failure", Verdict.Running => "skipped", _ => "error" });

            // What is skipped has no message of its own in the schema that others read by.
            if (each.Verdict == Verdict.Running)
                _xml.WriteString(_wording.Say(each.Verdict) + (each.Findings.Length > 0 ? "\n" : ""));
            else
                _xml.WriteAttributeString("message", _wording.Say(each.Verdict));
            if (each.Findings.Length > 0)
                _xml.WriteString(each.Findings);
            _xml.WriteEndElement();
        }
        else if (each.Findings.Length > 0)
        {
            _xml.WriteElementString("system-out", each.Findings);
        }

        _xml.WriteEndElement();
    }

    private sealed record CheckedCase(string Id, Verdict Verdict, string Findings);
}
