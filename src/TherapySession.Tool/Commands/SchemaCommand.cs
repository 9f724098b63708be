using System.CommandLine;
using TherapySession.Json;

namespace TherapySession.Tool.Commands;

/// <summary>The JSON Schemas of the files that the tool reads.</summary>
internal static class SchemaCommand
{
    public static Command Create(Streams streams)
    {
        var name = new Argument<string>("NAME") { Description = "script, record, profile or machine; record where nothing is said.", DefaultValueFactory = _ => "record" };
        name.AcceptOnlyFromAmong("script", "record", "profile", "machine");
        var command = new Command("schema", "Prints the JSON Schema (draft 2020-12) of the script, the record, the profile or the machine.") { name };
        command.SetAction(parsed =>
        {
            streams.Out.Write(parsed.GetValue(name) switch
            {
                "script" => SessionSchema.Script(),
                "profile" => SessionSchema.Profile(),
                "map" => SessionSchema.Mapping(),
                "machine" => SessionSchema.Machine(),
                "baseline" => SessionSchema.Baseline(),
                "machine" => SessionSchema.Machine(),
                _ => SessionSchema.Record(),
            });
            return ExitCode.Fine;
        });
        return command;
    }
}
