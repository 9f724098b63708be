using System.CommandLine;
using NodaTime;
using NodaTime.Text;
using TherapySession.Conformance;
using TherapySession.Json;
using TherapySession.Tool.Conforming;
using TherapySession.Tool.Output.Reports;

namespace TherapySession.Tool.Commands;

/// <summary>The options that several commands share.</summary>
internal static class Given
{
    /// <summary>How to answer; the first is what is taken where nothing is said.</summary>
    public static Option<string> Format(params string[] formats)
    {
        var option = new Option<string>("--format") { Description = "How to answer.", DefaultValueFactory = _ => formats[0], HelpName = string.Join('|', formats) };
        option.AcceptOnlyFromAmong(formats);
        return option;
    }

    public static Option<string?> Profile() => new("--profile")
    {
        Description = "Under which profile to assess: 226, 320, or a profile file. Without it each session is assessed under its own.",
        HelpName = "226|320|FILE",
    };

    public static Option<string?> Output() => new("--output") { Description = "Where to write the answer instead of standard output.", HelpName = "FILE" };

    public static Option<string> StdinName(string besides = "") =>
        new("--stdin-name") { Description = "What to call standard input." + besides, DefaultValueFactory = _ => "stdin", HelpName = "NAME" };

    /// <summary>The caller's clock. Without it no time is too late, so that the same file gives the same answer tomorrow.</summary>
    public static Option<Instant?> Now() => new("--now")
    {
        Description = "What the clock says, such as 2026-03-02T10:00:00Z: with it, times of more than a year later are refused.",
        HelpName = "TIME",
        CustomParser = result =>
        {
            var parsed = InstantPattern.ExtendedIso.Parse(result.Tokens[0].Value);
            if (!parsed.Success)
                result.AddError($"'{result.Tokens[0].Value}' is no time; write it as 2026-03-02T10:00:00Z.");
            return parsed.Success ? parsed.Value : null;
        },
    };

    /// <summary>The language of the answer, for every command.</summary>
    public static Option<string> Language()
    {
        var option = new Option<string>("--language")
        {
            Description = "The language of what a person reads; codes and names are the same in each.",
            DefaultValueFactory = _ => TherapySession.Language.English.Code,
            HelpName = string.Join('|', TherapySession.Language.All.Select(language => language.Code)),
            Recursive = true,
        };
        option.AcceptOnlyFromAmong([.. TherapySession.Language.All.Select(language => language.Code)]);
        return option;
    }

    public static Option<bool> ShowText() => new("--show-text") { Description = "Show identifiers and words as they are. Without it there are codes, places and pseudonyms only." };

    public static Option<string> FailOn()
    {
        var option = new Option<string>("--fail-on") { Description = "What makes the tool end with 1.", DefaultValueFactory = _ => "error", HelpName = "error|warning|never" };
        option.AcceptOnlyFromAmong("error", "warning", "never");
        return option;
    }

    public static Option<string?> Baseline() => new("--baseline") { Description = "Findings that are accepted, with who, why and until when ('schema baseline' describes it).", HelpName = "FILE" };

    /// <summary>Something that begins like an option is one that is not known, unless there is a file of that name.</summary>
    public static void NoOptions(Argument argument) => argument.Validators.Add(result =>
    {
        foreach (var token in result.Tokens.Where(token => token.Value.Length > 1 && token.Value[0] == '-' && !File.Exists(token.Value)))
            result.AddError($"There is no option '{token.Value}'.");
    });

    /// <summary>The profile that was asked for; <see langword="null"/> where each session keeps its own.</summary>
    public static TherapySession.Profile? ReadProfile(string? named, Streams streams, Action<ReportInput>? tell = null)
    {
        if (named is null)
            return null;
        if (TherapySession.Profile.BuiltIn.FirstOrDefault(profile => profile.Id.Value == named) is { } builtIn)
            return builtIn;

        return Read(named, "profile", streams, (stream, reading) => SessionJson.ReadProfile(stream, reading, streams.Interrupted), tell);
    }

    /// <summary>What is accepted for a time; <see langword="null"/> where no baseline was named.</summary>
    public static Baseline? ReadBaseline(string? named, Streams streams, Action<ReportInput>? tell = null) =>
        named is null ? null : Read(named, "baseline", streams, (stream, reading) => SessionJson.ReadBaseline(stream, reading, streams.Interrupted), tell);

    /// <summary>Something besides the records and logs that the answer hangs on.</summary>
    public static T Read<T>(string named, string role, Streams streams, Func<Stream, JsonReading, ReadResult<T>> read, Action<ReportInput>? tell = null)
        where T : class
    {
        using var stream = new HashedStream(Open(named, streams));
        var result = read(stream, new JsonReading { File = named });
        Tell(result.Problems, streams);
        tell?.Invoke(new ReportInput(role, named, stream.Finish(streams.Interrupted)));
        return result.Item ?? throw new UnusableException("unusable.gives." + role, named);
    }

    /// <summary>A file, or standard input where its name is a hyphen.</summary>
    public static Stream Open(string file, Streams streams)
    {
        if (file == "-")
            return streams.TakeIn();
        try
        {
            return File.OpenRead(file);
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UnusableException("unusable.noSuchFile", file);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UnusableException("unusable.notOpened", file);
        }
    }

    /// <summary>Sends the answer to the file that was asked for, if one was.</summary>
    public static void AnswerTo(string? file, Streams streams)
    {
        if (file is not null)
            streams.AnswerTo(Create(file));
    }

    /// <summary>A file to write to.</summary>
    public static Stream Create(string file)
    {
        try
        {
            return File.Create(file);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UnusableException("unusable.notWritten", file);
        }
    }

    /// <summary>A folder to write to.</summary>
    public static void CreateFolder(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UnusableException("unusable.noFolder", folder);
        }
    }

    public static void Tell(ValueList<Problem> problems, Streams streams)
    {
        foreach (var problem in problems)
        {
            var (wording, language) = (streams.Wording, streams.Wording.Language);
            streams.Complain($"{problem.Code} {wording["finding.at"]} {problem.Place}: {problem.MessageIn(language)}{(problem.Nearest is null ? "" : " " + wording.Say("finding.nearest", problem.Nearest))}");
            streams.Error.WriteLine($"  {(problem.Expected is null ? "" : wording.Say("finding.expected", problem.Expected) + " ")}-> {problem.RemedyIn(language)}");
        }
    }
}
