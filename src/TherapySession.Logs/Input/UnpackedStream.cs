using System.IO.Compression;

namespace TherapySession.Logs;

/// <summary>What is wrong with packed data.</summary>
internal enum PackFault
{
    None,
    Cut,
    Damaged,
}

/// <summary>Unpacks gzip, and knows afterwards whether the packed data was whole and nothing else followed it.</summary>
/// <remarks>
/// The platform's stream ends silently where the data is cut short, and where something else follows it. So one more packed member, with a mark in it, is put behind what comes:
/// only where the data is whole does the mark come out again as the last that is unpacked. It is held back from whoever reads.
/// </remarks>
internal sealed class UnpackedStream : ForwardStream
{
    private const int Chunk = 64 * 1024;

    private static readonly byte[] Mark = [.. "whole\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000C"u8];
    private static readonly byte[] PackedMark = Pack(Mark);

    private readonly LimitedStream _counted;
    private readonly MarkedStream _marked;
    private readonly GZipStream _unpacking;
    private readonly byte[] _buffer = new byte[Chunk];
    private int _start;
    private int _end;
    private bool _isOver;

    /// <param name="packed">The packed data.</param>
    /// <param name="counted">Where it comes from: knows whether an exception is that of the source.</param>
    public UnpackedStream(Stream packed, LimitedStream counted)
    {
        _counted = counted;
        _marked = new MarkedStream(packed);
        _unpacking = new GZipStream(_marked, CompressionMode.Decompress, leaveOpen: true);
    }

    /// <summary>What is wrong with the packed data; known at its end.</summary>
    public PackFault Fault { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        while (!_isOver && _end - _start <= Mark.Length)
            Fill();

        var count = Math.Min(buffer.Length, _isOver ? _end - _start : _end - _start - Mark.Length);
        _buffer.AsSpan(_start, count).CopyTo(buffer);
        _start += count;
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _unpacking.Dispose();
        base.Dispose(disposing);
    }

    private void Fill()
    {
        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        (_start, _end) = (0, _end - _start);
        try
        {
            var read = _unpacking.Read(_buffer, _end, _buffer.Length - _end);
            _end += read;
            if (read > 0)
                return;
        }
        catch (InvalidDataException) when (!_counted.HasThrown)
        {
            // Damage shows before all is taken; what is cut takes the mark for its own.
            End(_marked.IsMarkGiven ? PackFault.Cut : PackFault.Damaged);
            return;
        }

        if (_buffer.AsSpan(_start, _end - _start).SequenceEqual(Mark))
            (_end, _isOver) = (_start, true);
        else
            End(_marked.IsMarkGiven ? PackFault.Cut : PackFault.Damaged);
    }

    private void End(PackFault fault) => (Fault, _isOver) = (fault, true);

    private static byte[] Pack(byte[] data)
    {
        using var packed = new MemoryStream();
        using (var packing = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            packing.Write(data);
        return packed.ToArray();
    }

    /// <summary>A stream with the packed mark behind it.</summary>
    private sealed class MarkedStream(Stream inner) : ForwardStream
    {
        private int _markGiven;
        private bool _hasEnded;

        public bool IsMarkGiven => _markGiven > 0;

        public override int Read(Span<byte> buffer)
        {
            if (!_hasEnded && inner.Read(buffer) is > 0 and var read)
                return read;

            _hasEnded = true;
            var count = Math.Min(buffer.Length, PackedMark.Length - _markGiven);
            PackedMark.AsSpan(_markGiven, count).CopyTo(buffer);
            _markGiven += count;
            return count;
        }
    }
}
