using System.CommandLine;
using TherapySession.Json;
using TherapySession.Standards;
using TherapySession.Tool.Output;
using TherapySession.Tool.Playing;

namespace TherapySession.Tool.Commands;

/// <summary>Plays a script through the library.</summary>
internal sealed class RunCommand
{
    private readonly Argument<string> _script = new("SCRIPT") { Description = "A session script, or - for standard input." };
    private readonly Option<string?> _out = new("--out") { Description = "Where to write the session record.", HelpName = "FILE" };
    private readonly Option<string?> _profile = Given.Profile();
    private readonly Option<string> _format = Given.Format("text", "json");
    private readonly Option<bool> _showText = Given.ShowText();
    private readonly Option<string?> _output = Given.Output();
    private readonly Option<string> _stdinName = Given.StdinName();
    private readonly Streams _streams;

    private RunCommand(Streams streams)
    {
        _streams = streams;
        Given.NoOptions(_script);
    }

    public static Command Create(Streams streams)
    {
        var run = new RunCommand(streams);
        var command = new Command("run", "Plays a session script: each step with the phase it leads to, each refusal with what to do, and the evidence at the end.")
        {
            run._script, run._out, run._profile, run._format, run._output, run._stdinName, run._showText,
        };
        command.SetAction(run.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var file = parsed.GetValue(_script)!;
        var profile = Given.ReadProfile(parsed.GetValue(_profile), _streams);
        var script = Read(file, file == "-" ? parsed.GetValue(_stdinName)! : file);
        Given.AnswerTo(parsed.GetValue(_output), _streams);
        var showText = parsed.GetValue(_showText);
        using IPlayWriter writer = parsed.GetValue(_format) == "json" ? new JsonPlayWriter(_streams, showText) : new TextPlayWriter(_streams, showText);
        var play = ScriptPlay.Of(script, writer, _streams.Interrupted);
        if (play.Session is { } session)
        {
            // The record's own latest moment: the same script gives the same answer tomorrow.
            var at = session.History.Max(fact => fact.At.RecordedAt);
            writer.End(play, Evidence.Of(session, profile ?? session.Profile, at));
        }
        else
        {
            writer.End(play, null);
        }

        if (parsed.GetValue(_out) is { } path)
            Store(path, play.Session);
        return play.Surprises == 0 ? ExitCode.Fine : ExitCode.Findings;
    }

    private SessionScript Read(string file, string name)
    {
        using var stream = Given.Open(file, _streams);
        var result = SessionJson.ReadScript(stream, new JsonReading { File = name }, _streams.Interrupted);
        Given.Tell(result.Problems, _streams);
        return result.Item ?? throw new UnusableException($"{name} gives no script.");
    }

    private void Store(string path, Session? session)
    {
        if (session is null)
        {
            _streams.Complain("the session was not opened: there is no record to write.");
            return;
        }

        using var stream = Given.Create(path);
        SessionJson.Write(stream, new SessionRecord(session));
    }
}
