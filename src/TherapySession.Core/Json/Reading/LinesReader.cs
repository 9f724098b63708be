namespace TherapySession.Json;

/// <summary>Reads one record a line.</summary>
internal static class LinesReader
{
    private const int Chunk = 64 * 1024;

    public static IEnumerable<ReadResult<SessionRecord>> Read(Stream stream, JsonReading reading, CancellationToken cancellation)
    {
        var buffer = new byte[Chunk];
        var (start, end, line, position) = (0, 0, 1, 0L);
        var (isTooLong, isOver) = (false, false);
        while (!isOver)
        {
            cancellation.ThrowIfCancellationRequested();
            var found = Array.IndexOf(buffer, (byte)'\n', start, end - start);
            if (found < 0)
            {
                // What is too long is told once and passed, without being held.
                isTooLong |= end - start > reading.MaximumBytes;
                if (isTooLong)
                    (position, start) = (position + end - start, end);

                (buffer, start, end) = WithRoom(buffer, start, end);
                var read = stream.Read(buffer, end, buffer.Length - end);
                end += read;
                if (read > 0)
                    continue;

                (isOver, found) = (true, end);
            }

            if (isTooLong || found - start > reading.MaximumBytes)
                yield return TooLong(reading, line, position);
            else if (buffer.AsSpan(start, found - start).ContainsAnyExcept(" \t\r"u8))
                yield return One(buffer.AsMemory(start, found - start), reading, line, position, cancellation);

            (position, start, line, isTooLong) = (position + found + 1 - start, found + 1, line + 1, false);
        }
    }

    private static ReadResult<SessionRecord> One(ReadOnlyMemory<byte> text, JsonReading reading, int line, long position, CancellationToken cancellation) =>
        new RecordsReader(reading, cancellation).Read(text, new ProblemLog(text, reading, line, position));

    private static ReadResult<SessionRecord> TooLong(JsonReading reading, int line, long position)
    {
        var log = new ProblemLog(default, reading, line, position);
        log.Add(ReadingCodes.TooLarge, ProblemSeverity.FileRefused, 0, "", Diagnosis.Figure(reading.MaximumBytes));
        return log.Result<SessionRecord>([], 0);
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
