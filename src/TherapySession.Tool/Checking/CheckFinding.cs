using System.Globalization;
using TherapySession.Json;
using TherapySession.Standards;

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

    public ValueList<Criterion> Criteria { get; private init; } = [];

    public static CheckFinding Of(Problem problem) => new(problem.Code, problem.Severity != ProblemSeverity.Warning, problem.Place.JsonPointer, problem.Message, problem.Remedy)
    {
        Line = problem.Place.Line,
        Column = problem.Place.Column,
        Expected = problem.Expected,
        Nearest = problem.Nearest,
    };

    public static CheckFinding Of(Finding finding) => new(finding.Code, finding.Severity == FindingSeverity.Error, finding.Place.Pointer, finding.Message, finding.Remedy)
    {
        Sequence = finding.Place.Sequence,
        Criteria = finding.Criteria,
    };

    public static CheckFinding Of(UnlistedProblems unlisted) =>
        new(unlisted.Code, !unlisted.Code.StartsWith('W'), "", string.Create(CultureInfo.InvariantCulture, $"and {unlisted.Count:N0} more like this"), "Correct those that are listed, and check again.");

    /// <summary>Where it is, as a person reads it.</summary>
    public string Where => Line is { } line
        ? string.Create(CultureInfo.InvariantCulture, $"line {line}, column {Column}{(Place.Length == 0 ? "" : " " + Place)}")
        : Place.Length == 0 ? "the whole record" : Place;
}
