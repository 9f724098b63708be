namespace TherapySession.Json;

/// <summary>Takes a stream into memory, up to a limit.</summary>
internal static class StreamBytes
{
    private const int Chunk = 64 * 1024;

    /// <summary>Reads a stream to its end; <see langword="false"/> where there is more than is allowed, without reading on.</summary>
    public static bool TryRead(Stream stream, JsonReading reading, CancellationToken cancellation, out ReadOnlyMemory<byte> bytes)
    {
        ArgumentNullException.ThrowIfNull(stream);
        bytes = default;
        var expected = stream.CanSeek ? stream.Length - stream.Position : 0;
        if (expected > reading.MaximumBytes)
            return false;

        var buffer = new byte[Math.Max(expected + 1, Chunk)];
        var count = 0;
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            if (count == buffer.Length)
                Array.Resize(ref buffer, (int)Math.Min(Math.Max(buffer.Length * 2L, Chunk), Array.MaxLength));

            var read = stream.Read(buffer, count, Math.Min(buffer.Length - count, 1024 * 1024));
            if (read == 0)
                break;

            count += read;
            if (count > reading.MaximumBytes)
                return false;
        }

        bytes = buffer.AsMemory(0, count);
        return true;
    }
}
