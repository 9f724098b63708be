using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using TherapySession.Tool.Output;

namespace TherapySession.Tool.Commands;

/// <summary>What a code means, and what to do about it.</summary>
internal static class ExplainCommand
{
    public static Command Create(Streams streams)
    {
        var code = new Argument<string>("CODE") { Description = "A code as the library tells it, such as TS-CONS-001 or R023." };
        Given.NoOptions(code);
        var format = Given.Format("text", "json");
        var output = Given.Output();
        var command = new Command("explain", "Says what a code means, what to do, which criteria it serves and which commands satisfy it.") { code, format, output };
        command.SetAction(parsed =>
        {
            var explanation = Explanation.Of(parsed.GetValue(code)!, streams.Wording.Language);
            Given.AnswerTo(parsed.GetValue(output), streams);
            if (parsed.GetValue(format) == "json")
                WriteJson(explanation, streams);
            else
                WriteText(explanation, streams.Out, streams.Wording);
            return ExitCode.Fine;
        });
        return command;
    }

    private static void WriteText(Explanation explanation, TextWriter output, Wording wording)
    {
        output.WriteLine(explanation.Code);
        foreach (var text in explanation.Texts)
        {
            output.WriteLine($"  {text.Message}");
            output.WriteLine($"    -> {text.Remedy}");
        }

        foreach (var (profile, criteria) in explanation.Criteria)
            output.WriteLine("  " + wording.Say("explain.serves", profile, criteria.Count == 0 ? wording["explain.noCriterion"] : string.Join(", ", criteria)));
        if (explanation.Commands.Count > 0)
            output.WriteLine("  " + wording.Say("explain.satisfiedBy", string.Join(", ", explanation.Commands)));
        WriteText(explanation.Example, "explain.example", output, wording);
        WriteText(explanation.Refused, "explain.refused", output, wording);
        if (explanation.Wrong is { } wrong)
        {
            output.WriteLine("  " + wording.Say("explain.wrong", wrong.Wrong));
            if (wrong.Right is { } right)
                output.WriteLine("  " + wording.Say("explain.instead", right));
        }
    }

    private static void WriteText(JsonNode? step, string introduction, TextWriter output, Wording wording)
    {
        if (step is null)
            return;

        output.WriteLine("  " + wording[introduction]);
        output.WriteLine($"    {step.ToJsonString(Explanation.Layout).Replace("\n", "\n    ", StringComparison.Ordinal)}");
    }

    private static void WriteJson(Explanation explanation, Streams streams)
    {
        using var text = JsonText.To(streams.OutBytes);
        var json = text.Writer;
        json.WriteStartObject();
        json.WriteString("code", explanation.Code);
        json.WriteStartArray("meanings");
        foreach (var meaning in explanation.Texts)
        {
            json.WriteStartObject();
            json.WriteString("message", meaning.Message);
            json.WriteString("remedy", meaning.Remedy);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("criteria");
        foreach (var (profile, criteria) in explanation.Criteria)
            CriterionJson.Texts(json, profile, criteria);
        json.WriteEndObject();
        CriterionJson.Texts(json, "satisfiedBy", explanation.Commands);
        WriteJson(json, "example", explanation.Example);
        WriteJson(json, "refused", explanation.Refused);
        if (explanation.Wrong is { } wrong)
        {
            json.WriteString("wrong", wrong.Wrong);
            if (wrong.Right is { } right)
                json.WriteString("instead", right);
        }

        json.WriteEndObject();
    }

    private static void WriteJson(Utf8JsonWriter json, string name, JsonNode? step)
    {
        if (step is null)
            return;

        json.WritePropertyName(name);
        step.WriteTo(json);
    }

    /// <summary>All that can be said about a code.</summary>
    private sealed record Explanation(string Code, ValueList<CodeText> Texts, List<(string Profile, List<string> Criteria)> Criteria, ValueList<string> Commands)
    {
        public static readonly JsonSerializerOptions Layout = new()
        {
            WriteIndented = true,
            NewLine = "\n",
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };

        /// <summary>A step that supplies what is missing.</summary>
        public JsonNode? Example => ExampleSteps.Accepted(Commands);

        /// <summary>A step that is refused with the code.</summary>
        public JsonNode? Refused => Commands.Count > 0 ? null : ExampleSteps.Refused(Code);

        /// <summary>What is told with the code.</summary>
        public WrongExample? Wrong => WrongExample.Of(Code);

        public static Explanation Of(string given, Language language)
        {
            var code = given.ToUpperInvariant();
            var texts = CodeText.Find(code, language);
            if (texts.Count == 0)
                throw CodeText.NearestTo(code) is { } near ? new UnusableException("unusable.noSuchCode.near", near) : new UnusableException("unusable.noSuchCode");

            var criteria = Profile.BuiltIn.Select(profile => (profile.Id.Value, profile.Criteria.Where(each => each.Requirements.Contains(code)).Select(each => each.Criterion.Number).ToList()));
            var commands = Requirement.All.FirstOrDefault(requirement => requirement.Code == code)?.SuppliedBy ?? [];
            return new Explanation(code, texts, [.. criteria], commands);
        }
    }
}
