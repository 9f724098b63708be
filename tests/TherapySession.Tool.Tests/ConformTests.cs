using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using TherapySession.Json;

namespace TherapySession.Tool.Tests;

public class ConformTests
{
    private const string Happy = "BeginPreparation BeginParticipation EndParticipation BeginTidyUp BeginReflection Complete";

    private static string Oracle(string file) => Path.Combine(Repository.Root, "tests/TherapySession.Core.Tests/Conformance/TherapyOracle", file);

    private static string Vendor(string file) => Path.Combine(Repository.Root, "samples/VendorValidation", file);

    public static TheoryData<string> Formats => ["text", "json", "markdown", "sarif", "junit"];

    [Theory]
    [InlineData("therapy-oracle.xes", 267)]
    [InlineData("therapy-oracle.csv", 257)]
    public void Every_case_costs_what_the_oracle_says(string file, int count)
    {
        var expected = JsonDocument.Parse(File.ReadAllText(Oracle("expected.json"))).RootElement.GetProperty("cases").EnumerateArray()
            .ToDictionary(each => each.GetProperty("case").GetString()!, each => (each.GetProperty("domainCost").GetInt32(), each.GetProperty("domainPrefixCost").GetInt32()));

        var own = Costs(Called.With("conform", Oracle(file), "--format", "json", "--show-text"));
        Assert.Equal(count, own.Count);
        Assert.InRange(own.Count(each => expected[each.Key] == each.Value), count - 6, count - 1);

        var theirs = Costs(Called.With("conform", Oracle(file), "--format", "json", "--show-text", "--machine", Oracle("expected.json")));
        Assert.Equal(count, theirs.Count);
        Assert.All(theirs, each => Assert.Equal(expected[each.Key], each.Value));
    }

    [Fact]
    public void A_move_has_its_kind_its_step_its_position_and_its_place()
    {
        using var scratch = new Scratch();
        var called = Called.With("conform", Log(scratch, "a BeginPreparation Complete"), "--format", "json");

        var moves = called.Json.GetProperty("cases")[0].GetProperty("moves").EnumerateArray().ToArray();
        Assert.Equal(["matched", "missing", "missing", "missing", "missing", "matched"], moves.Select(move => move.GetProperty("kind").GetString()));
        Assert.Equal(("BeginParticipation", 2, 3), (moves[1].GetProperty("activity").GetString(), moves[1].GetProperty("position").GetInt32(), moves[1].GetProperty("place").GetProperty("line").GetInt32()));
        Assert.Equal(1, called.Exit);
    }

    [Fact]
    public void The_vendors_three_faults_are_the_three_things_to_fix_first()
    {
        var called = Called.With("conform", Vendor("export.csv"), "--map", Vendor("mapping.json"), "--format", "json");

        var fixes = called.Json.GetProperty("fixes").EnumerateArray().ToArray();
        Assert.Equal([("L002", "BeginTidyUp", 9), ("L001", "", 4), ("TS-FEED-004", "", 4)], fixes.Select(fix => (Text(fix, "code"), Text(fix, "about"), fix.GetProperty("sessions").GetInt32())));
        Assert.Equal("ROOM_CLOSED", Text(fixes[0], "map"));
        Assert.Equal(["226/PC10"], fixes[2].GetProperty("closes").EnumerateArray().Select(each => Text(each, "criterion")));
        Assert.Equal(["B003", "B006", "B009"], Called.With("conform", Vendor("export.csv"), "--map", Vendor("mapping.json"), "--format", "json", "--show-text").Json
            .GetProperty("fixes")[0].GetProperty("examples").EnumerateArray().Select(each => Text(each, "id")));
    }

