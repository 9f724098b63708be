using System.CommandLine;

namespace TherapySession.Tool.Commands;

/// <summary>The lifecycle as a diagram.</summary>
internal static class DiagramCommand
{
    public static Command Create(Streams streams)
    {
        var format = Given.Format("mermaid", "dot");
        var output = Given.Output();
        var command = new Command("diagram", "Prints the lifecycle as a Mermaid or DOT diagram.") { format, output };
        command.SetAction(parsed =>
        {
            Given.AnswerTo(parsed.GetValue(output), streams);
            streams.Out.Write(parsed.GetValue(format) == "dot" ? Diagram.Dot() : Diagram.Mermaid());
            return ExitCode.Fine;
        });
        return command;
    }
}
