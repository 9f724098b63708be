namespace TherapySession.Json;

/// <summary>A file that is one record as this library writes it: nothing about it has to be found out first, and nothing is to be told.</summary>
internal static class WrittenRecord
{
    /// <summary>Reads it in one go; <see langword="null"/> where anything at all is otherwise, and the first look at the file is taken.</summary>
    public static (Piece Piece, RecordWire Wire)? TryRead(ReadOnlySpan<byte> text, JsonReading reading)
    {
        // A file that is no longer than the longest text has no text that is too long; what is no deeper than the types is deep enough for the usual limit.
        var body = text.TrimEnd(" \t\r\n"u8);
        if (body.IsEmpty || body[0] != '{' || text.Length > reading.MaximumBytes || text.Length > reading.MaximumTextBytes
            || reading.MaximumDepth < JsonReading.Default.MaximumDepth || RawText.FirstBadByte(body) >= 0 || Hidden.MayBeIn(body))
        {
            return null;
        }

        if (WireCode.TryRead(body) is not { SchemaVersion: WireNames.SchemaVersion } wire || wire.History.Count > reading.MaximumEvents)
            return null;

        var piece = new Piece { Start = 0, End = body.Length, Pointer = "", IsObject = true, Version = WireNames.SchemaVersion, HasVersion = true, HasList = true, Count = wire.History.Count };
        return (piece, wire);
    }
}
