using TherapySession.Json;

namespace TherapySession.Conformance;

/// <summary>What the format of a log is.</summary>
public enum LogFormat
{
    /// <summary>XES (IEEE 1849), plain or packed with gzip.</summary>
    Xes,

    /// <summary>A table with a header, one row an event.</summary>
    Csv,

    /// <summary>The library's own records: one, a list, or one a line.</summary>
    Records,
}

/// <summary>What reading a whole log gave, besides its cases.</summary>
/// <remarks>Equality: member by member. Thread safety: immutable.</remarks>
/// <param name="Format">What the file was read as.</param>
/// <param name="Cases">How many cases there are, those that could not be read included.</param>
/// <param name="Events">How many events were read.</param>
public sealed record LogSummary(LogFormat Format, int Cases, long Events)
{
    /// <summary>The problems of the file as a whole, in its order; those of a case stand with the case. At most 100 a code, both counted together.</summary>
    public ValueList<Problem> Problems { get; init => field = value ?? []; } = [];

    /// <summary>How many problems of which code are not listed.</summary>
    public ValueList<UnlistedProblems> Unlisted { get; init => field = value ?? []; } = [];

    /// <summary>The names of the further fields that the log has, in the order of the file; what a mapping can refer to.</summary>
    public ValueList<string> FieldNames { get; init => field = value ?? []; } = [];

    /// <summary>
    /// The numbers of cases that were given as read and became doubtful later, in order: another one under the same identity, or one that looks the same, stands further on (R013, R014). They are not assessed.
    /// </summary>
    public ValueList<int> Doubtful { get; init => field = value ?? []; } = [];

    /// <summary>Whether the file as a whole is refused. Cases that were given before this was known count for nothing.</summary>
    public bool IsRefused => Problems.Any(problem => problem.Severity == ProblemSeverity.FileRefused);
}
