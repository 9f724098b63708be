using System.Buffers;

namespace TherapySession.Json;

public static partial class SessionJson
{
    private const string GroupShape = "{ \"schemaVersion\": 1, \"open\": {...}, \"shared\": [...], \"members\": [...] }";

    /// <summary>Reads the record of a group.</summary>
    /// <param name="utf8">The file.</param>
    /// <param name="reading">Limits and strictness; <see langword="null"/> for <see cref="JsonReading.Default"/>.</param>
    public static ReadResult<GroupRecord> ReadGroup(ReadOnlyMemory<byte> utf8, JsonReading? reading = null) =>
        ReadOne<GroupWire, GroupRecord>(utf8, reading, "group", GroupShape, static _ => true, static (wire, _) => wire.ToRecord());

    /// <summary>Reads the record of a group.</summary>
    /// <param name="stream">The file; read to its end and left open.</param>
    /// <param name="reading">Limits and strictness; <see langword="null"/> for <see cref="JsonReading.Default"/>.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
    public static ReadResult<GroupRecord> ReadGroup(Stream stream, JsonReading? reading = null, CancellationToken cancellation = default) =>
        StreamBytes.TryRead(stream, reading ?? JsonReading.Default, cancellation, out var bytes) ? ReadGroup(bytes, reading) : TooLarge<GroupRecord>(reading);

    /// <summary>Writes the record of a group.</summary>
    /// <exception cref="ArgumentException">A time lies outside the years 1900 to 9998, or a value is none of its closed list.</exception>
    public static void Write(IBufferWriter<byte> output, GroupRecord record, JsonLayout layout = JsonLayout.Indented) => Write(output, GroupWire.From(record), layout);

    /// <summary>The record of a group as a text.</summary>
    /// <exception cref="ArgumentException">A time lies outside the years 1900 to 9998, or a value is none of its closed list.</exception>
    public static string ToText(GroupRecord record, JsonLayout layout = JsonLayout.Indented) => Text(output => Write(output, record, layout));
}
