using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using TherapySession.Json;
using TherapySession.Tests.Json;

namespace TherapySession.Tool.Tests;

/// <summary>The ways in which a file of records can be wrong, each through the command line: what the library's reader answers is what a person gets.</summary>
public class BadInputTests
{
    private const string Marker = "SECRET";

    private static readonly string[] Personal = ["blue paint", "\"worker\"", "\"person\"", "To feel calm", "\"s-1\"", "\"c-1\"", "\"c-2\""];
    private static readonly string[] Empty = ["R001", "R006"];

    private static readonly string[] Formats = ["text", "json", "sarif", "junit"];

    public static TheoryData<string> Inputs => [.. BadInput.All.Select(bad => bad.Name)];

    [Theory]
    [MemberData(nameof(BadFile.All), MemberType = typeof(BadFile))]
    public void A_file_that_is_refused_leaves_nothing_to_assess_and_the_others_are_checked(string name, byte[] file, string code)
    {
        using var scratch = new Scratch();
        var path = scratch.File("bad.json");
        File.WriteAllBytes(path, file);

        var alone = Called.With("check", path, "--format", "json");
        var session = Assert.Single(alone.Json.GetProperty("sessions").EnumerateArray());

        Assert.Equal((2, "therapysession: nothing could be assessed.\n"), (alone.Exit, alone.Error));
        Assert.Equal("notAssessed", session.GetProperty("verdict").GetString());
        Assert.Equal(0, session.GetProperty("criteria").GetArrayLength());
        SamePlaces(SessionJson.ReadRecords(file).Problems, session);
        Assert.True(Codes(session).Contains(code), name);

        var among = Called.With("check", path, Repository.ArtTherapy, "--format", "json");
        Assert.Equal((1, ""), (among.Exit, among.Error));
        Assert.Equal(["notAssessed", "conforms"], Verdicts(among));
        Assert.Equal(0, Called.With("check", path, Repository.ArtTherapy, "--fail-on", "never").Exit);
    }

    [Theory]
    [MemberData(nameof(Inputs))]
    public void A_session_that_is_refused_is_not_assessed_and_one_with_a_warning_is(string name)
    {
        var bad = BadInput.All.Single(each => each.Name == name);
        var text = Given.With(bad.From, bad.To);
        var isRefused = bad.Severity == ProblemSeverity.SessionRefused;

        // The small record that is spoilt does not conform: where it is read, that is the answer.
        var among = Called.WithInput(Given.Between(text), "check", "-", "--format", "json");
        var sessions = among.Json.GetProperty("sessions").EnumerateArray().ToList();

        Assert.Equal((1, ""), (among.Exit, among.Error));
        Assert.Equal(["doesNotConform", isRefused ? "notAssessed" : "doesNotConform", "doesNotConform"], Verdicts(among));
        SamePlaces(Given.Read(Given.Between(text), new JsonReading { File = "stdin" }).Problems, sessions[1]);
        var finding = Assert.Single(sessions[1].GetProperty("findings").EnumerateArray(), each => each.GetProperty("code").GetString() == bad.Code && each.TryGetProperty("line", out _));
        Assert.Equal("/1" + bad.Pointer, finding.GetProperty("place").GetString());
        Assert.Equal(isRefused ? "error" : "warning", finding.GetProperty("severity").GetString());
        Assert.Equal(bad.Nearest, finding.TryGetProperty("nearest", out var nearest) ? nearest.GetString() : null);
        Assert.NotEqual("", finding.GetProperty("remedy").GetString());
        foreach (var neighbour in new[] { sessions[0], sessions[2] })
            Assert.DoesNotContain(neighbour.GetProperty("findings").EnumerateArray(), each => each.TryGetProperty("line", out _));

        // A later version of the format refuses a file of one record as a whole.
        var alone = Called.WithInput(text, "check", "-", "--format", "json");
        Assert.Equal(isRefused ? 2 : 1, alone.Exit);
        Assert.Equal([isRefused ? "notAssessed" : "doesNotConform"], Verdicts(alone));
        Assert.Equal(isRefused ? 2 : 0, Called.WithInput(text, "check", "-", "--fail-on", "never").Exit);
    }

