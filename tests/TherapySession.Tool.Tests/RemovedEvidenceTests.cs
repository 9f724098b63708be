using System.Text.Json;
using System.Text.Json.Nodes;

namespace TherapySession.Tool.Tests;

/// <summary>From each good record of the samples the evidence of each requirement is taken out in turn: exactly the criteria that ask for it are then not met.</summary>
public class RemovedEvidenceTests
{
    // Where a removal takes more with it, or less, than its own criteria, and why.
    private static readonly Dictionary<(string Sample, string Removal), (int[] Turned, string Why)> Otherwise = new()
    {
        [("15", "G1 TS-CONS-001")] = ([1, 8], "whoever prompted did not hold the medication either, so that their prompts show nothing"),
        [("14", "G1 TS-CONS-002")] = ([2, 8], "without consent nothing was narrowed: that the individual did not want to be observed is no longer known"),
        [("07", "G2 TS-PREP-010")] = ([], "only the therapist is there besides, who directs the session and is asked for no needs"),
        [("10", "G2 TS-PREP-010")] = ([], "only those are there besides who work there"),
        [("07", "GoingOn TS-PART-001")] = ([], "nobody went on after the pause: the session went back to preparing"),
    };

    private static readonly Lazy<List<Broken>> All = new(() => [.. Samples.SelectMany(sample => Profile.BuiltIn.Select(profile => (sample, profile.Id.Value))).SelectMany(each => Check(each.sample, each.Value))]);

    public static TheoryData<string, string> SamplesAndProfiles
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var sample in Samples)
            {
                foreach (var profile in Profile.BuiltIn)
                    data.Add(sample, profile.Id.Value);
            }

            return data;
        }
    }

    private static IEnumerable<string> Samples => Directory.GetFiles(Repository.Records, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(SamplesAndProfiles))]
    public void Exactly_the_criteria_that_asked_for_it_are_not_met(string sample, string profile)
    {
        foreach (var broken in All.Value.Where(each => (each.Sample, each.Profile) == (sample, profile)))
        {
            // What the session rightly did not need, or never had, cannot turn.
            var turned = Otherwise.TryGetValue((sample[..2], broken.Removal.Name), out var other) ? other.Turned : broken.Removal.In(profile);
            var expected = turned.Where(number => broken.Good[number] == "met");
            var found = broken.Statuses.Where(each => each.Value == "notMet" && broken.Good[each.Key] != "notMet").Select(each => each.Key).Order();

            Assert.True(expected.SequenceEqual(found), $"{broken.Removal.Name}: expected {string.Join(", ", expected)}; not met {string.Join(", ", found)}");
            Assert.All(broken.Statuses, each => Assert.True(each.Value == broken.Good[each.Key] || each.Value == "notMet", $"{broken.Removal.Name}: {each}"));
            if (expected.Any())
            {
                Assert.Equal("doesNotConform", broken.Verdict);
                Assert.Contains(broken.Removal.Requirement, broken.Codes);
            }
        }
    }

    [Fact]
    public void Every_requirement_of_the_library_is_reached_under_each_profile_that_asks_for_it()
    {
        foreach (var profile in Profile.BuiltIn)
        {
            var reached = All.Value.Where(each => each.Profile == profile.Id.Value && each.Codes.Contains(each.Removal.Requirement) && !each.GoodCodes.Contains(each.Removal.Requirement))
                .Select(each => each.Removal.Requirement).Distinct().Order(StringComparer.Ordinal);

            Assert.Equal(Requirement.All.Where(profile.Asks).Select(each => each.Code).Order(StringComparer.Ordinal), reached);
        }

        Assert.Equal(Requirement.All.Select(each => each.Code).Order(StringComparer.Ordinal), Removal.All.Select(each => each.Requirement).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_gate_that_a_record_went_through_has_a_record_that_breaks_it() => Assert.All(Samples, HasABreakForEachGate);

    private static void HasABreakForEachGate(string sample)
    {
        var history = Read(sample)["history"]!.AsArray();
        var profile = (string)history[0]!["opening"]!["profile"]!;
        var events = history.Select(fact => (string)fact!["event"]!).ToHashSet();
        (string Gate, string Step)[] steps =
            [("G1", "preparationBegan"), ("G2", "participationBegan"), ("G3", "participationEnded"), ("G4", "tidyUpBegan"), ("G5", "reflectionBegan"), ("G6", "reflectionLinked")];

        foreach (var (gate, _) in steps.Where(each => events.Contains(each.Step)))
            Assert.Contains(All.Value, each => (each.Sample, each.Profile, each.Removal.Gate) == (sample, profile, gate) && each.Statuses.Any(status => status.Value == "notMet" && each.Good[status.Key] == "met"));
    }

    private static JsonObject Read(string sample) => JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Records, sample + ".json")))!.AsObject();

    // All in one call: the good record first, then each that breaks it, under an identifier of its own.
    private static IEnumerable<Broken> Check(string sample, string profile)
    {
        var good = Read(sample);
        var broken = Removal.All.Select(removal => (Removal: removal, Record: removal.Of(good))).Where(each => each.Record is not null).ToList();
        for (var i = 0; i < broken.Count; i++)
            broken[i].Record!["history"]![0]!["opening"]!["session"] = $"{sample}-{i}";

        var lines = string.Join('\n', broken.Select(each => each.Record!).Prepend(good).Select(record => record.ToJsonString()));
        var called = Called.WithInput(lines, "check", "-", "--stdin-name", "broken.ndjson", "--profile", profile, "--format", "json");
        var sessions = called.Json.GetProperty("sessions").EnumerateArray().ToList();

        Assert.Equal("", called.Error);
        Assert.Equal(broken.Count + 1, sessions.Count);
        return broken.Zip(sessions.Skip(1), (each, session) => new Broken(
            sample, profile, each.Removal, session.GetProperty("verdict").GetString()!, Statuses(sessions[0]), Statuses(session), Codes(sessions[0]), Codes(session)));
    }

    private static Dictionary<int, string> Statuses(JsonElement session) => session.GetProperty("criteria").EnumerateArray()
        .ToDictionary(each => int.Parse(each.GetProperty("number").GetString()!.Split("PC")[1], System.Globalization.CultureInfo.InvariantCulture), each => each.GetProperty("status").GetString()!);

    private static HashSet<string> Codes(JsonElement session) => [.. session.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("code").GetString()!)];

    private sealed record Broken(
        string Sample, string Profile, Removal Removal, string Verdict, Dictionary<int, string> Good, Dictionary<int, string> Statuses, HashSet<string> GoodCodes, HashSet<string> Codes);
}