    [Fact]
    public void Without_its_faults_the_vendors_export_conforms()
    {
        using var scratch = new Scratch();
        var rows = File.ReadAllLines(Vendor("export.csv"));
        var faulty = rows.Where(row => row.Contains("ROOM_CLOSED", StringComparison.Ordinal) || row.Contains(",STOP,", StringComparison.Ordinal)).Select(row => row[..4])
            .Concat(rows.Skip(1).GroupBy(row => row[..4]).Where(rows => rows.Count(row => row.Contains(",SCORE,", StringComparison.Ordinal)) == 1).Select(rows => rows.Key)).ToHashSet();
        var good = scratch.File("good.csv", string.Join('\n', rows.Where(row => !faulty.Contains(row[..4]))) + "\n");
        var called = Called.With("conform", good, "--map", Vendor("mapping.json"), "--format", "json");

        Assert.Equal((13, 12, 1), (Count(called, "sessions"), Count(called, "conform"), Count(called, "running")));
        Assert.Equal(0, called.Exit);
    }

    [Fact]
    public void The_export_is_what_the_vendors_system_gives() =>
        Assert.Equal(File.ReadAllText(Vendor("export.csv")), VendorValidation.BookingSystem.Export());

    [Theory]
    [MemberData(nameof(Formats))]
    public void Identifiers_are_shown_only_where_they_are_asked_for(string format)
    {
        using var scratch = new Scratch();
        var log = Log(scratch, "nhs-9434765919 BeginPreparation Complete", "nhs-9434765870 TeaBreak");

        Assert.DoesNotContain("943476", Called.With("conform", log, "--format", format).Out, StringComparison.Ordinal);
        Assert.Contains("nhs-9434765919", Called.With("conform", log, "--format", format, "--show-text").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_JSON_is_canonical_and_carries_the_hash_of_the_rest()
    {
        var bytes = Encoding.UTF8.GetBytes(Called.With("conform", Oracle("therapy-oracle.csv"), "--format", "json").Out);
        var canonical = new System.Buffers.ArrayBufferWriter<byte>();
        Assert.True(CanonicalJson.TryWrite(canonical, bytes));
        Assert.True(canonical.WrittenSpan.SequenceEqual(bytes));

        var node = System.Text.Json.Nodes.JsonNode.Parse(bytes)!.AsObject();
        var hash = node["sha256"]!.GetValue<string>();
        node.Remove("sha256");
        var rest = new System.Buffers.ArrayBufferWriter<byte>();
        Assert.True(CanonicalJson.TryWrite(rest, Encoding.UTF8.GetBytes(node.ToJsonString())));
        Assert.Equal(hash, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(rest.WrittenSpan)));
    }

    [Fact]
    public void JUnit_counts_what_it_holds()
    {
        var suites = XDocument.Parse(Called.With("conform", Oracle("therapy-oracle.xes"), "--format", "junit").Out).Root!;

        Assert.Equal("testsuites", suites.Name.LocalName);
        var suite = Assert.Single(suites.Elements());
        Assert.Equal(268, suite.Elements("testcase").Count());
        foreach (var (name, element) in new[] { ("failures", "failure"), ("errors", "error"), ("skipped", "skipped") })
            Assert.Equal(int.Parse(suite.Attribute(name)!.Value, System.Globalization.CultureInfo.InvariantCulture), suite.Descendants(element).Count());
        Assert.Equal(13, suite.Descendants("error").Count());
    }

    [Fact]
    public void SARIF_says_what_a_reader_needs()
    {
        var run = Assert.Single(Called.With("conform", Oracle("therapy-oracle.xes"), "--format", "sarif").Json.GetProperty("runs").EnumerateArray());
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => Text(rule, "id")).ToArray();

        var results = run.GetProperty("results").EnumerateArray().ToArray();
        Assert.True(results.Length > 200);
        Assert.All(results, result =>
        {
            Assert.Equal(Text(result, "ruleId"), rules[result.GetProperty("ruleIndex").GetInt32()]);
            Assert.True(Text(result, "level") is "error" or "warning");
            Assert.NotEqual("", Text(result.GetProperty("message"), "text"));
            Assert.EndsWith("therapy-oracle.xes", Text(result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation"), "uri"), StringComparison.Ordinal);
            Assert.Matches("^[0-9a-f]{16}$", Text(result.GetProperty("partialFingerprints"), "therapysession/v1"));
        });
        Assert.Contains(results, result => Text(result, "ruleId") == "L003" && result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32() > 1);
        Assert.Equal(rules.Length, rules.Distinct().Count());
    }

    [Fact]
    public void A_baseline_accepts_for_a_time()
    {
        using var scratch = new Scratch();
        var log = Log(scratch, $"a {Happy.Replace(" BeginTidyUp", "", StringComparison.Ordinal)}");
        const string entries = """
            { "schemaVersion": 1, "accepted": [
              { "code": "L002", "about": "BeginTidyUp", "sessions": 1, "who": "test lead", "why": "the telephone app", "until": "2026-09-01T00:00:00Z" },
              { "code": "L009", "who": "test lead", "why": "evidence comes in summer", "until": "2026-09-01T00:00:00Z" } ] }
            """;
        var baseline = scratch.File("baseline.json", entries);

        Assert.Equal(1, Called.With("conform", log).Exit);
        var accepted = Called.With("conform", log, "--baseline", baseline, "--format", "sarif");
        Assert.Equal(0, accepted.Exit);
        Assert.All(accepted.Json.GetProperty("runs")[0].GetProperty("results").EnumerateArray(), result => Assert.Equal("accepted", Text(result.GetProperty("suppressions")[0], "status")));

        Assert.DoesNotContain("<failure", Called.With("conform", log, "--baseline", baseline, "--format", "junit").Out, StringComparison.Ordinal);
        Assert.Contains("<failure", Called.With("conform", log, "--format", "junit").Out, StringComparison.Ordinal);

        var expired = Called.With("conform", log, "--baseline", baseline, "--at", "2026-09-01T00:00:00Z");
        Assert.Equal(1, expired.Exit);
        Assert.Contains("L020", expired.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("test lead", expired.Out, StringComparison.Ordinal);

        var another = Log(scratch, $"a {Happy.Replace(" BeginTidyUp", "", StringComparison.Ordinal)}", $"b {Happy.Replace(" BeginTidyUp", "", StringComparison.Ordinal)}");
        Assert.Equal(1, Called.With("conform", another, "--baseline", baseline).Exit);
    }

    [Fact]
    public void A_suggested_mapping_reads_back_and_helps()
    {
        using var scratch = new Scratch();
        var log = Log(scratch, "a GET_READY SESSION_START SESSION_END CLEANING DEBRIEF SIGNED_OFF", "b GET_READY SESSION_START SESSION_END CLEANING DEBRIEF SIGNED_OFF");
        var suggested = Called.With("conform", log, "--suggest");
        Assert.Equal(0, suggested.Exit);
        Assert.Contains("'CLEANING', 2 events in 2 sessions: BeginTidyUp, by its name.", suggested.Error, StringComparison.Ordinal);

        var map = scratch.File("map.json", suggested.Out);
        var called = Called.With("conform", log, "--map", map, "--format", "json");
        Assert.All(called.Json.GetProperty("cases").EnumerateArray(), each => Assert.Equal(0, each.GetProperty("cost").GetInt32()));
    }

    [Fact]
    public void What_a_log_says_is_text_in_Markdown()
    {
        using var scratch = new Scratch();
        var called = Called.With("conform", Log(scratch, "a BeginPreparation <b>|[x](y)*"), "--format", "markdown");

        Assert.Contains(@"\<b\>\|\[x\](y)\*", called.Out, StringComparison.Ordinal);
        Assert.StartsWith("# Conformance of recorded sessions\n", called.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "conform")]
    [InlineData(2, "conform nothing.xes")]
    [InlineData(2, "conform samples/VendorValidation/export.csv --map nothing.json")]
    [InlineData(2, "conform samples/VendorValidation/export.csv --map samples/VendorValidation/export.csv")]
    [InlineData(2, "conform samples/VendorValidation/export.csv --machine README.md")]
    [InlineData(2, "conform samples/VendorValidation/export.csv --format png")]
    [InlineData(2, "conform samples/VendorValidation/export.csv --at yesterday")]
    [InlineData(2, "conform samples/VendorValidation/export.csv --threads 0")]
    [InlineData(2, "conform README.md")]
    [InlineData(2, "conform samples/VendorValidation/export.csv nothing.csv --map samples/VendorValidation/mapping.json")]
    [InlineData(1, "conform samples/VendorValidation/export.csv --map samples/VendorValidation/mapping.json --quiet")]
    [InlineData(0, "conform samples/VendorValidation/export.csv --map samples/VendorValidation/mapping.json --fail-on never")]
    [InlineData(0, "conform samples/records")]
    [InlineData(0, "conform samples/records --format json --profile 226 --fail-on never")]
    public void Each_call_ends_with_its_code(int exit, string call)
    {
        var called = Called.AsProcess(call.Split(' '));

        Assert.Equal(exit, called.Exit);
        if (exit == 2)
            Assert.StartsWith("therapysession: ", called.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", called.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_machine_that_goes_round_is_refused_as_it_is_loaded()
    {
        using var scratch = new Scratch();
        var machine = scratch.File("machine.json", """{ "schemaVersion": 1, "states": ["a", "b"], "initial": "a", "final": ["b"], "transitions": [{ "from": "a", "trigger": "go", "to": "a" }] }""");
        var called = Called.With("conform", Log(scratch, "x go"), "--machine", machine);

        Assert.Equal((2, ""), (called.Exit, called.Out));
        Assert.Contains("P003", called.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void One_bad_file_does_not_take_the_others_with_it()
    {
        using var scratch = new Scratch();
        var called = Called.With("conform", Log(scratch, $"a {Happy}"), scratch.File("bad.xes", "<log><trace>"), "--format", "json");

        Assert.Equal(1, called.Exit);
        Assert.Single(called.Json.GetProperty("cases").EnumerateArray());
        Assert.Contains(called.Json.GetProperty("findings").EnumerateArray(), finding => Text(finding, "code") == "R006");
    }

    [Fact]
    public void Standard_input_is_a_log_too()
    {
        var called = Called.WithInput($"case,activity,timestamp\na,BeginPreparation,2026-02-02T09:00:00Z\n", "conform", "-", "--stdin-name", "given.csv", "--format", "json");

        Assert.Equal("given.csv", Text(called.Json.GetProperty("cases")[0], "file"));
        Assert.Equal("running", Text(called.Json.GetProperty("cases")[0], "verdict"));
    }

    [Fact]
    public void Records_come_to_what_check_says()
    {
        var checkedOnes = Called.With("check", Repository.Records, "--format", "json", "--show-text").Json.GetProperty("sessions").EnumerateArray()
            .ToDictionary(each => Text(each, "id"), each => Text(each, "verdict"));

        Assert.Equal(checkedOnes.OrderBy(each => each.Key, StringComparer.Ordinal), Called.With("conform", Repository.Records, "--format", "json", "--show-text").Json.GetProperty("cases").EnumerateArray()
            .Select(each => KeyValuePair.Create(Text(each, "id"), Text(each, "verdict"))).OrderBy(each => each.Key, StringComparer.Ordinal));
    }

    private static Dictionary<string, (int Cost, int Prefix)> Costs(Called called) => called.Json.GetProperty("cases").EnumerateArray()
        .ToDictionary(each => Text(each, "id"), each => (each.GetProperty("cost").GetInt32(), each.GetProperty("prefixCost").GetInt32()));

    private static int Count(Called called, string name) => called.Json.GetProperty("counts").GetProperty(name).GetInt32();

    private static string Text(JsonElement of, string name) => of.GetProperty(name).GetString()!;

    // Each case as its identifier and its activities, a row five minutes after the other.
    internal static string Log(Scratch scratch, params string[] cases)
    {
        var table = new StringBuilder("case,activity,timestamp\n");
        foreach (var each in cases.Select(each => each.Split(' ')))
        {
            for (var i = 1; i < each.Length; i++)
                table.Append(System.Globalization.CultureInfo.InvariantCulture, $"{each[0]},{each[i]},2026-02-02T{9 + (i / 12):00}:{i % 12 * 5:00}:00Z\n");
        }

        return scratch.File("log.csv", table.ToString());
    }
}
