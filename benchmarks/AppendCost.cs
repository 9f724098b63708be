using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace TherapySession.Benchmarks;

/// <summary>Does one more event cost the same on the 10th and on the 10,000th event of a session?</summary>
/// <remarks>
/// Methods rather than a parameter: only so can the shortest session be the baseline of the others. An iteration is short, because its sessions have to be
/// made anew before it; so there are many, and enough of them before the first that counts for the compiler to have finished.
/// </remarks>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
[WarmupCount(80)]
[IterationCount(50)]
public class AppendCost
{
    private GoingOn _sessions = null!;

    internal static Question[] Questions { get; } =
    [
        new("one more command on a session of 10,000 events", "on a session of 10 events", Goal.AtMost(1.5), Of(nameof(Decide10000)), Of(nameof(Decide10))),
        new("one more event folded on a session of 10,000 events", "on a session of 10 events", Goal.AtMost(1.5), Of(nameof(Evolve10000)), Of(nameof(Evolve10))),
    ];

    /// <summary>Prepares sessions of 10 events.</summary>
    [GlobalSetup(Targets = [nameof(Decide10), nameof(Evolve10)])]
    public void Prepare10() => _sessions = new GoingOn(10);

    /// <summary>Prepares sessions of 100 events.</summary>
    [GlobalSetup(Targets = [nameof(Decide100), nameof(Evolve100)])]
    public void Prepare100() => _sessions = new GoingOn(100);

    /// <summary>Prepares sessions of 1,000 events.</summary>
    [GlobalSetup(Targets = [nameof(Decide1000), nameof(Evolve1000)])]
    public void Prepare1000() => _sessions = new GoingOn(1_000);

    /// <summary>Prepares sessions of 10,000 events.</summary>
    [GlobalSetup(Targets = [nameof(Decide10000), nameof(Evolve10000)])]
    public void Prepare10000() => _sessions = new GoingOn(10_000);

    /// <summary>Makes the sessions anew.</summary>
    [IterationSetup]
    public void Renew() => _sessions.Renew();

    /// <summary>A command decided and folded, from 10 events on.</summary>
    [Benchmark(OperationsPerInvoke = GoingOn.Appends, Baseline = true), BenchmarkCategory("Decide")]
    public object Decide10() => _sessions.Decide();

    /// <summary>A command decided and folded, from 100 events on.</summary>
    [Benchmark(OperationsPerInvoke = GoingOn.Appends), BenchmarkCategory("Decide")]
    public object Decide100() => _sessions.Decide();

    /// <summary>A command decided and folded, from 1,000 events on.</summary>
    [Benchmark(OperationsPerInvoke = GoingOn.Appends), BenchmarkCategory("Decide")]
    public object Decide1000() => _sessions.Decide();

    /// <summary>A command decided and folded, from 10,000 events on.</summary>
    [Benchmark(OperationsPerInvoke = GoingOn.Appends), BenchmarkCategory("Decide")]
    public object Decide10000() => _sessions.Decide();

    /// <summary>An event folded, from 10 events on.</summary>
    [Benchmark(OperationsPerInvoke = GoingOn.Appends, Baseline = true), BenchmarkCategory("Evolve")]
    public object Evolve10() => _sessions.Evolve();

    /// <summary>An event folded, from 100 events on.</summary>
    [Benchmark(OperationsPerInvoke = GoingOn.Appends), BenchmarkCategory("Evolve")]
    public object Evolve100() => _sessions.Evolve();

    /// <summary>An event folded, from 1,000 events on.</summary>
    [Benchmark(OperationsPerInvoke = GoingOn.Appends), BenchmarkCategory("Evolve")]
    public object Evolve1000() => _sessions.Evolve();

    /// <summary>An event folded, from 10,000 events on.</summary>
    [Benchmark(OperationsPerInvoke = GoingOn.Appends), BenchmarkCategory("Evolve")]
    public object Evolve10000() => _sessions.Evolve();

    private static Way Of(string method) => Way.Of<AppendCost>(method);
}
