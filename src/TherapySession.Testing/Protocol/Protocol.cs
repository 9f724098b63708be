using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using TherapySession.Json;

namespace TherapySession.Testing;

/// <summary>What the lines between the kit and a process are made of; <c>protocol.md</c> describes them.</summary>
/// <remarks>Steps, openings and records stand in them as in the library's own files, read and written by the library.</remarks>
internal static class Protocol
{
    public const int Version = 1;

    // The names of members.
    public const string VersionMember = "protocol", Call = "call", Ask = "ask", Session = "session", Script = "script", Step = "step";
    public const string Capabilities = "capabilities", Accepted = "accepted", Refused = "refused", Record = "record", Disposed = "disposed", Fault = "fault";

    // What is asked for.
    public const string Start = "start", Do = "do", Export = "export", Dispose = "dispose";

    public static readonly JsonSerializerOptions Wire = SessionJson.CreateOptions();

    private static readonly JsonWriterOptions Layout = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // A step is read and written within a script; which opening stands there does not matter to it.
    private static readonly SessionScript Frame = new(new Stamp(new("c-0"), new("p"), Instant.FromUtc(2026, 1, 1, 0, 0)), new Opening
    {
        Session = new("frame"),
        Profile = Profile.Support226,
        Age = 0,
        Participants = [],
        Plan = new TherapyPlan(new("frame"), 1, [], []),
        Type = TherapyType.Art,
        Setting = Setting.CareHome,
        Planned = new PlannedTime(Instant.FromUtc(2026, 1, 1, 0, 0), Instant.FromUtc(2026, 1, 1, 1, 0), "Europe/London"),
    }, []);

    private static readonly string Before = SessionJson.ToText(Frame, JsonLayout.Compact)[..^"]}".Length];

    /// <summary>One line with its line feed: a call or an answer.</summary>
    public static ReadOnlyMemory<byte> Line(int call, Action<Utf8JsonWriter> rest)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output, Layout))
        {
            writer.WriteStartObject();
            writer.WriteNumber(VersionMember, Version);
            writer.WriteNumber(Call, call);
            rest(writer);
            writer.WriteEndObject();
        }

        output.Write("\n"u8);
        return output.WrittenMemory;
    }

    /// <summary>How a session is opened, as a script without commands.</summary>
    public static string Text(Opening opening, Stamp stamp) => SessionJson.ToText(new SessionScript(stamp, opening, []), JsonLayout.Compact);

    /// <summary>One command, as it stands among the commands of a script.</summary>
    public static string Text(SessionCommand command, Stamp stamp) =>
        SessionJson.ToText(Frame with { Steps = [new ScriptStep(stamp, command)] }, JsonLayout.Compact)[Before.Length..^"]}".Length];

    /// <summary>Reads one command of a script.</summary>
    /// <exception cref="JsonException">It can't be read; the message gives code and place.</exception>
    public static ScriptStep ReadStep(JsonElement step) => ReadScript(Encoding.UTF8.GetBytes($"{Before}{step.GetRawText()}]}}")).Steps[0];

    /// <summary>Reads a script.</summary>
    /// <exception cref="JsonException">It can't be read; the message gives code and place.</exception>
    public static SessionScript ReadScript(ReadOnlyMemory<byte> text)
    {
        var read = SessionJson.ReadScript(text);
        return read.Item ?? throw new JsonException(read.Problems[0].ToString());
    }
}
