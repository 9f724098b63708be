using System.Security.Cryptography;

namespace TherapySession.Tool.Conforming;

/// <summary>A file on its way through the reader, which hashes what passes. What a reader leaves unread is read at the end, so that the hash is that of the whole.</summary>
internal sealed class HashedStream(Stream inner) : Stream
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long _passed;

    /// <summary>How many bytes have passed, for whoever asks on another thread than that which reads.</summary>
    public long Passed => Interlocked.Read(ref _passed);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>The SHA-256 of the file, in lower-case hexadecimal.</summary>
    public string Finish(CancellationToken interrupted)
    {
        var rest = new byte[64 * 1024];
        while (Read(rest, 0, rest.Length) > 0)
            interrupted.ThrowIfCancellationRequested();
        return Convert.ToHexStringLower(_hash.GetHashAndReset());
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        _hash.AppendData(buffer[..read]);
        Interlocked.Add(ref _passed, read);
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _hash.Dispose();
        base.Dispose(disposing);
    }
}
