using TherapySession.Conformance;
using TherapySession.Json;
using TherapySession.Standards;
using TherapySession.Tool.Output;

namespace TherapySession.Tool.Checking;

/// <summary>Something to be told of a session, whether the reader or the library found it.</summary>
/// <param name="Code">The stable code.</param>
/// <param name="IsError">Whether it weighs as an error, not as a warning.</param>
/// <param name="Place">A JSON Pointer: into the file where the reader found it, else into the record. Empty for the whole.</param>
/// <param name="Message">What was found.</param>
/// <param name="Remedy">What to do about it.</param>
internal sealed record CheckFinding(string Code, bool IsError, string Place, string Message, string Remedy)
{
    public int? Line { get; private init; }

    public int? Column { get; private init; }

    /// <summary>The sequence number of the event that is concerned.</summary>
    public int? Sequence { get; private init; }

    public string? Expected { get; private init; }

    public string? Nearest { get; private init; }

    /// <summary>The second place, where two contradict or repeat each other.</summary>
    public ProblemPlace? Other { get; private init; }

    public ValueList<Criterion> Criteria { get; private init; } = [];

    /// <summary>What names it from one run to the next.</summary>
    public string? Fingerprint => Item?.Fingerprint;

    /// <summary>What accepts it, where a baseline does.</summary>
    public Acceptance? Accepted { get; init; }

    /// <summary>The finding as a baseline sees it; <see langword="null"/> for what only a reader found, which nothing accepts.</summary>
    public BaselineItem? Item { get; private init; }

    /// <summary>Whether it is no error, or one that is accepted.</summary>
    public bool IsFine => !IsError || Accepted is not null;

    public static CheckFinding Of(Problem problem, Language language) => new(
        problem.Code, problem.Severity != ProblemSeverity.Warning, problem.Place.JsonPointer, problem.MessageIn(language), problem.RemedyIn(language))
    {
        Line = problem.Place.Line,
        Column = problem.Place.Column,
        Expected = problem.Expected,
        Nearest = problem.Nearest,
        Other = problem.Other,
    };

    public static CheckFinding Of(Finding finding, Language language) => new(
        finding.Code, finding.Severity == FindingSeverity.Error, finding.Place.Pointer, finding.MessageIn(language), finding.RemedyIn(language))
    {
        Sequence = finding.Place.Sequence,
        Criteria = finding.Criteria,
    };

    /// <summary>A finding of a record that a baseline may accept.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="session">The session's identifier.</param>
    /// <param name="language">The language of its texts.</param>
    public static CheckFinding Of(Finding finding, SessionId session, Language language) => Of(finding, language) with { Item = BaselineItem.Of(finding, session.Value) };

    /// <summary>A finding of a log.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="session">The session that has it, as it is named in the log; empty for the log as a whole.</param>
    /// <param name="baseline">What is accepted.</param>
    /// <param name="language">The language of what is told.</param>
    public static CheckFinding Of(LogFinding finding, string session, BaselineUse baseline, Language language)
    {
        var item = BaselineItem.Of(finding, session);
        return new(finding.What.Code, finding.What.Severity == FindingSeverity.Error, "", finding.What.MessageIn(language), finding.What.RemedyIn(language))
        {
            Line = finding.Place.File is null ? null : finding.Place.Line,
            Column = finding.Place.File is null ? null : finding.Place.Column,
            Sequence = finding.What.Place.Sequence,
            Criteria = finding.What.Criteria,
            Nearest = finding.Nearest,
            Item = item,
            Accepted = baseline.Of(item),
        };
    }

    public static CheckFinding Of(UnlistedProblems unlisted, Wording wording) =>
        new(unlisted.Code, IsErrorCode(unlisted), "", wording.Say("finding.unlisted", unlisted.Count), wording["finding.unlisted.remedy"]);

    public static bool IsErrorCode(UnlistedProblems unlisted) => !unlisted.Code.StartsWith('W');

    /// <summary>Where it is, as a person reads it.</summary>
    public string Where(Wording wording) => Line is { } line ? Where(line, Column, Place, wording) : Place.Length == 0 ? wording["place.whole"] : Place;

    /// <summary>Where the second place is, as a person reads it; <see langword="null"/> where there is none.</summary>
    public string? WhereElse(Wording wording) =>
        Other is { } other ? $"{(other.File is { } file ? Plain.Text(file) + " " : "")}{Where(other.Line, other.Column, other.JsonPointer, wording)}" : null;

    private static string Where(int line, int? column, string pointer, Wording wording) => wording.Say("place.line", line, column) + (pointer.Length == 0 ? "" : " " + pointer);
}
