using System.Text.Json;
using System.Text.Json.Nodes;

namespace TherapySession.Tool.Tests;

/// <summary>What a baseline accepts of checked records, for how long, and that the same baseline serves a log.</summary>
public class CheckBaselineTests
{
    [Fact]
    public void What_is_accepted_is_told_and_fails_nothing()
    {
        using var scratch = new Scratch();
        var record = Unchecked(scratch);
        var baseline = Accepting(scratch, """{ "code": "TS-PREP-004" }""");

        Assert.Equal(1, Called.With("check", record).Exit);
        var accepted = Called.With("check", record, "--baseline", baseline, "--format", "json");
        Assert.Equal((0, ""), (accepted.Exit, accepted.Error));
        var session = accepted.Json.GetProperty("sessions")[0];
        Assert.Equal("doesNotConform", session.GetProperty("verdict").GetString());
        Assert.All(session.GetProperty("findings").EnumerateArray(), finding => Assert.True(finding.GetProperty("accepted").GetBoolean()));
        Assert.Contains("(accepted)", Called.With("check", record, "--baseline", baseline).Out, StringComparison.Ordinal);
        Assert.DoesNotContain("<failure", Called.With("check", record, "--baseline", baseline, "--format", "junit").Out, StringComparison.Ordinal);
        Assert.Contains("\"suppressions\"", Called.With("check", record, "--baseline", baseline, "--format", "sarif").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Something_else_that_is_wrong_fails_as_before()
    {
        using var scratch = new Scratch();
        var record = Unchecked(scratch, "activitiesSelected");

        Assert.Equal(1, Called.With("check", record, "--baseline", Accepting(scratch, """{ "code": "TS-PREP-004" }""")).Exit);
        Assert.Equal(1, Called.With("check", Unchecked(scratch), "--baseline", Accepting(scratch, """{ "code": "TS-PREP-004", "fingerprint": "0000000000000000" }""")).Exit);
    }

    [Fact]
    public void Once_it_is_over_it_fails_and_says_so_and_what_is_gone_is_told()
    {
        using var scratch = new Scratch();
        var record = Unchecked(scratch);

        var over = Called.With("check", record, "--baseline", Accepting(scratch, """{ "code": "TS-PREP-004" }"""), "--now", "2031-01-01T00:00:00Z");
        Assert.Equal(1, over.Exit);
        Assert.Contains("L020", over.Error, StringComparison.Ordinal);

        var gone = Called.With("check", Repository.ArtTherapy, "--baseline", Accepting(scratch, """{ "code": "TS-PREP-004" }"""));
        Assert.Equal(0, gone.Exit);
        Assert.Contains("W190", gone.Error, StringComparison.Ordinal);
        Assert.Equal(1, Called.With("check", Repository.ArtTherapy, "--baseline", Accepting(scratch, """{ "code": "TS-PREP-004" }"""), "--fail-on", "warning").Exit);
    }

    [Fact]
    public void One_baseline_serves_records_that_are_checked_and_records_in_a_log()
    {
        using var scratch = new Scratch();
        var record = Unchecked(scratch);
        var ofCheck = Fingerprints(Called.With("check", record, "--format", "json").Json.GetProperty("sessions")[0]);
        var ofLog = Fingerprints(Called.With("conform", record, "--format", "json").Json.GetProperty("cases")[0]);

        Assert.Equal(ofCheck, ofLog);
        var baseline = Accepting(scratch, [.. ofCheck.Select(fingerprint => $$"""{ "code": "TS-PREP-004", "fingerprint": "{{fingerprint}}" }""")]);
        Assert.Equal((0, 0), (Called.With("check", record, "--baseline", baseline).Exit, Called.With("conform", record, "--baseline", baseline).Exit));
    }

    [Fact]
    public void Whoever_accepts_that_one_thing_is_missing_has_not_accepted_it_of_the_next()
    {
        using var scratch = new Scratch();
        var record = Unchecked(scratch);
        var fingerprints = Fingerprints(Called.With("check", record, "--format", "json").Json.GetProperty("sessions")[0]);

        Assert.Equal(3, fingerprints.Distinct().Count());
        var baseline = Accepting(scratch, $$"""{ "code": "TS-PREP-004", "fingerprint": "{{fingerprints[0]}}" }""");
        Assert.Equal((1, 1), (Called.With("check", record, "--baseline", baseline).Exit, Called.With("conform", record, "--baseline", baseline).Exit));
    }

    [Fact]
    public void A_baseline_that_is_none_is_refused()
    {
        using var scratch = new Scratch();

        Assert.Equal(2, Called.With("check", Repository.ArtTherapy, "--baseline", scratch.File("none.json", "{}")).Exit);
        Assert.Equal(2, Called.With("check", Repository.ArtTherapy, "--baseline", "there-is-none.json").Exit);
    }

    // A record in which nobody looked at the surroundings.
    private static string Unchecked(Scratch scratch, params string[] alsoWithout)
    {
        var record = JsonNode.Parse(File.ReadAllText(Repository.ArtTherapy))!;
        var history = record["history"]!.AsArray();
        foreach (var fact in history.Where(fact => (string?)fact!["event"] == "environmentChecked" || alsoWithout.Contains((string?)fact!["event"])).ToArray())
            history.Remove(fact);
        for (var i = 0; i < history.Count; i++)
            history[i]!["at"]!["sequence"] = i + 1;
        return scratch.File("record.json", record.ToJsonString());
    }

    private static List<string?> Fingerprints(JsonElement session) => [.. session.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("fingerprint").GetString())];

    private static string Accepting(Scratch scratch, params string[] entries)
    {
        var accepted = new JsonArray([.. entries.Select(entry => JsonNode.Parse(entry))]);
        foreach (var each in accepted)
            (each!["who"], each["why"], each["until"]) = ("test lead", "known since spring", "2030-12-31T00:00:00Z");
        return scratch.File("baseline.json", new JsonObject { ["schemaVersion"] = 1, ["accepted"] = accepted }.ToJsonString());
    }
}
