using System.Buffers;
using System.Security.Cryptography;

namespace TherapySession.Tool.Output.Reports;

/// <summary>Takes bytes on their way to a stream, and hashes them as they pass.</summary>
internal sealed class HashedOutput(Stream output) : IBufferWriter<byte>, IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private byte[] _buffer = new byte[64 * 1024];
    private int _used;

    /// <summary>The SHA-256 of everything so far and of what is put behind it here.</summary>
    public string Hash(ReadOnlySpan<byte> end)
    {
        Flush();
        _hash.AppendData(end);
        return Convert.ToHexStringLower(_hash.GetHashAndReset());
    }

    public void Flush()
    {
        _hash.AppendData(_buffer.AsSpan(0, _used));
        output.Write(_buffer, 0, _used);
        _used = 0;
    }

    public void Advance(int count) => _used += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Room(sizeHint);
        return _buffer.AsMemory(_used);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Room(sizeHint);
        return _buffer.AsSpan(_used);
    }

    public void Dispose()
    {
        output.Write(_buffer, 0, _used);
        _hash.Dispose();
    }

    private void Room(int sizeHint)
    {
        if (_buffer.Length - _used >= Math.Max(sizeHint, 1))
            return;

        Flush();
        if (_buffer.Length < sizeHint)
            _buffer = new byte[sizeHint];
    }
}
