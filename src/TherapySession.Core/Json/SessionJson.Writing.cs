using System.Buffers;
using System.Text;
using System.Text.Json;

namespace TherapySession.Json;

/// <summary>How JSON is laid out.</summary>
public enum JsonLayout
{
    /// <summary>For people: indented by two spaces, with a line feed at the end.</summary>
    Indented,

    /// <summary>For machines: no space at all, no line feed at the end.</summary>
    Compact,
}

public static partial class SessionJson
{
    /// <summary>Writes a script.</summary>
    /// <exception cref="ArgumentException">A time lies outside the years 1900 to 9998, or a value is none of its closed list.</exception>
    public static void Write(IBufferWriter<byte> output, SessionScript script, JsonLayout layout = JsonLayout.Indented) => Write(output, ScriptWire.From(script), layout);

    /// <summary>Writes a record.</summary>
    /// <exception cref="ArgumentException">A time lies outside the years 1900 to 9998, or a value is none of its closed list.</exception>
    public static void Write(IBufferWriter<byte> output, SessionRecord record, JsonLayout layout = JsonLayout.Indented) => Write(output, Of(record), layout);

    /// <summary>Writes a profile file.</summary>
    public static void Write(IBufferWriter<byte> output, Profile profile, JsonLayout layout = JsonLayout.Indented) =>
        Write(output, new ProfileWire(SchemaVersion, profile.Data), layout);

    /// <summary>Writes several records into one file: <c>{ "schemaVersion": 1, "sessions": [...] }</c>.</summary>
    /// <exception cref="ArgumentException">A time lies outside the years 1900 to 9998, or a value is none of its closed list.</exception>
    public static void WriteAll(IBufferWriter<byte> output, IEnumerable<SessionRecord> records, JsonLayout layout = JsonLayout.Indented)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(records);
        using (var writer = new Utf8JsonWriter(output, Layout(layout)))
        {
            writer.WriteStartObject();
            writer.WriteNumber("schemaVersion", SchemaVersion);
            writer.WriteStartArray("sessions");
            foreach (var record in records)
                WireCode.Write(writer, new RecordWire(null, ValueList.Create(record.Session.History.AsSpan())));
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        End(output, layout);
    }

    /// <summary>Writes a record as one line, with its line feed: one of many in a file for <see cref="ReadLines"/>.</summary>
    /// <exception cref="ArgumentException">A time lies outside the years 1900 to 9998, or a value is none of its closed list.</exception>
    public static void WriteLine(IBufferWriter<byte> output, SessionRecord record)
    {
        Write(output, record, JsonLayout.Compact);
        output.Write("\n"u8);
    }

    /// <summary>Writes a script to a stream, which is left open.</summary>
    /// <exception cref="ArgumentException">A time lies outside the years 1900 to 9998, or a value is none of its closed list.</exception>
    public static void Write(Stream stream, SessionScript script, JsonLayout layout = JsonLayout.Indented) => To(stream, output => Write(output, script, layout));

    /// <summary>Writes a record to a stream, which is left open.</summary>
    /// <exception cref="ArgumentException">A time lies outside the years 1900 to 9998, or a value is none of its closed list.</exception>
    public static void Write(Stream stream, SessionRecord record, JsonLayout layout = JsonLayout.Indented) => To(stream, output => Write(output, record, layout));

    /// <summary>Writes a profile file to a stream, which is left open.</summary>
    public static void Write(Stream stream, Profile profile, JsonLayout layout = JsonLayout.Indented) => To(stream, output => Write(output, profile, layout));

    /// <summary>A script as a text.</summary>
    /// <exception cref="ArgumentException">A time lies outside the years 1900 to 9998, or a value is none of its closed list.</exception>
    public static string ToText(SessionScript script, JsonLayout layout = JsonLayout.Indented) => Text(output => Write(output, script, layout));

    /// <summary>A record as a text.</summary>
    /// <exception cref="ArgumentException">A time lies outside the years 1900 to 9998, or a value is none of its closed list.</exception>
    public static string ToText(SessionRecord record, JsonLayout layout = JsonLayout.Indented) => Text(output => Write(output, record, layout));

    /// <summary>A profile file as a text.</summary>
    public static string ToText(Profile profile, JsonLayout layout = JsonLayout.Indented) => Text(output => Write(output, profile, layout));

    private static RecordWire Of(SessionRecord record) => new(SchemaVersion, ValueList.Create(record.Session.History.AsSpan()));

    private static void Write<T>(IBufferWriter<byte> output, T wire, JsonLayout layout)
    {
        ArgumentNullException.ThrowIfNull(output);
        using (var writer = new Utf8JsonWriter(output, Layout(layout)))
        {
            if (wire is RecordWire record)
                WireCode.Write(writer, record);
            else
                JsonSerializer.Serialize(writer, wire, Wire.Of<T>());
        }

        End(output, layout);
    }

    private static void End(IBufferWriter<byte> output, JsonLayout layout)
    {
        if (layout == JsonLayout.Indented)
            output.Write("\n"u8);
    }

    private static JsonWriterOptions Layout(JsonLayout layout) => new()
    {
        Encoder = WireEncoder.Instance,
        Indented = layout == JsonLayout.Indented,
        IndentSize = 2,
        NewLine = "\n",
        MaxDepth = Wire.DeepestNesting,
        SkipValidation = true,
    };

    private static void To(Stream stream, Action<IBufferWriter<byte>> write)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var output = new ArrayBufferWriter<byte>();
        write(output);
        stream.Write(output.WrittenSpan);
    }

    private static string Text(Action<IBufferWriter<byte>> write)
    {
        var output = new ArrayBufferWriter<byte>();
        write(output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
