using System.Buffers;
using System.Globalization;
using System.Text;

namespace TherapySession.Json;

/// <summary>What can be said about a text before and beside its grammar: what it is at all, and what is wrong at a byte.</summary>
internal static class RawText
{
    /// <summary>Finds where the JSON begins; <see langword="false"/> where it is none, and the log knows why.</summary>
    public static bool TryBegin(ReadOnlySpan<byte> text, ProblemLog log, out int start)
    {
        start = text.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0;
        var body = text[start..];
        if (body.IndexOfAnyExcept(" \t\r\n"u8) < 0)
        {
            log.Add(ReadingCodes.Empty, ProblemSeverity.FileRefused, 0, "");
            return false;
        }

        if (EncodingOf(body) is { } encoding)
        {
            log.Add(ReadingCodes.NotUtf8, ProblemSeverity.FileRefused, 0, "", encoding);
            return false;
        }

        if (FormatOf(body.TrimStart(" \t\r\n"u8)) is var (format, remedy))
        {
            log.Add(ReadingCodes.OtherFormat, ProblemSeverity.FileRefused, 0, "", format, remedy);
            return false;
        }

        return true;
    }

    /// <summary>Tells what is wrong with the grammar at a byte.</summary>
    public static void Explain(ReadOnlySpan<byte> text, int offset, ProblemLog log)
    {
        if (offset < text.Length && text[offset] >= 0x80 && Rune.DecodeFromUtf8(text[offset..], out _, out _) != OperationStatus.Done)
            log.Add(ReadingCodes.BadByte, ProblemSeverity.FileRefused, offset, "", Diagnosis.Figure(offset));
        else
            log.Add(ReadingCodes.NotJson, ProblemSeverity.FileRefused, offset, "", At(text, offset));
    }

    /// <summary>The first byte that is no UTF-8; -1 where all are.</summary>
    public static int FirstBadByte(ReadOnlySpan<byte> text)
    {
        if (System.Text.Unicode.Utf8.IsValid(text))
            return -1;

        var at = 0;
        while (Rune.DecodeFromUtf8(text[at..], out _, out var consumed) == OperationStatus.Done)
            at += consumed;
        return at;
    }

    /// <summary>The encoding that the first bytes show, where it is none that is read.</summary>
    public static string? EncodingOf(ReadOnlySpan<byte> text) => text switch
    {
        [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] => "UTF-32",
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [not 0, 0, ..] or [0, not 0, ..] => "UTF-16",
        _ => null,
    };

    /// <summary>The format that the first bytes show, where it is none of texts that people write, and what to do about it.</summary>
    public static (string Format, string Remedy)? FormatOf(ReadOnlySpan<byte> text) => text switch
    {
        [(byte)'<', ..] => ("XML", "Open an event log in XML with the reader of XES."),
        [0x1F, 0x8B, ..] => ("gzip", "Unpack it first."),
        [(byte)'P', (byte)'K', 3, 4, ..] => ("a zip archive", "Unpack it first."),
        [0xD0, 0xCF, 0x11, 0xE0, ..] => ("an Office document", "Export the record as JSON."),
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => ("a PDF", "Export the record as JSON."),
        _ => null,
    };

    private static string At(ReadOnlySpan<byte> text, int offset)
    {
        if (offset >= text.Length)
            return "not JSON: it ends too early";

        var before = text[..offset].TrimEnd(" \t\r\n"u8);
        return text[offset] switch
        {
            (byte)'/' or (byte)'*' or (byte)'#' => "JSON5, not JSON: a comment",
            (byte)'\'' => "JSON5, not JSON: a single quotation mark",
            (byte)']' or (byte)'}' when before is [.., (byte)','] => "JSON5, not JSON: a comma after the last entry",
            < 0x20 => "not JSON: a control character within a text",
            (>= (byte)'A' and <= (byte)'Z') or (>= (byte)'a' and <= (byte)'z') or (byte)'_' or (byte)'$' => "JSON5, not JSON: a name or text without quotation marks",
            (byte)'+' or (byte)'.' or (>= (byte)'0' and <= (byte)'9') => "JSON5, not JSON: a number in another form",
            _ => string.Create(CultureInfo.InvariantCulture, $"not JSON: an unexpected character (byte 0x{text[offset]:X2})"),
        };
    }
}
