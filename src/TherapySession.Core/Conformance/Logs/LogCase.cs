using TherapySession.Json;

namespace TherapySession.Conformance;

/// <summary>One case of a log: what was recorded of one session, in the order in which it happened.</summary>
/// <remarks>Equality: member by member. Thread safety: immutable.</remarks>
/// <param name="Id">The case's identifier in the log; an identifier of a session, so reports show a pseudonym.</param>
/// <param name="Number">Its number in the file, from 1, by the first event of each case.</param>
/// <param name="Line">The line of the file at which it begins, from 1.</param>
/// <param name="Events">
/// Its events, sorted stably by when they happened; those without a time stay behind the event that they follow in the file.
/// </param>
public sealed record LogCase(string Id, int Number, int Line, ValueList<LogEvent> Events)
{
    /// <summary>The character in its line at which it begins, from 1.</summary>
    public int Column { get; init; } = 1;

    /// <summary>Everything that the reader has to tell about this case.</summary>
    public ValueList<Problem> Problems { get; init => field = value ?? []; } = [];

    /// <summary>The library's own record, where that is what the file holds: it carries evidence, not only steps.</summary>
    public SessionRecord? Record { get; init; }

    /// <summary>Whether it was read. A case that was not is not assessed: it neither conforms nor fails to.</summary>
    public bool IsRead => !Problems.Any(problem => problem.Severity != ProblemSeverity.Warning);

    /// <summary>Its number and how many events it has; never its identifier.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"case {Number}, {Events.Count} events");
}
