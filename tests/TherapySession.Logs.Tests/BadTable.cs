using static TherapySession.Json.ProblemSeverity;

namespace TherapySession.Logs.Tests;

/// <summary>What can be wrong with a table.</summary>
internal static class BadTable
{
    public static readonly IReadOnlyList<BadLog> All =
    [
        new("no header", "s-1,BeginPreparation,2026-02-01T09:00:00Z\n", "R040", FileRefused, "/rows/1"),
        new("no column for the activity", "case,timestamp,what\ns-1,2026-02-01T09:00:00Z,x\n", "R040", FileRefused, "/rows/1"),
        new("no column as the caller calls it", Given.Csv, "R040", FileRefused, "/rows/1") { Reading = new() { Names = new() { Activity = "Activity" } } },
        new("header twice", Given.InCsv("s-3,", "case,activity,timestamp,resource,lifecycle,note\ns-3,"), "R041", SessionRefused, "/rows/5") { Read = [1, 2, 3], IsOfFile = true, At = (5, 1) },
        new("header in another order", Given.InCsv("s-3,", "activity,case,timestamp,resource,lifecycle,note\ns-3,"), "R041", FileRefused, "/rows/5"),
        new("column twice", Given.InCsv("resource,lifecycle", "note,lifecycle"), "R042", FileRefused, "/rows/1") { At = (1, 40) },
        new("a field too few", Given.InCsv("00:00Z,,,\ns-2,BeginPart", "00:00Z,,\ns-2,BeginPart"), "R043", SessionRefused, "/rows/3") { At = (3, 1) },
        new("a field too many", Given.InCsv("worker-1,", "worker-1,,"), "R043", SessionRefused, "/rows/4"),
        new("fields too few to know the session", "activity,timestamp,case\nPause,2026-02-01T09:00:00Z,s-1\nPause,2026-02-01T09:00:00Z\nPause,2026-02-01T09:00:00Z,s-3\n", "R043", SessionRefused, "/rows/3") { Read = [1, 2], IsOfFile = true },
        new("semicolons", Given.Csv.Replace("\"She chose \"\"blue\"\", twice.\"", "").Replace(',', ';'), "W140", Warning, "/rows/1") { IsOfFile = true },
        new("tabs", Given.Csv.Replace("\"She chose \"\"blue\"\", twice.\"", "").Replace(',', '\t'), "W140", Warning, "/rows/1") { IsOfFile = true },
        new("separator in the first line", "sep=;\n" + Given.Csv.Replace("\"She chose \"\"blue\"\", twice.\"", "").Replace(',', ';'), "W140", Warning, "/rows/1") { IsOfFile = true },
        new("quotation mark not closed", Given.InCsv("s-2,BeginPreparation", "s-2,\"BeginPreparation").Replace("\"She chose \"\"blue\"\", twice.\"", ""), "R044", FileRefused, "/rows/3/activity") { At = (3, 5) },
        new("quotation mark not closed in the header", "case,\"activity,timestamp\ns-1,Pause,2026-02-01T09:00:00Z\n", "R044", FileRefused, "/rows/1") { At = (1, 6) },
        new("quotation mark not closed in the last line", Given.Csv.TrimEnd() + "\"abc", "R044", SessionRefused, "/rows/5/note") { Read = [1, 2], At = (5, 35) },
        new("text after a quotation mark", Given.InCsv("twice.\"", "twice.\" or so"), "R045", SessionRefused, "/rows/4/note") { At = (4, 96) },
        new("bare quotation mark", Given.InCsv("worker-1", "wor\"ker"), "R045", SessionRefused, "/rows/4/resource"),
        new("identifier of a spreadsheet", Given.InCsv("s-2,BeginPart", "1.23E+11,BeginPart"), "R047", SessionRefused, "/rows/4/case") { Read = [1, 2, 4] },
        new("who did it, of a spreadsheet", Given.InCsv("worker-1", "4E+12"), "R047", SessionRefused, "/rows/4/resource"),
        new("no session", Given.InCsv("s-2,BeginPart", ",BeginPart"), "R064", SessionRefused, "/rows/4/case") { Read = [1, 2, 3], IsOfFile = true },
        new("no activity in a row", Given.InCsv("BeginParticipation", ""), "R063", SessionRefused, "/rows/4/activity"),
        new("day and month", Given.TimeInCsv("01/02/2026 09:00"), "R046", SessionRefused, "/rows/4/timestamp") { At = (4, 24) },
        new("day and month with dots", Given.TimeInCsv("1.2.2026"), "R046", SessionRefused, "/rows/4/timestamp"),
        new("number of a spreadsheet", Given.TimeInCsv("46054.375"), "R046", SessionRefused, "/rows/4/timestamp"),
        new("time alone", Given.TimeInCsv("09:00"), "R046", SessionRefused, "/rows/4/timestamp"),
        new("day alone", Given.TimeInCsv("2026-02-01"), "R046", SessionRefused, "/rows/4/timestamp"),
        new("no time at all", Given.TimeInCsv("soon"), "R066", SessionRefused, "/rows/4/timestamp"),
        new("not the format that the caller names", Given.TimeInCsv("2026-02-01"), "R066", SessionRefused, "/rows/4/timestamp") { Reading = new() { TimeFormat = "uuuu-MM-dd'T'HH:mm:sso<Z+HH:mm>" } },
    ];
}
