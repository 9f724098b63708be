namespace TherapySession.Testing;

/// <summary>Plays a scenario on the library and on the software, and compares after each step.</summary>
internal static class ScenarioPlayer
{
    public static async ValueTask<ScenarioResult> Play(GuardedAdapter adapter, AdapterCapabilities capabilities, Scenario scenario)
    {
        if (Lacking(scenario, capabilities) is { Count: > 0 } lacking)
            return new ScenarioResult(scenario, ScenarioOutcome.NotExercised) { Lacking = lacking };

        var script = scenario.Script;
        var sides = new SideBySide(adapter, capabilities, scenario.ToString());
        var failure = await sides.Start(script.Opening, script.Stamp).ConfigureAwait(false) ?? Expected(sides, script.Expect, scenario);
        foreach (var step in script.Steps.AsEnumerable())
        {
            if (failure is not null || sides.Session is null)
                break;

            failure = await sides.Do(step.Command, step.Stamp).ConfigureAwait(false) ?? Expected(sides, step.Expect, scenario, step.Command.Kind.Name);
        }

        return new ScenarioResult(scenario, failure is null ? ScenarioOutcome.Passed : ScenarioOutcome.Failed) { Failure = failure, Steps = sides.Steps };
    }

    private static ValueList<string> Lacking(Scenario scenario, AdapterCapabilities capabilities)
    {
        ValueList<string> lacking = [];
        if (capabilities.CannotShow.AsSpan().Contains(scenario.Area))
            lacking = lacking.Add($"area {scenario.Area}");
        if (!capabilities.CanUse(scenario.Script.Opening.Profile))
            lacking = lacking.Add($"profile {scenario.Script.Opening.Profile.Id}");
        foreach (var kind in scenario.Commands.Where(kind => !capabilities.CanDo(kind)))
            lacking = lacking.Add($"command {kind}");
        return lacking;
    }

    // The library is right; a scenario that expects something else was written for another version of it, or wrongly.
    private static Failure? Expected(SideBySide sides, ValueList<string> expected, Scenario scenario, string command = "openSession")
    {
        var answered = sides.Decision is Decision.Refused refused ? refused.Reasons.Select(reason => reason.Code) : [];
        if (answered.ToHashSet(StringComparer.Ordinal).SetEquals(expected))
            return null;

        var (wanted, given) = (Said(expected), Said(answered));
        return new Failure(KitCodes.ScenarioDiffers, new FailurePlace(scenario.ToString(), sides.Steps) { Command = command })
        {
            Arguments = [wanted, given],
            Found = given,
            Expected = wanted,
            Reasons = (sides.Decision as Decision.Refused)?.Reasons ?? [],
        };
    }

    private static string Said(IEnumerable<string> codes) => string.Join(", ", codes.Distinct().Order(StringComparer.Ordinal)) is { Length: > 0 } listed ? listed : "acceptance";
}
