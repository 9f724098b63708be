using System.Globalization;
using NodaTime;

namespace TherapySession.Testing;

/// <summary>Holds software that keeps sessions its own way against the library: what it has to refuse, what it has to take, and what it has to record.</summary>
/// <remarks>Every verdict is the library's: the kit plays its session beside the software's and compares after each step. Thread safety: every member; one run asks one thing at a time.</remarks>
public static class TestKit
{
    // Software that keeps sessions in memory is not to keep all of a long run's.
    private const int WalksPerAdapter = 100;

    /// <summary>Plays every scenario and takes every walk.</summary>
    /// <param name="adapters">Makes adapters over the software.</param>
    /// <param name="options">What to run.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public static async Task<KitReport> RunAsync(IAdapterFactory adapters, KitOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(adapters);
        ArgumentNullException.ThrowIfNull(options);
        var (capabilities, failure) = await Ask(adapters, options.AnswerWithin, cancellation).ConfigureAwait(false);
        if (failure is not null)
            return new KitReport(null, [], null, failure);

        var scenarios = new List<ScenarioResult>();
        foreach (var scenario in options.Scenarios.AsEnumerable())
            scenarios.Add(await Play(adapters, capabilities, scenario, options.AnswerWithin, cancellation).ConfigureAwait(false));
        try
        {
            return new KitReport(capabilities, scenarios.ToValueList(), await Walk(adapters, capabilities, options, cancellation).ConfigureAwait(false), null);
        }
        catch (AdapterFaultException fault)
        {
            return new KitReport(capabilities, scenarios.ToValueList(), null, SideBySide.Of(fault, new FailurePlace("walks", 0)));
        }
    }

    /// <summary>Plays one scenario on a fresh adapter.</summary>
    /// <param name="adapters">Makes adapters over the software.</param>
    /// <param name="scenario">What to play.</param>
    /// <param name="answerWithin">How long to wait for one answer; thirty seconds where nothing is said.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public static async Task<ScenarioResult> PlayAsync(IAdapterFactory adapters, Scenario scenario, Duration? answerWithin = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(adapters);
        ArgumentNullException.ThrowIfNull(scenario);
        var limit = answerWithin ?? new KitOptions(0).AnswerWithin;
        var (capabilities, failure) = await Ask(adapters, limit, cancellation).ConfigureAwait(false);
        return failure is null
            ? await Play(adapters, capabilities, scenario, limit, cancellation).ConfigureAwait(false)
            : new ScenarioResult(scenario, ScenarioOutcome.Failed) { Failure = failure };
    }

    /// <summary>Takes random walks until one goes wrong; that one is made as short as it can be.</summary>
    /// <param name="adapters">Makes adapters over the software; each serves a hundred walks.</param>
    /// <param name="options">How many walks, from which seed.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public static async Task<KitReport> WalkAsync(IAdapterFactory adapters, KitOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        return await RunAsync(adapters, options with { Scenarios = [] }, cancellation).ConfigureAwait(false);
    }

    private static async ValueTask<(AdapterCapabilities Capabilities, Failure? Failure)> Ask(IAdapterFactory adapters, Duration limit, CancellationToken cancellation)
    {
        var place = new FailurePlace("capabilities", 0);
        try
        {
            var adapter = new GuardedAdapter(adapters, limit, cancellation);
            await using (adapter.ConfigureAwait(false))
            {
                var capabilities = await adapter.Capabilities().ConfigureAwait(false);
                return (capabilities, Unknown(capabilities, place));
            }
        }
        catch (AdapterFaultException fault)
        {
            return (AdapterCapabilities.Everything, SideBySide.Of(fault, place));
        }
    }

    private static Failure? Unknown(AdapterCapabilities capabilities, FailurePlace place)
    {
        for (var i = 0; i < capabilities.CannotDo.Count; i++)
        {
            if (CommandKind.Find(capabilities.CannotDo[i]) is not null)
                continue;

            var pointer = string.Create(CultureInfo.InvariantCulture, $"/cannotDo/{i}");
            return new Failure(KitCodes.UnknownCapability, place) { Arguments = [pointer, CommandKind.NearestTo(capabilities.CannotDo[i]) ?? "-"], Expected = "a name of CommandKind.All" };
        }

        return null;
    }

    private static async ValueTask<ScenarioResult> Play(IAdapterFactory adapters, AdapterCapabilities capabilities, Scenario scenario, Duration limit, CancellationToken cancellation)
    {
        try
        {
            var adapter = new GuardedAdapter(adapters, limit, cancellation);
            await using (adapter.ConfigureAwait(false))
                return await ScenarioPlayer.Play(adapter, capabilities, scenario).ConfigureAwait(false);
        }
        catch (AdapterFaultException fault)
        {
            return new ScenarioResult(scenario, ScenarioOutcome.Failed) { Failure = SideBySide.Of(fault, new FailurePlace(scenario.ToString(), scenario.Script.Steps.Count)) };
        }
    }

    private static async ValueTask<WalkReport?> Walk(IAdapterFactory adapters, AdapterCapabilities capabilities, KitOptions options, CancellationToken cancellation)
    {
        var profiles = options.Profiles.Where(capabilities.CanUse).ToList();
        if (profiles.Count == 0 || options.Walks == 0 || capabilities.CannotShow.AsSpan().Contains(KitArea.Walks))
            return null;

        var runner = new WalkRunner(capabilities, profiles, options.Seed);
        for (var taken = 0; taken < options.Walks;)
        {
            var adapter = new GuardedAdapter(adapters, options.AnswerWithin, cancellation);
            await using (adapter.ConfigureAwait(false))
            {
                for (var last = Math.Min(options.Walks, taken + WalksPerAdapter); taken < last; taken++)
                {
                    var number = options.FirstWalk + taken;
                    var walk = await runner.Take(adapter, number).ConfigureAwait(false);
                    if (walk.Failure is null)
                        continue;

                    var shrinker = new Shrinker(adapters, new WalkRunner(capabilities, profiles, options.Seed), number, options.AnswerWithin, cancellation);
                    var (shortest, isRepeatable) = await shrinker.Shrink(walk).ConfigureAwait(false);
                    return new WalkReport(options.Seed, taken + 1, runner.Coverage, new FailedWalk(options.Seed, number, walk, shortest, isRepeatable));
                }
            }

            options.Progress?.Invoke(taken);
        }

        return new WalkReport(options.Seed, options.Walks, runner.Coverage, null);
    }
}
