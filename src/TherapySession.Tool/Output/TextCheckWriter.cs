using Spectre.Console;
using TherapySession.Standards;
using TherapySession.Tool.Checking;

namespace TherapySession.Tool.Output;

/// <summary>For people: a verdict a session, and under it what is not as it should be.</summary>
internal sealed class TextCheckWriter(TextWriter output, bool inColour, bool isQuiet) : ICheckWriter
{
    private readonly IAnsiConsole _terminal = Streams.Terminal(output, inColour);

    public void Write(CheckedSession session)
    {
        if (isQuiet && session.Verdict is Verdict.Conforms or Verdict.Running && session.Findings.Count == 0)
            return;

        output.Write($"{session.File} {session.Id}: ");
        _terminal.Write(new Text(Say(session.Verdict), new Style(Colour(session.Verdict))));
        output.WriteLine(session.Profile is { } profile ? $" under {profile}" : "");
        Criteria(session.Criteria, output);
        Findings(session.Findings, output);
    }

    public void End(Tally tally)
    {
        if (!isQuiet)
        {
            output.WriteLine($"{tally.Sessions} sessions: {tally.Of(Verdict.Conforms)} conform, {tally.Of(Verdict.DoesNotConform)} do not conform, " +
                $"{tally.Of(Verdict.Running)} running, {tally.Of(Verdict.NotAssessed)} not assessed.");
        }

        output.Flush();
    }

    public void Dispose()
    {
    }

    public static void Criteria(ValueList<CriterionEvidence> criteria, TextWriter output)
    {
        foreach (var each in criteria)
        {
            var shown = each.Shown.Count == 0 ? "" : $" by events {string.Join(", ", each.Shown.Select(fact => fact.Sequence))}";
            output.WriteLine($"  {each.Criterion.Number,-9} {JsonText.Name(each.Status)}{shown}{(each.Reason is { } reason ? $": {reason}" : "")}");
            foreach (var missing in each.Missing)
                output.WriteLine($"  {"",-9}   {missing.Code} {missing.Message} -> {missing.Remedy}");
        }
    }

    public static void Findings(IEnumerable<CheckFinding> findings, TextWriter output)
    {
        foreach (var finding in findings)
        {
            output.WriteLine($"  {(finding.IsError ? "error" : "warning"),-9} {finding.Code} at {finding.Where}: {finding.Message}{(finding.Nearest is { } near ? $" Did you mean '{near}'?" : "")}");
            if (finding.Expected is { } expected)
                output.WriteLine($"  {"",-9}   expected: {expected}");
            output.WriteLine($"  {"",-9}   -> {finding.Remedy}");
        }
    }

    public static string Say(Verdict verdict) => verdict switch
    {
        Verdict.Conforms => "conforms",
        Verdict.DoesNotConform => "does not conform",
        Verdict.Running => "running",
        _ => "not assessed",
    };

    private static Color Colour(Verdict verdict) => verdict switch
    {
        Verdict.Conforms => Color.Green,
        Verdict.Running => Color.Blue,
        _ => Color.Red,
    };
}
