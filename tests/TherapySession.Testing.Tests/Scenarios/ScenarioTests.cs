namespace TherapySession.Testing.Tests.Scenarios;

public sealed class ScenarioTests
{
    [Fact]
    public async Task Every_scenario_goes_as_it_expects()
    {
        foreach (var scenario in Scenario.Embedded.AsEnumerable())
        {
            var result = await TestKit.PlayAsync(new InMemoryAdapters(), scenario);
            Assert.True(result.Outcome == ScenarioOutcome.Passed, result.Failure?.ToString());
        }
    }

    [Fact]
    public void Every_area_but_the_walks_has_scenarios_and_each_name_is_there_once()
    {
        Assert.All(Enum.GetValues<KitArea>(), area => Assert.Equal(area != KitArea.Walks, Scenario.Embedded.Any(scenario => scenario.Area == area)));
        Assert.Equal(Scenario.Embedded.Count, Scenario.Embedded.Select(scenario => scenario.Name).Distinct().Count());
        Assert.Equal(Directory.GetFiles(Path.Combine(Repository.Root, "samples", "scripts")).Length, Scenario.Embedded.Count(scenario => scenario.Area == KitArea.WholeSessions));
    }

    [Fact]
    public void Between_them_they_withdraw_in_every_phase_and_raise_concerns_in_every_phase()
    {
        Assert.Equal(PhaseSet.All, Phases<WithdrawConsent>());
        Assert.Equal(PhaseSet.All, Phases<RaiseConcern>());
    }

    [Fact]
    public void Between_them_each_gate_is_met_and_not_met_under_both_profiles()
    {
        foreach (var profile in Profile.BuiltIn.AsEnumerable())
        {
            foreach (var trigger in new[] { Trigger.BeginPreparation, Trigger.BeginParticipation, Trigger.EndParticipation, Trigger.BeginTidyUp, Trigger.BeginReflection, Trigger.Complete })
            {
                var steps = Scenario.Embedded.Where(each => each.Area == KitArea.Gates && each.Script.Opening.Profile == profile).SelectMany(Played).Where(step => step.Command.Fires == trigger).ToList();
                Assert.Contains(steps, step => step.Decision is Decision.Accepted);
                Assert.Contains(steps, step => step.Decision is Decision.Refused refused && refused.Reasons.All(reason => reason.Kind == RefusalKind.Unmet));
            }
        }
    }

    [Fact]
    public void Every_requirement_of_a_gate_is_missing_in_one_of_them()
    {
        var told = Scenario.Embedded.SelectMany(Played).Select(step => step.Decision).OfType<Decision.Refused>().SelectMany(refused => refused.Reasons).Select(reason => reason.Code).ToHashSet();

        Assert.Empty(Requirement.All.Select(requirement => requirement.Code).Except(told));
    }

    [Fact]
    public async Task A_folder_of_ones_own_is_read_with_its_areas()
    {
        using var folder = new Scratch();
        folder.Copy("Consent/scope.json", "consent/ours.json");
        folder.Copy("Gates/g1-226.json", "anything/else.json");

        var (scenarios, failures) = Scenario.FromFolder(folder.Path);

        Assert.Empty(failures);
        Assert.Equal([("else", KitArea.WholeSessions), ("ours", KitArea.Consent)], scenarios.Select(each => (each.Name, each.Area)));
        Assert.Equal(ScenarioOutcome.Passed, (await TestKit.PlayAsync(new InMemoryAdapters(), scenarios[1])).Outcome);
    }

    [Fact]
    public void A_file_that_is_no_script_is_told_with_code_and_place_and_the_others_are_read()
    {
        using var folder = new Scratch();
        folder.Copy("Consent/scope.json", "good.json");
        folder.Write("bad.json", File.ReadAllText(Path.Combine(folder.Path, "good.json")).Replace("recordConsent", "recordConsnt", StringComparison.Ordinal));

        var (scenarios, failures) = Scenario.FromFolder(folder.Path);

        Assert.Equal("good", Assert.Single(scenarios).Name);
        var failure = Assert.Single(failures);
        Assert.Equal(("K302", "R025"), (failure.Code, failure.Arguments[0]));
        Assert.Equal("bad", failure.Place.Source);
    }

    [Fact]
    public void An_empty_folder_is_told()
    {
        using var folder = new Scratch();

        Assert.Equal("K303", Assert.Single(Scenario.FromFolder(folder.Path).Failures).Code);
    }

    [Fact]
    public async Task A_scenario_that_expects_something_else_than_the_library_is_told_as_its_own_fault()
    {
        var scenario = Scenario.Embedded.Single(each => each.Name == "g1-226");
        var wrong = scenario with { Script = scenario.Script with { Steps = scenario.Script.Steps.With(0, scenario.Script.Steps[0] with { Expect = ["TS-CONS-001"] }) } };

        var result = await TestKit.PlayAsync(new InMemoryAdapters(), wrong);

        Assert.Equal("K301", result.Failure?.Code);
        Assert.Equal("TS-CONS-001", result.Failure!.Expected);
        Assert.Equal("/commands/0", result.Failure.Place.JsonPointer);
        Assert.NotEmpty(result.Failure.Reasons);
    }

    private static IEnumerable<Phase> Phases<T>() =>
        PhaseSet.All.Where(phase => Scenario.Embedded.SelectMany(Played).Any(step => step.Command is T && step.Before == phase && step.Decision is Decision.Accepted));

    private static IEnumerable<(SessionCommand Command, Phase Before, Decision Decision)> Played(Scenario scenario)
    {
        if (Session.Open(scenario.Script.Opening, scenario.Script.Stamp) is not Decision.Accepted opened)
            yield break;

        var session = opened.Session;
        foreach (var step in scenario.Script.Steps.AsEnumerable())
        {
            var decision = session.Decide(step.Command, step.Stamp);
            yield return (step.Command, session.Phase, decision);
            session = (decision as Decision.Accepted)?.Session ?? session;
        }
    }

    private sealed class Scratch : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("therapysession-kit-").FullName;

        public void Copy(string scenario, string to) => Write(to, File.ReadAllText(System.IO.Path.Combine(Repository.Root, "src", "TherapySession.Testing", "Scenarios", scenario)));

        public void Write(string name, string text)
        {
            var file = System.IO.Path.Combine(Path, name);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
