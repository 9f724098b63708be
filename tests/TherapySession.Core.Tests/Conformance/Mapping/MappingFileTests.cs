using System.Text;
using TherapySession.Conformance;
using TherapySession.Json;

namespace TherapySession.Tests.Conformance;

/// <summary>A mapping file is read strictly, and what is wrong with it is told with its place.</summary>
public sealed class MappingFileTests
{
    [Theory]
    [InlineData("M001", "/activities/1/name", """{ "name": "A", "trigger": "pause" }, { "name": "A", "trigger": "resume" }""")]
    [InlineData("M002", "/activities/0", """{ "name": "A" }""")]
    [InlineData("M002", "/activities/0", """{ "name": "A", "trigger": "pause", "ignored": "tea" }""")]
    [InlineData("M003", "/activities/0/evidence", """{ "name": "A", "evidence": [{ "do": { "command": "beginPreparation" } }, { "do": { "command": "beginParticipation" } }] }""")]
    [InlineData("M004", "/activities/0/evidence/0/do/withdrawnBy", """{ "name": "A", "evidence": [{ "do": { "command": "withdrawConsent", "withdrawnBy": { "$field": "a", "$event": "case" } } }] }""")]
    [InlineData("M012", "/activities/0/name", """{ "name": " ", "trigger": "pause" }""")]
    [InlineData("R025", "/activities/0/trigger", """{ "name": "A", "trigger": "beginTidyup!" }""")]
    [InlineData("R023", "/activities/0/evidence/0/do", """{ "name": "A", "evidence": [{ "do": { "command": "withdrawConsent" } }] }""")]
    [InlineData("R025", "/activities/0/evidence/0/do/command", """{ "name": "A", "evidence": [{ "do": { "command": "withdrawConsents" } }] }""")]
    [InlineData("R025", "/activities/0/evidence/0/do/cause", """{ "name": "A", "evidence": [{ "do": { "command": "pause", "cause": "tea" } }] }""")]
    [InlineData("R025", "/activities/0/evidence/0/do/cause/values/0", """{ "name": "A", "evidence": [{ "do": { "command": "pause", "cause": { "$field": "c", "values": { "T": "tea" } } } }] }""")]
    [InlineData("R025", "/activities/0/evidence/0/do/cause/otherwise", """{ "name": "A", "evidence": [{ "do": { "command": "pause", "cause": { "$field": "c", "otherwise": "tea" } } }] }""")]
    [InlineData("R026", "/activities/0/evidence/0/do/version", """{ "name": "A", "evidence": [{ "do": { "command": "accessDocument", "document": "therapyPlan", "version": { "$field": "v" } } }] }""")]
    [InlineData("R026", "/activities/0/evidence/0/do/withdrawnBy", """{ "name": "A", "evidence": [{ "do": { "command": "withdrawConsent", "withdrawnBy": { "$field": "v", "separator": ";" } } }] }""")]
    [InlineData("R025", "/activities/0/evidence/0/do/withdrawnBy/$event", """{ "name": "A", "evidence": [{ "do": { "command": "withdrawConsent", "withdrawnBy": { "$event": "whoever" } } }] }""")]
    [InlineData("M010", "/activities/0/evidence/0/do", """{ "name": "A", "evidence": [{ "do": { "command": "openSession", "opening": { "$field": "x" } } }] }""")]
    public void What_is_wrong_is_refused_with_its_place(string code, string pointer, string activities)
    {
        var result = Read(activities);

        Assert.Null(result.Item);
        var problem = Assert.Single(result.Problems, each => each.Severity != ProblemSeverity.Warning);
        Assert.Equal((code, pointer), (problem.Code, problem.Place.JsonPointer));
        Assert.True(problem.Place.Line > 1);
        Assert.DoesNotContain("{0}", problem.Message + problem.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("M005", """{ "name": "begin_tidy_up", "trigger": "beginReflection" }""")]
    [InlineData("M007", """{ "name": "A", "evidence": [{ "do": { "command": "beginPreparation" } }] }""")]
    [InlineData("W120", """{ "name": "A", "trigger": "pause", "note": "x" }""")]
    [InlineData("W120", """{ "name": "A", "evidence": [{ "do": { "command": "pause", "cause": { "$field": "c", "valeus": {} } } }] }""")]
    [InlineData("W121", """{ "name": "A", "trigger": "BeginTidyUp" }""")]
    public void What_is_worth_a_look_is_told_and_read(string code, string activities)
    {
        var result = Read(activities);

        Assert.NotNull(result.Item);
        Assert.Contains(result.Problems, each => each.Code == code && each.Severity == ProblemSeverity.Warning);
    }

    [Fact]
    public void The_nearest_name_is_told()
    {
        Assert.Equal("beginTidyUp", Assert.Single(Read("""{ "name": "A", "trigger": "begin-tidy-up" }""").Problems).Nearest);
        Assert.Equal("pause", Read("""{ "name": "A", "evidence": [{ "do": { "command": "paus", "cause": "break" } }] }""").Problems.First(each => each.Code == "R025").Nearest);
    }

    [Fact]
    public void A_zone_that_there_is_not_is_refused()
    {
        var result = SessionJson.ReadMapping("""{ "schemaVersion": 1, "columns": { "zone": "Europe/Londn" }, "activities": [] }"""u8.ToArray());

        Assert.Contains("Europe/London", Assert.Single(result.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_written_reads_back_as_the_same()
    {
        var mapping = Read("""
            { "name": "A", "trigger": "pause" },
            { "name": "B", "ignored": "tea" },
            { "name": "C", "evidence": [{ "when": { "field": "f", "is": ["1"] }, "by": { "$event": "resource", "values": { "7": "worker" } }, "do": { "command": "pause", "cause": { "$field": "c", "values": { "T": "break" }, "otherwise": "distress" } } }] }
            """).Item!;

        Assert.Equal(mapping, SessionJson.ReadMapping(Encoding.UTF8.GetBytes(SessionJson.ToText(mapping))).Item);
        Assert.Equal(["c", "f"], mapping.Fields);
        Assert.Equal(mapping, SessionJson.ReadMapping(Encoding.UTF8.GetBytes(SessionJson.ToText(mapping, JsonLayout.Compact))).Item);
    }

    [Fact]
    public void A_template_made_by_hand_is_checked_too()
    {
        Assert.Throws<ArgumentException>(() => new CommandTemplate("""{ "command": "pause" }"""));
        Assert.Throws<ArgumentException>(() => new CommandTemplate("not JSON"));
        Assert.Throws<ArgumentException>(() => new PersonTemplate("""{ "name": "x" }"""));
        Assert.Equal("pause", new CommandTemplate("""{ "cause": { "$field": "c" }, "command": "pause" }""").Kind.Name);
        Assert.Equal(["c"], new CommandTemplate("""{ "cause": { "$field": "c" }, "command": "pause" }""").Fields);
    }

    [Fact]
    public void Every_requirement_says_what_shows_it()
    {
        var everything = CommandKind.All.Select(kind => kind.Name).ToHashSet();
        Assert.All(Requirement.All, requirement => Assert.Empty(Visibility.Lacking(requirement, everything)));
        Assert.All(Requirement.All, requirement => Assert.All(Visibility.Lacking(requirement, new HashSet<string>()), name => Assert.Contains(name, everything)));
        Assert.Equal(["TS-CONS-008", "TS-CORS-001"], Requirement.All.Where(requirement => !Visibility.Lacking(requirement, new HashSet<string>()).Any()).Select(requirement => requirement.Code));
    }

    [Fact]
    public void Every_code_of_a_mapping_and_a_log_has_its_texts()
    {
        var codes = new[] { typeof(MappingCodes), typeof(LogCodes) }.SelectMany(type => type.GetFields()).Select(field => (string)field.GetRawConstantValue()!).ToList();

        Assert.Equal(codes.Count, codes.Distinct().Count());
        Assert.All(codes, code => Assert.NotEmpty(CodeText.Find(code)));
    }

    private static ReadResult<LogMapping> Read(string activities) =>
        SessionJson.ReadMapping(Encoding.UTF8.GetBytes($$"""
            {
              "schemaVersion": 1,
              "activities": [
            {{activities}}
              ]
            }
            """));
}
