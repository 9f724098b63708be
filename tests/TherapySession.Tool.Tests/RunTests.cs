using System.Text.Json.Nodes;

namespace TherapySession.Tool.Tests;

public class RunTests
{
    public static TheoryData<string> Scripts => [.. Repository.ScriptFiles.Select(file => Path.GetFileName(file)!)];

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Every_sample_goes_as_it_expects_and_its_record_conforms(string script)
    {
        using var scratch = new Scratch();
        var record = scratch.File("record.json");

        var run = Called.With("run", Path.Combine(Repository.Scripts, script), "--out", record, "--format", "json");
        var check = Called.With("check", record, "--format", "json");

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Equal(0, run.Json.GetProperty("surprises").GetInt32());
        Assert.Equal(0, check.Exit);
        Assert.Equal("conforms", check.Json.GetProperty("sessions")[0].GetProperty("verdict").GetString());

        // The records among the samples are what the tool makes of the scripts.
        Assert.Equal(File.ReadAllText(Path.Combine(Repository.Records, script)), File.ReadAllText(record));
    }

    [Fact]
    public void A_step_that_goes_otherwise_than_expected_is_a_finding()
    {
        using var scratch = new Scratch();
        var script = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Scripts, "09-did-not-attend.json")))!;
        script["commands"]![0]!["expect"] = new JsonArray("TS-LIFE-001");
        var called = Called.With("run", scratch.File("surprise.json", script.ToJsonString()));

        Assert.Equal(1, called.Exit);
        Assert.Contains("!! the script expects refusal with TS-LIFE-001", called.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_refusal_is_told_with_code_place_and_remedy()
    {
        var called = Called.With("run", Path.Combine(Repository.Scripts, "11-refused-without-consent.json"));

        Assert.Contains(" REFUSED", called.Out, StringComparison.Ordinal);
        Assert.Contains("TS-CONS-002 at /commands/", called.Out, StringComparison.Ordinal);
        Assert.Contains(" -> ", called.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_are_shown_only_where_they_are_asked_for()
    {
        var script = Path.Combine(Repository.Scripts, "13-refused-unfinished.json");

        Assert.DoesNotContain("without observation", Called.With("run", script).Out, StringComparison.Ordinal);
        Assert.Contains("without observation", Called.With("run", script, "--show-text").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_evidence_can_be_asked_for_under_the_other_profile()
    {
        var called = Called.With("run", Path.Combine(Repository.Scripts, "01-art-therapy-care-home.json"), "--profile", "320", "--format", "json");

        Assert.Equal("320", called.Json.GetProperty("profile").GetString());
        Assert.Equal(15, called.Json.GetProperty("criteria").GetArrayLength());
    }
}
