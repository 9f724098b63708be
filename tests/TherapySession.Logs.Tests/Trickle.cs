namespace TherapySession.Logs.Tests;

/// <summary>A stream that can't be sought and gives one byte a read.</summary>
internal sealed class Trickle(byte[] bytes) : MemoryStream(bytes)
{
    public override bool CanSeek => false;

    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(1, count));

    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(1, buffer.Length)]);
}
