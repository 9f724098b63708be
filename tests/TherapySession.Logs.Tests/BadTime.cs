using NodaTime;
using static TherapySession.Json.ProblemSeverity;

namespace TherapySession.Logs.Tests;

/// <summary>What can be wrong with times and order, in XES and in a table.</summary>
internal static class BadTime
{
    private const string XesTime = Given.Event + "/time:timestamp";
    private const string CsvTime = "/rows/4/timestamp";

    private static readonly LogReading London = new() { Zone = "Europe/London" };
    private static readonly LogReading Clock = new() { Now = Instant.FromUtc(2026, 6, 1, 0, 0) };

    public static readonly IReadOnlyList<BadLog> All =
    [
        .. Both("no offset", "2026-02-02T09:10:00", "R065"),
        .. Both("no such day", "2026-02-30T09:10:00Z", "R066"),
        .. Both("malformed day", "2002-0530T09:30:10Z", "R066"),
        .. Both("leap second", "2016-12-31T23:59:60Z", "R066"),
        .. Both("24:01", "2026-02-02T24:01:00Z", "R066"),
        .. Both("24:00", "2026-02-02T24:00:00Z", "W160", warns: true),
        .. Both("24:00 in a zone", "2026-02-02T24:00:00", "W160", London, warns: true),
        .. Both("a time that does not exist", "2026-03-29T01:30:00", "R080", London),
        .. Both("a time that happens twice", "2026-10-25T01:30:00", "R081", London),
        .. Both("year 1", "0001-01-01T00:00:00Z", "R082"),
        .. Both("year 9999", "9999-12-31T23:59:59Z", "R082"),
        .. Both("the future", "2062-02-02T09:10:00Z", "R082", Clock),
        .. Both("a year and a day from now", "2027-06-02T00:00:01Z", "R082", Clock),
        .. Both("one time twice", "2026-02-02T09:00:00Z", "W180", warns: true),
        .. Both("one time twice with another offset", "2026-02-02T10:00:00+01:00", "W180", warns: true),
        .. Both("not in order", "2026-02-02T08:59:59.999999999Z", "W182", warns: true),
        new("a space for T in XES", Given.TimeInXes("2026-02-02 09:10:00Z"), "R066", SessionRefused, XesTime),
        new("a day alone in XES", Given.TimeInXes("2026-02-02"), "R066", SessionRefused, XesTime),
        new("day and month in XES", Given.TimeInXes("01/02/2026 09:00"), "R066", SessionRefused, XesTime),
        new("recorded before it happened, in XES", Recorded("2026-02-02T09:07:59Z"), "W183", Warning, XesTime) { Reading = new() { Names = new() { Recorded = "recorded" } } },
        new("recorded before it happened, in a table", Given.InCsv(",note", ",recorded_at").Replace("\"She chose \"\"blue\"\", twice.\"", "2026-02-01T09:10:00Z"), "W183", Warning, CsvTime),
        new("recorded at no time", Recorded("soon"), "R066", SessionRefused, Given.Event + "/recorded") { Reading = new() { Names = new() { Recorded = "recorded" } } },
    ];

    private static string Recorded(string time) => Given.InXes("<int key=\"level\" value=\"3\"/>", $"<date key=\"recorded\" value=\"{time}\"/>");

    private static IEnumerable<BadLog> Both(string name, string time, string code, LogReading? reading = null, bool warns = false)
    {
        var severity = warns ? Warning : SessionRefused;
        yield return new(name + ", in XES", Given.TimeInXes(time), code, severity, XesTime) { Reading = reading ?? LogReading.Default };
        yield return new(name + ", in a table", Given.TimeInCsv(time), code, severity, CsvTime) { Reading = reading ?? LogReading.Default };
    }
}
