namespace TherapySession.Logs;

/// <summary>Hands on what a stream gives, counts it, and ends where there is more than is allowed.</summary>
/// <remarks>A stream that throws is not the fault of what it holds, so that is remembered. The stream is left open.</remarks>
internal sealed class LimitedStream(Stream inner, long limit, CancellationToken cancellation) : ForwardStream
{
    private long _count;

    /// <summary>Whether there is more than is allowed.</summary>
    public bool IsExceeded { get; private set; }

    /// <summary>Whether the stream has ended.</summary>
    public bool HasEnded { get; private set; }

    /// <summary>Whether the stream itself has thrown.</summary>
    public bool HasThrown { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        cancellation.ThrowIfCancellationRequested();
        if (IsExceeded || HasEnded || buffer.IsEmpty)
            return 0;

        int read;
        try
        {
            // Asking for one byte more than is allowed tells whether there is more.
            read = inner.Read(limit - _count < buffer.Length ? buffer[..((int)(limit - _count) + 1)] : buffer);
        }
        catch
        {
            HasThrown = true;
            throw;
        }

        _count += read;
        HasEnded = read == 0;
        if (_count <= limit)
            return read;

        IsExceeded = true;
        return read - 1;
    }
}
