using System.CommandLine;
using System.Text.Json;
using TherapySession.Outcomes;
using TherapySession.Tool.Output;

namespace TherapySession.Tool.Commands;

/// <summary>One evaluation method on one input.</summary>
internal static class OutcomeCommand
{
    // A member given twice is let through: the method's own reader tells it with its place.
    private static readonly JsonDocumentOptions Limits = new() { AllowDuplicateProperties = true, MaxDepth = 32 };

    public static Command Create(Streams streams)
    {
        var method = new Argument<string>("METHOD") { Description = $"One of {string.Join(", ", OutcomeMethods.All.Select(each => each.Name))}." };
        var file = new Argument<string>("FILE") { Description = "A JSON file with the members that the method takes; - or nothing for standard input.", DefaultValueFactory = _ => "-" };
        var (output, stdinName) = (Given.Output(), Given.StdinName());
        Given.NoOptions(method);
        Given.NoOptions(file);
        var command = new Command("outcome", "Evaluates one outcome method and prints its figures as JSON; an undefined figure is null.") { method, file, output, stdinName };
        command.SetAction(parsed =>
        {
            var named = parsed.GetValue(file)!;
            var input = Read(named, named == "-" ? parsed.GetValue(stdinName)! : named, streams);
            var answer = OutcomeMethods.Evaluate(parsed.GetValue(method)!, input);
            if (answer.TryGetResult(out var figures))
            {
                Given.AnswerTo(parsed.GetValue(output), streams);
                using var text = JsonText.To(streams.OutBytes);
                figures.WriteTo(text.Writer);
                return ExitCode.Fine;
            }

            foreach (var problem in answer.Problems)
            {
                var language = streams.Wording.Language;
                streams.Complain($"{problem.Code} {streams.Wording["finding.at"]} '{problem.Pointer}': {problem.MessageIn(language)}");
                streams.Error.WriteLine($"  -> {problem.RemedyIn(language)}");
            }

            return ExitCode.Unusable;
        });
        return command;
    }

    private static JsonElement Read(string file, string name, Streams streams)
    {
        using var stream = Given.Open(file, streams);
        try
        {
            using var document = JsonDocument.Parse(stream, Limits);
            return document.RootElement.Clone();
        }
        catch (JsonException broken)
        {
            throw new UnusableException("unusable.notJson", $"{name}:{broken.LineNumber + 1}:{broken.BytePositionInLine + 1}");
        }
    }
}
