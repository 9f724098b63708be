using BenchmarkDotNet.Attributes;

namespace TherapySession.Benchmarks;

/// <summary>What does folding a whole history cost, beside a fold by hand into lists that change, and does it grow with the history as it should?</summary>
[MemoryDiagnoser]
public class FoldCost
{
    private const int Long = 10_000;

    private static readonly SessionEvent[] LongHistory = LongSession.Events(Long);

    internal static Question[] Questions { get; } =
    [
        new("fold of a history of 60 events", "by hand into lists that change", Goal.AtMost(1.5), Of(nameof(Library)), Of(nameof(ByHand))) { IsOnFirstPage = true },
        new("fold of a history of 10,000 events", "by hand into lists that change", Goal.AtMost(1.5), Of(nameof(Library10000)), Of(nameof(ByHand10000))),
        new("fold of an event among 10,000", "of an event among 100", Goal.AtMost(1.5), Of(nameof(Library10000)), Of(nameof(Library100))),
    ];

    /// <summary>Asserts that both come to the same.</summary>
    [GlobalSetup]
    public void Assert()
    {
        SameRules.AreSame((HandState)ByHand(), (Session)Library());
        SameRules.AreSame((HandState)ByHand10000(), (Session)Library10000());
    }

    /// <summary>This library, the session of sixty.</summary>
    [Benchmark]
    public object Library() => Session.Fold(Sixty.Events);

    /// <summary>By hand, the session of sixty.</summary>
    [Benchmark]
    public object ByHand() => HandState.Fold(Sixty.Events);

    /// <summary>This library, a hundred events.</summary>
    [Benchmark(OperationsPerInvoke = 100)]
    public object Library100() => Session.Fold(LongHistory.AsSpan(0, 100).ToArray());

    /// <summary>This library, ten thousand events.</summary>
    [Benchmark(OperationsPerInvoke = Long)]
    public object Library10000() => Session.Fold(LongHistory);

    /// <summary>By hand, ten thousand events.</summary>
    [Benchmark(OperationsPerInvoke = Long)]
    public object ByHand10000() => HandState.Fold(LongHistory);

    private static Way Of(string method) => Way.Of<FoldCost>(method);
}
