using System.Text;
using System.Text.Json.Nodes;
using NodaTime;
using TherapySession.Json;

namespace TherapySession.Tests;

/// <summary>A course file is read strictly, each session on its own account.</summary>
public class CourseFileTests
{
    private static readonly PlanChange Change = new(new(Stage.Individual, ParticipantRole.Individual), [new(Stage.Therapist, ParticipantRole.Therapist), new(Stage.Individual, ParticipantRole.Individual)], Stage.Start, "as agreed");

    private static Course Whole => Course.Of(Stage.Individual, [Sitting.Rated(0, 3), Sitting.Rated(1, 4, 5)]).Require()
        .Under(PlanHistory.Of([new(Stage.Opening(Profile.Support226).Plan, Stage.Start, Change), new(Stage.Opening(Profile.Support226).Plan with { Version = 4, Approach = "slower" }, Sitting.Start(3), Change)]).Require())
        .By(new SingleCaseDesign(Sitting.Start(1), Sitting.Start(9)))
        .Add(new TeamReview(new("review-1"), Sitting.Start(2), [new(Stage.Therapist, ParticipantRole.Therapist)], [new(ReviewConclusion.GoOn, [Stage.Therapist], "go on") { Outcome = Stage.Outcome }]) { IndividualsView = "wants to go on" }).Require();

    [Theory]
    [InlineData(JsonLayout.Indented)]
    [InlineData(JsonLayout.Compact)]
    public void A_course_comes_back_as_it_was(JsonLayout layout)
    {
        var read = Read(SessionJson.ToText(Whole, layout));

        Assert.True(read.IsClean, string.Join('\n', read.Problems));
        Assert.Equal(Whole, read.Item);
        Assert.Equal(SessionJson.ToText(Whole, layout), SessionJson.ToText(read.Item!, layout));
    }

    [Fact]
    public void A_course_of_nothing_but_sessions_comes_back_too()
    {
        var bare = Course.Of(Stage.Individual, [Sitting.Rated(0, 3)]).Require();
        var empty = Course.Of(Stage.Individual);

        Assert.Equal(bare, Read(SessionJson.ToText(bare)).Item);
        Assert.Equal(empty, Read(SessionJson.ToText(empty)).Item);
    }

