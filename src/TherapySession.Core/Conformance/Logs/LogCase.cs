using TherapySession.Json;

namespace TherapySession.Conformance;

/// <summary>One case of a log: what was recorded of one session, in the order in which it happened.</summary>
/// <remarks>Equality: member by member. Thread safety: immutable.</remarks>
/// <param name="Id">The case's identifier in the log; an identifier of a session, so reports show a pseudonym. Empty where it could not be read.</param>
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

    /// <summary>The further fields of the case as a whole that the reader was asked to keep; their names begin with <c>case:</c>.</summary>
    public ValueList<LogField> Fields { get; init => field = value ?? []; } = [];

    /// <summary>Whether it is refused for a problem that is counted and not listed, because enough of that code are listed already.</summary>
    public bool IsRefusedUnlisted { get; init; }

    /// <summary>The library's own record, where that is what the file holds: it carries evidence, not only steps.</summary>
    public SessionRecord? Record { get; init; }

    /// <summary>Whether it was read. A case that was not is not assessed: it neither conforms nor fails to.</summary>
    public bool IsRead => !IsRefusedUnlisted && !Problems.Any(problem => problem.Severity != ProblemSeverity.Warning);

    /// <summary>The events that count as steps, in order: an activity as a whole or its end, not its start.</summary>
    public ValueList<LogEvent> Steps() => Events.Where(each => each.Transition == LogTransition.Complete).ToValueList();

    /// <summary>The starts of activities that no later end of the same activity closes: what is still in progress.</summary>
    public ValueList<LogEvent> InProgress()
    {
        var open = new List<LogEvent>();
        foreach (var each in Events)
        {
            if (each.Transition == LogTransition.Start)
                open.Add(each);
            else if (each.Transition == LogTransition.Complete && open.FindIndex(start => start.Activity == each.Activity) is >= 0 and var at)
                open.RemoveAt(at);
        }

        return open.ToValueList();
    }

    /// <summary>Runs of steps that have one time, so that only the file says which came first; where the answer depends on that, it is to be told (W181).</summary>
    public ValueList<LogTie> Ties()
    {
        var (steps, ties, first) = (Steps(), new List<LogTie>(), 0);
        for (var i = 1; i <= steps.Count; i++)
        {
            if (i < steps.Count && steps[i].At is not null && steps[i].At == steps[first].At)
                continue;
            if (i - first > 1)
                ties.Add(new LogTie(first, i - first));
            first = i;
        }

        return ties.ToValueList();
    }

    /// <summary>Its number and how many events it has; never its identifier.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"case {Number}, {Events.Count} events");
}

/// <summary>A run of steps of a case that have one time. Equality: member by member.</summary>
/// <param name="First">The position of the first among <see cref="LogCase.Steps"/>, from 0.</param>
/// <param name="Count">How many; at least 2.</param>
public readonly record struct LogTie(int First, int Count);
