using System.Text;
using TherapySession.Json;

namespace TherapySession.Tests.Json;

/// <summary>A small good record, to be spoilt at one place each.</summary>
internal static class Given
{
    public const string Note = "She asked for the blue paint.";

    public const string Record = """
        {
          "schemaVersion": 1,
          "history": [
            {
              "event": "sessionOpened",
              "at": { "sequence": 1, "phase": "consent", "command": "c-1", "by": "worker", "happenedAt": "2026-03-02T10:00:00Z", "recordedAt": "2026-03-02T10:00:00Z" },
              "opening": {
                "session": "s-1",
                "profile": "226",
                "age": 40,
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
              "words": "She asked for the blue paint."
            }
          ]
        }

        """;

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    public static ReadResult<SessionRecord> Read(string text, JsonReading? reading = null) => SessionJson.ReadRecords(Utf8(text), reading);

    public static string Other(string id) => Record.Replace("\"s-1\"", $"\"{id}\"", StringComparison.Ordinal);

    /// <summary>The good record with one place changed; the place has to be there.</summary>
    public static string With(string from, string to)
    {
        Assert.Contains(from, Record, StringComparison.Ordinal);
        return Record.Replace(from, to, StringComparison.Ordinal);
    }

    /// <summary>A record between two good ones.</summary>
    public static string Between(string record) => $"[\n{Other("s-0")},\n{record},\n{Other("s-2")}]";
}
