using System.CommandLine;
using TherapySession.Json;
using TherapySession.Standards;
using TherapySession.Tool.Output;
using TherapySession.Tool.Playing;

namespace TherapySession.Tool.Commands;

/// <summary>Plays a script through the library.</summary>
internal sealed class RunCommand
{
    private readonly Argument<string> _script = new("SCRIPT") { Description = "A script of a session or of a group, or - for standard input." };
    private readonly Option<string?> _out = new("--out") { Description = "Where to write the session record; for a group a folder for its record and each session's.", HelpName = "FILE|FOLDER" };
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
        var reading = new JsonReading { File = file == "-" ? parsed.GetValue(_stdinName)! : file };
        var bytes = Bytes(file);
        if (SessionJson.OpensGroup(bytes))
            return RunGroup(Item(SessionJson.ReadGroupScript(bytes, reading), reading), profile, parsed);

        var script = Item(SessionJson.ReadScript(bytes, reading), reading);
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

    private int RunGroup(GroupScript script, TherapySession.Profile? profile, ParseResult parsed)
    {
        Given.AnswerTo(parsed.GetValue(_output), _streams);
        var showText = parsed.GetValue(_showText);
        IGroupPlayWriter writer = parsed.GetValue(_format) == "json" ? new JsonGroupPlayWriter(_streams, showText) : new TextGroupPlayWriter(_streams, showText);
        var play = GroupPlay.Of(script, writer, _streams.Interrupted);
        writer.End(play, (play.Group?.Sessions ?? []).Select(session => Evidence.Of(session, profile ?? session.Profile, session.History.Max(fact => fact.At.RecordedAt))).ToValueList());
        if (parsed.GetValue(_out) is { } folder)
            Store(folder, play.Group);
        return play.Surprises == 0 ? ExitCode.Fine : ExitCode.Findings;
    }

    // Read whole, up to the limit and a little more: then the reader tells that it is too large.
    private byte[] Bytes(string file)
    {
        using var stream = Given.Open(file, _streams);
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        for (var read = 1; read > 0 && bytes.Length <= JsonReading.Default.MaximumBytes;)
        {
            _streams.Interrupted.ThrowIfCancellationRequested();
            read = stream.Read(buffer);
            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }

    private T Item<T>(ReadResult<T> result, JsonReading reading)
        where T : class
    {
        Given.Tell(result.Problems, _streams);
        return result.Item ?? throw new UnusableException("unusable.gives.script", reading.File);
    }

    // Each individual's record is a file of its own, named by the order of joining: whoever may read one need not see another.
    private void Store(string folder, GroupSession? group)
    {
        if (group is null)
        {
            _streams.Complain(_streams.Wording["run.noGroup"]);
            return;
        }

        Given.CreateFolder(folder);
        using (var stream = Given.Create(Path.Combine(folder, "group.json")))
            SessionJson.Write(stream, new GroupRecord(group.History));
        foreach (var session in group.Sessions)
        {
            using var stream = Given.Create(Path.Combine(folder, Pseudonym.Of(group, session.Id, showText: false) + ".json"));
            SessionJson.Write(stream, new SessionRecord(session));
        }
    }

    private void Store(string path, Session? session)
    {
        if (session is null)
        {
            _streams.Complain(_streams.Wording["run.noSession"]);
            return;
        }

        using var stream = Given.Create(path);
        SessionJson.Write(stream, new SessionRecord(session));
    }
}
