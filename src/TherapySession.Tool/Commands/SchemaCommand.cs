using System.CommandLine;
using TherapySession.Json;

namespace TherapySession.Tool.Commands;

/// <summary>The JSON Schemas of the files that the tool reads.</summary>
internal static class SchemaCommand
{
    public static Command Create(Streams streams)
    {
        var name = new Argument<string>("NAME") { Description = "script, record, course, profile, map, machine or baseline; record where nothing is said.", DefaultValueFactory = _ => "record" };
        name.AcceptOnlyFromAmong("script", "record", "course", "profile", "map", "machine", "baseline");
        var output = Given.Output();
        var command = new Command("schema", "Prints the JSON Schema (draft 2020-12) of a file that the tool reads.") { name, output };
        command.SetAction(parsed =>
        {
            Given.AnswerTo(parsed.GetValue(output), streams);
            streams.Out.Write(parsed.GetValue(name) switch
            {
                "script" => SessionSchema.Script(),
                "course" => SessionSchema.Course(),
                "profile" => SessionSchema.Profile(),
                "map" => SessionSchema.Mapping(),
                "baseline" => SessionSchema.Baseline(),
                "machine" => SessionSchema.Machine(),
                _ => SessionSchema.Record(),
            });
            return ExitCode.Fine;
        });
        return command;
    }
}
