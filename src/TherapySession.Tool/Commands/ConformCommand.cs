using System.Buffers;
using System.CommandLine;
using System.Security.Cryptography;
using NodaTime;
using NodaTime.Text;
using TherapySession.Conformance;
using TherapySession.Json;
using TherapySession.Tool.Checking;
using TherapySession.Tool.Conforming;
using TherapySession.Tool.Output;
using TherapySession.Tool.Output.Reports;

namespace TherapySession.Tool.Commands;

/// <summary>The conformance of whole logs.</summary>
internal sealed class ConformCommand
{
    // Reading is the bottleneck: more threads than these only wait for it.
    private const int MostThreads = 4;

    // What a shell takes for more than a letter.
    private static readonly SearchValues<char> ToQuote = SearchValues.Create(" '\"$\\*?&;|<>()`!#~");

    private readonly Argument<string[]> _logs = new("LOG")
    {
        Description = "Event logs: XES or CSV, plain or gzip; records as JSON or one a line; folders of them; - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _map = new("--map") { Description = "What the log's columns and names mean: a mapping file ('schema map' describes it).", HelpName = "MAP.json" };
    private readonly Option<string?> _machine = new("--machine") { Description = "Another machine than the lifecycle; then nothing but the order of steps is asked.", HelpName = "FILE" };
    private readonly Option<string?> _profile = Given.Profile();
    private readonly Option<string> _format = Given.Format("text", "json", "markdown", "sarif", "junit");
    private readonly Option<string> _failOn = Given.FailOn();
    private readonly Option<string?> _baseline = Given.Baseline();
    private readonly Option<string?> _at = new("--at") { Description = "The moment to ask for, as 2026-02-01T09:00:00Z; without it, the log's own latest.", HelpName = "TIME" };
    private readonly Option<string?> _output = Given.Output();
    private readonly Option<string?> _stdinName = new("--stdin-name") { Description = "What to call standard input.", HelpName = "NAME" };
    private readonly Option<bool> _quiet = new("--quiet") { Description = "Only the counts and what to fix." };
    private readonly Option<bool> _showText = Given.ShowText();
    private readonly Option<bool> _suggest = new("--suggest") { Description = "Print a mapping that the log's names suggest, for you to look through, instead of a report." };
    private readonly Option<int> _threads = new("--threads") { Description = "How many threads assess; the answer is the same with each.", DefaultValueFactory = _ => Math.Clamp(Environment.ProcessorCount, 1, MostThreads), HelpName = "N" };
    private readonly Option<int?> _maxMib = new("--max-mib") { Description = "The largest log in MiB, as it comes and unpacked; without it 4096 for XES, 256 for others, 128 unpacked.", HelpName = "N" };
    private readonly Streams _streams;
    private readonly List<ReportInput> _inputs = [];

    private ConformCommand(Streams streams)
    {
        _streams = streams;
        Given.NoOptions(_logs);
        _threads.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > 64)
                result.AddError("--threads takes 1 to 64.");
        });
        _maxMib.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is < 1 or > 1_000_000)
                result.AddError("--max-mib takes 1 to 1000000.");
        });
    }

    public static Command Create(Streams streams)
    {
        var conform = new ConformCommand(streams);
        var command = new Command("conform", "Holds whole event logs against the lifecycle and the criteria: what conforms, what doesn't, and what to fix first.")
        {
            conform._logs, conform._map, conform._machine, conform._profile, conform._format, conform._failOn, conform._baseline, conform._at,
            conform._output, conform._stdinName, conform._quiet, conform._showText, conform._suggest, conform._threads, conform._maxMib,
        };
        command.SetAction(conform.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var terms = Terms(parsed);
        var baseline = Given.ReadBaseline(parsed.GetValue(_baseline), _streams, _inputs.Add) ?? Baseline.None;
        var isMissing = false;
        var files = Inputs.Find(parsed.GetValue(_logs)!, Inputs.Logs, _streams.Wording, message =>
        {
            isMissing = true;
            _streams.Complain(message);
        });
        if (files.Count == 0)
            throw new UnusableException("unusable.nothingToAssess");

        var assessor = new LogAssessor(terms);
        var log = new LogFile(assessor, parsed.GetValue(_threads), parsed.GetValue(_maxMib) * 1024L * 1024);
        var sources = new List<LogSource>();
        using (var progress = new Progress(_streams, files.Count, passes: 1, parsed.GetValue(_quiet)))
        {
            foreach (var file in files)
            {
                isMissing |= !Read(file, parsed, log, progress, sources);
                progress.File();
            }
        }

        if (sources.Count == 0)
            return ExitCode.Unusable;
        if (parsed.GetValue(_suggest))
            return Suggest(assessor, log.Assessed, parsed);

        var report = assessor.Report(log.Assessed, sources.ToValueList());
        var view = new ReportView(report, Use(baseline, report, terms), parsed.GetValue(_showText), _streams.Wording) { Inputs = _inputs, Command = Call(parsed, files) };
        Write(view, parsed);
        return Exit(view, parsed.GetValue(_failOn)!, isMissing);
    }

    private LogTerms Terms(ParseResult parsed)
    {
        var mapping = Read(parsed.GetValue(_map), "mapping", (stream, reading) => SessionJson.ReadMapping(stream, reading, _streams.Interrupted));
        var profile = Given.ReadProfile(parsed.GetValue(_profile), _streams, _inputs.Add);
        var machine = Read(parsed.GetValue(_machine), "machine", (stream, reading) => SessionJson.ReadMachine(stream, reading, _streams.Interrupted));
        Aligner? aligner = null;
        if (machine is not null)
        {
            var loading = Aligner.Load(machine, (profile ?? Profile.Support226).Costs);
            foreach (var problem in loading.Problems)
                _streams.Complain($"{problem.Code} {problem.MessageIn(_streams.Wording.Language)} {problem.RemedyIn(_streams.Wording.Language)}");
            aligner = loading.Aligner ?? throw new UnusableException("unusable.gives.aligner", parsed.GetValue(_machine));
        }

        Instant? at = null;
        if (parsed.GetValue(_at) is { } text)
            at = InstantPattern.ExtendedIso.Parse(text) is { Success: true } moment ? moment.Value : throw new UnusableException("unusable.at");
        return new LogTerms { Mapping = mapping ?? LogMapping.None, Profile = profile, Aligner = aligner, At = at };
    }

    // Every file that the answer hangs on is told with its hash.
    private T? Read<T>(string? file, string role, Func<Stream, JsonReading, ReadResult<T>> read)
        where T : class => file is null ? null : Given.Read(file, role, _streams, read, _inputs.Add);

    private bool Read(string file, ParseResult parsed, LogFile log, Progress progress, List<LogSource> sources)
    {
        try
        {
            using var stream = Given.Open(file, _streams);
            sources.Add(log.Read(stream, file == "-" ? parsed.GetValue(_stdinName) ?? "stdin" : file, progress, _streams.Interrupted));
            return true;
        }
        catch (UnusableException unusable)
        {
            _streams.Complain(unusable.In(_streams.Wording));
            return false;
        }
    }

    private static BaselineUse Use(Baseline baseline, LogReport report, LogTerms terms)
    {
        var found = report.Cases.SelectMany(each => each.Findings.Select(finding => BaselineItem.Of(finding, each.Id))).Concat(report.Findings.Select(finding => BaselineItem.Of(finding, "")));
        return baseline.Use(found, terms.At ?? report.Latest);
    }

    private int Suggest(LogAssessor assessor, List<CaseAssessment> assessed, ParseResult parsed)
    {
        var suggestion = assessor.Suggest(assessed);
        foreach (var guess in suggestion.Guesses)
        {
            var reason = guess.Step is null ? "suggest.nothing" : guess.Reason == GuessReason.ByName ? "suggest.byName" : "suggest.byPlace";
            _streams.Complain(_streams.Wording.Say(reason, LogReport.Quoted(guess.Use.Name), guess.Use.Events, guess.Use.Sessions, guess.Step));
        }

        Given.AnswerTo(parsed.GetValue(_output), _streams);
        _streams.OutBytes.Write(System.Text.Encoding.UTF8.GetBytes(SessionJson.ToText(suggestion.Mapping)));
        return ExitCode.Fine;
    }

    private void Write(ReportView view, ParseResult parsed)
    {
        Given.AnswerTo(parsed.GetValue(_output), _streams);
        var output = _streams.OutBytes;
        switch (parsed.GetValue(_format))
        {
            case "json":
                JsonReport.Write(view, output);
                break;
            case "sarif":
                Write(view, new SarifCheckWriter(_streams));
                break;
            case "junit":
                Write(view, new JUnitCheckWriter(_streams, "therapysession conform"));
                break;
            case "markdown":
                using (var text = Streams.WriterTo(output))
                    PageReport.Write(view, new MarkdownPage(text), parsed.GetValue(_quiet));
                break;
            default:
                using (var text = Streams.WriterTo(output))
                    PageReport.Write(view, new TextPage(text), parsed.GetValue(_quiet));
                break;
        }

        if (view.Report.Assessed == 0)
            _streams.Complain(_streams.Wording["unusable.nothingAssessed"]);
    }

    // The writers of checks take sessions one by one; the log as a whole is one more.
    private static void Write(ReportView view, ICheckWriter writer)
    {
        using (writer)
        {
            writer.Write(view.Whole());
            foreach (var position in Enumerable.Range(0, view.Report.Cases.Count).GroupBy(i => view.Report.Cases[i].File).SelectMany(file => file))
                writer.Write(view.Checked(position));
            writer.End(new Tally());
        }
    }

    private static int Exit(ReportView view, string failOn, bool isMissing)
    {
        if (isMissing || view.Report.Assessed == 0)
            return ExitCode.Unusable;
        if (failOn == "never")
            return ExitCode.Fine;

        var parts = Enumerable.Range(0, view.Report.Cases.Count).Select(view.Checked).Prepend(view.Whole());
        return parts.Any(part => part.IsWrong || (failOn == "warning" && part.Findings.Any(finding => finding.Accepted is null))) ? ExitCode.Findings : ExitCode.Fine;
    }

    // What decides the answer, and nothing else: neither where it is written nor on how many threads.
    private string Call(ParseResult parsed, List<string> files)
    {
        var words = new List<string> { "therapysession", "conform" };
        words.AddRange(files.Select(file => file == "-" ? parsed.GetValue(_stdinName) ?? "-" : file));
        foreach (var option in new[] { _map, _machine, _profile, _baseline, _at })
        {
            if (parsed.GetValue(option) is { } value)
                words.AddRange([option.Name, value]);
        }

        return string.Join(' ', words.Select(word => word.AsSpan().ContainsAny(ToQuote) ? $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'" : word));
    }
}
