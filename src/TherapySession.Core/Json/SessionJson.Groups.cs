using System.Buffers;
using System.Text.Json;

namespace TherapySession.Json;

public static partial class SessionJson
{
    private const string GroupScriptShape = "{ \"schemaVersion\": 1, \"openGroup\": {...}, \"commands\": [...] }";
    private const string GroupRecordShape = "{ \"schemaVersion\": 1, \"history\": [...] }";

    /// <summary>Whether a file looks like the script of a group rather than of one session: whether it opens a group. A file that is no JSON does not.</summary>
    /// <param name="utf8">The file.</param>
    public static bool OpensGroup(ReadOnlyMemory<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8.Span.StartsWith("\uFEFF"u8) ? utf8.Span[3..] : utf8.Span, new JsonReaderOptions { MaxDepth = Wire.DeepestNesting });
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                return false;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (reader.ValueTextEquals("openGroup"u8))
                    return true;
                reader.Skip();
            }
        }
        catch (JsonException)
        {
            // What is wrong with it, whoever reads it tells.
        }

        return false;
    }

    /// <summary>Reads a group script.</summary>
    /// <param name="utf8">The file.</param>
    /// <param name="reading">Limits and strictness; <see langword="null"/> for <see cref="JsonReading.Default"/>.</param>
    public static ReadResult<GroupScript> ReadGroupScript(ReadOnlyMemory<byte> utf8, JsonReading? reading = null) =>
        ReadOne<GroupScriptWire, GroupScript>(utf8, reading, "group script", GroupScriptShape, static top => top.HasList, static (wire, _) => wire.ToScript());

    /// <summary>Reads a group script.</summary>
    /// <param name="stream">The file; read to its end and left open.</param>
    /// <param name="reading">Limits and strictness; <see langword="null"/> for <see cref="JsonReading.Default"/>.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
    public static ReadResult<GroupScript> ReadGroupScript(Stream stream, JsonReading? reading = null, CancellationToken cancellation = default) =>
        StreamBytes.TryRead(stream, reading ?? JsonReading.Default, cancellation, out var bytes) ? ReadGroupScript(bytes, reading) : TooLarge<GroupScript>(reading);

    /// <summary>Reads a group's record; <see cref="GroupSession.Fold"/> joins it with its sessions.</summary>
    /// <param name="utf8">The file.</param>
    /// <param name="reading">Limits and strictness; <see langword="null"/> for <see cref="JsonReading.Default"/>.</param>
    public static ReadResult<GroupRecord> ReadGroupRecord(ReadOnlyMemory<byte> utf8, JsonReading? reading = null) =>
        ReadOne<GroupRecordWire, GroupRecord>(utf8, reading, "group record", GroupRecordShape, static top => top.HasList, static (wire, tell) =>
        {
            if (wire.History.Count == 0)
                return Broken("/history", 1);
            for (var i = 0; i < wire.History.Count; i++)
            {
                if (wire.History[i].At.Sequence != i + 1)
                    return Broken($"/history/{TextRule.Figure(i)}/at/sequence", i + 1);
                if (wire.History[i] is GroupOpened != (i == 0))
                    return Broken($"/history/{TextRule.Figure(i)}/event", i + 1);
            }

            return new GroupRecord(wire.History);

            GroupRecord? Broken(string pointer, int expected)
            {
                tell(new Refusal(ReadingCodes.BrokenSequence, RefusalKind.Malformed, new Place("", pointer)) { Arguments = [TextRule.Figure(expected)] }, "", ProblemSeverity.SessionRefused);
                return null;
            }
        });

    /// <summary>Reads a group's record; <see cref="GroupSession.Fold"/> joins it with its sessions.</summary>
    /// <param name="stream">The file; read to its end and left open.</param>
    /// <param name="reading">Limits and strictness; <see langword="null"/> for <see cref="JsonReading.Default"/>.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
    public static ReadResult<GroupRecord> ReadGroupRecord(Stream stream, JsonReading? reading = null, CancellationToken cancellation = default) =>
        StreamBytes.TryRead(stream, reading ?? JsonReading.Default, cancellation, out var bytes) ? ReadGroupRecord(bytes, reading) : TooLarge<GroupRecord>(reading);

    /// <summary>Writes a group script.</summary>
    /// <exception cref="ArgumentException">A time lies outside the years 1900 to 9998, or a value is none of its closed list.</exception>
    public static void Write(IBufferWriter<byte> output, GroupScript script, JsonLayout layout = JsonLayout.Indented)
    {
        ArgumentNullException.ThrowIfNull(script);
        Write(output, GroupScriptWire.From(script), layout);
    }

    /// <summary>Writes a group's record.</summary>
    /// <exception cref="ArgumentException">A time lies outside the years 1900 to 9998, or a value is none of its closed list.</exception>
    public static void Write(IBufferWriter<byte> output, GroupRecord record, JsonLayout layout = JsonLayout.Indented)
    {
        ArgumentNullException.ThrowIfNull(record);
        Write(output, new GroupRecordWire(SchemaVersion, record.History), layout);
    }

    /// <summary>Writes a group script to a stream, which is left open.</summary>
    /// <exception cref="ArgumentException">A time lies outside the years 1900 to 9998, or a value is none of its closed list.</exception>
    public static void Write(Stream stream, GroupScript script, JsonLayout layout = JsonLayout.Indented) => To(stream, output => Write(output, script, layout));

    /// <summary>Writes a group's record to a stream, which is left open.</summary>
    /// <exception cref="ArgumentException">A time lies outside the years 1900 to 9998, or a value is none of its closed list.</exception>
    public static void Write(Stream stream, GroupRecord record, JsonLayout layout = JsonLayout.Indented) => To(stream, output => Write(output, record, layout));

    /// <summary>A group script as a text.</summary>
    /// <exception cref="ArgumentException">A time lies outside the years 1900 to 9998, or a value is none of its closed list.</exception>
    public static string ToText(GroupScript script, JsonLayout layout = JsonLayout.Indented) => Text(output => Write(output, script, layout));

    /// <summary>A group's record as a text.</summary>
    /// <exception cref="ArgumentException">A time lies outside the years 1900 to 9998, or a value is none of its closed list.</exception>
    public static string ToText(GroupRecord record, JsonLayout layout = JsonLayout.Indented) => Text(output => Write(output, record, layout));
}
