using System.Text.Json;
using System.Text.Json.Nodes;

namespace TherapySession.Tool.Tests;

/// <summary>What a command is refused for, shown by a script: nothing changes, and every reason is told at once.</summary>
public class ScriptRefusalTests
{
    [Fact]
    public void Taking_part_before_its_time_is_refused_by_the_lifecycle()
    {
        var step = Last(Play(script => Add(script, "x-1", """{ "command": "beginParticipation" }""", at: 0)), 0);

        Assert.Equal(("refused", "consent", "consent"), (Text(step, "outcome"), Text(step, "from"), Text(step, "phase")));
        Assert.StartsWith("TS-LIFE-", Text(step.GetProperty("refusals")[0], "code"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_gate_that_is_not_met_tells_everything_that_is_missing_with_how_to_supply_it()
    {
        var step = Last(Play(script => Add(script, "x-1", """{ "command": "beginParticipation" }""", at: After(script, "beginPreparation"))), null, "x-1");
        var refusals = step.GetProperty("refusals").EnumerateArray().ToList();

        Assert.Equal("refused", Text(step, "outcome"));
        Assert.Equal(["TS-PREP-001", "TS-PREP-002", "TS-PREP-004", "TS-PREP-006", "TS-PREP-008"], refusals.Select(each => Text(each, "code")).Distinct());
        Assert.All(refusals, each => Assert.NotEqual(0, each.GetProperty("suppliedBy").GetArrayLength()));
        Assert.All(refusals, each => Assert.NotEqual(0, each.GetProperty("criteria").GetArrayLength()));
    }

    [Theory]
    [InlineData("agreeResponsibilities")]
    [InlineData("beginPreparation")]
    [InlineData("startActivity")]
    [InlineData("endParticipation")]
    [InlineData("beginTidyUp")]
    [InlineData("beginReflection")]
    [InlineData("completeSession")]
    public void Consent_can_be_withdrawn_after_any_step_without_a_reason_and_twice(string after)
    {
        var answer = Play(script =>
        {
            var at = After(script, after);
            foreach (var step in script["commands"]!.AsArray().Skip(at).ToList())
                script["commands"]!.AsArray().Remove(step);
            Add(script, "x-1", """{ "command": "withdrawConsent", "withdrawnBy": "person" }""", at);
            Add(script, "x-2", """{ "command": "withdrawConsent", "withdrawnBy": "person" }""", at + 1);
        });

        var first = Last(answer, null, "x-1");
        var second = Last(answer, null, "x-2");
        Assert.Equal(["accepted", "accepted"], new[] { first, second }.Select(step => Text(step, "outcome")));
        Assert.Equal((Text(first, "phase"), Text(first, "phase")), (Text(second, "from"), Text(second, "phase")));
    }

    [Fact]
    public void The_same_command_again_changes_nothing_and_another_under_its_identifier_is_refused()
    {
        var good = Play(_ => { });
        var again = Play(script => script["commands"]!.AsArray().Insert(1, script["commands"]![0]!.DeepClone()));
        var other = Play(script => Add(script, "c-001", """{ "command": "beginPreparation" }""", at: 1));

        Assert.Equal("accepted", Text(Last(again, 1), "outcome"));
        Assert.Equal(good.GetProperty("events").GetInt32(), again.GetProperty("events").GetInt32());
        Assert.Equal(["C020"], Last(other, 1).GetProperty("refusals").EnumerateArray().Select(each => Text(each, "code")));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(99)]
    public void A_version_that_is_not_the_sessions_is_refused(int version)
    {
        var answer = Play(script => script["commands"]![5]!["expectedVersion"] = version);

        Assert.Equal(["C021"], Last(answer, 5).GetProperty("refusals").EnumerateArray().Select(each => Text(each, "code")));
    }

    [Fact]
    public void A_clock_that_went_back_is_refused()
    {
        var answer = Play(script => script["commands"]![5]!["at"] = "2026-02-03T08:00:00Z");

        Assert.Equal(["C030"], Last(answer, 5).GetProperty("refusals").EnumerateArray().Select(each => Text(each, "code")));
    }

    private static JsonElement Play(Action<JsonObject> change)
    {
        var script = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Scripts, "01-art-therapy-care-home.json")))!.AsObject();
        change(script);
        var called = Called.WithInput(script.ToJsonString(), "run", "-", "--format", "json", "--show-text");

        Assert.InRange(called.Exit, 0, 1);
        Assert.Equal("", called.Error);
        return called.Json;
    }

    private static void Add(JsonObject script, string id, string command, int at)
    {
        var commands = script["commands"]!.AsArray();
        commands.Insert(at, new JsonObject { ["id"] = id, ["by"] = "worker", ["at"] = (at == 0 ? script["open"] : commands[at - 1])!["at"]!.DeepClone(), ["do"] = JsonNode.Parse(command) });
    }

    private static int After(JsonObject script, string command) =>
        script["commands"]!.AsArray().Select((step, index) => (step, index)).First(each => (string)each.step!["do"]!["command"]! == command).index + 1;

    private static JsonElement Last(JsonElement answer, int? index, string? id = null) =>
        answer.GetProperty("steps").EnumerateArray().Where((step, i) => i == index || Text(step, "id") == id).Last();

    private static string Text(JsonElement element, string member) => element.GetProperty(member).GetString()!;
}
