using System.Globalization;
using System.Text;
using System.Xml;
using TherapySession.Json;

namespace TherapySession.Logs;

/// <summary>Reads XES as a stream: the platform's XML reader, which fetches nothing, under the walk along the structure of a log.</summary>
internal sealed class XesReader
{
    private readonly LogRun _run;
    private readonly LogInput _input;
    private readonly string? _encoding;

    public XesReader(LogRun run, LogInput input)
    {
        (_run, _input) = (run, input);
        _encoding = DeclaredEncoding(input.Stream.Beginning.Span);
    }

    private bool IsUtf8 => _encoding is null || string.Equals(_encoding, "utf-8", StringComparison.OrdinalIgnoreCase) || string.Equals(_encoding, "us-ascii", StringComparison.OrdinalIgnoreCase);

    public void Read()
    {
        _run.PointerOf = static number => string.Create(CultureInfo.InvariantCulture, $"/traces/{number}");
        using var guarded = new GuardedXml(_input.Stream, _run.Reading.MaximumTextBytes, IsUtf8);
        using var nodes = new XesNodes(_run, _input, guarded);
        var walk = new XesWalk(_run, nodes);
        walk.Log();
        if (nodes.Wrong is { } wrong)
            Explain(wrong, walk, guarded);
        else if (!_run.IsFileRefused && !_input.TellFault(_run) && guarded.Cut > walk.LongTexts)
            _run.RefuseFile(ReadingCodes.TextTooLong, "Longer", LogRun.Figure(_run.Reading.MaximumTextBytes));
    }

    /// <summary>Says what is wrong with the XML; nothing of what follows can be read.</summary>
    private void Explain(XmlException wrong, XesWalk walk, GuardedXml guarded)
    {
        if (guarded.BadByte is var (offset, badLine, badColumn))
            _run.RefuseFile(ReadingCodes.BadByte, null, _run.Place(badLine, badColumn, walk.Pointer, offset), LogRun.Figure(offset));
        else if (_input.TellFault(_run))
            return;
        else if (wrong.LineNumber == 0 && !walk.HasRoot && DocumentType(_input.Stream.Beginning.Span) is var (typeLine, typeColumn))
            _run.RefuseFile(ReadingCodes.DocumentType, null, _run.Place(typeLine, typeColumn, ""));
        else if (!walk.HasRoot && _encoding is not null && !_encoding.StartsWith("utf", StringComparison.OrdinalIgnoreCase) && wrong.LineNumber <= 1 && !IsKnown(_encoding))
            _run.RefuseFile(ReadingCodes.NotUtf8, null, TextRule.Quotable(_encoding));
        else if (walk.IsRootClosed)
            _run.RefuseFile(ReadingCodes.Misplaced, "AfterLog", Place(wrong, guarded, ""));
        else if (guarded.HasEnded && ((wrong.LineNumber == 0 && IsUtf8 && !walk.HasRoot) || (wrong.LineNumber, wrong.LinePosition).CompareTo(guarded.LastTagEnd) > 0))
            _run.RefuseFile(ReadingCodes.CutOff, null, Place(wrong, guarded, walk.Pointer), walk.Inside);
        else
            _run.RefuseFile(ReadingCodes.NotXml, null, Place(wrong, guarded, walk.Pointer));
    }

    private ProblemPlace Place(XmlException wrong, GuardedXml guarded, string pointer) => _run.Place(guarded.LineOf(Math.Max(1, wrong.LineNumber)), Math.Max(1, wrong.LinePosition), pointer);

    private static bool IsKnown(string encoding)
    {
        try
        {
            return Encoding.GetEncoding(encoding) is not null;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static string? DeclaredEncoding(ReadOnlySpan<byte> beginning)
    {
        var declaration = beginning[..Math.Max(0, beginning.IndexOf("?>"u8))];
        var at = declaration.IndexOf("encoding"u8);
        if (at < 0)
            return null;

        var rest = declaration[(at + "encoding".Length)..].TrimStart(" \t\r\n="u8);
        var end = rest.IsEmpty ? -1 : rest[1..].IndexOf(rest[0]);
        return end < 0 ? null : Encoding.Latin1.GetString(rest.Slice(1, end));
    }

    private static (int Line, int Column)? DocumentType(ReadOnlySpan<byte> beginning)
    {
        var at = beginning.IndexOf("<!DOCTYPE"u8);
        if (at < 0)
            return null;

        var before = beginning[..at];
        return (before.Count((byte)'\n') + 1, at - before.LastIndexOf((byte)'\n'));
    }
}
