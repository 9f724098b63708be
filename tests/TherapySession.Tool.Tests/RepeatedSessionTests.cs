using System.Text.Json;
using TherapySession.Json;

namespace TherapySession.Tool.Tests;

/// <summary>One session in several places of one call: read once where it is the same, and nowhere where it is not.</summary>
public class RepeatedSessionTests
{
    private static readonly string Same = Line(Spoilt.Sample("01").ToString());
    private static readonly string Another = Line(Spoilt.Sample("02").ToString());
    private static readonly string Different = Line(Spoilt.Sample("01").Change("sessionOpened", fact => fact["opening"]!["age"] = 33).ToString());

    [Fact]
    public void The_same_session_in_two_files_is_read_once_and_told()
    {
        using var scratch = new Scratch();
        var called = Called.With("check", scratch.File("a.json", Same), scratch.File("b.json", Same.Replace(",\"", ",\n  \"", StringComparison.Ordinal)), scratch.File("c.json", Another), "--format", "json");
        var sessions = called.Json.GetProperty("sessions").EnumerateArray().ToList();

        Assert.Equal((0, ""), (called.Exit, called.Error));
        Assert.Equal(["a.json conforms", "c.json conforms"], Files(called));
        var finding = Assert.Single(sessions[0].GetProperty("findings").EnumerateArray());
        Assert.Equal(("W102", "warning", "b.json"), (Text(finding, "code"), Text(finding, "severity"), Other(finding)));
        Assert.Equal(0, sessions[1].GetProperty("findings").GetArrayLength());
        Assert.Equal(1, Called.With("check", scratch.File("a.json"), scratch.File("b.json"), "--fail-on", "warning").Exit);
    }

    [Fact]
    public void One_identifier_with_two_contents_is_assessed_in_neither_file_and_both_are_named()
    {
        using var scratch = new Scratch();
        var called = Called.With("check", scratch.File("a.json", Same), scratch.File("c.json", Another), scratch.File("b.json", Different), "--format", "json");

        Assert.Equal((1, ""), (called.Exit, called.Error));
        Assert.Equal(["a.json notAssessed", "c.json conforms", "b.json notAssessed"], Files(called));
        var findings = called.Json.GetProperty("sessions").EnumerateArray().SelectMany(session => session.GetProperty("findings").EnumerateArray()).ToList();
        Assert.Equal([("R014", "b.json"), ("R014", "a.json")], findings.Select(finding => (Text(finding, "code"), Other(finding))));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("sarif")]
    [InlineData("junit")]
    public void Every_format_names_both_files(string format)
    {
        using var scratch = new Scratch();
        var called = Called.With("check", scratch.File("a.json", Same), scratch.File("b.json", Different), "--format", format);

        Assert.Equal(2, called.Exit);
        Assert.Equal(2, called.Out.Split("R014").Length - 1 - (format == "sarif" ? 1 : 0));
        Assert.InRange(called.Out.Split("a.json").Length - 1, 2, 5);
        Assert.InRange(called.Out.Split("b.json").Length - 1, 2, 5);
    }

    [Fact]
    public void A_third_that_differs_makes_two_that_agree_doubtful_too()
    {
        using var scratch = new Scratch();
        var called = Called.With("check", scratch.File("a.json", Same), scratch.File("b.json", Same), scratch.File("c.json", Different), "--format", "json");

        Assert.Equal(["a.json notAssessed", "b.json notAssessed", "c.json notAssessed"], Files(called));
        Assert.Equal(["c.json", "c.json", "a.json"], called.Json.GetProperty("sessions").EnumerateArray().Select(session => Other(session.GetProperty("findings")[0])));
    }

    [Fact]
    public void What_contradicts_itself_in_one_file_is_doubtful_in_every_other()
    {
        using var scratch = new Scratch();
        var called = Called.With("check", scratch.File("a.json", $"[{Same},{Different}]"), scratch.File("b.json", Same), "--format", "json");

        Assert.Equal(["a.json notAssessed", "a.json notAssessed", "b.json notAssessed"], Files(called));
    }

    [Fact]
    public void Within_one_file_the_same_holds()
    {
        var twice = Called.WithInput($"[{Same},{Another},{Same}]", "check", "-", "--format", "json");
        var contrary = Called.WithInput($"[{Same},{Another},{Different}]", "check", "-", "--format", "json");

        Assert.Equal((0, 1), (twice.Exit, contrary.Exit));
        Assert.Equal(["conforms", "conforms"], BadInputTests.Verdicts(twice));
        Assert.Equal("/2", Text(twice.Json.GetProperty("sessions")[0].GetProperty("findings")[0].GetProperty("other"), "place"));
        Assert.Equal(["notAssessed", "conforms", "notAssessed"], BadInputTests.Verdicts(contrary));
        Assert.Equal("/2", Text(contrary.Json.GetProperty("sessions")[0].GetProperty("findings")[0].GetProperty("other"), "place"));
        Assert.Equal("/0", Text(contrary.Json.GetProperty("sessions")[2].GetProperty("findings")[0].GetProperty("other"), "place"));
    }

    [Fact]
    public void Lines_are_compared_as_files_are()
    {
        var called = Called.WithInput($"{Same}\n{Another}\n{Same}\n", "check", "-", "--stdin-name", "x.ndjson", "--format", "json");
        var contrary = Called.WithInput($"{Same}\n{Another}\n{Different}\n", "check", "-", "--stdin-name", "x.ndjson", "--format", "json");

        Assert.Equal(["conforms", "conforms"], BadInputTests.Verdicts(called));
        Assert.Equal(3, called.Json.GetProperty("sessions")[0].GetProperty("findings")[0].GetProperty("other").GetProperty("line").GetInt32());
        Assert.Equal(["notAssessed", "conforms", "notAssessed"], BadInputTests.Verdicts(contrary));
    }

    [Fact]
    public void Standard_input_is_compared_with_files()
    {
        var called = Called.WithInput(Different, "check", "-", Repository.ArtTherapy, "--format", "json");

        Assert.Equal(["notAssessed", "notAssessed"], BadInputTests.Verdicts(called));
    }

    [Fact]
    public void A_session_that_stands_once_is_read_as_if_nobody_had_looked()
    {
        var read = SessionJson.ReadRecords(System.Text.Encoding.UTF8.GetBytes(Same));
        var places = new SessionPlaces();
        places.Note(read);

        Assert.Same(read, places.Sift(read));
    }

    private static List<string> Files(Called called) => [.. called.Json.GetProperty("sessions").EnumerateArray().Select(session => $"{Path.GetFileName(Text(session, "file"))} {Text(session, "verdict")}")];

    private static string? Other(JsonElement finding) => Path.GetFileName(Text(finding.GetProperty("other"), "file"));

    private static string Text(JsonElement element, string member) => element.GetProperty(member).GetString()!;

    private static string Line(string record) => JsonSerializer.Serialize(JsonDocument.Parse(record));
}
