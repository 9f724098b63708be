using System.CommandLine;
using TherapySession.Json;

namespace TherapySession.Tool.Commands;

/// <summary>The JSON Schemas of the files that the tool reads.</summary>
internal static class SchemaCommand
{
    public static Command Create(Streams streams)
    {
        var name = new Argument<string>("NAME") { Description = "script, record or profile; record where nothing is said.", DefaultValueFactory = _ => "record" };
        name.AcceptOnlyFromAmong("script", "record", "profile");
        var output = Given.Output();
        var command = new Command("schema", "Prints the JSON Schema (draft 2020-12) of the script, the record or the profile.") { name, output };
        command.SetAction(parsed =>
        {
            Given.AnswerTo(parsed.GetValue(output), streams);
            streams.Out.Write(parsed.GetValue(name) switch
            {
                "script" => SessionSchema.Script(),
                "profile" => SessionSchema.Profile(),
                _ => SessionSchema.Record(),
            });
            return ExitCode.Fine;
        });
        return command;
    }
}
