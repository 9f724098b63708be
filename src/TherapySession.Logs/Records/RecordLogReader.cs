using TherapySession.Json;

namespace TherapySession.Logs;

/// <summary>Reads the library's own records: a document with one or several, or one a line.</summary>
internal sealed class RecordLogReader
{
    private readonly LogRun _run;
    private readonly LogInput _input;
    private readonly JsonReading _json;
    private readonly RecordCases _cases;

    // What refuses the first line refuses the file, if it is the only one.
    private List<Problem>? _first;
    private int _lines;

    public RecordLogReader(LogRun run, LogInput input)
    {
        var reading = run.Reading;
        (_run, _input, _cases) = (run, input, new RecordCases(run));
        _json = new JsonReading
        {
            // The input counts its bytes.
            MaximumBytes = long.MaxValue,
            MaximumDepth = Math.Min(reading.MaximumDepth, JsonReading.Default.MaximumDepth),
            MaximumTextBytes = reading.MaximumTextBytes,
            MaximumEvents = reading.MaximumEvents,
            ClockTolerance = reading.ClockTolerance,
            Now = reading.Now,
            File = reading.File,
        };
    }

    public void Read()
    {
        if (RecordLines.AreIn(_input.Stream))
            Lines();
        else
            Document();
    }

    private void Document()
    {
        if (!StreamBytes.TryRead(_input.Stream, _json, _run.Cancellation, out var text))
        {
            _run.RefuseFile(ReadingCodes.TooLarge, null, LogRun.Figure(Array.MaxLength));
            return;
        }

        if (_input.TellFault(_run))
            return;

        var log = new ProblemLog(text, _json);
        var reader = new RecordsReader(_json, _run.Cancellation);
        var read = reader.Read(text, log);
        foreach (var problem in Whole(read))
            _run.File.Add(problem);
        if (!_run.IsFileRefused)
            _cases.Give(reader.Pieces, read, text, log, _run.GiveDistinct);
    }

    private void Lines()
    {
        foreach (var _ in LinesReader.Read(_input.Stream, _json, Line, _run.Cancellation))
        {
        }

        if (!_input.TellFault(_run) && _first is not null)
            _first.ForEach(_run.File.Add);
    }

    private int Line(ReadOnlyMemory<byte>? text, ProblemLog log)
    {
        if (_first is { } first)
            _cases.Refuse(first);

        _first = null;
        var reader = new RecordsReader(_json, _run.Cancellation);
        var read = text is { } line ? reader.Read(line, log) : log.Result<SessionRecord>([], 0);
        var whole = Whole(read);
        if (whole.Count == 0)
            _cases.Give(reader.Pieces, read, text!.Value, log, _run.Give);
        else if (_lines == 0)
            _first = whole;
        else if (!_input.IsStopped)
            _cases.Refuse(whole);
        return ++_lines;
    }

    private static List<Problem> Whole(ReadResult<SessionRecord> read) => [.. read.Problems.Where(problem => problem.Severity == ProblemSeverity.FileRefused)];
}
