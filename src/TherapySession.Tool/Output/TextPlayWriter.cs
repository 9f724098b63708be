using TherapySession.Json;
using TherapySession.Standards;
using TherapySession.Tool.Checking;
using TherapySession.Tool.Playing;

namespace TherapySession.Tool.Output;

/// <summary>For people: a line a step, under it why it was refused, and the evidence at the end.</summary>
internal sealed class TextPlayWriter(TextWriter output, bool showText) : IPlayWriter
{
    public void Begin(SessionScript script, Decision opening, bool isAsExpected)
    {
        output.WriteLine($"{(showText ? script.Title?.Text ?? script.Opening.Session.Value : "session-1")}, profile {script.Opening.Profile}");
        if (opening is Decision.Refused refused)
        {
            output.WriteLine("  not opened");
            Refusals(refused.Reasons, "/open");
        }

        Expected(script.Expect, isAsExpected);
    }

    public void Step(PlayedStep played)
    {
        var number = played.Index + 1;
        if (played.Decision is Decision.Refused refused)
        {
            output.WriteLine($"  {number,3}  {played.After,-18} {played.Step.Command.Kind} REFUSED");
            Refusals(refused.Reasons, played.Pointer);
        }
        else
        {
            output.WriteLine($"  {number,3}  {played.After,-18} {played.Step.Command.Kind}{(played.Before == played.After ? "" : $" (from {played.Before})")}");
        }

        if (showText && played.Step.Note is { } note)
            output.WriteLine($"       # {note.Text}");
        Expected(played.Step.Expect, played.IsAsExpected);
    }

    public void End(ScriptPlay play, Evidence? evidence)
    {
        if (play.Session is { } session && evidence is not null)
        {
            output.WriteLine();
            output.WriteLine($"Phase {session.Phase}, {session.Version} events; {TextCheckWriter.Say(evidence.Verdict)} under {evidence.Profile}");
            TextCheckWriter.Criteria(evidence.Criteria, output);
            TextCheckWriter.Findings(evidence.Findings.Select(CheckFinding.Of), output);
        }

        output.WriteLine(play.Surprises == 0 ? "Every step went as the script expects." : $"Steps that went otherwise than the script expects: {play.Surprises}.");
        output.Flush();
    }

    public void Dispose()
    {
    }

    private void Refusals(ValueList<Refusal> reasons, string pointer)
    {
        foreach (var reason in reasons)
        {
            output.WriteLine($"       {reason.Code} at {reason.Place.Within(pointer).JsonPointer}: {reason.Message}{(reason.Criteria.Count == 0 ? "" : $" [{string.Join(", ", reason.Criteria)}]")}");
            output.WriteLine($"         -> {reason.Remedy}{(reason.SuppliedBy.Count == 0 ? "" : $" ({string.Join(", ", reason.SuppliedBy)})")}");
        }
    }

    private void Expected(ValueList<string> expected, bool isAsExpected)
    {
        if (!isAsExpected)
            output.WriteLine($"       !! the script expects {(expected.Count == 0 ? "acceptance" : "refusal with " + string.Join(", ", expected))}");
    }
}
