using System.Text;
using System.Text.Json.Nodes;
using TherapySession.Json;

namespace TherapySession.Tool.Tests;

public class CourseTests
{
    // Words, people and sessions of the sample.
    private static readonly string[] Planted = ["paper", "chapel", "individual-07", "worker-12", "sister-of-07", "nurse-02", "way-to-the-shop-", "No more", "slab in front"];

    private static string Sample => Path.Combine(Repository.Root, "samples", "courses", "01-way-to-the-shop.json");

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public void A_course_is_told_with_codes_and_pseudonyms(string format)
    {
        var call = Called.With("course", Sample, "--format", format);
        var shown = Called.With("course", Sample, "--format", format, "--show-text");

        Assert.Equal((0, ""), (call.Exit, call.Error));
        var told = call.Out.Replace(Sample, "", StringComparison.Ordinal).Replace(JsonEncoded(Sample), "", StringComparison.Ordinal);
        Assert.All(Planted, planted => Assert.DoesNotContain(planted, told, StringComparison.Ordinal));
        Assert.Contains("session-8", told, StringComparison.Ordinal);
        Assert.Contains("Walk to the shop and buy my own paper.", shown.Out, StringComparison.Ordinal);
        Assert.Contains("way-to-the-shop-08", shown.Out, StringComparison.Ordinal);
        Assert.Equal(call.Out, Called.With("course", Sample, "--format", format).Out);
    }

    [Fact]
    public void The_text_says_what_happened_what_the_ratings_did_and_what_weakens_it()
    {
        var lines = Called.With("course", Sample).Out.Split('\n');

        Assert.Contains("  attendance: 9 attended, 1 endedEarly, 1 didNotAttend, 1 cancelled (1 staffing)", lines);
        Assert.Contains("    The individual: the ratings rose from -2 to 1 over 10 sessions. Since the baseline of -2 they changed by +3. That is the way that was hoped for.", lines);
        Assert.Contains("    - TS-OUT-308 The worker: 2 people rated in turn. -> Compare what each of them calls the same level.", lines);
        Assert.Contains("    + TS-OUT-202 The individual, others and the worker have all rated.", lines);
        Assert.Contains("  steps done alone, per cent: 0 0 0 0 33 33 0 33 67 67", lines);
        Assert.Contains("  not taken up yet: concern loose-slab of session-10, asked for in 2 later sessions", lines);
        Assert.Contains("  consent withdrawn: session-8", lines);
        Assert.Contains("    changePlan of walk-to-the-shop, by individual, therapist", lines);
    }

    [Fact]
    public void The_json_has_the_figures_and_the_reasons_for_those_that_are_missing()
    {
        var course = Called.With("course", Sample, "--format", "json").Json.GetProperty("courses")[0];
        var outcome = course.GetProperty("outcomes")[0];
        var own = outcome.GetProperty("voices")[0];

        Assert.Equal(12, course.GetProperty("sessions").GetArrayLength());
        Assert.Equal(9, course.GetProperty("attendance").GetProperty("attended").GetInt32());
        Assert.Equal(("individual", 3.0), (own.GetProperty("voice").GetString(), own.GetProperty("sinceBaseline").GetProperty("amount").GetDouble()));
        Assert.Equal("asHoped", own.GetProperty("sinceBaseline").GetProperty("move").GetString());
        Assert.Equal("TS-OUT-013", own.GetProperty("sinceBaseline").GetProperty("undefined").GetProperty("exceedsError").GetProperty("code").GetString());
        Assert.Equal([-2m, -2m, -1m, -1m, -1m, 0m, -1m, 0m, 0m, 1m], own.GetProperty("ratings").EnumerateArray().Select(rating => rating.GetProperty("value").GetDecimal()));
        Assert.InRange(own.GetProperty("phases").GetProperty("nap").GetDouble(), 0.92, 0.93);
        Assert.Equal("notAskedFor", course.GetProperty("outcomes")[1].GetProperty("latest")[1].GetProperty("missing").GetString());
        Assert.Equal("loose-slab", course.GetProperty("unfinished")[0].GetProperty("id").GetString());
        Assert.Equal(2, course.GetProperty("reviews").GetArrayLength());
    }

