using TherapySession.Json;
using TherapySession.Tests.Json;

namespace TherapySession.Tests.Groups;

public sealed class GroupJsonTests
{
    public static TheoryData<string> Commands => [.. CommandKind.All.Select(kind => kind.Name)];

    public static TheoryData<string> Samples => [.. Directory.GetFiles(Folder("samples/groups"), "*.json").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    private static string Frozen => Path.Combine(Folder("tests/TherapySession.Core.Tests/Groups/Histories"), "group-record-1.json");

    [Fact]
    public void Every_event_and_command_of_a_group_has_a_name_on_the_wire()
    {
        Assert.Equal(Of(typeof(GroupEvent)), WireNames.GroupEvents.Select(type => type.Name).Order(StringComparer.Ordinal));
        Assert.Equal(Of(typeof(GroupCommand)), WireNames.GroupCommands.Select(type => type.Name).Order(StringComparer.Ordinal));

        static IEnumerable<string> Of(Type parent) => parent.Assembly.GetTypes().Where(type => type.IsSubclassOf(parent)).Select(type => type.Name).Order(StringComparer.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_comes_back_as_it_was_from_a_script_and_a_record(string name)
    {
        var type = CommandKind.All.Single(each => each.Name == name).Type;
        for (var seed = 0; seed < 8; seed++)
        {
            var invented = new Invented(seed);
            var act = (SessionCommand)invented.Of(type);
            var opening = invented.Of<GroupOpening>();
            var start = NodaTime.Instant.FromUtc(2026, 3, 2, 10, 0);
            var stamp = new Stamp(new CommandId("c-1"), new PersonId("worker"), start);
            ComesBack(new GroupScript(stamp, opening,
            [
                new(stamp, new JoinGroup(invented.Of<Opening>())) { Note = "somebody joins" },
                new(stamp with { HappenedAt = start - NodaTime.Duration.FromMinutes(3), ExpectedVersion = 2 }, new ForMember(invented.Of<SessionId>(), act)) { Expect = ["TS-GRUP-011"] },
                new(stamp with { CoSignedBy = new("therapist") }, new ForGroup(act) { MadeFor = seed % 2 == 0 ? [] : [new("s-1"), new("s-2")] }),
            ])
            {
                Title = seed % 2 == 0 ? null : new Words("A group"),
            });
            ComesBack(new GroupRecord(
            [
                new GroupOpened(At(1), opening), new MemberJoined(At(2), invented.Of<SessionId>()), new SharedFact(At(3), act, seed % 2 == 0 ? [] : [new("s-1")]),
            ]));

            GroupOccurrence At(int sequence) => new(sequence, new CommandId($"c-{sequence}"), new PersonId("worker"), start, start + NodaTime.Duration.FromMinutes(sequence), seed % 2 == 0 ? null : new("therapist"));
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_sample_goes_as_it_says_and_comes_back(string file)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Folder("samples/groups"), file));
        Assert.True(SessionJson.OpensGroup(bytes));
        var read = SessionJson.ReadGroupScript(bytes, new JsonReading { File = file });
        Assert.True(read.IsClean, string.Join('\n', read.Problems));
        ComesBack(read.Item!);

        var group = GroupSession.Open(read.Item!.Opening, read.Item.Stamp).Require();
        foreach (var step in read.Item.Steps)
        {
            var decision = group.Decide(step.Command, step.Stamp);
            var codes = decision is GroupDecision.Refused refused ? refused.Reasons.Select(reason => reason.Code).ToHashSet() : [];
            Assert.True(codes.SetEquals(step.Expect), $"{step.Stamp.Id}: {string.Join(", ", codes)}");
            group = decision is GroupDecision.Accepted accepted ? accepted.Group : group;
        }

        Assert.All(group.Sessions, session => Assert.True(session.HasEnded));
        Assert.Equal(group, GroupSession.Fold(ComesBack(new GroupRecord(group.History)).History, group.Sessions));
    }

    [Fact]
    public void A_record_that_was_written_once_is_read_for_ever()
    {
        var text = File.ReadAllText(Frozen);

        var read = SessionJson.ReadGroupRecord(Given.Utf8(text));

        Assert.True(read.IsClean, string.Join('\n', read.Problems));
        Assert.Equal(WireNames.GroupEvents, read.Item!.History.Select(fact => fact.GetType()).Distinct());
        Assert.Equal(text, SessionJson.ToText(read.Item));
    }

    [Theory]
    [InlineData("\"sequence\": 2", "\"sequence\": 3", "R032", "/history/1/at/sequence")]
    [InlineData("\"event\": \"memberJoined\"", "\"event\": \"memberJoind\"", "R025", "/history/1/event")]
    [InlineData("\"format\": \"workshop\"", "\"format\": \"seminar\"", "R025", "/history/0/opening/format")]
    [InlineData("\"places\": 12,", "", "R023", "/history/0/opening")]
    [InlineData("\"places\": 12", "\"places\": 1.5", "R026", "/history/0/opening/places")]
    [InlineData("\"schemaVersion\": 1", "\"schemaVersion\": 7", "R031", "/schemaVersion")]
    public void A_bad_record_is_told_with_the_place(string from, string to, string code, string pointer)
    {
        var text = File.ReadAllText(Frozen);
        var at = text.IndexOf(from, StringComparison.Ordinal);
        Assert.True(at >= 0, from);

        var read = SessionJson.ReadGroupRecord(Given.Utf8(text[..at] + to + text[(at + from.Length)..]));

        Assert.Contains((code, pointer), read.Problems.Select(problem => (problem.Code, problem.Place.JsonPointer)));
        Assert.Null(read.Item);
    }

    [Fact]
    public void What_is_no_record_and_what_opens_no_group_is_told()
    {
        Assert.Equal("R032", SessionJson.ReadGroupRecord(Given.Utf8("""{ "schemaVersion": 1, "history": [] }""")).Problems[0].Code);
        Assert.Equal("R030", SessionJson.ReadGroupRecord(Given.Utf8("""{ "schemaVersion": 1 }""")).Problems[0].Code);
        Assert.Equal("R030", SessionJson.ReadGroupScript(Given.Utf8("[]")).Problems[0].Code);
        Assert.Equal("R001", SessionJson.ReadGroupScript(new MemoryStream()).Problems[0].Code);
        Assert.Equal("R007", SessionJson.ReadGroupRecord(new MemoryStream(new byte[100]), new JsonReading { MaximumBytes = 10 }).Problems[0].Code);
        foreach (var other in new[] { "", "[1, 2]", "{", "{ \"open\": { \"openGroup\": 1 } }", "\uFEFF{ \"commands\": [] }", "{ \"a\": " + new string('[', 5000) })
            Assert.False(SessionJson.OpensGroup(Given.Utf8(other)), other);
        Assert.True(SessionJson.OpensGroup(Given.Utf8("\uFEFF{ \"title\": {\"x\": [1]}, \"openGroup\": 1 }")));
    }

    private static GroupRecord ComesBack(GroupRecord record)
    {
        var text = SessionJson.ToText(record);
        var read = SessionJson.ReadGroupRecord(Given.Utf8(text));
        Assert.DoesNotContain(read.Problems, problem => problem.Severity != ProblemSeverity.Warning);
        Assert.Equal(record, read.Item);
        Assert.Equal(text, SessionJson.ToText(read.Item!));
        Assert.Equal(record, SessionJson.ReadGroupRecord(new MemoryStream(Given.Utf8(SessionJson.ToText(record, JsonLayout.Compact)))).Item);
        return read.Item!;
    }

    private static void ComesBack(GroupScript script)
    {
        var text = SessionJson.ToText(script);
        var read = SessionJson.ReadGroupScript(Given.Utf8(text));
        Assert.DoesNotContain(read.Problems, problem => problem.Severity != ProblemSeverity.Warning);
        Assert.Equal(script, read.Item);
        Assert.Equal(text, SessionJson.ToText(read.Item!));
    }

    private static string Folder(string path) => Path.Combine(DiagramTests.Repository(), path);
}
