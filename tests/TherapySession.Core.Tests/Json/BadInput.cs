using TherapySession.Json;

namespace TherapySession.Tests.Json;

/// <summary>One way in which a record can be wrong, and the answer to it.</summary>
/// <param name="Name">What is wrong.</param>
/// <param name="From">What stands in the good record.</param>
/// <param name="To">What stands in its place.</param>
/// <param name="Code">The code.</param>
/// <param name="Severity">What becomes of the session.</param>
/// <param name="Pointer">The place within the record.</param>
internal sealed record BadInput(string Name, string From, string To, string Code, ProblemSeverity Severity, string Pointer)
{
    /// <summary>The nearest valid value that is named, if one is.</summary>
    public string? Nearest { get; init; }

    private const ProblemSeverity S = ProblemSeverity.SessionRefused;
    private const ProblemSeverity W = ProblemSeverity.Warning;

    public static readonly IReadOnlyList<BadInput> All =
    [
        new("lone surrogate in a note", Given.Note, "\\ud800", "R004", S, "/history/1/words"),
        new("lone surrogate in a name of a member", "\"part\":", "\"part\": \"contribution\", \"\\udc00\":", "R004", S, "/history/1"),
        new("NUL in a note", Given.Note, "a\\u0000b", "W101", W, "/history/1/words"),
        new("override of direction in a note", Given.Note, "a\u202Eb", "W101", W, "/history/1/words"),
        new("zero-width space in a note", Given.Note, "a\u200Bb", "W101", W, "/history/1/words"),
        new("override of direction in an identifier", "\"c-2\"", "\"c\u202E2\"", "R012", S, "/history/1/at/command"),
        new("zero-width space in an identifier", "\"by\": \"worker\", \"happenedAt\": \"2026-03-02T11", "\"by\": \"wor\u200Bker\", \"happenedAt\": \"2026-03-02T11", "R012", S, "/history/1/at/by"),
        new("blank identifier", "\"c-2\"", "\" \"", "R012", S, "/history/1/at/command"),
        new("open code in capitals", "\"type\": \"art\",", "\"type\": \"ART\",", "R012", S, "/history/0/opening/type"),
        new("blank words", Given.Note, " ", "R035", S, "/history/1/words"),
        new("member twice", "\"part\": \"contribution\"", "\"part\": \"contribution\", \"part\": \"complete\"", "R020", S, "/history/1/part"),
        new("member twice by an escape", "\"part\": \"contribution\"", "\"part\": \"contribution\", \"\\u0070art\": \"complete\"", "R020", S, "/history/1/part"),
        new("member in another case", "\"part\":", "\"Part\":", "R021", S, "/history/1/Part") { Nearest = "part" },
        new("unknown member", "\"part\":", "\"mood\": \"fine\", \"part\":", "W120", W, "/history/1/mood"),
        new("unknown member near to a known one", "\"setting\":", "\"settings\": {}, \"setting\":", "W120", W, "/history/0/opening/settings") { Nearest = "setting" },
        new("$type", "\"part\":", "\"$type\": \"System.Object\", \"part\":", "W120", W, "/history/1/$type"),
        new("$id", "\"part\":", "\"$id\": \"1\", \"part\":", "W120", W, "/history/1/$id"),
        new("$ref", "\"part\":", "\"$ref\": \"1\", \"part\":", "W120", W, "/history/1/$ref"),
        new("missing time", ", \"recordedAt\": \"2026-03-02T11:02:00Z\"", "", "R023", S, "/history/1/at"),
        new("missing words", ",\n      \"words\": \"She asked for the blue paint.\"", "", "R023", S, "/history/1"),
        new("missing event", "\"event\": \"recordWritten\",", "", "R023", S, "/history/1"),
        new("null for words", $"\"{Given.Note}\"", "null", "R024", S, "/history/1/words"),
        new("null for a number", "\"age\": 40", "\"age\": null", "R024", S, "/history/0/opening/age"),
        new("null in a list", "[\"individual\"]", "[null]", "R024", S, "/history/0/opening/participants/0/roles/0"),
        new("null for an optional list", "\"type\": \"art\" }", "\"type\": \"art\", \"outcomes\": null }", "R024", S, "/history/0/opening/plan/activities/0/outcomes"),
        new("number for a phase", "\"phase\": \"feedback\"", "\"phase\": 99", "R025", S, "/history/1/at/phase"),
        new("number as a text for a phase", "\"phase\": \"feedback\"", "\"phase\": \"99\"", "R025", S, "/history/1/at/phase"),
        new("two phases", "\"phase\": \"feedback\"", "\"phase\": \"consent,feedback\"", "R025", S, "/history/1/at/phase"),
        new("phase in capitals", "\"phase\": \"feedback\"", "\"phase\": \"FEEDBACK\"", "W121", W, "/history/1/at/phase"),
        new("phase with a hyphen", "\"phase\": \"feedback\"", "\"phase\": \"feed-back\"", "R025", S, "/history/1/at/phase") { Nearest = "feedback" },
        new("phase misspelt", "\"phase\": \"feedback\"", "\"phase\": \"Feedbak\"", "R025", S, "/history/1/at/phase") { Nearest = "feedback" },
        new("unknown event", "\"recordWritten\"", "\"recordWriten\"", "R025", S, "/history/1/event") { Nearest = "recordWritten" },
        new("unknown profile", "\"profile\": \"226\"", "\"profile\": \"227\"", "R025", S, "/history/0/opening/profile") { Nearest = "226" },
        new("a figure beyond every range", "\"target\": 7.5", "\"target\": 1e400", "R026", S, "/history/0/opening/plan/outcomes/0/target"),
        new("NaN", "\"target\": 7.5", "\"target\": NaN", "R026", S, "/history/0/opening/plan/outcomes/0/target"),
        new("Infinity", "\"target\": 7.5", "\"target\": Infinity", "R026", S, "/history/0/opening/plan/outcomes/0/target"),
        new("minus Infinity", "\"target\": 7.5", "\"target\": -Infinity", "R026", S, "/history/0/opening/plan/outcomes/0/target"),
        new("a fraction for a whole number", "\"age\": 40", "\"age\": 5.0", "R026", S, "/history/0/opening/age"),
        new("a text for a number", "\"age\": 40", "\"age\": \"40\"", "R026", S, "/history/0/opening/age"),
        new("a number for a text", $"\"{Given.Note}\"", "5", "R026", S, "/history/1/words"),
        new("an object for a list", "[\"individual\"]", "{ \"a\": [1, 2] }", "R026", S, "/history/0/opening/participants/0/roles"),
        new("a list for an object", "{ \"id\": \"painting\", \"type\": \"art\" }", "[[]]", "R026", S, "/history/0/opening/plan/activities/0"),
        new("version as a text", "\"schemaVersion\": 1", "\"schemaVersion\": \"one\"", "R026", S, "/schemaVersion"),
        new("version that never was", "\"schemaVersion\": 1", "\"schemaVersion\": 0", "R026", S, "/schemaVersion"),
        new("version missing", "\"schemaVersion\": 1,", "", "W122", W, ""),
        new("version of the future, in a list", "\"schemaVersion\": 1", "\"schemaVersion\": 2", "R031", S, "/schemaVersion"),
        new("sequence with a hole", "\"sequence\": 2", "\"sequence\": 3", "R032", S, "/history/1/at/sequence"),
        new("sequence twice", "\"sequence\": 2", "\"sequence\": 1", "R032", S, "/history/1/at/sequence"),
        new("no individual", "[\"individual\"]", "[\"therapist\"]", "TS-PEOP-102", S, "/history/0/opening/participants"),
        new("time without offset", "\"happenedAt\": \"2026-03-02T11:00:00Z\"", "\"happenedAt\": \"2026-03-02T11:00:00\"", "R065", S, "/history/1/at/happenedAt"),
        new("day and month the other way round", "\"happenedAt\": \"2026-03-02T11:00:00Z\"", "\"happenedAt\": \"02/03/2026 11:00\"", "R066", S, "/history/1/at/happenedAt"),
        new("leap second", "\"happenedAt\": \"2026-03-02T11:00:00Z\"", "\"happenedAt\": \"2016-12-31T23:59:60Z\"", "R066", S, "/history/1/at/happenedAt"),
        new("30 February", "\"happenedAt\": \"2026-03-02T11:00:00Z\"", "\"happenedAt\": \"2026-02-30T11:00:00Z\"", "R066", S, "/history/1/at/happenedAt"),
        new("24 o'clock", "\"happenedAt\": \"2026-03-02T11:00:00Z\"", "\"happenedAt\": \"2026-03-02T24:00:00Z\"", "R066", S, "/history/1/at/happenedAt"),
        new("a date alone", "\"happenedAt\": \"2026-03-02T11:00:00Z\"", "\"happenedAt\": \"2026-03-02\"", "R066", S, "/history/1/at/happenedAt"),
        new("year 1", "\"happenedAt\": \"2026-03-02T11:00:00Z\"", "\"happenedAt\": \"0001-01-01T00:00:00Z\"", "R082", S, "/history/1/at/happenedAt"),
        new("year 9999", "\"happenedAt\": \"2026-03-02T11:00:00Z\"", "\"happenedAt\": \"9999-12-31T23:59:59Z\"", "R082", S, "/history/1/at/happenedAt"),
        new("local time that does not exist", "\"start\": \"2026-03-02T10:00:00+00:00\", \"end\": \"2026-03-02T11", "\"start\": \"2026-03-29T01:30:00\", \"end\": \"2026-03-29T11", "R080", S, "/history/0/opening/planned/start"),
        new("local time that happens twice", "\"start\": \"2026-03-02T10:00:00+00:00\", \"end\": \"2026-03-02T11", "\"start\": \"2026-10-25T01:30:00\", \"end\": \"2026-10-25T11", "R081", S, "/history/0/opening/planned/start"),
        new("zone that is none", "\"Europe/London\"", "\"Europe/Lundon\"", "R012", S, "/history/0/opening/planned/zone"),
        new("end before start", "\"end\": \"2026-03-02T11", "\"end\": \"2026-03-02T09", "R033", S, "/history/0/opening/planned/end"),
        new("two events with one timestamp", "\"happenedAt\": \"2026-03-02T11:00:00Z\", \"recordedAt\": \"2026-03-02T11:02:00Z\"", "\"happenedAt\": \"2026-03-02T10:00:00Z\", \"recordedAt\": \"2026-03-02T10:00:00Z\"", "W180", W, "/history/1/at/happenedAt"),
        new("recorded before the one before", "\"happenedAt\": \"2026-03-02T11:00:00Z\", \"recordedAt\": \"2026-03-02T11:02:00Z\"", "\"happenedAt\": \"2026-03-02T09:00:00Z\", \"recordedAt\": \"2026-03-02T09:02:00Z\"", "W182", W, "/history/1/at/recordedAt"),
        new("recorded before it happened", "\"happenedAt\": \"2026-03-02T11:00:00Z\"", "\"happenedAt\": \"2026-03-02T11:07:00Z\"", "W183", W, "/history/1/at/recordedAt"),
    ];
}
