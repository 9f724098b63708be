namespace TherapySession.Logs;

/// <summary>A stream whose beginning can be looked at before it is read.</summary>
internal sealed class PeekedStream : ForwardStream
{
    private const int Peeked = 64 * 1024;

    private readonly Stream _rest;
    private readonly byte[] _buffer = new byte[Peeked];
    private readonly int _length;
    private int _given;

    public PeekedStream(Stream rest)
    {
        _rest = rest;
        _length = rest.ReadAtLeast(_buffer, Peeked, throwOnEndOfStream: false);
    }

    /// <summary>The beginning: all of it, where it is short.</summary>
    public ReadOnlyMemory<byte> Beginning => _buffer.AsMemory(0, _length);

    /// <summary>Whether the beginning is all there is.</summary>
    public bool IsAll => _length < Peeked;

    /// <summary>The last byte that was read.</summary>
    public byte LastByte { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        var count = _given < _length ? Begin(buffer) : IsAll ? 0 : _rest.Read(buffer);
        if (count > 0)
            LastByte = buffer[count - 1];
        return count;
    }

    private int Begin(Span<byte> buffer)
    {
        var count = Math.Min(buffer.Length, _length - _given);
        _buffer.AsSpan(_given, count).CopyTo(buffer);
        _given += count;
        return count;
    }
}
