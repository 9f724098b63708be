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
        Given.NoOptions(method);
        var command = new Command("outcome", "Evaluates one outcome method and prints its figures as JSON; an undefined figure is null.") { method, file };
        command.SetAction(parsed =>
        {
            var input = Read(parsed.GetValue(file)!, streams);
            var answer = OutcomeMethods.Evaluate(parsed.GetValue(method)!, input);
            if (answer.TryGetResult(out var figures))
            {
                using var text = JsonText.To(streams.OutBytes);
                figures.WriteTo(text.Writer);
                return ExitCode.Fine;
            }

            foreach (var problem in answer.Problems)
            {
                streams.Complain(problem.ToString());
                streams.Error.WriteLine($"  -> {problem.Remedy}");
            }

            return ExitCode.Unusable;
        });
        return command;
    }

    private static JsonElement Read(string file, Streams streams)
    {
        using var stream = Given.Open(file, streams);
        try
        {
            using var document = JsonDocument.Parse(stream, Limits);
            return document.RootElement.Clone();
        }
        catch (JsonException broken)
        {
            throw new UnusableException($"{(file == "-" ? "stdin" : file)}:{broken.LineNumber + 1}:{broken.BytePositionInLine + 1}: this is not JSON.");
        }
    }
}
