using System.Text.Json;
using TherapySession.Json;
using TherapySession.Standards;
using TherapySession.Tool.Checking;
using TherapySession.Tool.Playing;

namespace TherapySession.Tool.Output;

/// <summary>One object with the steps, each written as it is played, and the evidence at the end.</summary>
internal sealed class JsonPlayWriter(Streams streams, bool showText) : IPlayWriter
{
    private readonly JsonText _text = JsonText.To(streams.OutBytes);
    private readonly Language _language = streams.Wording.Language;

    private Utf8JsonWriter Json => _text.Writer;

    public void Begin(SessionScript script, Decision opening, bool isAsExpected)
    {
        Json.WriteStartObject();
        Json.WriteString("id", showText ? script.Opening.Session.Value : "session-1");
        if (showText && script.Title is { } title)
            Json.WriteString("title", title.Text);
        Json.WriteStartObject("open");
        Outcome(opening, "/open", isAsExpected);
        Json.WriteEndObject();
        Json.WriteStartArray("steps");
    }

    public void Step(PlayedStep played)
    {
        Json.WriteStartObject();
        Json.WriteNumber("number", played.Index + 1);
        if (showText)
            Json.WriteString("id", played.Step.Stamp.Id.Value);
        Json.WriteString("command", played.Step.Command.Kind.Name);
        Json.WriteString("from", JsonText.Name(played.Before));
        Json.WriteString("phase", JsonText.Name(played.After));
        Outcome(played.Decision, played.Pointer, played.IsAsExpected);
        if (showText && played.Step.Note is { } note)
            Json.WriteString("note", note.Text);
        Json.WriteEndObject();
        Json.Flush();
    }

    public void End(ScriptPlay play, Evidence? evidence)
    {
        Json.WriteEndArray();
        if (play.Session is { } session && evidence is not null)
        {
            Json.WriteString("phase", JsonText.Name(session.Phase));
            Json.WriteNumber("events", session.Version);
            Json.WriteString("profile", evidence.Profile.Id.Value);
            Json.WriteString("verdict", JsonText.Name(evidence.Verdict));
            CriterionJson.Write(Json, evidence.Criteria, _language);
            JsonCheckWriter.Write(Json, evidence.Findings.Select(finding => CheckFinding.Of(finding, _language)));
        }

        Json.WriteNumber("surprises", play.Surprises);
        Json.WriteEndObject();
        _text.Dispose();
    }

    public void Dispose()
    {
    }

    private void Outcome(Decision decision, string pointer, bool isAsExpected)
    {
        Json.WriteString("outcome", decision is Decision.Refused ? "refused" : "accepted");
        Json.WriteBoolean("asExpected", isAsExpected);
        CriterionJson.Write(Json, "refusals", decision is Decision.Refused refused ? refused.Reasons : [], _language, pointer);
    }
}
