using System.Globalization;
using TherapySession.Conformance;
using TherapySession.Json;

namespace TherapySession.Logs;

/// <summary>One reading of one log: what the readers of all formats give their cases and problems to.</summary>
/// <remarks>Lives inside one call, on one thread.</remarks>
internal sealed class LogRun
{
    private readonly Action<LogCase> _each;
    private readonly Identities _identities = new();
    private readonly SortedSet<int> _doubtful = [];
    private readonly List<string> _fieldNames = [];
    private int _cases;
    private long _events;

    public LogRun(LogReading reading, Action<LogCase> each, CancellationToken cancellation)
    {
        (Reading, _each, Cancellation) = (reading, each, cancellation);
        Counts = new LogProblems(reading.MaximumListed);
        File = new ProblemList(Counts);
    }

    public LogReading Reading { get; }

    public CancellationToken Cancellation { get; }

    /// <summary>Counts the problems of the whole log.</summary>
    public LogProblems Counts { get; }

    /// <summary>The problems of the file as a whole.</summary>
    public ProblemList File { get; }

    /// <summary>The pointer to a case by its number.</summary>
    public Func<int, string> PointerOf { get; set; } = _ => "";

    public bool IsFileRefused => File.IsFileRefused;

    public static string Figure(long value) => value.ToString(CultureInfo.InvariantCulture);

    public ProblemPlace Place(int line, int column, string pointer, long offset = -1) => new(Reading.File, line, column, offset, pointer);

    /// <summary>Refuses the file for something that is about all of it.</summary>
    public void RefuseFile(string code, string? sense, params ReadOnlySpan<string> arguments) => RefuseFile(code, sense, Place(1, 1, "", 0), arguments);

    /// <summary>Refuses the file for something at a place.</summary>
    public void RefuseFile(string code, string? sense, ProblemPlace place, params ReadOnlySpan<string> arguments) =>
        File.Add(new Problem(code, ProblemSeverity.FileRefused, place) { Sense = sense, Arguments = ValueList.Create(arguments) });

    /// <summary>Notes the name of a further field, in the order of the file; each once.</summary>
    public void NoteField(string name) => _fieldNames.Add(name);

    /// <summary>Gives a case to whoever asked, unless it was given before; tells where two have one identity.</summary>
    /// <param name="found">The case; its problems are those of the list.</param>
    /// <param name="content">What it says, in 64 bits.</param>
    /// <param name="problems">Its problems, which may grow here.</param>
    public void Give(LogCase found, ulong content, ProblemList problems)
    {
        Cancellation.ThrowIfCancellationRequested();
        if (found.Id.Length > 0 && !_identities.IsNew(found, content, !problems.IsRefused, out var first))
        {
            if (IsRepeat(found, content, first, problems))
                return;
            if (first.IsRead)
                _doubtful.Add(first.Number);
        }

        GiveOn(found, problems);
    }

    /// <summary>Gives a case whose identity was compared with that of all others already.</summary>
    public void GiveDistinct(LogCase found, ulong content, ProblemList problems)
    {
        Cancellation.ThrowIfCancellationRequested();
        GiveOn(found, problems);
    }

    private void GiveOn(LogCase found, ProblemList problems)
    {
        _cases++;
        _events += found.Events.Count;
        _each(found with { Problems = problems.ToValueList(), IsRefusedUnlisted = problems.IsRefusedUnlisted });
    }

    /// <summary>What is to be said of the whole.</summary>
    public LogSummary End(LogFormat format) => new(format, _cases, _events)
    {
        Problems = File.ToValueList(),
        Unlisted = Counts.NotListed(),
        FieldNames = _fieldNames.ToValueList(),
        Doubtful = _doubtful.ToValueList(),
    };

    private bool IsRepeat(LogCase found, ulong content, KnownCase first, ProblemList problems)
    {
        var (place, other) = (Place(found.Line, found.Column, PointerOf(found.Number)), Place(first.Line, first.Column, PointerOf(first.Number)));
        var isSame = first.Id == found.Id;
        if (isSame && first.Content == content && first.IsRead == !problems.IsRefused)
        {
            // As everywhere, it is told at the one that is read.
            File.Add(new Problem(ReadingCodes.ReadOnce, ProblemSeverity.Warning, other) { Other = place });
            return true;
        }

        var code = isSame ? ReadingCodes.SameIdentityOtherContent : ReadingCodes.SameIdentityNormalised;
        problems.Add(new Problem(code, ProblemSeverity.SessionRefused, place) { Other = other });
        return false;
    }
}
