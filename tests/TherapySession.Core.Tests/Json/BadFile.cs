using System.Text;

namespace TherapySession.Tests.Json;

/// <summary>Files of which nothing can be used, and the code with which each is refused.</summary>
internal static class BadFile
{
    public static TheoryData<string, byte[], string> All => new()
    {
        { "nothing", [], "R001" },
        { "space", "  \r\n\t"u8.ToArray(), "R001" },
        { "byte order mark", [0xEF, 0xBB, 0xBF], "R001" },
        { "byte order mark and space", [0xEF, 0xBB, 0xBF, 0x20], "R001" },
        { "UTF-16 LE", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Given.Record)], "R002" },
        { "UTF-16 BE", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Given.Record)], "R002" },
        { "UTF-16 without mark", Encoding.Unicode.GetBytes(Given.Record), "R002" },
        { "XML", "<?xml version=\"1.0\"?><log/>"u8.ToArray(), "R005" },
        { "gzip", [0x1F, 0x8B, 8, 0, 0, 0], "R005" },
        { "zip", [(byte)'P', (byte)'K', 3, 4, 0, 0], "R005" },
        { "PDF", "%PDF-1.7"u8.ToArray(), "R005" },
        { "a comment", Given.Utf8(Given.With("\"part\"", "/* note */ \"part\"")), "R027" },
        { "a line comment", Given.Utf8("// note\n" + Given.Record), "R027" },
        { "a trailing comma", Given.Utf8(Given.With("[\"individual\"]", "[\"individual\",]")), "R027" },
        { "single quotes", Given.Utf8(Given.With("\"part\"", "'part'")), "R027" },
        { "names without quotes", Given.Utf8(Given.With("\"part\"", "part")), "R027" },
        { "two documents", Given.Utf8(Given.Record + Given.Record), "R028" },
        { "65 brackets", Given.Utf8(new string('[', 65)), "R029" },
        { "100,000 brackets", Given.Utf8(new string('[', 100_000)), "R029" },
        { "100,000 objects", Given.Utf8(string.Concat(Enumerable.Repeat("{\"a\":", 100_000))), "R029" },
        { "deep in a record", Given.Utf8(Given.With("\"part\"", $"\"a\": {new string('[', 40)}{new string(']', 40)}, \"part\"")), "R029" },
        { "an object without sessions", "{ \"schemaVersion\": 1 }"u8.ToArray(), "R030" },
        { "a script", "{ \"schemaVersion\": 1, \"open\": {} }"u8.ToArray(), "R030" },
        { "a number", "5"u8.ToArray(), "R030" },
        { "a text", "\"5\""u8.ToArray(), "R030" },
        { "a later version", Given.Utf8(Given.With("\"schemaVersion\": 1", "\"schemaVersion\": 2")), "R031" },
        { "a later version of a list", "{ \"schemaVersion\": 3, \"sessions\": [] }"u8.ToArray(), "R031" },
        { "sessions twice", "{ \"schemaVersion\": 1, \"sessions\": [], \"sessions\": [] }"u8.ToArray(), "R020" },
    };
}
