using TherapySession.Json;

namespace TherapySession.Logs.Tests;

/// <summary>Small good logs, to be spoilt at one place each.</summary>
internal static class Given
{
    /// <summary>Three sessions in XES; the second is the one that is spoilt.</summary>
    public const string Xes = """
        <?xml version="1.0" encoding="UTF-8"?>
        <log xes.version="1849-2016" xes.features="nested-attributes">
          <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
          <extension name="Time" prefix="time" uri="http://www.xes-standard.org/time.xesext"/>
          <classifier name="activity" keys="concept:name"/>
          <trace>
            <string key="concept:name" value="s-1"/>
            <event>
              <string key="concept:name" value="BeginPreparation"/>
              <date key="time:timestamp" value="2026-02-01T09:00:00Z"/>
            </event>
          </trace>
          <trace>
            <string key="concept:name" value="s-2"/>
            <event>
              <string key="concept:name" value="BeginPreparation"/>
              <date key="time:timestamp" value="2026-02-02T09:00:00Z"/>
            </event>
            <event>
              <string key="concept:name" value="BeginParticipation"/>
              <date key="time:timestamp" value="2026-02-02T09:10:00+00:00"/>
              <string key="org:resource" value="worker-1"/>
              <string key="lifecycle:transition" value="complete"/>
              <int key="level" value="3"/>
              <string key="note" value="She chose blue."/>
            </event>
          </trace>
          <trace>
            <string key="concept:name" value="s-3"/>
            <event>
              <string key="concept:name" value="Cancel"/>
              <date key="time:timestamp" value="2026-02-03T09:00:00Z"/>
            </event>
          </trace>
        </log>

        """;

    /// <summary>The same sessions as a table.</summary>
    public const string Csv = """
        case,activity,timestamp,resource,lifecycle,note
        s-1,BeginPreparation,2026-02-01T09:00:00Z,,,
        s-2,BeginPreparation,2026-02-02T09:00:00Z,,,
        s-2,BeginParticipation,2026-02-02T09:10:00+00:00,worker-1,complete,"She chose ""blue"", twice."
        s-3,Cancel,2026-02-03T09:00:00Z,,,

        """;

    /// <summary>Where the second event of the second session stands in the pointer of a problem.</summary>
    public const string Event = "/traces/2/events/2";

    /// <summary>The good log in XES with one place changed; the place has to be there.</summary>
    public static string InXes(string from, string to) => With(Xes, from, to);

    /// <summary>The good table with one place changed; the place has to be there.</summary>
    public static string InCsv(string from, string to) => With(Csv, from, to);

    /// <summary>The good log in XES with another time of the second event of the second session.</summary>
    public static string TimeInXes(string time) => InXes("2026-02-02T09:10:00+00:00", time);

    /// <summary>The good table with another time of the second event of the second session.</summary>
    public static string TimeInCsv(string time) => InCsv("2026-02-02T09:10:00+00:00", time);

    /// <summary>A record of a session, whole and good.</summary>
    public static string Record(string id, string note = "She asked for blue paint.", int age = 40) => $$"""
        {
          "schemaVersion": 1,
          "history": [
            {
              "event": "sessionOpened",
              "at": { "sequence": 1, "phase": "consent", "command": "c-1", "by": "worker", "happenedAt": "2026-03-02T10:00:00Z", "recordedAt": "2026-03-02T10:00:00Z" },
              "opening": {
                "session": "{{id}}",
                "profile": "226",
                "age": {{age}},
                "participants": [
                  { "id": "person", "roles": ["individual"], "attendance": "inPerson" },
                  { "id": "worker", "roles": ["supportWorker"], "attendance": "inPerson" }
                ],
                "plan": {
                  "id": "plan",
                  "version": 1,
                  "outcomes": [ { "id": "calm", "inTheirWords": "To feel calm.", "measure": "zeroToTen", "target": 7.5 } ],
                  "activities": [ { "id": "painting", "type": "art" } ]
                },
                "type": "art",
                "setting": "careHome",
                "planned": { "start": "2026-03-02T10:00:00+00:00", "end": "2026-03-02T11:00:00+00:00", "zone": "Europe/London" }
              }
            },
            {
              "event": "recordWritten",
              "at": { "sequence": 2, "phase": "feedback", "command": "c-2", "by": "worker", "happenedAt": "2026-03-02T11:00:00Z", "recordedAt": "2026-03-02T11:02:00Z" },
              "part": "contribution",
              "words": "{{note}}"
            }
          ]
        }
        """;

    /// <summary>Records as one document.</summary>
    public static string Json(params string[] records) => $"[\n{string.Join(",\n", records)}\n]";

    /// <summary>Records one a line.</summary>
    public static string Lines(params string[] records) => string.Concat(records.Select(record => record.ReplaceLineEndings(" ") + "\n"));

    private static string With(string text, string from, string to)
    {
        Assert.Contains(from, text, StringComparison.Ordinal);
        return text.Replace(from, to, StringComparison.Ordinal);
    }
}
