using TherapySession.Json;

namespace TherapySession.Tests.Json;

public sealed class ScriptTests
{
    public static TheoryData<string> Files => [.. Directory.GetFiles(Path.Combine(DiagramTests.Repository(), "samples/scripts"), "*.json").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    internal static string Small => Text("withdrawn-at-once.json");

    [Theory]
    [InlineData("withdrawn-at-once.json", Phase.Cancelled)]
    [InlineData("cancelled-as-unwell.json", Phase.Cancelled)]
    public void A_script_is_read_and_played(string file, Phase phase)
    {
        var read = SessionJson.ReadScript(Given.Utf8(Text(file)));
        Assert.True(read.IsClean, string.Join('\n', read.Problems));

        var session = Session.Open(read.Item!.Opening, read.Item.Stamp).Require();
        foreach (var step in read.Item.Steps)
        {
            var decision = session.Decide(step.Command, step.Stamp);
            var codes = decision is Decision.Refused refused ? refused.Reasons.Select(reason => reason.Code).ToList() : [];
            Assert.Equal(step.Expect.Count > 0, codes.Count > 0);
            Assert.All(step.Expect, code => Assert.Contains(code, codes));
            session = decision is Decision.Accepted accepted ? accepted.Session : session;
        }

        Assert.Equal(phase, session.Phase);
        var record = new SessionRecord(session);
        Assert.Equal(record, SessionJson.ReadRecords(Given.Utf8(SessionJson.ToText(record))).Item);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_sample_is_read_without_a_word_and_comes_back(string file)
    {
        var read = SessionJson.ReadScript(File.ReadAllBytes(Path.Combine(DiagramTests.Repository(), "samples/scripts", file)), new JsonReading { File = file });
        Assert.True(read.IsClean, string.Join('\n', read.Problems));
        Assert.Equal(read.Item, SessionJson.ReadScript(Given.Utf8(SessionJson.ToText(read.Item!))).Item);
    }

    [Fact]
    public void A_command_is_recorded_as_it_happens_unless_it_says_otherwise()
    {
        var script = SessionJson.ReadScript(Given.Utf8(Small)).Item!;
        Assert.Equal(script.Stamp.HappenedAt, script.Stamp.RecordedAt);
        Assert.Equal(NodaTime.Duration.FromMinutes(4), script.Steps[^1].Stamp.RecordedAt - script.Steps[^1].Stamp.HappenedAt);
    }

    [Theory]
    [InlineData("\"command\": \"recordConsent\"", "\"command\": \"recordConsnt\"", "R025", "/commands/0/do/command")]
    [InlineData("\"answer\": \"given\"", "\"answer\": \"yes\"", "R025", "/commands/0/do/response/answer")]
    [InlineData("\"id\": \"c-2\",", "", "R023", "/commands/0")]
    [InlineData("\"expectedVersion\": 2", "\"expectedVersion\": \"2\"", "R026", "/commands/1/expectedVersion")]
    [InlineData("\"at\": \"2026-03-02T09:05:00Z\"", "\"at\": \"2026-03-02T09:05:00\"", "R065", "/commands/0/at")]
    public void A_bad_script_is_told_with_the_place(string from, string to, string code, string pointer)
    {
        Assert.Contains(from, Small, StringComparison.Ordinal);
        var read = SessionJson.ReadScript(Given.Utf8(Small.Replace(from, to, StringComparison.Ordinal)));
        var problem = Assert.Single(read.Problems);
        Assert.Equal((code, pointer), (problem.Code, problem.Place.JsonPointer));
        Assert.Null(read.Item);
        Assert.Equal(1, read.NotRead);
    }

    [Fact]
    public void A_profile_file_that_breaks_the_rules_is_told_with_the_place()
    {
        var text = SessionJson.ToText(Profile.Support226).Replace("\"requirements\": [", "\"requirements\": [ \"TS-NONE-001\",", StringComparison.Ordinal);
        var read = SessionJson.ReadProfile(Given.Utf8(text));
        Assert.Null(read.Item);
        Assert.Equal(("P002", "/profile/criteria/0/requirements/0"), (read.Problems[0].Code, read.Problems[0].Place.JsonPointer));
    }

    private static string Text(string file) => File.ReadAllText(Path.Combine(DiagramTests.Repository(), "tests/TherapySession.Core.Tests/Json/Scripts", file));
}
