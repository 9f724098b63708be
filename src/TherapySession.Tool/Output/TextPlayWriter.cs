using TherapySession.Json;
using TherapySession.Standards;
using TherapySession.Tool.Checking;
using TherapySession.Tool.Playing;

namespace TherapySession.Tool.Output;

/// <summary>For people: a line a step, under it why it was refused, and the evidence at the end.</summary>
internal sealed class TextPlayWriter(Streams streams, bool showText) : IPlayWriter
{
    private readonly TextWriter _output = streams.Out;
    private readonly Wording _wording = streams.Wording;
    private readonly TextPlayParts _parts = new(streams);

    public void Begin(SessionScript script, Decision opening, bool isAsExpected)
    {
        _output.WriteLine($"{(showText ? Plain.Text(script.Title?.Text ?? script.Opening.Session.Value) : "session-1")}, {_wording.Say("run.profile", script.Opening.Profile)}");
        if (opening is Decision.Refused refused)
        {
            _output.WriteLine($"  {_wording["run.notOpened"]}");
            _parts.Refusals(refused.Reasons, "/open");
        }

        _parts.Expected(script.Expect, isAsExpected);
    }

    public void Step(PlayedStep played)
    {
        var number = played.Index + 1;
        if (played.Decision is Decision.Refused refused)
        {
            _output.WriteLine($"  {number,3}  {played.After,-18} {played.Step.Command.Kind} {_wording["run.refused"]}");
            _parts.Refusals(refused.Reasons, played.Pointer);
        }
        else
        {
            _output.WriteLine($"  {number,3}  {played.After,-18} {played.Step.Command.Kind}{(played.Before == played.After ? "" : " " + _wording.Say("run.from", played.Before))}");
        }

        if (showText && played.Step.Note is { } note)
            _output.WriteLine($"       # {Plain.Text(note.Text)}");
        _parts.Expected(played.Step.Expect, played.IsAsExpected);
    }

    public void End(ScriptPlay play, Evidence? evidence)
    {
        if (play.Session is { } session && evidence is not null)
        {
            _output.WriteLine();
            _output.WriteLine(_wording.Say("run.ended", session.Phase, session.Version, _wording.Say(evidence.Verdict), evidence.Profile));
            TextCheckWriter.Criteria(evidence.Criteria, _output, _wording);
            TextCheckWriter.Findings(evidence.Findings.Select(finding => CheckFinding.Of(finding, _wording.Language)), _output, _wording);
        }

        _parts.Surprises(play.Surprises);
    }

    public void Dispose()
    {
    }
}
