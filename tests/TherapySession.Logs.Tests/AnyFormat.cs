using System.Text;
using TherapySession.Conformance;
using static TherapySession.Json.ProblemSeverity;

namespace TherapySession.Logs.Tests;

/// <summary>What can be wrong with a log of any format.</summary>
internal static class AnyFormat
{
    private static readonly LogReading Xes = new() { Format = LogFormat.Xes };
    private static readonly LogReading Csv = new() { Format = LogFormat.Csv };
    private static readonly LogReading Records = new() { Format = LogFormat.Records };

    public static readonly IReadOnlyList<BadLog> All =
    [
        new("nothing", "", "R001", FileRefused),
        new("space", " \r\n\t", "R001", FileRefused),
        new("byte order mark alone", "\uFEFF", "R001", FileRefused),
        new("byte order mark and space", "\uFEFF \n", "R001", FileRefused),
        new("XES in UTF-16 LE", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Given.Xes)], "R002", FileRefused),
        new("table in UTF-16 BE", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Given.Csv)], "R002", FileRefused),
        new("table in UTF-16 without mark", Encoding.Unicode.GetBytes(Given.Csv), "R002", FileRefused),
        new("record in UTF-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Given.Record("s-1"))], "R002", FileRefused),
        new("Windows-1252 in XES", Windows1252(Given.InXes("She chose blue.", "She chose @blue.")), "R003", FileRefused, Given.Event) { At = (25, 43) },
        new("Windows-1252 in a table", Windows1252(Given.InCsv("blue", "@blue")), "R003", SessionRefused, "/rows/4/note") { At = (4, 81) },
        new("Windows-1252 in a record", Windows1252(Given.Json(Given.Record("s-1"), Given.Record("s-2", "@"), Given.Record("s-3"))), "R003", SessionRefused, "/1"),
        new("lone surrogate in a record", Given.Json(Given.Record("s-1"), Given.Record("s-2", "\\ud800"), Given.Record("s-3")), "R004", SessionRefused, "/1/history/1/words"),
        new("XML as records", Given.Xes, "R005", FileRefused) { Reading = Records },
        new("XML as a table", Given.Xes, "R005", FileRefused) { Reading = Csv },
        new("a table as XES", Given.Csv, "R005", FileRefused) { Reading = Xes },
        new("a record as XES", Given.Record("s-1"), "R005", FileRefused) { Reading = Xes },
        new("a record as a table", Given.Record("s-1"), "R005", FileRefused) { Reading = Csv },
        new("a zip archive", "PK\u0003\u0004 and more", "R005", FileRefused),
        new("a PDF", "%PDF-1.7", "R005", FileRefused),
        new("an old Office document", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], "R005", FileRefused),
        new("zeros", new byte[100], "R005", FileRefused),
        new("cut XES", Given.Xes[..700], "R006", FileRefused, "/traces/2/events/1"),
        new("cut row", Given.Csv[..^30], "R006", SessionRefused, "/rows/5") { Read = [1, 2] },
        new("cut line", Given.Lines(Given.Record("s-1"), Given.Record("s-2"), Given.Record("s-3"))[..^20], "R006", SessionRefused) { Read = [1, 2] },
        new("cut record", Given.Json(Given.Record("s-1"))[..^30], "R006", FileRefused),
        new("too many bytes of XES", Given.Xes, "R007", FileRefused) { Reading = new() { MaximumBytes = 100 } },
        new("too many events in XES", Given.Xes, "R010", SessionRefused, "/traces/2") { Reading = new() { MaximumEvents = 1 }, At = (13, 3) },
        new("too many events in a table", Given.Csv, "R010", SessionRefused, "/rows/3") { Reading = new() { MaximumEvents = 1 } },
        new("long text in XES", Given.InXes("She chose blue.", new string('x', 65_537)), "R011", SessionRefused, Given.Event + "/note"),
        new("long text in a table", Given.InCsv("blue", new string('x', 65_537)), "R011", SessionRefused, "/rows/4/note"),
        new("long text in a record", Given.Json(Given.Record("s-1"), Given.Record("s-2", new string('x', 65_537)), Given.Record("s-3")), "R011", SessionRefused, "/1/history/1/words"),
        new("long activity in XES", Given.InXes("BeginParticipation", new string('x', 65_537)), "R011", SessionRefused, Given.Event + "/concept:name"),
        new("long key in XES", Given.InXes("\"note\"", $"\"{new string('x', 65_537)}\""), "R011", SessionRefused, Given.Event),
        new("long identifier in a table", Given.Csv.Replace("s-2", new string('s', 65_537)), "R011", SessionRefused, "/rows/3/case") { Reading = new() { MaximumListed = 1 } },
        new("NUL in a table", Given.InCsv("blue", "\0"), "W101", Warning, "/rows/4/note"),
        new("direction in XES", Given.InXes("She chose blue.", "a\u202Eb"), "W101", Warning, Given.Event + "/note"),
        new("direction in an activity", Given.InXes("BeginParticipation", "Begin\u202EParticipation"), "W101", Warning, Given.Event + "/concept:name"),
        new("NUL in a record", Given.Json(Given.Record("s-1"), Given.Record("s-2", "a\\u0000b"), Given.Record("s-3")), "W101", Warning, "/1/history/1/words"),
        new("zero width in the identifier of a trace", Given.InXes("value=\"s-2\"", "value=\"s-\u200B2\""), "R012", SessionRefused, "/traces/2/concept:name"),
        new("zero width in the identifier of a row", Given.InCsv("s-2,BeginPart", "s-\u200B2,BeginPart"), "R012", SessionRefused, "/rows/4/case") { Read = [1, 2, 4] },
        new("direction in who did it", Given.InXes("worker-1", "w\u202E1"), "R012", SessionRefused, Given.Event + "/org:resource"),
        new("direction in who did it, in a table", Given.InCsv("worker-1", "w\u202E1"), "R012", SessionRefused, "/rows/4/resource"),
        new("the same trace twice", Given.InXes("</log>", Trace("s-3", "Cancel") + "</log>"), "W102", Warning, "/traces/3") { IsOfFile = true },
        new("the same record twice", Given.Json(Given.Record("s-1"), Given.Record("s-2"), Given.Record("s-3"), Given.Record("s-2")), "W102", Warning, "/1") { IsOfFile = true },
        new("the same line twice", Given.Lines(Given.Record("s-1"), Given.Record("s-2"), Given.Record("s-3"), Given.Record("s-2")), "W102") { IsOfFile = true },
        new("one identity, two traces", Given.InXes("</log>", Trace("s-3", "Pause") + "</log>"), "R014", SessionRefused, "/traces/4") { Read = [1, 2, 3] },
        new("one identity, two lines", Given.Lines(Given.Record("s-1"), Given.Record("s-2"), Given.Record("s-1", age: 41)), "R014", SessionRefused) { Read = [1, 2] },
    ];

    private static string Trace(string id, string activity) =>
        $"<trace><string key=\"concept:name\" value=\"{id}\"/><event><string key=\"concept:name\" value=\"{activity}\"/><date key=\"time:timestamp\" value=\"2026-02-03T09:00:00Z\"/></event></trace>";

    private static byte[] Windows1252(string text)
    {
        var bytes = Log.Utf8(text);
        bytes[Array.IndexOf(bytes, (byte)'@')] = 0x92;
        return bytes;
    }
}
