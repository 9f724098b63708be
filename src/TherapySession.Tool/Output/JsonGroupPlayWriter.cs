using System.Text.Json;
using TherapySession.Json;
using TherapySession.Standards;
using TherapySession.Tool.Checking;
using TherapySession.Tool.Playing;

namespace TherapySession.Tool.Output;

/// <summary>One object with the steps, each written as it is played, and the evidence of each session at the end.</summary>
internal sealed class JsonGroupPlayWriter(Streams streams, bool showText) : IGroupPlayWriter
{
    private readonly JsonText _text = JsonText.To(streams.OutBytes);
    private readonly Language _language = streams.Wording.Language;

    private Utf8JsonWriter Json => _text.Writer;

    public void Begin(GroupScript script, GroupDecision opening, bool isAsExpected)
    {
        Json.WriteStartObject();
        Json.WriteString("id", showText ? script.Opening.Group.Value : "group-1");
        if (showText && script.Title is { } title)
            Json.WriteString("title", title.Text);
        Json.WriteStartObject("openGroup");
        Outcome(opening is GroupDecision.Refused refused ? refused.Reasons : [], "/openGroup", isAsExpected);
        Json.WriteEndObject();
        Json.WriteStartArray("steps");
    }

    public void Step(PlayedGroupStep played)
    {
        Json.WriteStartObject();
        Json.WriteNumber("number", played.Index + 1);
        if (showText)
            Json.WriteString("id", played.Step.Stamp.Id.Value);
        Json.WriteString("command", played.Command);
        if (played.Session is { } id)
            Whose(played, id);
        Json.WriteNumber("recordedIn", played.Recorded);
        Outcome(played.Reasons, played.Pointer, played.IsAsExpected);
        if (showText && played.Step.Note is { } note)
            Json.WriteString("note", note.Text);
        Json.WriteEndObject();
        Json.Flush();
    }

    public void End(GroupPlay play, ValueList<Evidence> evidence)
    {
        Json.WriteEndArray();
        Json.WriteStartArray("sessions");
        for (var i = 0; i < evidence.Count; i++)
        {
            var session = play.Group!.Sessions[i];
            Json.WriteStartObject();
            Json.WriteString("id", Pseudonym.Of(play.Group, session.Id, showText));
            Json.WriteString("phase", JsonText.Name(session.Phase));
            Json.WriteNumber("events", session.Version);
            Json.WriteString("profile", evidence[i].Profile.Id.Value);
            Json.WriteString("verdict", JsonText.Name(evidence[i].Verdict));
            CriterionJson.Write(Json, evidence[i].Criteria, _language);
            JsonCheckWriter.Write(Json, evidence[i].Findings.Select(finding => CheckFinding.Of(finding, _language)));
            Json.WriteEndObject();
        }

        Json.WriteEndArray();
        Json.WriteNumber("surprises", play.Surprises);
        Json.WriteEndObject();
        _text.Dispose();
    }

    private void Whose(PlayedGroupStep played, SessionId id)
    {
        Json.WriteString("session", Pseudonym.Of(played.After, id, showText));
        if (played.Before.Find(id) is { } before)
            Json.WriteString("from", JsonText.Name(before.Phase));
        if (played.After.Find(id) is { } after)
            Json.WriteString("phase", JsonText.Name(after.Phase));
    }

    private void Outcome(ValueList<Refusal> reasons, string pointer, bool isAsExpected)
    {
        Json.WriteString("outcome", reasons.Count > 0 ? "refused" : "accepted");
        Json.WriteBoolean("asExpected", isAsExpected);
        CriterionJson.Write(Json, "refusals", reasons, _language, pointer);
    }
}
