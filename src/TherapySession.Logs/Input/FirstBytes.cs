using TherapySession.Conformance;
using TherapySession.Json;

namespace TherapySession.Logs;

/// <summary>What the first bytes of a file say about it.</summary>
/// <param name="Format">The format, where it is one that is read.</param>
/// <param name="Name">What it looks like.</param>
/// <param name="Encoding">Its encoding, where it is none that is read.</param>
/// <param name="IsSure">Whether it can hardly be anything else.</param>
internal readonly record struct FirstBytes(LogFormat? Format, string? Name, string? Encoding, bool IsSure = true)
{
    /// <summary>Nothing that is known.</summary>
    public static readonly FirstBytes Unknown = new(null, "binary data", null);

    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    private static ReadOnlySpan<byte> Blank => " \t\r\n"u8;

    /// <summary>Whether there is nothing but space.</summary>
    public bool IsEmpty => Name is null && Encoding is null;

    public static string NameOf(LogFormat format) => format switch
    {
        LogFormat.Xes => "XES",
        LogFormat.Csv => "CSV",
        _ => "JSON",
    };

    public static FirstBytes Of(ReadOnlySpan<byte> beginning)
    {
        var text = (beginning.StartsWith(Mark) ? beginning[Mark.Length..] : beginning).TrimStart(Blank);
        if (text.IsEmpty)
            return default;
        if (text[..Math.Min(text.Length, 64)].IndexOfAnyExcept((byte)0) < 0)
            return Unknown;
        if (RawText.EncodingOf(beginning) is { } encoding)
            return new(null, null, encoding);

        return text[0] switch
        {
            (byte)'<' => new(LogFormat.Xes, "XML", null),
            (byte)'{' or (byte)'[' => new(LogFormat.Records, "JSON", null, IsSure: text[1..].TrimStart(Blank) is [(byte)'"' or (byte)'{' or (byte)'[' or (byte)'}' or (byte)']', ..]),
            _ when RawText.FormatOf(text) is var (name, _) => new(null, name, null),
            < 0x09 or 0x1F => Unknown,
            _ => new(LogFormat.Csv, "a table", null, IsSure: false),
        };
    }

    /// <summary>Whether it may be what the caller says it is, although it looks like something else: JSON can be a figure alone, and a table can begin with a bracket.</summary>
    public bool MayBe(LogFormat given) => Format == given || (!IsSure && given != LogFormat.Xes);
}
