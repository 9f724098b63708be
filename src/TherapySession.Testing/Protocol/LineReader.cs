namespace TherapySession.Testing;

/// <summary>Reads lines of bytes from a stream, each up to a limit: what has no end is not collected for ever.</summary>
internal sealed class LineReader(Stream stream)
{
    /// <summary>The longest line: more than any record takes that the library reads.</summary>
    public const int Longest = 64 * 1024 * 1024;

    private byte[] _buffer = new byte[16 * 1024];
    private int _start;
    private int _end;

    /// <summary>The next line without its end; <see langword="null"/> at the end of the stream. What is returned holds until the next call.</summary>
    /// <exception cref="InvalidDataException">The line is longer than allowed, or the stream ends within it.</exception>
    public async ValueTask<ReadOnlyMemory<byte>?> Next(CancellationToken cancellation)
    {
        for (var looked = _start; ;)
        {
            if (_buffer.AsSpan(looked, _end - looked).IndexOf((byte)'\n') is >= 0 and var at)
            {
                var line = _buffer.AsMemory(_start, looked + at - _start);
                _start = looked + at + 1;
                return line.Length > 0 && line.Span[^1] == '\r' ? line[..^1] : line;
            }

            looked = _end;
            if (_end == _buffer.Length)
                looked -= MakeRoom();
            var read = await stream.ReadAsync(_buffer.AsMemory(_end), cancellation).ConfigureAwait(false);
            if (read == 0)
                return _start == _end ? null : throw new InvalidDataException("the last line has no end");
            _end += read;
        }
    }

    // Gives how far everything moved towards the front.
    private int MakeRoom()
    {
        var moved = _start;
        if (_end - _start >= Longest)
            throw new InvalidDataException("a line without an end");
        if (_end - _start > _buffer.Length / 2)
            Array.Resize(ref _buffer, _buffer.Length * 2);
        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        (_start, _end) = (0, _end - _start);
        return moved;
    }
}