    [Fact]
    public void The_sentences_come_in_Welsh_too()
    {
        var call = Called.With("course", Sample, "--language", "cy");

        Assert.Contains("    Yr unigolyn: cododd y graddiadau o -2 i 1 dros 10 o sesiynau.", call.Out, StringComparison.Ordinal);
        Assert.Equal(2, Called.With("course", Sample, "--language", "xx").Exit);
    }

    [Fact]
    public void Records_are_put_together_one_course_an_individual()
    {
        using var scratch = new Scratch();
        var course = SessionJson.ReadCourse(File.ReadAllBytes(Sample)).Item!;
        foreach (var session in course.Sessions)
            scratch.File($"{session.Id}.json", SessionJson.ToText(new SessionRecord(session)));
        scratch.File("other.json", SessionJson.ToText(new SessionRecord(SomebodyElse(course.Sessions[0]))));

        var call = Called.With("course", scratch.Folder, "--format", "json");

        Assert.Equal((0, ""), (call.Exit, call.Error));
        Assert.Equal([1, 12], call.Json.GetProperty("courses").EnumerateArray().Select(each => each.GetProperty("sessions").GetArrayLength()));
    }

    [Fact]
    public void Records_of_one_session_that_differ_are_told_and_neither_counts()
    {
        using var scratch = new Scratch();
        var session = SessionJson.ReadCourse(File.ReadAllBytes(Sample)).Item!.Sessions[0];
        scratch.File("a.json", SessionJson.ToText(new SessionRecord(session)));
        scratch.File("b.json", SessionJson.ToText(new SessionRecord(Session.Fold(session.History.Take(session.Version - 1)))));
        scratch.File("c.json", SessionJson.ToText(SessionJson.ReadCourse(File.ReadAllBytes(Sample)).Item!.Sessions[1] is var other ? new SessionRecord(other) : null!));

        var call = Called.With("course", scratch.Folder, "--format", "json");

        Assert.Equal((1, 1), (call.Exit, call.Json.GetProperty("courses")[0].GetProperty("sessions").GetArrayLength()));
        Assert.Equal(2, call.Error.Split("TS-CORS-102").Length - 1);
    }

    [Fact]
    public void A_session_of_somebody_else_in_a_course_file_is_told_and_left_out()
    {
        var root = JsonNode.Parse(File.ReadAllText(Sample))!;
        var other = SomebodyElse(SessionJson.ReadCourse(File.ReadAllBytes(Sample)).Item!.Sessions[0]);
        root["sessions"]!.AsArray().Add(JsonNode.Parse(SessionJson.ToText(new SessionRecord(other))));

        var call = Called.WithInput(root.ToJsonString(), "course", "-", "--format", "json");

        Assert.Equal((1, 12), (call.Exit, call.Json.GetProperty("courses")[0].GetProperty("sessions").GetArrayLength()));
        Assert.Contains("TS-CORS-101", call.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("somebody-else", call.Error + call.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "R006")]
    [InlineData("{ \"schemaVersion\": 1, \"individual\": \"x\", \"plan\": [], \"sessions\": [] }", "TS-PLAN-111")]
    [InlineData("{ \"schemaVersion\": 1, \"sessions\": [] }", "no course")]
    public void What_gives_no_course_is_unusable(string input, string told)
    {
        var call = Called.WithInput(input, "course", "-");

        Assert.Equal((2, ""), (call.Exit, call.Out));
        Assert.Contains(told, call.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_unusable_and_what_is_there_is_told()
    {
        var call = Called.With("course", Sample, "no-such-file.json");

        Assert.Equal(2, call.Exit);
        Assert.NotEmpty(call.Out);
        Assert.Contains("no such file", call.Error, StringComparison.Ordinal);
    }

    private static Session SomebodyElse(Session session)
    {
        var opened = (SessionOpened)session.History[0];
        var participants = opened.Opening.Participants.Select(each => each.Id == session.Individual ? each with { Id = new PersonId("somebody-else") } : each).ToValueList();
        return Session.Fold([opened with { Opening = opened.Opening with { Session = new SessionId("of-somebody-else"), Participants = participants } }, .. session.History.Skip(1)]);
    }

    private static string JsonEncoded(string path) => path.Replace("\\", "\\\\", StringComparison.Ordinal);
}
