using System.Text.Json.Nodes;

namespace TherapySession.Tool.Tests;

public class GroupRunTests
{
    public static TheoryData<string> Scripts => [.. Directory.GetFiles(Groups, "*.json").Select(file => Path.GetFileName(file)!)];

    private static string Groups => Path.Combine(Repository.Root, "samples", "groups");

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Every_group_goes_as_it_expects_and_each_record_conforms_by_itself(string script)
    {
        using var scratch = new Scratch();
        var folder = scratch.File("records");

        var run = Called.With("run", Path.Combine(Groups, script), "--out", folder, "--format", "json");

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Equal(0, run.Json.GetProperty("surprises").GetInt32());
        Assert.All(run.Json.GetProperty("sessions").EnumerateArray(), session => Assert.Equal("conforms", session.GetProperty("verdict").GetString()));
        Assert.True(Schema("group-script").Accepts(JsonNode.Parse(File.ReadAllText(Path.Combine(Groups, script)))));
        Assert.True(Schema("group-record").Accepts(JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "group.json")))));

        var records = Directory.GetFiles(folder, "session-*.json");
        Assert.Equal(run.Json.GetProperty("sessions").GetArrayLength(), records.Length);
        Assert.Equal(0, Called.With(["check", .. records]).Exit);

        // The records among the samples are what the tool makes of the scripts.
        var samples = Path.Combine(Groups, "records", Path.GetFileNameWithoutExtension(script));
        Assert.Equal(Directory.GetFiles(samples).Select(Path.GetFileName).Order(), Directory.GetFiles(folder).Select(Path.GetFileName).Order());
        Assert.All(Directory.GetFiles(folder), file => Assert.Equal(File.ReadAllText(Path.Combine(samples, Path.GetFileName(file))), File.ReadAllText(file)));
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void The_answer_shows_whose_step_it_is_and_words_only_where_they_are_asked_for(string script)
    {
        var plain = Called.With("run", Path.Combine(Groups, script));
        var shown = Called.With("run", Path.Combine(Groups, script), "--show-text");

        Assert.Contains("session-2", plain.Out, StringComparison.Ordinal);
        Assert.Contains("everybody", plain.Out, StringComparison.Ordinal);
        Assert.Contains("Every step went as the script expects.", plain.Out, StringComparison.Ordinal);
        var id = (string)JsonNode.Parse(File.ReadAllText(Path.Combine(Groups, script)))!["openGroup"]!["opening"]!["group"]!;
        Assert.DoesNotContain(id, plain.Out, StringComparison.Ordinal);
        Assert.Contains("#", shown.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_group_that_is_not_opened_and_a_surprise_are_told()
    {
        using var scratch = new Scratch();
        var script = JsonNode.Parse(File.ReadAllText(Directory.GetFiles(Groups, "*.json")[0]))!;
        script["commands"]![0]!["expect"] = new JsonArray("TS-GRUP-005");
        Assert.Equal(1, Called.With("run", scratch.File("surprise.json", script.ToJsonString())).Exit);

        script["openGroup"]!["opening"]!["places"] = 1;
        var called = Called.With("run", scratch.File("unopened.json", script.ToJsonString()), "--out", scratch.File("none"));
        Assert.Equal(1, called.Exit);
        Assert.Contains("TS-GRUP-002 at /openGroup/opening/places", called.Out, StringComparison.Ordinal);
        Assert.Contains("no record to write", called.Error, StringComparison.Ordinal);
        Assert.Contains("TS-GRUP-002", Called.With("run", scratch.File("unopened.json"), "--format", "json").Out, StringComparison.Ordinal);
    }

    private static SchemaValidator Schema(string name) => new(JsonNode.Parse(Called.With("schema", name).Out)!);
}
