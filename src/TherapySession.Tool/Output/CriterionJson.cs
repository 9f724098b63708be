using System.Text.Json;
using TherapySession.Standards;

namespace TherapySession.Tool.Output;

/// <summary>The evidence of criteria, and refusals, as JSON.</summary>
internal static class CriterionJson
{
    public static void Write(Utf8JsonWriter json, ValueList<CriterionEvidence> criteria, Language language)
    {
        json.WriteStartArray("criteria");
        foreach (var each in criteria)
            Write(json, each, language);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, CriterionEvidence each, Language language)
    {
        json.WriteStartObject();
        json.WriteString("number", each.Criterion.Number);
        json.WriteString("status", JsonText.Name(each.Status));
        if (each.NotNeeded is { } why)
        {
            json.WriteString("notNeeded", JsonText.Name(why));
            json.WriteString("reason", each.ReasonIn(language));
        }

        json.WriteStartArray("evidence");
        foreach (var shown in each.Shown)
        {
            json.WriteStartObject();
            json.WriteNumber("sequence", shown.Sequence);
            json.WriteString("command", shown.Command);
            Texts(json, "pointers", shown.Pointers);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (each.Missing.Count > 0)
            Write(json, "missing", each.Missing, language);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, string name, ValueList<Refusal> refusals, Language language, string within = "")
    {
        json.WriteStartArray(name);
        foreach (var refusal in refusals)
        {
            json.WriteStartObject();
            json.WriteString("code", refusal.Code);
            json.WriteString("kind", JsonText.Name(refusal.Kind));
            if (within.Length > 0)
                json.WriteString("place", refusal.Place.Within(within).JsonPointer);
            json.WriteString("message", refusal.MessageIn(language));
            json.WriteString("remedy", refusal.RemedyIn(language));
            Texts(json, "suppliedBy", refusal.SuppliedBy);
            Texts(json, "criteria", refusal.Criteria.Select(criterion => criterion.Number));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
