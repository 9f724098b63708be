using System.Globalization;
using NodaTime;
using TherapySession.Conformance;
using TherapySession.Json;

namespace TherapySession.Logs;

/// <summary>Gathers the events of one case, puts them into the order of their times, and gives the case.</summary>
/// <remarks>Used for one case after the other.</remarks>
internal sealed class CaseBuilder(LogRun run)
{
    private readonly List<LogEvent> _events = [];
    private readonly ProblemList _own = new(run.Counts);
    private ProblemList? _given;
    private ulong _content;
    private int _number;
    private int _line;
    private int _column;

    /// <summary>The problems of the case: those that were known before it began among them.</summary>
    public ProblemList Problems => _given ?? _own;

    /// <summary>How many events there are, those among them that are too many to be kept.</summary>
    public int Count { get; private set; }

    public int Number => _number;

    /// <summary>Begins a case whose problems are found as it is read.</summary>
    public void Begin(int number, int line, int column)
    {
        _own.Clear();
        Begin(number, line, column, _own);
    }

    /// <summary>Begins a case that was read before.</summary>
    public void Begin(int number, int line, int column, ProblemList problems)
    {
        (_number, _line, _column, Count, _given, _content) = (number, line, column, 0, problems, 0);
        _events.Clear();
    }

    /// <summary>Counts an event; <see langword="false"/> where there are too many to keep it.</summary>
    public bool Another() => ++Count <= run.Reading.MaximumEvents;

    /// <summary>Counts events that nobody kept.</summary>
    public void More(int events) => Count += events;

    /// <summary>Adds an event.</summary>
    public void Add(LogEvent found, Name? activity, Name? resource)
    {
        _events.Add(found);
        _content = Contents.And(_content, found, activity?.Content ?? 0, resource?.Content ?? 0);
    }

    /// <summary>Ends the case and gives it.</summary>
    /// <param name="id">Its identifier; empty where it could not be read.</param>
    /// <param name="fields">Its further fields.</param>
    /// <param name="pointer">The pointer to the case.</param>
    /// <param name="pointerOf">The pointer to the time of an event.</param>
    public void Give(string id, ValueList<LogField> fields, string pointer, Func<LogEvent, string> pointerOf)
    {
        if (Count > run.Reading.MaximumEvents)
            Tell(ReadingCodes.TooManyEvents, null, ProblemSeverity.SessionRefused, _line, _column, pointer, LogRun.Figure(Count), LogRun.Figure(run.Reading.MaximumEvents));

        var events = Sorted(pointerOf);
        TellOfTimes(events, pointerOf);
        run.Give(new LogCase(id, _number, _line, new ValueList<LogEvent>(events)) { Column = _column, Fields = fields }, Contents.And(_content, fields), Problems);
    }

    private LogEvent[] Sorted(Func<LogEvent, string> pointerOf)
    {
        var events = _events.ToArray();
        LogEvent? before = null;
        foreach (var each in events)
        {
            if (each.At is null)
                continue;
            if (before is not null && each.At < before.At)
            {
                TellOfEvent(ReadingCodes.OutOfOrder, "Sorted", each, pointerOf, LogRun.Figure(each.Number), LogRun.Figure(before.Number));
                return [.. InOrder(events)];
            }

            before = each;
        }

        return events;
    }

    /// <summary>Events in the order of their times, stably; without a time an event stays behind the one that it follows.</summary>
    public static IEnumerable<LogEvent> InOrder(IEnumerable<LogEvent> events)
    {
        var latest = Instant.MinValue;
        return events.Select(each => (Time: latest = each.At ?? latest, Event: each)).ToArray().OrderBy(each => each.Time).Select(each => each.Event);
    }

    private void TellOfTimes(LogEvent[] events, Func<LogEvent, string> pointerOf)
    {
        var isTold = false;
        for (var i = 0; i < events.Length; i++)
        {
            var found = events[i];
            if (!isTold && i > 0 && found.At is not null && found.At == events[i - 1].At && !IsPair(events[i - 1], found))
            {
                isTold = true;
                TellOfEvent(ReadingCodes.SameMoment, null, found, pointerOf, LogRun.Figure(events[i - 1].Number), LogRun.Figure(found.Number));
            }

            if (found is { At: { } at, RecordedAt: { } recorded } && at - recorded > run.Reading.ClockTolerance)
                TellOfEvent(ReadingCodes.RecordedBefore, "Log", found, pointerOf, LogRun.Figure(found.Number), (at - recorded).ToString("-D:hh:mm:ss", CultureInfo.InvariantCulture));
        }
    }

    // An activity that took no time.
    private static bool IsPair(LogEvent start, LogEvent end) => start.Transition == LogTransition.Start && end.Transition == LogTransition.Complete && start.Activity == end.Activity;

    private void TellOfEvent(string code, string? sense, LogEvent found, Func<LogEvent, string> pointerOf, params ReadOnlySpan<string> arguments) =>
        Tell(code, sense, ProblemSeverity.Warning, found.Line, found.Column, pointerOf(found), arguments);

    private void Tell(string code, string? sense, ProblemSeverity severity, int line, int column, string pointer, params ReadOnlySpan<string> arguments) =>
        Problems.Add(new Problem(code, severity, run.Place(line, column, pointer)) { Sense = sense, Arguments = ValueList.Create(arguments) });
}
