using System.CommandLine;
using System.CommandLine.Parsing;
using TherapySession.Tool.Commands;
using TherapySession.Tool.Output;

namespace TherapySession.Tool;

/// <summary>Takes a call apart, runs the command, and turns whatever happens into an exit code and at most a line for a person.</summary>
internal static class CommandLine
{
    /// <summary>Runs a call with the streams of this process.</summary>
    public static int Run(string[] args, CancellationToken interrupted)
    {
        using var streams = Streams.OfProcess(interrupted);
        return Run(args, streams);
    }

    public static int Run(string[] args, Streams streams)
    {
        try
        {
            var language = Given.Language();
            var parsed = Root(streams, language).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (parsed.Errors.Count > 0)
                return Refuse(parsed, streams);

            streams.Wording = Wording.In(TherapySession.Language.Find(parsed.GetValue(language)!)!);
            var exit = parsed.Invoke(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
                Output = streams.Out,
                Error = streams.Error,
            });
            streams.Flush();
            return exit;
        }
        catch (UnusableException unusable)
        {
            streams.Complain(unusable.In(streams.Wording));
            return ExitCode.Unusable;
        }
        catch (OperationCanceledException) when (streams.Interrupted.IsCancellationRequested)
        {
            streams.Complain(streams.Wording["fault.interrupted"]);
            return ExitCode.Interrupted;
        }
        catch (IOException)
        {
            streams.Complain(streams.Wording["fault.inputOrOutput"]);
            return ExitCode.Unusable;
        }
#pragma warning disable CA1031 // The last place before the person: whatever it is, they get a line and no stack trace.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            streams.Complain(streams.Wording.Say("fault.own", fault.GetType().Name));
            return ExitCode.Fault;
        }
    }

    private static RootCommand Root(Streams streams, Option<string> language) => new("Plays, checks and explains supported therapy sessions against HSCCLD226, HSCCLD320 or a policy of your own.")
    {
        RunCommand.Create(streams),
        CheckCommand.Create(streams),
        ConformCommand.Create(streams),
        StandardsCommand.Create(streams),
        DiagramCommand.Create(streams),
        ExplainCommand.Create(streams),
        OutcomeCommand.Create(streams),
        CourseCommand.Create(streams),
        SchemaCommand.Create(streams),
        language,
    };

    // In English, as the help is: what is wrong with a call may be the language that it names.
    private static int Refuse(ParseResult parsed, Streams streams)
    {
        foreach (var error in parsed.Errors)
            streams.Complain(error.Message);
        streams.Complain($"see 'therapysession {(parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ")}--help'.");
        return ExitCode.Unusable;
    }
}
