using TherapySession.Json;

namespace TherapySession.Logs.Tests;

/// <summary>One way in which a log can be wrong, and the answer to it.</summary>
/// <param name="Name">What is wrong.</param>
/// <param name="Bytes">The log.</param>
/// <param name="Code">The code of the answer; empty where there is nothing to tell.</param>
/// <param name="Severity">What it does.</param>
/// <param name="Pointer">The place.</param>
internal sealed record BadLog(string Name, byte[] Bytes, string Code, ProblemSeverity Severity = ProblemSeverity.Warning, string Pointer = "")
{
    public BadLog(string name, string text, string code, ProblemSeverity severity = ProblemSeverity.Warning, string pointer = "")
        : this(name, Log.Utf8(text), code, severity, pointer)
    {
    }

    /// <summary>How it is read.</summary>
    public LogReading Reading { get; init; } = LogReading.Default;

    /// <summary>Line and column of the problem, where they are asked for.</summary>
    public (int Line, int Column)? At { get; init; }

    /// <summary>The sessions that are read all the same: of three, the second is the one that is spoilt.</summary>
    public int[] Read { get; init; } = Severity switch
    {
        ProblemSeverity.Warning => [1, 2, 3],
        ProblemSeverity.SessionRefused => [1, 3],
        _ => [],
    };

    /// <summary>Whether the problem is the file's and no session's.</summary>
    public bool IsOfFile { get; init; } = Severity == ProblemSeverity.FileRefused;

    public override string ToString() => Name;
}
