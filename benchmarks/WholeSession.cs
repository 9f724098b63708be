using BenchmarkDotNet.Attributes;

namespace TherapySession.Benchmarks;

/// <summary>What does a whole session of sixty commands cost, beside one written by hand for speed alone, and beside the ways that are usual?</summary>
[MemoryDiagnoser]
public class WholeSession
{
    internal static Question[] Questions { get; } =
    [
        new("a session of 60 commands: rules of content, permit, require, decide, fold", "the limit: a switch, plain checks, a fold that changes", Goal.AtMost(3), Of(nameof(Library)), Of(nameof(Limit))) { IsOnFirstPage = true },
        new("the same", "the usual way: a machine per session, validators made once, lists", Goal.TimesBetter(4), Of(nameof(Library)), Of(nameof(Usual))) { IsOnFirstPage = true },
        new("the same", "the naive way: machine and validator made for each command", Goal.TimesBetter(30), Of(nameof(Library)), Of(nameof(Naive))) { IsOnFirstPage = true },
    ];

    /// <summary>Asserts that the rivals keep the same rules and come to the same session.</summary>
    [GlobalSetup]
    public void Assert() => SameRules.Assert();

    /// <summary>This library.</summary>
    [Benchmark]
    public object Library() => Sixty.Play();

    /// <summary>By hand.</summary>
    [Benchmark(Baseline = true)]
    public object Limit() => new HandSession().Play();

    /// <summary>The usual way.</summary>
    [Benchmark]
    public object Usual() => new UsualSession().Play();

    /// <summary>The naive way.</summary>
    [Benchmark]
    public object Naive() => new NaiveSession().Play();

    private static Way Of(string method) => Way.Of<WholeSession>(method);
}
