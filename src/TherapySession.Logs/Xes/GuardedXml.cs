using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace TherapySession.Logs;

/// <summary>The bytes of an XML text on their way to the platform's reader: what the reader would not say, or would pay for with memory, is noticed here.</summary>
/// <remarks>
/// A byte that is no UTF-8 ends the text, and its place is kept. A text within a tag that is far longer than any field may be is cut, so that the reader need not hold it: what is left is still too long, and is refused as that.
/// Where the last tag ends is kept, so that a text that was cut short can be told from one that is wrong.
/// </remarks>
internal sealed class GuardedXml : ForwardStream
{
    private const int Chunk = 64 * 1024;

    private readonly Stream _inner;
    private readonly long _longestRun;
    private readonly bool _isUtf8;
    private readonly byte[] _buffer = new byte[Chunk];
    private int _start;
    private int _end;

    // The first bytes of a character that the last chunk broke off.
    private int _broken;
    private long _offset;
    private int _line = 1;
    private int _column = 1;

    // Bytes since the last <, whether they stand between quotation marks or in a comment, and whether they are dropped.
    private long _run;
    private byte _quote;
    private bool _isComment;
    private bool _isDropping;
    private List<(int Line, int Lost)>? _lost;

    /// <param name="inner">The text.</param>
    /// <param name="longestText">The longest text of a field, in bytes.</param>
    /// <param name="isUtf8">Whether the text says that it is UTF-8, or nothing.</param>
    public GuardedXml(Stream inner, int longestText, bool isUtf8)
    {
        // A character written as a figure takes up to twelve bytes where nobody pads it.
        (_inner, _longestRun, _isUtf8) = (inner, longestText * 12L, isUtf8);
    }

    /// <summary>Whether the text has ended.</summary>
    public bool HasEnded { get; private set; }

    /// <summary>The first byte that is no UTF-8, with its line and column; <see langword="null"/> where there is none.</summary>
    public (long Offset, int Line, int Column)? BadByte { get; private set; }

    /// <summary>How many texts within a tag were cut; the reader has to meet as many that are too long.</summary>
    public int Cut { get; private set; }

    /// <summary>Line and column of the last &gt; so far.</summary>
    public (int Line, int Column) LastTagEnd { get; private set; }

    /// <summary>The line of the file for a line that the reader counts: it does not see the line ends of what was dropped.</summary>
    public int LineOf(int line) => _lost is null ? line : line + LostBefore(line, _lost);

    public override int Read(Span<byte> buffer)
    {
        while (_start == _end && !HasEnded)
            Fill();

        var count = Math.Min(buffer.Length, _end - _start);
        _buffer.AsSpan(_start, count).CopyTo(buffer);
        _start += count;
        return count;
    }

    private static int LostBefore(int line, List<(int Line, int Lost)> lost) => lost.Sum(each => each.Line < line ? each.Lost : 0);

    private void Fill()
    {
        // What was broken off stands at the beginning, and is given with the rest of its character.
        _buffer.AsSpan(_end, _broken).CopyTo(_buffer);
        var read = _inner.Read(_buffer, _broken, Chunk - _broken);
        (_start, _end, HasEnded) = (0, _broken + read, read == 0);
        _broken = 0;
        if (_isUtf8)
            Validate();

        var length = _end;
        _end = Shortened(_buffer.AsSpan(0, length));
        Advance(_buffer.AsSpan(0, _end));
        _offset += length;
        if (_end != length)
            _buffer.AsSpan(length, _broken).CopyTo(_buffer.AsSpan(_end));
    }

    private void Validate()
    {
        var text = _buffer.AsSpan(0, _end);
        if (Utf8.IsValid(text))
            return;

        var at = 0;
        OperationStatus status;
        while ((status = Rune.DecodeFromUtf8(text[at..], out _, out var consumed)) == OperationStatus.Done)
            at += consumed;
        if (status == OperationStatus.NeedMoreData && !HasEnded)
        {
            (_broken, _end) = (_end - at, at);
            return;
        }

        // A character that the end of the file broke off is no byte too many; the file is cut.
        if (status != OperationStatus.NeedMoreData)
            BadByte = (_offset + at, _line, _column);
        (_end, HasEnded) = (at, true);
    }

    private void Advance(ReadOnlySpan<byte> text)
    {
        var tagEnd = text.LastIndexOf((byte)'>');
        if (tagEnd >= 0)
        {
            Walk(text[..tagEnd]);
            LastTagEnd = (_line, _column);
            text = text[tagEnd..];
        }

        Walk(text);
        if (BadByte is { Line: > 0 } bad)
            BadByte = bad with { Line = LineOf(_line), Column = _column };
    }

    private void Walk(ReadOnlySpan<byte> text)
    {
        var lastLine = text.LastIndexOf((byte)'\n');
        if (lastLine >= 0)
        {
            _line += text.Count((byte)'\n');
            _column = 1;
            text = text[(lastLine + 1)..];
        }

        _column += _isUtf8 ? Encoding.UTF8.GetCharCount(text) : text.Length;
    }

    /// <summary>Takes out what is too long; gives the new length.</summary>
    private int Shortened(Span<byte> text)
    {
        if (!_isDropping && (_run <= _longestRun || _isComment))
        {
            Follow(text);
            return text.Length;
        }

        if (!_isDropping && _quote != 0)
            Cut++;

        // Nothing is handed on up to the end of the value, or of the text between tags.
        var tag = text.IndexOf((byte)'<');
        var end = _quote != 0 ? text[..(tag < 0 ? text.Length : tag)].IndexOf(_quote) : tag;
        end = end < 0 ? tag : end;
        var dropped = end < 0 ? text.Length : end;
        if (text[..dropped].Count((byte)'\n') is > 0 and var lines)
            (_lost ??= []).Add((_line, lines));
        text[dropped..].CopyTo(text);
        _isDropping = end < 0;
        if (!_isDropping)
            _run = 0;
        text = text[..(text.Length - dropped)];
        Follow(text);
        return text.Length;
    }

    /// <summary>Knows at the end of a chunk how long the tag is by now, and whether it is within quotation marks.</summary>
    private void Follow(ReadOnlySpan<byte> text)
    {
        var tag = text.LastIndexOf((byte)'<');
        if (tag >= 0)
        {
            text = text[tag..];
            (_run, _quote, _isComment) = (0, 0, text.StartsWith("<!--"u8));
        }

        _run += text.Length;
        while (text.Length > 0)
        {
            var at = _quote != 0 ? text.IndexOf(_quote) : text.IndexOfAny((byte)'"', (byte)'\'', (byte)'>');
            if (at < 0)
                return;
            _quote = _quote != 0 || text[at] == '>' ? (byte)0 : text[at];
            text = text[(at + 1)..];
        }
    }
}
