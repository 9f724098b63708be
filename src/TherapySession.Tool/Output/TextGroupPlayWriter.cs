using TherapySession.Json;
using TherapySession.Standards;
using TherapySession.Tool.Checking;
using TherapySession.Tool.Playing;

namespace TherapySession.Tool.Output;

/// <summary>For people: a line a step with whose it is, under it why it was refused, and the evidence of each session at the end.</summary>
internal sealed class TextGroupPlayWriter(Streams streams, bool showText) : IGroupPlayWriter
{
    private readonly TextWriter _output = streams.Out;
    private readonly Wording _wording = streams.Wording;
    private readonly TextPlayParts _parts = new(streams);

    public void Begin(GroupScript script, GroupDecision opening, bool isAsExpected)
    {
        var name = showText ? Plain.Text(script.Title?.Text ?? script.Opening.Group.Value) : "group-1";
        _output.WriteLine($"{name}, {script.Opening.Format}, {_wording.Say("run.profile", script.Opening.Profile)}");
        if (opening is GroupDecision.Refused refused)
        {
            _output.WriteLine($"  {_wording["run.notOpened"]}");
            _parts.Refusals(refused.Reasons, "/openGroup");
        }

        _parts.Expected(script.Expect, isAsExpected);
    }

    public void Step(PlayedGroupStep played)
    {
        var whose = played.Session is { } id ? Pseudonym.Of(played.After, id, showText) : _wording["run.everybody"];
        var phase = played.Session is { } session ? played.After.Find(session)?.Phase.ToString() ?? "-" : "";
        var how = played.Reasons.Count > 0 ? " " + _wording["run.refused"] : played.Session is null ? " " + _wording.Say("run.recordedIn", played.Recorded) : "";
        _output.WriteLine($"  {played.Index + 1,3}  {whose,-10} {phase,-18} {played.Command}{how}");
        _parts.Refusals(played.Reasons, played.Pointer);
        if (showText && played.Step.Note is { } note)
            _output.WriteLine($"       # {Plain.Text(note.Text)}");
        _parts.Expected(played.Step.Expect, played.IsAsExpected);
    }

    public void End(GroupPlay play, ValueList<Evidence> evidence)
    {
        for (var i = 0; i < evidence.Count; i++)
        {
            var session = play.Group!.Sessions[i];
            _output.WriteLine();
            _output.WriteLine($"{Pseudonym.Of(play.Group, session.Id, showText)}: {_wording.Say("run.ended", session.Phase, session.Version, _wording.Say(evidence[i].Verdict), evidence[i].Profile)}");
            TextCheckWriter.Criteria(evidence[i].Criteria, _output, _wording);
            TextCheckWriter.Findings(evidence[i].Findings.Select(finding => CheckFinding.Of(finding, _wording.Language)), _output, _wording);
        }

        _parts.Surprises(play.Surprises);
    }
}

/// <summary>What a session of a group is called where identifiers are not shown: by its place in the order of joining.</summary>
internal static class Pseudonym
{
    public static string Of(GroupSession group, SessionId session, bool showText)
    {
        if (showText)
            return Plain.Text(session.Value);
        var place = group.Sessions.Select(each => each.Id).ToList().IndexOf(session);
        return place < 0 ? "-" : $"session-{place + 1}";
    }
}
