namespace TherapySession.Json;

/// <summary>Gathers the problems of one file, and knows in which line a byte stands.</summary>
/// <remarks>Lives inside one call, on one thread.</remarks>
/// <param name="text">The file, or one line of it.</param>
/// <param name="reading">Knows the name of the file.</param>
/// <param name="firstLine">The number of its first line.</param>
/// <param name="firstByte">Where it begins in the file.</param>
internal sealed class ProblemLog(ReadOnlyMemory<byte> text, JsonReading reading, int firstLine = 1, long firstByte = 0)
{
    /// <summary>More of one code are counted and not listed: a person reads the first, not the nine-thousandth.</summary>
    public const int Listed = 100;

    private readonly List<Problem> _problems = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _unknown = new(StringComparer.Ordinal);
    private List<int>? _lineStarts;

    // Problems come roughly in the order of the file: a column is counted on from the one before, so that a file of one long line is walked once.
    private (int Offset, int Line, int Column) _latest = (-1, -1, 0);

    /// <summary>Where the text says NaN or Infinity, in order.</summary>
    public List<int> NonNumbers { get; set; } = [];

    /// <summary>The text as it came.</summary>
    public ReadOnlySpan<byte> Text => text.Span;

    public bool IsNonNumber(int offset) => NonNumbers.BinarySearch(offset) >= 0;

    /// <summary>Whether the list of a code is full. Then the problem is counted here, and nobody need look for its place.</summary>
    public bool IsFull(string code)
    {
        var count = _counts.GetValueOrDefault(code);
        if (count < Listed)
            return false;

        _counts[code] = count + 1;
        return true;
    }

    public void Add(Problem problem)
    {
        if (IsFull(problem.Code))
            return;

        _counts[problem.Code] = _counts.GetValueOrDefault(problem.Code) + 1;
        _problems.Add(problem);
    }

    public void Add(string code, ProblemSeverity severity, int offset, string pointer, params ReadOnlySpan<string> arguments)
    {
        if (!IsFull(code))
            Add(new Problem(code, severity, Place(offset, pointer)) { Arguments = ValueList.Create(arguments) });
    }

    /// <summary>A member that the format does not have: listed once a name, and counted.</summary>
    public void Unknown(string name, IEnumerable<string> names, int offset, string pointer)
    {
        if (_unknown.TryGetValue(name, out var at))
        {
            var count = _problems[at].Count + 1;
            _problems[at] = _problems[at] with { Count = count, Arguments = [TextRule.Quotable(name), Diagnosis.Figure(count)] };
        }
        else if (!IsFull(ReadingCodes.Unknown))
        {
            _unknown[name] = _problems.Count;
            Add(new Problem(ReadingCodes.Unknown, ProblemSeverity.Warning, Place(offset, pointer))
            {
                Arguments = [TextRule.Quotable(name), "1"],
                Nearest = Nearest.To(name, names),
            });
        }
    }

    public ProblemPlace Place(int offset, string pointer)
    {
        var starts = _lineStarts ??= LineStarts();
        offset = Math.Min(offset, text.Length);
        var line = starts.BinarySearch(offset);
        if (line < 0)
            line = ~line - 1;

        // A byte that continues a character begins no column.
        var (from, column) = _latest.Line == line && _latest.Offset <= offset ? (_latest.Offset, _latest.Column) : (starts[line], 1);
        foreach (var each in text.Span[from..offset])
            column += (each & 0xC0) == 0x80 ? 0 : 1;
        if (offset > _latest.Offset)
            _latest = (offset, line, column);
        return new ProblemPlace(reading.File, firstLine + line, column, firstByte + offset, pointer);
    }

    /// <summary>The byte at a place that the platform's reader names by line and byte of the line, both from 0.</summary>
    public int OffsetOf(long line, long byteInLine, int start)
    {
        var starts = _lineStarts ??= LineStarts();
        var begin = line == 0 ? start : starts[(int)Math.Min(line, starts.Count - 1)];
        return (int)Math.Min(begin + byteInLine, text.Length);
    }

    public ReadResult<T> Result<T>(IReadOnlyCollection<(Piece Piece, T Item)> items, int notRead, IReadOnlyCollection<(Piece Piece, T Item)>? doubtful = null)
    {
        var problems = _problems.OrderBy(problem => problem.Place.ByteOffset).ToValueList();
        var unlisted = _counts.Where(each => each.Value > Listed).OrderBy(each => each.Key, StringComparer.Ordinal)
            .Select(each => new UnlistedProblems(each.Key, each.Value - Listed)).ToValueList();
        var isRefused = problems.Any(problem => problem.Severity == ProblemSeverity.FileRefused);
        return isRefused
            ? new ReadResult<T>([], problems, unlisted, notRead)
            : new ReadResult<T>(Placed(items), problems, unlisted, notRead) { Doubtful = doubtful is null ? [] : Placed(doubtful) };
    }

    private List<(T Item, ProblemPlace Place)> Placed<T>(IReadOnlyCollection<(Piece Piece, T Item)> items) =>
        [.. items.Select(each => (each.Item, Place(each.Piece.Start, each.Piece.Pointer)))];

    private List<int> LineStarts()
    {
        var starts = new List<int> { 0 };
        var span = text.Span;
        for (var at = 0; span[at..].IndexOf((byte)'\n') is >= 0 and var next;)
        {
            at += next + 1;
            starts.Add(at);
        }

        return starts;
    }
}
