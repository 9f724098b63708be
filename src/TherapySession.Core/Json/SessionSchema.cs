using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TherapySession.Json;

/// <summary>The JSON Schemas (draft 2020-12) of the files that <see cref="SessionJson"/> reads and writes, made from the contract that it reads by.</summary>
/// <remarks>
/// A schema knows members, kinds of values and closed lists. What only the reader can tell, such as a history with a hole, passes it; and the reader accepts with a warning some of what a schema does not,
/// such as a name of a closed list in other letters. Thread safety: every member.
/// </remarks>
public static class SessionSchema
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, IndentSize = 2, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema of a script.</summary>
    public static string Script() => Text(SchemaBuilder.Of<ScriptWire>("A script of a therapy session"));

    /// <summary>The schema of the record of one session.</summary>
    public static string Record() => Text(SchemaBuilder.Of<RecordWire>("The record of a therapy session"));

    /// <summary>The schema of a profile file.</summary>
    public static string Profile() => Text(SchemaBuilder.Of<ProfileWire>("A profile: what a standard or policy asks of a session"));

    /// <summary>The schema of the record of a group.</summary>
    public static string Group() => Text(SchemaBuilder.Of<GroupWire>("The record of a group session: what its sessions share"));

    /// <summary>The schema of a mapping file.</summary>
    public static string Mapping() => Text(SchemaBuilder.Of<LogMappingWire>("A mapping: what the columns and names of a log mean"));

    /// <summary>The schema of a baseline file.</summary>
    public static string Baseline() => Text(SchemaBuilder.Of<BaselineWire>("A baseline: findings that are accepted, with who, why and until when"));

    /// <summary>The schema of a machine file.</summary>
    public static string Machine() => Text(SchemaBuilder.Of<MachineWire>("A machine: a process as states and steps"));

    /// <summary>The schema of a course file.</summary>
    public static string Course() => Text(SchemaBuilder.Of<CourseWire>("A course of therapy: plan, reviews and sessions of one individual"));

    private static string Text(JsonObject schema)
    {
        using var output = new MemoryStream();
        using (var writer = new Utf8JsonWriter(output, Layout))
            schema.WriteTo(writer);
        output.WriteByte((byte)'\n');
        return System.Text.Encoding.UTF8.GetString(output.ToArray());
    }
}
