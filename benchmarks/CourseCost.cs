using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace TherapySession.Benchmarks;

/// <summary>Does a session cost the same in a course of 2,000 sessions as in one of 10? Figures are for one session of the course.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class CourseCost
{
    private LongCourse _course = null!;

    internal static Question[] Questions { get; } =
    [
        new("a session of a course of 2,000, outcomes evaluated", "a session of a course of 10", Goal.AtMost(1.5), Of(nameof(Evaluate2000)), Of(nameof(Evaluate10))),
    ];

    /// <summary>Prepares a course of 10 sessions.</summary>
    [GlobalSetup(Targets = [nameof(Evaluate10), nameof(Progress10)])]
    public void Prepare10() => _course = new LongCourse(10);

    /// <summary>Prepares a course of 100 sessions.</summary>
    [GlobalSetup(Targets = [nameof(Evaluate100), nameof(Progress100)])]
    public void Prepare100() => _course = new LongCourse(100);

    /// <summary>Prepares a course of 500 sessions.</summary>
    [GlobalSetup(Targets = [nameof(Evaluate500), nameof(Progress500)])]
    public void Prepare500() => _course = new LongCourse(500);

    /// <summary>Prepares a course of 2,000 sessions.</summary>
    [GlobalSetup(Targets = [nameof(Evaluate2000), nameof(Progress2000)])]
    public void Prepare2000() => _course = new LongCourse(2_000);

    /// <summary>Outcomes evaluated, over 10 sessions.</summary>
    [Benchmark(OperationsPerInvoke = 10, Baseline = true), BenchmarkCategory("Evaluate")]
    public object Evaluate10() => _course.Evaluate();

    /// <summary>Outcomes evaluated, over 100 sessions.</summary>
    [Benchmark(OperationsPerInvoke = 100), BenchmarkCategory("Evaluate")]
    public object Evaluate100() => _course.Evaluate();

    /// <summary>Outcomes evaluated, over 500 sessions.</summary>
    [Benchmark(OperationsPerInvoke = 500), BenchmarkCategory("Evaluate")]
    public object Evaluate500() => _course.Evaluate();

    /// <summary>Outcomes evaluated, over 2,000 sessions.</summary>
    [Benchmark(OperationsPerInvoke = 2_000), BenchmarkCategory("Evaluate")]
    public object Evaluate2000() => _course.Evaluate();

    /// <summary>Facts gathered, over 10 sessions.</summary>
    [Benchmark(OperationsPerInvoke = 10, Baseline = true), BenchmarkCategory("Progress")]
    public object Progress10() => _course.Progress();

    /// <summary>Facts gathered, over 100 sessions.</summary>
    [Benchmark(OperationsPerInvoke = 100), BenchmarkCategory("Progress")]
    public object Progress100() => _course.Progress();

    /// <summary>Facts gathered, over 500 sessions.</summary>
    [Benchmark(OperationsPerInvoke = 500), BenchmarkCategory("Progress")]
    public object Progress500() => _course.Progress();

    /// <summary>Facts gathered, over 2,000 sessions.</summary>
    [Benchmark(OperationsPerInvoke = 2_000), BenchmarkCategory("Progress")]
    public object Progress2000() => _course.Progress();

    private static Way Of(string method) => Way.Of<CourseCost>(method);
}
