using System.CommandLine;
using NodaTime;
using TherapySession.Conformance;
using TherapySession.Json;
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
    private readonly Option<string?> _baseline = Given.Baseline();
    private readonly Option<Instant?> _now = Given.Now();
    private readonly Option<string?> _output = Given.Output();
    private readonly Option<string> _stdinName = Given.StdinName(" A name that ends in .ndjson is read line by line.");
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
            check._files, check._profile, check._format, check._failOn, check._baseline, check._now, check._output, check._stdinName, check._quiet, check._showText,
        };
        command.SetAction(check.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var profile = Given.ReadProfile(parsed.GetValue(_profile), _streams);
        var baseline = Given.ReadBaseline(parsed.GetValue(_baseline), _streams);
        var tally = new Tally();
        var files = Inputs.Find(parsed.GetValue(_files)!, Inputs.Records, _streams.Wording, message => Miss(tally, message))
            .ConvertAll(file => new InputFile(file, file == "-" ? parsed.GetValue(_stdinName)! : file, _streams));
        if (files.Count == 0)
            throw new UnusableException("unusable.nothingToCheck");

        Given.AnswerTo(parsed.GetValue(_output), _streams);
        var isQuiet = parsed.GetValue(_quiet);
        var settings = new CheckSettings(profile, parsed.GetValue(_showText) ? SessionNames.Identifiers : SessionNames.Pseudonyms, _streams.Wording) { Now = parsed.GetValue(_now) };

        // Within one document the reader notices a session that comes twice; else every file is looked through first.
        var isSearched = files is not [{ IsLines: false }];
        using (var progress = new Progress(_streams, files.Count, isSearched ? 2 : 1, isQuiet))
        using (var writer = Writer(parsed.GetValue(_format)!, isQuiet))
        {
            var places = isSearched ? Look(files, settings, tally, progress) : null;

            // How many sessions have what is accepted is known when all are checked: until then they are kept. Without a baseline each is told as it comes.
            var kept = new List<CheckedSession>();
            Action<CheckedSession> take = baseline is null ? session => Tell(session, tally, writer) : kept.Add;
            foreach (var file in files)
                Each(file, tally, progress, () => Check(file, settings, places, take, progress));
            if (baseline is not null)
                Accept(kept, baseline, settings, tally, writer);
            _streams.Answer(() => writer.End(tally));
        }

        files.ForEach(file => file.Dispose());

        if (tally.Assessed == 0)
            _streams.Complain(_streams.Wording["unusable.nothingAssessed"]);
        return tally.Exit(parsed.GetValue(_failOn)!);
    }

    private SessionPlaces Look(List<InputFile> files, CheckSettings settings, Tally tally, Progress progress)
    {
        var places = new SessionPlaces();
        files.RemoveAll(file => !Each(file, tally, progress, () =>
        {
            file.Keep();
            foreach (var read in new RecordFile(file, settings).Read(_streams.Interrupted))
            {
                places.Note(read);
                progress.Piece(file.Fraction);
            }
        }));
        return places;
    }

    private void Accept(List<CheckedSession> sessions, Baseline baseline, CheckSettings settings, Tally tally, ICheckWriter writer)
    {
        var use = baseline.Use(sessions.SelectMany(session => session.Findings).Select(finding => finding.Item).OfType<BaselineItem>(), settings.Now ?? sessions.Max(session => session.Latest));
        foreach (var session in sessions)
            Tell(session.With(use), tally, writer);

        var told = use.Findings.Select(finding => CheckFinding.Of(finding.What, settings.Wording.Language)).ToArray();
        tally.Add(told);
        foreach (var finding in told)
            _streams.Complain($"{finding.Code}: {finding.Message} {finding.Remedy}");
    }

    private void Tell(CheckedSession session, Tally tally, ICheckWriter writer)
    {
        tally.Add(session);
        _streams.Answer(() => writer.Write(session));
    }

    private void Check(InputFile file, CheckSettings settings, SessionPlaces? places, Action<CheckedSession> take, Progress progress)
    {
        var records = new RecordFile(file, settings);
        foreach (var session in records.Check(places, _streams.Interrupted))
        {
            _streams.Interrupted.ThrowIfCancellationRequested();
            take(session);
            progress.Session(file.Fraction);
        }

        if (records.IsEmpty)
            _streams.Complain(_streams.Wording.Say("unusable.noSession", file.Name));
    }

    // A file that can't be had is told, and the others are still checked.
    private bool Each(InputFile file, Tally tally, Progress progress, Action work)
    {
        try
        {
            work();
            return true;
        }
        catch (UnusableException unusable)
        {
            Miss(tally, unusable.In(_streams.Wording));
            return false;
        }
        finally
        {
            file.Close();
            progress.File();
        }
    }

    private void Miss(Tally tally, string message)
    {
        tally.SomethingMissing = true;
        _streams.Complain(message);
    }

    private ICheckWriter Writer(string format, bool isQuiet) => format switch
    {
        "json" => new JsonCheckWriter(_streams),
        "sarif" => new SarifCheckWriter(_streams),
        "junit" => new JUnitCheckWriter(_streams, "therapysession check"),
        _ => new TextCheckWriter(_streams, isQuiet),
    };
}
