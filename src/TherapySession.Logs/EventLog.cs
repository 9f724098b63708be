using TherapySession.Conformance;
using TherapySession.Json;

namespace TherapySession.Logs;

/// <summary>Reads event logs that other software recorded: XES, CSV, or the library's own records; plain or packed with gzip.</summary>
/// <remarks>
/// <para>Bad data is told in the cases and in the summary, each problem with code, place and remedy; it throws for a null argument, for cancellation, what the stream itself throws, and what <c>each</c> throws.
/// The stream is read to its end, unless the file is refused before, and left open.</para>
/// <para>XES is read case by case, with memory for one case and for the identities of all. In a table the rows of a case need not stand together, so it is held, compactly, until its end.
/// Records stand in memory as a whole, unless they stand one a line.</para>
/// <para>A pointer in the place of a problem names numbers from 1: <c>/traces/3/events/5/concept:name</c> is the fifth event of the third trace; <c>/rows/7/timestamp</c> the seventh row, the header being the first.
/// Within records it is a pointer into the JSON.</para>
/// <para>Thread safety: every call on its own.</para>
/// </remarks>
public static class EventLog
{
    /// <summary>Reads a log.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="reading">Limits, names, and what the caller knows besides.</param>
    /// <param name="each">Takes each case, in the order of first events; those that could not be read among them.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>What is to be said of the whole. Where <see cref="LogSummary.IsRefused"/>, cases that were given before count for nothing.</returns>
    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
    public static LogSummary Read(Stream stream, LogReading reading, Action<LogCase> each, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(each);
        cancellation.ThrowIfCancellationRequested();

        var run = new LogRun(reading, each, cancellation);
        using var input = LogInput.Open(stream, run);
        if (input is null)
            return run.End(reading.Format ?? LogFormat.Xes);

        switch (input.Format)
        {
            case LogFormat.Xes:
                new XesReader(run, input).Read();
                break;
            case LogFormat.Csv:
                new CsvLogReader(run, input).Read();
                break;
            default:
                new RecordLogReader(run, input).Read();
                break;
        }

        return run.End(input.Format);
    }
}