    [Theory]
    [MemberData(nameof(Inputs))]
    public void No_answer_in_any_format_or_language_says_what_somebody_said_or_who(string name)
    {
        var bad = BadInput.All.Single(each => each.Name == name);
        var text = Given.With(bad.From, bad.To);
        foreach (var personal in Personal)
            text = text.Replace(personal, personal.Insert(personal[0] == '"' ? 1 : 0, Marker), StringComparison.Ordinal);

        foreach (var format in Formats)
        {
            foreach (var language in Language.All)
            {
                var called = Called.WithInput(text, "check", "-", "--format", format, "--language", language.Code);

                Assert.NotEqual(3, called.Exit);
                Assert.DoesNotContain(Marker, called.Out + called.Error, StringComparison.Ordinal);
                Assert.DoesNotContain("   at ", called.Out + called.Error, StringComparison.Ordinal);
                Assert.DoesNotContain('\u202E', called.Out + called.Error);
                WellFormed(format, called.Out);
            }
        }
    }

    [Fact]
    public void A_record_is_whole_or_refused_wherever_it_is_cut()
    {
        var whole = File.ReadAllBytes(Repository.ArtTherapy);
        using var scratch = new Scratch();
        var path = scratch.File("cut.json");

        // Every byte of the beginning and of the end, and steps without a pattern between them.
        foreach (var length in Enumerable.Range(0, 64).Concat(Enumerable.Range(1, (whole.Length - 130) / 487).Select(step => step * 487)).Concat(Enumerable.Range(whole.Length - 64, 63)))
        {
            File.WriteAllBytes(path, whole[..length]);
            var called = Called.With("check", path, "--format", "json");
            var session = Assert.Single(called.Json.GetProperty("sessions").EnumerateArray());

            Assert.Equal((2, "notAssessed"), (called.Exit, session.GetProperty("verdict").GetString()));
            Assert.Contains(session.GetProperty("findings")[0].GetProperty("code").GetString(), Empty);
        }
    }

    [Fact]
    public void Lines_before_the_cut_are_still_assessed()
    {
        var line = JsonSerializer.Serialize(JsonDocument.Parse(File.ReadAllText(Repository.ArtTherapy)));
        var called = Called.WithInput(line + "\n" + line[..5000], "check", "-", "--stdin-name", "records.ndjson", "--format", "json");

        Assert.Equal(["conforms", "notAssessed"], Verdicts(called));
        Assert.Equal(("R006", 2), (Codes(called.Json.GetProperty("sessions")[1])[0], called.Json.GetProperty("sessions")[1].GetProperty("findings")[0].GetProperty("line").GetInt32()));
    }

    [Fact]
    public void A_byte_of_another_encoding_refuses_its_session_alone()
    {
        var file = Given.Utf8(Given.Between(Given.With("blue paint", "blue@paint")));
        file[Array.IndexOf(file, (byte)'@')] = 0x92;
        using var scratch = new Scratch();
        File.WriteAllBytes(scratch.File("bytes.json"), file);
        var called = Called.With("check", scratch.File("bytes.json"), "--format", "json");

        Assert.Equal(["doesNotConform", "notAssessed", "doesNotConform"], Verdicts(called));
        Assert.Equal(["R003"], Codes(called.Json.GetProperty("sessions")[1]));
        Assert.DoesNotContain('\uFFFD', called.Out);
    }

    [Fact]
    public void A_byte_order_mark_is_passed()
    {
        using var scratch = new Scratch();
        File.WriteAllBytes(scratch.File("mark.json"), [0xEF, 0xBB, 0xBF, .. File.ReadAllBytes(Repository.ArtTherapy)]);

        Assert.Equal(0, Called.With("check", scratch.File("mark.json")).Exit);
    }

