using System.Text.Json;
using System.Text.Json.Nodes;

namespace TherapySession.Tool.Tests;

/// <summary>What a record says that is sound as a file: times, order, consent, endings; each through the command line.</summary>
public class RecordTests
{
    [Fact]
    public void Going_on_after_a_withdrawal_names_it_and_each_later_step()
    {
        var record = Spoilt.Sample("01");
        var started = record.First("activityStarted");
        var (session, finding) = Only("L001", record.Insert(started, "consentWithdrawn", "active", """{ "withdrawnBy": "person" }""").Check());

        Assert.Equal("doesNotConform", Text(session, "verdict"));
        Assert.Equal(started + 2, finding.GetProperty("sequence").GetInt32());
        Assert.StartsWith($"Consent was withdrawn (event {started + 1})", Text(finding, "message"), StringComparison.Ordinal);
        Assert.Contains("226/PC2", finding.GetProperty("criteria").EnumerateArray().Select(each => each.GetString()));
        Assert.DoesNotContain("should not", finding.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_recorded_is_not_assessed_and_never_a_missing_withdrawal()
    {
        var called = Called.WithInput("""{ "schemaVersion": 1, "history": [] }""", "check", "-", "--format", "json");
        var (session, finding) = Only("E000", called);

        Assert.Equal((2, "notAssessed", "/history"), (called.Exit, Text(session, "verdict"), Text(finding, "place")));
        Assert.Equal(1, session.GetProperty("findings").GetArrayLength());
        Assert.DoesNotContain("onsent", finding.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_history_without_an_opening_is_not_assessed()
    {
        var called = Spoilt.Sample("01").Without("sessionOpened").Check();

        Assert.Equal((2, "notAssessed"), (called.Exit, Text(Only("E001", called).Session, "verdict")));
    }

    [Theory]
    [InlineData("resourceCleaned resourceReturned resourceUsedUp tidyChecked tidyUpBegan reflectionBegan", "L002", "226/PC12")]
    [InlineData("reflectionLinked recordWritten recordAccepted reflectionBegan", "L002", "226/PC12")]
    [InlineData("reflectionLinked", "TS-REFL-003", "226/PC14")]
    public void Without_a_tidy_up_or_a_reflection_the_gate_and_its_criteria_are_named(string without, string code, string criterion)
    {
        var called = Spoilt.Sample("01").Without(without.Split(' ')).Check();
        var session = called.Json.GetProperty("sessions")[0];

        Assert.Equal((1, "doesNotConform"), (called.Exit, Text(session, "verdict")));
        Assert.Contains(session.GetProperty("findings").EnumerateArray(), finding => Text(finding, "code") == code && finding.TryGetProperty("criteria", out var criteria) && criteria.EnumerateArray().Any(each => each.GetString() == criterion));
        Assert.Contains(session.GetProperty("criteria").EnumerateArray(), each => Text(each, "number") == criterion && Text(each, "status") == "notMet");
    }

    [Fact]
    public void Feedback_after_reflection_is_out_of_order()
    {
        var record = Spoilt.Sample("01");
        var last = record.Count - 1;
        record.Move(record.First("individualFeedbackGiven"), last);
        record.At(last)["at"] = record.At(last - 1)["at"]!.DeepClone();
        record.At(last)["at"]!["command"] = "too-late";
        var called = record.Renumbered().Check();
        var session = called.Json.GetProperty("sessions")[0];

        Assert.Contains(session.GetProperty("findings").EnumerateArray(), finding => Text(finding, "code") == "L002" && Text(finding, "message").StartsWith("giveFeedback", StringComparison.Ordinal));
        Assert.Contains(session.GetProperty("criteria").EnumerateArray(), each => Text(each, "number") == "226/PC9" && Text(each, "status") == "notMet");
    }

    [Fact]
    public void A_running_session_is_pending_and_no_error()
    {
        var record = Spoilt.Sample("01");
        var called = record.Until(record.First("participationBegan") + 1).Check();
        var session = Assert.Single(called.Json.GetProperty("sessions").EnumerateArray());

        Assert.Equal((0, "running", 0), (called.Exit, Text(session, "verdict"), session.GetProperty("findings").GetArrayLength()));
        Assert.All(session.GetProperty("criteria").EnumerateArray(), each => Assert.True(Text(each, "status") is "met" or "pending"));
        Assert.Contains("recordObservation", session.GetProperty("criteria")[7].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_activity_that_the_library_does_not_know_is_told_with_its_place()
    {
        var record = Spoilt.Sample("01");
        var at = record.First("promptUsed");
        var (session, finding) = Only("R025", record.Insert(at, "TeaBreak", "active").Check());

        Assert.Equal(("notAssessed", $"/history/{at}/event"), (Text(session, "verdict"), Text(finding, "place")));
        Assert.Contains("TeaBreak", Text(finding, "message"), StringComparison.Ordinal);
    }

    [Fact]
    public void Consent_given_by_the_worker_does_not_count() =>
        NotTheirs("TS-CONS-101", Spoilt.Sample("01").Change("consentRecorded", fact => fact["response"]!["responder"] = "worker").Check());

    [Fact]
    public void Consent_of_somebody_aged_15_without_competence_or_a_parent_does_not_count() =>
        NotTheirs("TS-CONS-103", Spoilt.Sample("01").Change("sessionOpened", fact => fact["opening"]!["age"] = 15).Check());

    [Fact]
    public void Best_interests_with_nobody_consulted_do_not_count() =>
        NotTheirs("TS-CONS-123", Spoilt.Sample("04").Change("bestInterestsDecided", fact => fact["decision"]!["consulted"] = new JsonArray("coordinator")).Check());

    [Theory]
    [InlineData("L004", "sessionCompleted", "completed")]
    [InlineData("L006", "sessionResumed", "active")]
    [InlineData("L005", "recordAmended", "active")]
    public void What_can_happen_only_once_or_only_later_is_told_where_it_stands(string code, string name, string phase)
    {
        var record = Spoilt.Sample("01");
        var index = name == "sessionCompleted" ? record.Count : record.First("promptUsed");
        var members = name == "recordAmended" ? """{ "reason": "correction", "words": "wrong colour" }""" : "{}";
        var (session, finding) = Only(code, record.Insert(index, name, phase, members).Check());

        Assert.Equal(("doesNotConform", index + 1, $"/history/{index}"), (Text(session, "verdict"), finding.GetProperty("sequence").GetInt32(), Text(finding, "place")));
    }

    [Fact]
    public void A_criterion_that_its_standard_does_not_have_is_told()
    {
        using var scratch = new Scratch();
        var profile = JsonNode.Parse(TherapySession.Json.SessionJson.ToText(Profile.Support226))!;
        profile["profile"]!["criteria"]!.AsArray().Add(JsonNode.Parse("""{ "criterion": "226/PC15", "requirements": ["TS-REFL-003"], "events": [] }"""));
        var called = Called.With("check", Repository.ArtTherapy, "--profile", scratch.File("claims.json", profile.ToJsonString()), "--format", "json");

        Assert.Contains("226/PC15", Text(Only("L007", called).Finding, "message"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("P001", "/profile/criteria", """{ "id": "own", "title": "Own", "version": 1, "criteria": [] }""")]
    [InlineData("P002", "/profile/criteria/0/requirements/0", """{ "id": "own", "title": "Own", "version": 1, "criteria": [{ "criterion": "own/1", "requirements": ["TS-NONE-001"], "events": [] }] }""")]
    [InlineData("P007", "/profile/mayAct/0", """{ "id": "own", "title": "Own", "version": 1, "criteria": [{ "criterion": "own/1", "requirements": [], "events": ["recordConsent"] }], "mayAct": [{ "command": "withdrawConsent", "roles": ["therapist"] }] }""")]
    public void A_profile_is_refused_when_it_is_loaded_before_any_record_is_read(string code, string place, string profile)
    {
        using var scratch = new Scratch();
        var called = Called.With("check", Repository.ArtTherapy, "--profile", scratch.File("own.json", $"{{ \"schemaVersion\": 1, \"profile\": {profile} }}"));

        Assert.Equal((2, ""), (called.Exit, called.Out));
        Assert.Matches($"{code} at .*own.json:1:[0-9]+ {place}", called.Error);
    }

    [Fact]
    public void Consent_holds_until_just_before_its_end()
    {
        var last = Spoilt.Sample("01");
        var moment = (string)last.At(last.Last("observationRecorded"))["at"]!["happenedAt"]!;

        Assert.Equal("conforms", Text(Until(moment.Replace("Z", ".000000001Z", StringComparison.Ordinal)).Json.GetProperty("sessions")[0], "verdict"));
        Assert.Equal(last.Last("observationRecorded") + 1, Only("TS-CONS-002", Until(moment)).Finding.GetProperty("sequence").GetInt32());

        static Called Until(string end) => Spoilt.Sample("01").Change("consentRecorded", fact =>
            fact["response"]!["period"] = new JsonObject { ["from"] = fact["at"]!["happenedAt"]!.DeepClone(), ["until"] = end }).Check();
    }

    [Fact]
    public void A_session_over_midnight_and_a_change_of_the_clock_conforms() => Assert.Equal(0, Spoilt.Sample("08").Check("--fail-on", "warning").Exit);

    [Fact]
    public void Two_events_at_one_moment_keep_their_order_and_are_told_once()
    {
        var record = Spoilt.Sample("01");
        foreach (var index in new[] { record.First("promptUsed"), record.First("promptUsed") + 1 })
            (record.At(index)["at"]!["happenedAt"], record.At(index)["at"]!["recordedAt"]) = ("2026-02-03T09:57:00Z", "2026-02-03T09:57:00Z");
        var called = record.Check();

        Assert.Equal((0, "conforms"), (called.Exit, Text(Only("W180", called).Session, "verdict")));
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(119, null)]
    [InlineData(300, "W183")]
    [InlineData(86_400, "W183")]
    public void What_is_recorded_before_it_happened_is_told_beyond_the_tolerance(int seconds, string? code)
    {
        var record = Spoilt.Sample("01");
        var at = record.At(record.Count - 1)["at"]!;
        at["happenedAt"] = DateTimeOffset.Parse((string)at["recordedAt"]!, System.Globalization.CultureInfo.InvariantCulture).AddSeconds(seconds).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);
        var called = record.Check();

        Assert.Equal(0, called.Exit);
        Assert.Equal(code is null ? [] : [code], BadInputTests.Codes(called.Json.GetProperty("sessions")[0]));
    }

    [Fact]
    public void Events_out_of_the_order_of_their_numbers_are_put_in_order_and_told_with_the_first_pair()
    {
        var record = Spoilt.Sample("01");
        var at = record.First("observationRecorded");
        var called = record.Move(at, at + 2).Check();
        var (session, finding) = Only("W182", called);

        Assert.Equal((0, "conforms"), (called.Exit, Text(session, "verdict")));
        Assert.Equal($"/history/{at + 2}/at/sequence", Text(finding, "place"));
        Assert.Contains($"Event {at + 3} is recorded before event {at + 1}", Text(finding, "message"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_time_far_ahead_of_the_clock_that_was_given_is_refused()
    {
        var record = Spoilt.Sample("01");
        record.At(record.Count - 1)["at"]!["recordedAt"] = "2062-02-03T12:00:00Z";

        Assert.Equal(0, record.Check().Exit);
        Assert.Equal("notAssessed", Text(Only("R082", record.Check("--now", "2026-03-01T00:00:00Z")).Session, "verdict"));
        Assert.Equal(2, Spoilt.Sample("01").Check("--now", "yesterday").Exit);
    }

    private static void NotTheirs(string rule, Called called)
    {
        var findings = called.Json.GetProperty("sessions")[0].GetProperty("findings").EnumerateArray().Where(each => Text(each, "code") == "L010").ToList();

        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.Contains(rule, Text(finding, "message"), StringComparison.Ordinal));
        Assert.Contains(called.Json.GetProperty("sessions")[0].GetProperty("criteria").EnumerateArray(), each => Text(each, "number") == "226/PC2" && Text(each, "status") == "notMet" || rule == "TS-CONS-123");
        Assert.Equal(1, called.Exit);
    }

    private static (JsonElement Session, JsonElement Finding) Only(string code, Called called)
    {
        var session = Assert.Single(called.Json.GetProperty("sessions").EnumerateArray());
        return (session, Assert.Single(session.GetProperty("findings").EnumerateArray(), finding => Text(finding, "code") == code));
    }

    private static string Text(JsonElement element, string member) => element.GetProperty(member).GetString()!;
}