    [Fact]
    public void A_course_is_read_from_a_stream_that_gives_a_byte_at_a_time()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(SessionJson.ToText(Whole)));
        using var output = new MemoryStream();
        SessionJson.Write(output, Whole);

        Assert.Equal(Whole, SessionJson.ReadCourse(stream).Item);
        Assert.Equal(SessionJson.ToText(Whole), Encoding.UTF8.GetString(output.ToArray()));
    }

    [Fact]
    public void Another_individuals_session_is_left_out_and_told_where_it_stands()
    {
        var text = Edit(root => root["sessions"]!.AsArray().Add(JsonNode.Parse(SessionJson.ToText(new SessionRecord(CourseTests.Others()), JsonLayout.Compact))));

        var read = Read(text);

        var problem = Assert.Single(read.Problems);
        Assert.Equal((Codes.SessionOfAnother, ProblemSeverity.SessionRefused, "/sessions/2/history/0/opening/participants"), (problem.Code, problem.Severity, problem.Place.JsonPointer));
        Assert.Equal((1, Whole), (read.NotRead, read.Item));
        Assert.DoesNotContain("somebody-else", problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_sessions_that_differ_under_one_identifier_are_both_left_out_and_a_repeat_counts_once()
    {
        var differing = Edit(root => root["sessions"]!.AsArray().Add(JsonNode.Parse(SessionJson.ToText(new SessionRecord(Sitting.Rated(0, 9)), JsonLayout.Compact))));
        var repeated = Edit(root => root["sessions"]!.AsArray().Add(root["sessions"]![0]!.DeepClone()));

        Assert.Equal(Sitting.Id(1), Assert.Single(Read(differing).Item!.Sessions).Id);
        Assert.Equal("R014", Assert.Single(Read(differing).Problems).Code);
        Assert.Equal((Whole, "W102"), (Read(repeated).Item, Assert.Single(Read(repeated).Problems).Code));
    }

    [Fact]
    public void A_session_that_cannot_be_read_is_refused_and_the_others_are_read()
    {
        var read = Read(Edit(root => root["sessions"]![0]!["history"]![0]!["opening"]!["age"] = "old"));

        Assert.Equal(("R026", "/sessions/0/history/0/opening/age"), Assert.Single(read.Problems) is var problem ? (problem.Code, problem.Place.JsonPointer) : default);
        Assert.Equal((1, 1), (read.NotRead, read.Item!.Sessions.Count));
    }

    [Fact]
    public void A_plan_that_is_no_history_refuses_the_file_at_the_version()
    {
        var read = Read(Edit(root => root["plan"]![1]!["change"]!["agreedBy"]!.AsArray().RemoveAt(0)));

        Assert.Equal((Codes.VersionNeedsTherapist, "/plan/1/change/agreedBy"), Assert.Single(read.Problems) is var problem ? (problem.Code, problem.Place.JsonPointer) : default);
        Assert.True(read.Refused);
        Assert.Null(read.Item);
    }

    [Fact]
    public void A_review_that_breaks_a_rule_is_left_out()
    {
        var read = Read(Edit(root => root["reviews"]![0]!["decisions"]![0]!["decidedBy"]![0] = "sister"));

        Assert.Equal((Codes.DeciderTookNoPart, "/reviews/0/decisions/0/decidedBy"), Assert.Single(read.Problems) is var problem ? (problem.Code, problem.Place.JsonPointer) : default);
        Assert.Equal((1, 2, 0), (read.NotRead, read.Item!.Sessions.Count, read.Item.Reviews.Count));
    }

    public static TheoryData<string, string, string> Bad => new()
    {
        { "weight", """{ "importance": 4, "difficulty": 1 }""", "R033" },
        { "weight", """{ "importance": 1, "difficulty": -1 }""", "R033" },
        { "weight", """{ "importance": 1 }""", "R023" },
        { "error", """{ "standardDeviation": -1, "reliability": 0.5 }""", "R033" },
        { "error", """{ "standardDeviation": 1, "reliability": 1.5 }""", "R033" },
        { "error", """{ "standardDeviation": "x", "reliability": 0.5 }""", "R026" },
        { "levels", """{ "muchLess": "a", "less": "b", "expected": "c", "more": "d" }""", "R023" },
        { "levels", """{ "muchLess": " ", "less": "b", "expected": "c", "more": "d", "muchMore": "e" }""", "R035" },
        { "reviewBy", "\"2026-02-30\"", "R066" },
        { "reviewBy", "5", "R026" },
        { "ratedBy", """["individuals"]""", "R025" },
        { "reliableChange", "11", "TS-PLAN-112" },
        { "baseline", "11", "TS-FEED-103" },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_planned_outcome_is_read_strictly(string member, string value, string code)
    {
        var read = Read(Edit(root => root["plan"]![1]!["plan"]!["outcomes"]![0]![member] = JsonNode.Parse(value)));

        var problem = Assert.Single(read.Problems);
        Assert.Equal(code, problem.Code);
        Assert.StartsWith($"/plan/1/plan/outcomes/0/{member}", problem.Place.JsonPointer, StringComparison.Ordinal);
        Assert.Null(read.Item);
    }

    [Theory]
    [InlineData("design", """{ "interventionFrom": "2026-03-01T00:00:00Z", "interventionUntil": "2026-03-01T00:00:00Z" }""", "R033")]
    [InlineData("design", """{ "interventionFrom": "2026-03-01" }""", "R066")]
    [InlineData("individual", "null", "R024")]
    [InlineData("individual", "\"\"", "R012")]
    [InlineData("schemaVersion", "2", "R031")]
    [InlineData("schemaVersion", "\"one\"", "R026")]
    [InlineData("goals", "[]", "W120")]
    public void What_stands_around_the_sessions_is_read_strictly(string member, string value, string code)
    {
        var read = Read(Edit(root => root[member] = JsonNode.Parse(value)));

        Assert.Contains(code, read.Problems.Select(problem => problem.Code));
        Assert.Equal(code.StartsWith('W'), read.Item is not null);
    }

    [Fact]
    public void The_individual_in_another_case_is_told_and_a_list_of_records_is_no_course()
    {
        Assert.Contains(Read(SessionJson.ToText(Whole).Replace("\"individual\": \"individual\"", "\"Individual\": \"individual\"", StringComparison.Ordinal)).Problems, problem => problem.Code == "R021");
        Assert.Equal("R030", Assert.Single(Read("""{ "schemaVersion": 1, "sessions": [] }""").Problems).Code);
        Assert.Equal("R030", Assert.Single(Read("[]").Problems).Code);
        Assert.Equal("R001", Assert.Single(Read(" ").Problems).Code);
        Assert.Equal("R006", Assert.Single(Read(SessionJson.ToText(Whole)[..^9]).Problems).Code);
    }

    [Fact]
    public void NaN_in_a_session_refuses_that_session_and_nothing_else()
    {
        var text = SessionJson.ToText(Whole).Replace("\"value\": 3", "\"value\": NaN", StringComparison.Ordinal).Replace("\"why\": \"as agreed\"", "\"why\": \"as \\u200Bagreed\"", StringComparison.Ordinal);

        var read = Read(text);

        Assert.Equal(["R026", "W101", "W101"], read.Problems.Select(problem => problem.Code).Order(StringComparer.Ordinal));
        Assert.Equal((1, 1), (read.NotRead, read.Item!.Sessions.Count));
    }

    [Fact]
    public void A_file_cut_anywhere_is_refused_and_never_throws()
    {
        var bytes = Encoding.UTF8.GetBytes(SessionJson.ToText(Course.Of(Stage.Individual, [Sitting.Rated(0, 3)]).Require(), JsonLayout.Compact));
        for (var length = 0; length < bytes.Length; length += 7)
            Assert.True(SessionJson.ReadCourse(bytes.AsMemory(0, length)).Refused, $"cut at {length}");
    }

    [Fact]
    public void Reading_can_be_cancelled() =>
        Assert.Throws<OperationCanceledException>(() => SessionJson.ReadCourse(Encoding.UTF8.GetBytes(SessionJson.ToText(Whole)), cancellation: new CancellationToken(canceled: true)));

    private static ReadResult<Course> Read(string text) => SessionJson.ReadCourse(Encoding.UTF8.GetBytes(text));

    private static string Edit(Action<JsonNode> edit)
    {
        var root = JsonNode.Parse(SessionJson.ToText(Whole))!;
        edit(root);
        return root.ToJsonString();
    }
}