    [Fact]
    public void What_is_too_large_is_refused_without_being_read()
    {
        using var scratch = new Scratch();
        var path = scratch.File("large.json");
        using (var sparse = File.Create(path))
            sparse.SetLength(new JsonReading().MaximumBytes + 1);
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var called = Called.With("check", path, "--format", "json");

        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 64 * 1024 * 1024);
        Assert.Equal(["R007"], Codes(Assert.Single(called.Json.GetProperty("sessions").EnumerateArray())));
    }

    [Fact]
    public void Too_many_events_and_too_long_a_text_refuse_their_session()
    {
        var events = Called.WithInput($"{{\"schemaVersion\":1,\"history\":[{string.Join(',', Enumerable.Repeat("{}", 100_001))}]}}", "check", "-", "--format", "json");
        var text = Called.WithInput(Given.With(Given.Note, new string('x', 8 * 1024 * 1024)), "check", "-", "--format", "json");

        Assert.Equal(["R010"], Codes(events.Json.GetProperty("sessions")[0]));
        Assert.Equal(["R011"], Codes(text.Json.GetProperty("sessions")[0]));
        Assert.Equal("/history/1/words", text.Json.GetProperty("sessions")[0].GetProperty("findings")[0].GetProperty("place").GetString());
        Assert.InRange(text.Out.Length, 0, 2000);
    }

    [Fact]
    public void A_stream_that_gives_a_byte_at_a_time_gives_the_same_answer()
    {
        var whole = File.ReadAllBytes(Repository.ArtTherapy);
        foreach (var name in new[] { "records.json", "records.ndjson" })
        {
            using var output = new MemoryStream();
            using var error = new StringWriter();
            using var streams = new Streams(new Trickle(whole), output, error);

            Assert.Equal(name == "records.json" ? 0 : 2, CommandLine.Run(["check", "-", "--stdin-name", name], streams));
        }
    }

    [Fact]
    public void An_interruption_ends_the_run_with_130()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        using var streams = new Streams(new MemoryStream(), output, error) { Interrupted = stop.Token };

        Assert.Equal(130, CommandLine.Run(["check", Repository.Records], streams));
        Assert.Equal("therapysession: interrupted.\n", error.ToString());
    }

    [CorpusFact]
    public void The_parsing_tests_of_others_are_each_answered()
    {
        var called = Called.With("check", CorpusFactAttribute.Folder, "--format", "json");

        Assert.Equal(2, called.Exit);
        Assert.EndsWith("therapysession: nothing could be assessed.\n", called.Error, StringComparison.Ordinal);

        // A list without sessions is sound, and told where nobody expects an answer.
        var named = called.Json.GetProperty("sessions").EnumerateArray().Select(session => session.GetProperty("file").GetString()).Distinct().Count();
        Assert.Equal(Directory.GetFiles(CorpusFactAttribute.Folder, "*.json").Length, named + called.Error.Split(": there is no session in it.").Length - 1);
        Assert.All(called.Json.GetProperty("sessions").EnumerateArray(), session => Assert.NotEmpty(Codes(session)));
    }

    internal static List<string> Codes(JsonElement session) => [.. session.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("code").GetString()!)];

    internal static List<string> Verdicts(Called called) => [.. called.Json.GetProperty("sessions").EnumerateArray().Select(session => session.GetProperty("verdict").GetString()!)];

    private static void SamePlaces(ValueList<Problem> problems, JsonElement session) => Assert.Equal(
        problems.Select(problem => (problem.Code, problem.Place.JsonPointer, problem.Place.Line, problem.Place.Column)),
        session.GetProperty("findings").EnumerateArray().Where(finding => finding.TryGetProperty("line", out _)).Select(finding =>
            (finding.GetProperty("code").GetString()!, finding.GetProperty("place").GetString()!, finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32())));

    private static void WellFormed(string format, string answer)
    {
        if (format is "json" or "sarif")
            JsonDocument.Parse(answer).Dispose();
        else if (format == "junit")
            XDocument.Parse(answer);
    }
}
