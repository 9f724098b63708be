using NodaTime;
using TherapySession.Conformance;

namespace TherapySession.Logs;

/// <summary>An event of a table, small: a table is held until its end, because the rows of a case need not stand together.</summary>
/// <param name="Seconds">When it happened, in seconds since 1970.</param>
/// <param name="Nanoseconds">The rest of that in nanoseconds; -1 where it has no time.</param>
/// <param name="Activity">The activity.</param>
/// <param name="Resource">Who did it.</param>
/// <param name="Row">The row.</param>
/// <param name="Line">The line.</param>
/// <param name="Transition">Which part of the activity.</param>
internal readonly record struct CsvEvent(long Seconds, int Nanoseconds, Name Activity, Name? Resource, int Row, int Line, LogTransition Transition)
{
    public Instant? At => Nanoseconds < 0 ? null : Instant.FromUnixTimeSeconds(Seconds).PlusNanoseconds(Nanoseconds);
}

/// <summary>One case of a table while it is read.</summary>
internal sealed class CsvCase(string id, int number, int row, int line, LogProblems counts)
{
    private ProblemList? _problems;

    public string Id => IsIdentified ? id : "";

    /// <summary>Whether its identifier can be one.</summary>
    public bool IsIdentified { get; set; }

    /// <summary>Its number in the file, from 1.</summary>
    public int Number => number;

    /// <summary>The row and the line of its first event.</summary>
    public int Row => row;

    public int Line => line;

    /// <summary>How many events it has, those among them that are too many to be kept.</summary>
    public int Count { get; set; }

    /// <summary>Its first and last event among all.</summary>
    public int First { get; set; } = -1;

    public int Last { get; set; } = -1;

    /// <summary>Its problems; made when the first is told.</summary>
    public ProblemList Problems => _problems ??= new ProblemList(counts);

    /// <summary>Whether any was told.</summary>
    public bool HasProblems => _problems is not null;
}

/// <summary>The cases of a table in the order of their first rows, and their events, each with the one that follows it in its case.</summary>
internal sealed class CsvCases(LogProblems counts, int maximum)
{
    // Small enough for the collector to move.
    private const int Block = 1024;

    private readonly Dictionary<string, CsvCase> _cases = new(StringComparer.Ordinal);
    private readonly List<CsvCase> _inOrder = [];
    private readonly List<(CsvEvent Event, int Next)[]> _blocks = [];
    private readonly Dictionary<int, (Instant? RecordedAt, ValueList<LogField> Fields)> _more = [];
    private int _count;

    public IReadOnlyList<CsvCase> InOrder => _inOrder;

    /// <summary>The case with an identifier; a new one where there is none yet.</summary>
    public CsvCase Of(ReadOnlySpan<char> id, int row, int line, out bool isNew)
    {
        isNew = !_cases.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(id, out var found);
        if (!isNew)
            return found!;

        var key = id.ToString();
        var made = new CsvCase(key, _inOrder.Count + 1, row, line, counts);
        _cases.Add(key, made);
        _inOrder.Add(made);
        return made;
    }

    /// <summary>Adds an event to a case, unless it has too many.</summary>
    public void Add(CsvCase to, in CsvEvent found, Instant? recordedAt, ValueList<LogField> fields)
    {
        if (++to.Count > maximum)
            return;
        if (_count % Block == 0)
            _blocks.Add(new (CsvEvent, int)[Block]);

        _blocks[^1][_count % Block] = (found, -1);
        if (recordedAt is not null || fields.Count > 0)
            _more.Add(_count, (recordedAt, fields));
        if (to.First < 0)
            to.First = _count;
        else
            _blocks[to.Last / Block][to.Last % Block].Next = _count;
        to.Last = _count++;
    }

    /// <summary>The events of a case in the order of the file.</summary>
    public IEnumerable<(CsvEvent Event, Instant? RecordedAt, ValueList<LogField> Fields)> Events(CsvCase of)
    {
        for (var at = of.First; at >= 0;)
        {
            var (found, next) = _blocks[at / Block][at % Block];
            var (recordedAt, fields) = _more.TryGetValue(at, out var more) ? more : (null, ValueList<LogField>.Empty);
            yield return (found, recordedAt, fields);
            at = next;
        }
    }
}
