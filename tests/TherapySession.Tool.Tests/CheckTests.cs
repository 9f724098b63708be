using System.Text.Json;
using System.Text.Json.Nodes;

namespace TherapySession.Tool.Tests;

public class CheckTests
{
    [Fact]
    public void Every_sample_record_conforms_with_evidence_under_a_pseudonym()
    {
        var called = Called.With("check", Repository.Records, "--format", "json");
        var sessions = called.Json.GetProperty("sessions").EnumerateArray().ToList();

        Assert.Equal(0, called.Exit);
        Assert.Equal(Repository.ScriptFiles.Count(), sessions.Count);
        Assert.All(sessions, session =>
        {
            Assert.Equal("conforms", session.GetProperty("verdict").GetString());
            Assert.StartsWith("session-", session.GetProperty("id").GetString(), StringComparison.Ordinal);
            Assert.All(session.GetProperty("criteria").EnumerateArray(), criterion => Assert.True(criterion.GetProperty("status").GetString() is "met" or "notNeeded"));
        });
    }

    [Fact]
    public void An_identifier_is_shown_only_where_it_is_asked_for()
    {
        var shown = Called.With("check", Repository.ArtTherapy, "--format", "json", "--show-text");

        var id = shown.Json.GetProperty("sessions")[0].GetProperty("id").GetString()!;
        Assert.Contains($"\"{id}\"", File.ReadAllText(Repository.ArtTherapy), StringComparison.Ordinal);
        Assert.DoesNotContain(id, Called.With("check", Repository.ArtTherapy).Out.Replace(Repository.ArtTherapy, "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_file_among_good_ones_is_not_assessed_and_the_others_are()
    {
        using var scratch = new Scratch();
        var called = Called.With("check", scratch.File("bad.json", "{ \"schemaVersion\": 1, \"hist"), Repository.ArtTherapy, "--format", "json");
        var sessions = called.Json.GetProperty("sessions");

        Assert.Equal(1, called.Exit);
        Assert.Equal("notAssessed", sessions[0].GetProperty("verdict").GetString());
        var finding = sessions[0].GetProperty("findings")[0];
        Assert.Equal(("R006", "error", 1), (finding.GetProperty("code").GetString(), finding.GetProperty("severity").GetString(), finding.GetProperty("line").GetInt32()));
        Assert.NotEqual("", finding.GetProperty("remedy").GetString());
        Assert.Equal("conforms", sessions[1].GetProperty("verdict").GetString());
    }

    [Fact]
    public void A_bad_session_of_a_list_keeps_its_findings_and_the_others_theirs()
    {
        using var scratch = new Scratch();
        var other = File.ReadAllText(Path.Combine(Repository.Records, "02-mindfulness-workshop-day-centre.json"));
        var warned = other.Insert(1, "\"unknown\": 1,");
        var called = Called.With("check", scratch.File("list.json", $"[{{\"schemaVersion\":1,\"history\":[]}}, {File.ReadAllText(Repository.ArtTherapy)}, {warned}]"), "--format", "json");
        var sessions = called.Json.GetProperty("sessions").EnumerateArray().ToList();

        Assert.Equal(1, called.Exit);
        Assert.Equal(["notAssessed", "conforms", "conforms"], sessions.Select(session => session.GetProperty("verdict").GetString()));
        Assert.Equal([1, 0, 1], sessions.Select(session => session.GetProperty("findings").GetArrayLength()));
        Assert.Equal("W120", sessions[2].GetProperty("findings")[0].GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    [InlineData("never", 0)]
    public void A_warning_fails_only_where_that_is_asked_for(string failOn, int exit)
    {
        using var scratch = new Scratch();
        var record = scratch.File("warned.json", File.ReadAllText(Repository.ArtTherapy).Insert(1, "\"unknown\": 1,"));

        Assert.Equal(exit, Called.With("check", record, "--fail-on", failOn).Exit);
    }

    [Fact]
    public void A_record_without_its_evidence_does_not_conform()
    {
        var called = Called.WithInput(WithoutEvent("recordObservation"), "check", "-", "--format", "json");
        var session = called.Json.GetProperty("sessions")[0];

        Assert.Equal(1, called.Exit);
        Assert.Equal("doesNotConform", session.GetProperty("verdict").GetString());
        Assert.Contains(session.GetProperty("criteria").EnumerateArray(), criterion => criterion.GetProperty("status").GetString() == "notMet" && criterion.GetProperty("missing").GetArrayLength() > 0);
    }

    [Theory]
    [InlineData("P001", "/profile/criteria", "\"criteria\": []")]
    [InlineData("P002", "/profile/criteria/0/requirements/0", "\"criteria\": [{ \"criterion\": \"own/1\", \"requirements\": [\"TS-NONE-001\"], \"events\": [] }]")]
    [InlineData("P003", "/profile/machine/states/0", "\"criteria\": [{ \"criterion\": \"own/1\", \"requirements\": [], \"events\": [\"recordConsent\"] }],\n\"machine\": { \"states\": [\"round\", \"done\"], \"initial\": \"round\", \"final\": [\"done\"], \"transitions\": [{ \"from\": \"round\", \"trigger\": \"again\", \"to\": \"round\" }] }")]
    public void F77_A_profile_that_makes_no_sense_ends_the_call_before_anything_is_checked(string code, string place, string members)
    {
        using var scratch = new Scratch();
        var profile = scratch.File("own.json", $"{{ \"schemaVersion\": 1, \"profile\": {{ \"id\": \"own\", \"title\": \"Our own\", \"version\": 1,\n{members} }} }}");

        var called = Called.With("check", Repository.ArtTherapy, "--profile", profile);

        Assert.Equal((2, ""), (called.Exit, called.Out));
        Assert.Contains($"{code} at {profile}:", called.Error, StringComparison.Ordinal);
        Assert.Contains($" {place}: ", called.Error, StringComparison.Ordinal);
        Assert.Contains("gives no profile", called.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_are_checked_one_by_one()
    {
        var line = JsonNode.Parse(File.ReadAllText(Repository.ArtTherapy))!.ToJsonString();
        var called = Called.WithInput($"{line}\n{{\n{line}\n", "check", "-", "--stdin-name", "many.ndjson", "--format", "json");

        Assert.Equal(1, called.Exit);
        // The same session once more is read once (W102).
        Assert.Equal(["conforms", "notAssessed"], called.Json.GetProperty("sessions").EnumerateArray().Select(session => session.GetProperty("verdict").GetString()));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("junit")]
    public void A_file_gets_what_standard_output_would(string format)
    {
        using var scratch = new Scratch();
        var file = scratch.File("answer");

        var called = Called.With("check", Repository.Records, "--format", format, "--output", file);

        Assert.Equal((0, ""), (called.Exit, called.Out));
        Assert.Equal(Called.With("check", Repository.Records, "--format", format).Out, File.ReadAllText(file));
    }

    [Fact]
    public void Quiet_says_nothing_of_what_is_as_it_should_be() => Assert.Equal(new Called(0, "", ""), Called.With("check", Repository.Records, "--quiet"));

    // A record that never had such an event; the others close up, as if nobody had thought of it.
    private static string WithoutEvent(string command)
    {
        var record = JsonNode.Parse(File.ReadAllText(Repository.ArtTherapy))!;
        var history = record["history"]!.AsArray();
        var name = history.Select(fact => (string)fact!["event"]!).First(name => name.Contains(command == "recordObservation" ? "bserv" : command, StringComparison.Ordinal));
        foreach (var fact in history.Where(fact => (string)fact!["event"]! == name).ToList())
            history.Remove(fact);
        for (var i = 0; i < history.Count; i++)
            history[i]!["at"]!["sequence"] = i + 1;
        return record.ToJsonString(new JsonSerializerOptions { WriteIndented = true });
    }
}
