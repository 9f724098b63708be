using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using TherapySession.Json;

namespace TherapySession.Testing.Tests.Faults;

/// <summary>Each fault is found within a thousand walks, and always at the same one.</summary>
public sealed class FaultTests
{
    private const ulong Seed = 20260214;

    /// <summary>Set to 1 for one test run, it rewrites the approved file.</summary>
    private const string Approve = "THERAPYSESSION_APPROVE_FAULTS";

    // Walking is the same whoever asks for it: each fault is walked once.
    private static readonly ConcurrentDictionary<string, Task<FailedWalk?>> Walks = new();

    public static TheoryData<string> Names => [.. AllFaults.List.Select(fault => fault.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_fault_is_found_within_a_thousand_walks_and_always_at_the_same_one(string name)
    {
        var found = Line(name, await Walk(name));

        Assert.DoesNotContain("not found", found, StringComparison.Ordinal);
        Assert.Equal(Approved().Single(line => line.StartsWith(name + " ", StringComparison.Ordinal)), found);
    }

    [Fact]
    public async Task The_approved_file_lists_every_fault_once()
    {
        if (Environment.GetEnvironmentVariable(Approve) == "1")
        {
            var lines = new List<string>();
            foreach (var fault in AllFaults.List)
                lines.Add(Line(fault.Name, await Walk(fault.Name)));
            await File.WriteAllTextAsync(ApprovedFile, string.Join('\n', lines) + "\n");
        }

        Assert.True(AllFaults.List.Count >= 20);
        Assert.Equal(AllFaults.List.Select(fault => fault.Name), Approved().Select(line => line.Split(' ')[0]));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_steps_that_are_left_are_a_script_that_the_library_plays_as_it_says(string name)
    {
        var failed = (await Walk(name))!;

        Assert.True(failed.StepsLeft <= failed.StepsTaken);
        foreach (var script in failed.Scripts.AsEnumerable())
        {
            var result = await TestKit.PlayAsync(new InMemoryAdapters(), new Scenario("shrunk", KitArea.Walks, Read(script)));
            Assert.True(result.Outcome == ScenarioOutcome.Passed, result.Failure?.ToString());
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_script_of_a_fault_that_lies_in_one_session_shows_it_again(string name)
    {
        var failed = (await Walk(name))!;
        if (failed.Scripts.Count > 1 || !failed.IsRepeatable)
            return;

        var fault = AllFaults.List.Single(each => each.Name == name);
        var result = await TestKit.PlayAsync(new Faulty(fault), new Scenario("shrunk", KitArea.Walks, Read(failed.Scripts[0])));

        Assert.Equal(failed.Failure.Code, result.Failure?.Code);
        Assert.Equal(failed.Failure.Place.Step, result.Failure?.Place.Step);
    }

    [Fact]
    public async Task What_software_remembers_of_earlier_walks_is_told()
    {
        var failed = (await Walk("KnowsAConcernOfAnotherSession"))!;

        Assert.False(failed.IsRepeatable);
        Assert.Contains("K501", failed.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_failure_quotes_words_or_people()
    {
        foreach (var fault in AllFaults.List)
        {
            var failure = (await Walk(fault.Name))!.Failure.ToString();
            Assert.DoesNotContain("chose blue", failure, StringComparison.Ordinal);
            Assert.DoesNotContain("Dewisodd", failure, StringComparison.Ordinal);
            Assert.DoesNotContain("truncated", failure, StringComparison.Ordinal);
            // The library's own sentences speak of workers and persons.
            Assert.All(Cast.Everybody.Where(person => person.Value is not ("worker" or "person")), person => Assert.DoesNotContain($" {person.Value}", failure.Replace("support worker", "", StringComparison.OrdinalIgnoreCase), StringComparison.Ordinal));
        }
    }

    private static string ApprovedFile => Path.Combine(Repository.Root, "tests", "TherapySession.Testing.Tests", "Faults", "Faults.approved.txt");

    private static string[] Approved() => File.Exists(ApprovedFile) ? File.ReadAllLines(ApprovedFile) : [];

    private static string Line(string name, FailedWalk? failed) => failed is null ? $"{name} not found"
        : string.Create(CultureInfo.InvariantCulture, $"{name} walk {failed.Number} {failed.Failure.Code} {failed.Failure.Place.Command} steps {failed.StepsLeft} of {failed.StepsTaken}");

    // What is printed is read, so that what is held here is what a vendor gets.
    private static SessionScript Read(SessionScript script) =>
        SessionJson.ReadScript(Encoding.UTF8.GetBytes(SessionJson.ToText(script))).Item!;

    private static Task<FailedWalk?> Walk(string name) => Walks.GetOrAdd(name, static async each =>
        (await TestKit.WalkAsync(new Faulty(AllFaults.List.Single(fault => fault.Name == each)), new KitOptions(Seed) { Walks = 1000 })).Walks!.Failed);
}
