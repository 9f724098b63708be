using Spectre.Console;
using TherapySession.Standards;
using TherapySession.Tool.Checking;

namespace TherapySession.Tool.Output;

/// <summary>For people: a verdict a session, and under it what is not as it should be.</summary>
internal sealed class TextCheckWriter(Streams streams, bool isQuiet) : ICheckWriter
{
    private readonly TextWriter _output = streams.Out;
    private readonly Wording _wording = streams.Wording;
    private readonly IAnsiConsole _terminal = Streams.Terminal(streams.Out, streams.InColour);

    public void Write(CheckedSession session)
    {
        if (isQuiet && session.Verdict is Verdict.Conforms or Verdict.Running && session.Findings.Count == 0)
            return;

        _output.Write($"{Plain.Text(session.File)} {session.Id}: ");
        _terminal.Write(new Text(_wording.Say(session.Verdict), new Style(Colour(session.Verdict))));
        _output.WriteLine(session.Profile is { } profile ? " " + _wording.Say("check.under", profile) : "");
        Criteria(session.Criteria, _output, _wording);
        Findings(session.Findings, _output, _wording);
    }

    public void End(Tally tally)
    {
        if (!isQuiet)
        {
            _output.WriteLine(_wording.Say(
                "check.sessions", tally.Sessions, tally.Of(Verdict.Conforms), tally.Of(Verdict.DoesNotConform), tally.Of(Verdict.Running), tally.Of(Verdict.NotAssessed)));
        }
    }

    public void Dispose()
    {
    }

    public static void Criteria(ValueList<CriterionEvidence> criteria, TextWriter output, Wording wording)
    {
        foreach (var each in criteria)
        {
            var shown = each.Shown.Count == 0 ? "" : " " + wording.Say("check.shownBy", string.Join(", ", each.Shown.Select(fact => fact.Sequence)));
            output.WriteLine($"  {each.Criterion.Number,-9} {JsonText.Name(each.Status)}{shown}{(each.ReasonIn(wording.Language) is { } reason ? $": {reason}" : "")}");
            foreach (var missing in each.Missing)
                output.WriteLine($"  {"",-9}   {missing.Code} {missing.MessageIn(wording.Language)} -> {missing.RemedyIn(wording.Language)}");
        }
    }

    public static void Findings(IEnumerable<CheckFinding> findings, TextWriter output, Wording wording)
    {
        foreach (var finding in findings)
        {
            var nearest = finding.Nearest is { } near ? " " + wording.Say("finding.nearest", near) : "";
            var accepted = finding.Accepted is null ? "" : " " + wording["finding.accepted"];
            output.WriteLine($"  {wording[finding.IsError ? "finding.error" : "finding.warning"],-9} {finding.Code} {wording["finding.at"]} {finding.Where(wording)}: {finding.Message}{nearest}{accepted}");
            if (finding.Expected is { } expected)
                output.WriteLine($"  {"",-9}   {wording.Say("finding.expected", expected)}");
            if (finding.WhereElse(wording) is { } other)
                output.WriteLine($"  {"",-9}   {wording.Say("finding.other", other)}");
            output.WriteLine($"  {"",-9}   -> {finding.Remedy}");
        }
    }

    private static Color Colour(Verdict verdict) => verdict switch
    {
        Verdict.Conforms => Color.Green,
        Verdict.Running => Color.Blue,
        _ => Color.Red,
    };
}
