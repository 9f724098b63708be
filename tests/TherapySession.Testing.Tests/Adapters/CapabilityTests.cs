namespace TherapySession.Testing.Tests.Adapters;

/// <summary>What software can't do is told as not exercised, and never as passed.</summary>
public sealed class CapabilityTests
{
    [Fact]
    public async Task Scenarios_that_need_what_is_lacking_are_not_exercised_and_say_what_they_need()
    {
        var report = await Run(AdapterCapabilities.Everything with { CannotDo = ["assessCapacity"], CannotShow = [KitArea.Amendments], Profiles = [new("226")] });

        Assert.True(report.Passed, report.ToString());
        Assert.All(report.Scenarios.Where(each => each.Scenario.Area == KitArea.Amendments), each => Assert.Equal(ScenarioOutcome.NotExercised, each.Outcome));
        Assert.Contains("command assessCapacity", Result(report, "capacity-and-an-attorney").Lacking);
        Assert.Equal(["profile 320"], Result(report, "g1-320").Lacking);
        Assert.Equal(ScenarioOutcome.Passed, Result(report, "g1-226").Outcome);
        Assert.Contains(report.NotExercised, line => line.StartsWith("K601", StringComparison.Ordinal) && line.Contains("command assessCapacity", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Walks_never_give_what_is_lacking_and_tell_what_they_could_not_reach()
    {
        var given = new HashSet<string>();
        var report = await Run(AdapterCapabilities.Everything with { CannotDo = ["agreeSupport", "raiseConcern"] }, command => given.Add(command.Kind.Name));

        Assert.True(report.Passed, report.ToString());
        Assert.DoesNotContain("agreeSupport", given);
        Assert.DoesNotContain("raiseConcern", given);
        Assert.Contains(report.NotExercised, line => line.StartsWith("K601", StringComparison.Ordinal) && line.Contains("command agreeSupport", StringComparison.Ordinal));
        Assert.Contains(report.NotExercised, line => line.StartsWith("K602", StringComparison.Ordinal) && line.Contains("phase Reflection", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Software_with_codes_of_its_own_is_asked_only_whether_it_refuses()
    {
        var owned = new BrokenAdapter { Capabilities = () => new(AdapterCapabilities.Everything with { Codes = RefusalCodes.OfItsOwn }), Do = command => command is BeginPreparation ? new ValueTask<AdapterAnswer>(new AdapterAnswer.Refused { Codes = ["E-17"] }) : null };
        var claiming = new BrokenAdapter { Do = owned.Do };
        var scenario = Scenario.Embedded.Single(each => each.Name == "11-refused-without-consent");

        Assert.Equal("K104", (await TestKit.PlayAsync(claiming, scenario)).Failure?.Code);
        Assert.NotEqual("K104", (await TestKit.PlayAsync(owned, scenario)).Failure?.Code);
    }

    [Fact]
    public async Task A_run_in_which_nothing_is_exercised_has_not_passed()
    {
        var report = await Run(AdapterCapabilities.Everything with { Profiles = [new("somebody-elses")] });

        Assert.False(report.Passed);
        Assert.Null(report.Walks);
    }

    private static ScenarioResult Result(KitReport report, string name) => report.Scenarios.Single(each => each.Scenario.Name == name);

    private static Task<KitReport> Run(AdapterCapabilities capabilities, Action<SessionCommand>? heard = null) => TestKit.RunAsync(
        new Each(() => new BrokenAdapter
        {
            Capabilities = () => new(capabilities),
            Do = command =>
            {
                heard?.Invoke(command);
                return null;
            },
        }), new KitOptions(9) { Walks = 100, Scenarios = heard is null ? Scenario.Embedded : [] });

    private sealed class Each(Func<ISessionAdapter> make) : IAdapterFactory
    {
        public ISessionAdapter Create() => make();
    }
}
