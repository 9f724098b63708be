using System.CommandLine;
using TherapySession.Tool.Checking;
using TherapySession.Tool.Output;

namespace TherapySession.Tool.Commands;

/// <summary>The verdict on session records.</summary>
internal sealed class CheckCommand
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "Records: files, folders (searched for *.json and *.ndjson), or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _profile = Given.Profile();
    private readonly Option<string> _format = Given.Format("text", "json", "sarif", "junit");
    private readonly Option<bool> _showText = Given.ShowText();
    private readonly Option<string> _failOn = Given.FailOn();
    private readonly Option<string?> _output = Given.Output();
    private readonly Option<string?> _stdinName = new("--stdin-name") { Description = "What to call standard input; a name that ends in .ndjson is read line by line.", HelpName = "NAME" };
    private readonly Option<bool> _quiet = new("--quiet") { Description = "Say nothing of what is as it should be." };
    private readonly Streams _streams;

    private CheckCommand(Streams streams)
    {
        _streams = streams;
        Given.NoOptions(_files);
    }

    public static Command Create(Streams streams)
    {
        var check = new CheckCommand(streams);
        var command = new Command("check", "Checks finished or running session records, whoever wrote them.")
        {
            check._files, check._profile, check._format, check._failOn, check._output, check._stdinName, check._quiet, check._showText,
        };
        command.SetAction(check.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var profile = Given.ReadProfile(parsed.GetValue(_profile), _streams);
        var tally = new Tally();
        var files = Inputs.Find(parsed.GetValue(_files)!, Inputs.Records, message =>
        {
            tally.SomethingMissing = true;
            _streams.Complain(message);
        });
        if (files.Count == 0)
            throw new UnusableException("nothing to check.");

        var isQuiet = parsed.GetValue(_quiet);
        using var file = parsed.GetValue(_output) is { } path ? Given.Create(path) : null;
        // Answers that scroll by on the terminal say by themselves how far it is.
        using (var writer = Writer(parsed.GetValue(_format)!, file, isQuiet))
        using (var progress = new Progress(_streams, files, "sessions", isQuiet || (file is null && _streams.OutIsTerminal)))
        {
            foreach (var each in files)
                Check(each, parsed, profile, tally, writer, progress);

            writer.End(tally);
        }

        if (tally.Assessed == 0)
            _streams.Complain("nothing could be assessed.");
        return tally.Exit(parsed.GetValue(_failOn)!);
    }

    private void Check(string file, ParseResult parsed, Profile? profile, Tally tally, ICheckWriter writer, Progress progress)
    {
        var name = file == "-" ? parsed.GetValue(_stdinName) ?? "stdin" : file;
        Stream stream;
        try
        {
            stream = Given.Open(file, _streams);
        }
        catch (UnusableException unusable)
        {
            tally.SomethingMissing = true;
            _streams.Complain(unusable.Message);
            return;
        }

        using (stream)
        {
            progress.Reading(stream);
            foreach (var session in new RecordFile(name, profile, parsed.GetValue(_showText), () => $"session-{tally.Sessions + 1}").Check(stream, _streams.Interrupted))
            {
                _streams.Interrupted.ThrowIfCancellationRequested();
                tally.Add(session);
                writer.Write(session);
                progress.One();
            }

            progress.EndOfFile();
        }
    }

    private ICheckWriter Writer(string format, Stream? file, bool isQuiet) => format switch
    {
        "json" => new JsonCheckWriter(file ?? _streams.OutBytes),
        "sarif" => new SarifCheckWriter(file ?? _streams.OutBytes),
        "junit" => new JUnitCheckWriter(file ?? _streams.OutBytes, "therapysession check"),
        _ => new TextCheckWriter(file is null ? _streams.Out : Streams.WriterTo(file), file is null && _streams.InColour, isQuiet),
    };
}
