namespace TherapySession.Json;

/// <summary>Reads one record a line.</summary>
internal static class LinesReader
{
    private const int Chunk = 64 * 1024;

    public static IEnumerable<ReadResult<SessionRecord>> Read(Stream stream, JsonReading reading, CancellationToken cancellation) => Read(
        stream, reading, (text, log) => text is { } line ? new RecordsReader(reading, cancellation).Read(line, log) : log.Result<SessionRecord>([], 0), cancellation);

    /// <summary>Reads line by line.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="reading">The limits.</param>
    /// <param name="one">Takes the text of a line, valid during the call, and the log of its problems; no text where the line is too long, which the log knows already.</param>
    /// <param name="cancellation">Stops reading.</param>
    public static IEnumerable<T> Read<T>(Stream stream, JsonReading reading, Func<ReadOnlyMemory<byte>?, ProblemLog, T> one, CancellationToken cancellation)
    {
        var buffer = new byte[Chunk];
        var (start, end, searched, line, position) = (0, 0, 0, 1, 0L);
        var (dropped, isOver) = (0L, false);
        while (!isOver)
        {
            cancellation.ThrowIfCancellationRequested();
            var found = Array.IndexOf(buffer, (byte)'\n', searched, end - searched);
            if (found < 0)
            {
                // What is too long is told once and passed, without being held.
                if (dropped > 0 || end - start > reading.MaximumBytes)
                    (dropped, start) = (dropped + end - start, end);

                (buffer, start, end) = WithRoom(buffer, start, end);
                var read = stream.Read(buffer, end, buffer.Length - end);
                (searched, end) = (end, end + read);
                if (read > 0)
                    continue;

                (isOver, found) = (true, end);
            }

            if (dropped > 0 || found - start > reading.MaximumBytes)
                yield return one(null, TooLong(reading, line, position));
            else if (buffer.AsSpan(start, found - start).ContainsAnyExcept(" \t\r"u8))
                yield return One(buffer.AsMemory(start, found - start), line, position);

            position += dropped + found + 1 - start;
            (start, searched, line, dropped) = (found + 1, found + 1, line + 1, 0);
        }

        T One(ReadOnlyMemory<byte> text, int at, long offset) => one(text, new ProblemLog(text, reading, at, offset));
    }

    private static ProblemLog TooLong(JsonReading reading, int line, long position)
    {
        var log = new ProblemLog(default, reading, line, position);
        log.Add(ReadingCodes.TooLarge, ProblemSeverity.FileRefused, 0, "", Diagnosis.Figure(reading.MaximumBytes));
        return log;
    }

    private static (byte[] Buffer, int Start, int End) WithRoom(byte[] buffer, int start, int end)
    {
        if (end < buffer.Length)
            return (buffer, start, end);

        var larger = start > buffer.Length / 2 ? buffer : new byte[buffer.Length * 2];
        buffer.AsSpan(start, end - start).CopyTo(larger);
        return (larger, 0, end - start);
    }
}
