using System.CommandLine;
using System.Text.Json;
using TherapySession.Standards;
using TherapySession.Tool.Output;

namespace TherapySession.Tool.Commands;

/// <summary>The criteria and knowledge points of the two standards, and where each is evidenced.</summary>
internal static class StandardsCommand
{
    public static Command Create(Streams streams)
    {
        var number = new Argument<string?>("STANDARD") { Description = "226 or 320; both where nothing is said.", Arity = ArgumentArity.ZeroOrOne };
        number.AcceptOnlyFromAmong([.. Standard.All.Select(standard => standard.Number)]);
        var format = Given.Format("text", "json");
        var output = Given.Output();
        var command = new Command("standards", "Lists the criteria and knowledge points of the standards, and where the library evidences each.") { number, format, output };
        command.SetAction(parsed =>
        {
            Given.AnswerTo(parsed.GetValue(output), streams);
            var one = parsed.GetValue(number) is { } named ? Standard.Find(named) : null;
            if (parsed.GetValue(format) == "json")
                WriteJson(one, streams);
            else
                WriteText(one is null ? Standard.All : [one], streams.Out, streams.Wording);
            return ExitCode.Fine;
        });
        return command;
    }

    private static void WriteText(ValueList<Standard> standards, TextWriter output, Wording wording)
    {
        foreach (var standard in standards)
        {
            output.WriteLine(wording.Say("standards.version", standard.Code, standard.Version, standard.TitleIn(wording.Language)));
            output.WriteLine(wording.Say("standards.criteria", standard.Criteria.Count));
            foreach (var criterion in standard.Criteria)
                WriteText(criterion.Number, criterion.TitleIn(wording.Language), criterion.EvidencedBy, output, wording);
            output.WriteLine(wording.Say("standards.knowledge", standard.Knowledge.Count));
            foreach (var point in standard.Knowledge)
                WriteText(point.Number, point.TitleIn(wording.Language), point.EvidencedBy, output, wording);
        }
    }

    private static void WriteText(string number, string title, ValueList<EvidencePlace> places, TextWriter output, Wording wording)
    {
        output.WriteLine($"  {number,-9} {title}");
        foreach (var kind in places.GroupBy(place => place.Kind))
            output.WriteLine($"  {"",-9}   {wording["standards." + JsonText.Name(kind.Key)]}: {string.Join(", ", kind.Select(place => place.Name))}");
    }

    private static void WriteJson(Standard? one, Streams streams)
    {
        using var json = JsonText.To(streams.OutBytes);
        if (one is not null)
        {
            Write(json.Writer, one, streams.Wording.Language);
            return;
        }

        json.Writer.WriteStartObject();
        json.Writer.WriteStartArray("standards");
        foreach (var standard in Standard.All)
            Write(json.Writer, standard, streams.Wording.Language);
        json.Writer.WriteEndArray();
        json.Writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Standard standard, Language language)
    {
        json.WriteStartObject();
        json.WriteString("number", standard.Number);
        json.WriteString("code", standard.Code);
        json.WriteString("title", standard.TitleIn(language));
        json.WriteNumber("version", standard.Version);
        json.WriteString("approved", NodaTime.Text.LocalDatePattern.Iso.Format(standard.Approved));
        json.WriteString("indicativeReview", NodaTime.Text.LocalDatePattern.Iso.Format(standard.IndicativeReview));
        json.WriteStartArray("criteria");
        foreach (var criterion in standard.Criteria)
            Write(json, criterion.Number, criterion.TitleIn(language), criterion.ExplanationIn(language), criterion.EvidencedBy);
        json.WriteEndArray();
        json.WriteStartArray("knowledge");
        foreach (var point in standard.Knowledge)
            Write(json, point.Number, point.TitleIn(language), point.ExplanationIn(language), point.EvidencedBy);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string number, string title, string explanation, ValueList<EvidencePlace> places)
    {
        json.WriteStartObject();
        json.WriteString("number", number);
        json.WriteString("title", title);
        json.WriteString("explanation", explanation);
        json.WriteStartArray("evidencedBy");
        foreach (var place in places)
        {
            json.WriteStartObject();
            json.WriteString("kind", JsonText.Name(place.Kind));
            json.WriteString("name", place.Name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
