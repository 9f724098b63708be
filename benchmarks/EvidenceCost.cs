using BenchmarkDotNet.Attributes;
using TherapySession.Standards;

namespace TherapySession.Benchmarks;

/// <summary>What does holding a record against every criterion of its profile cost, beside folding it?</summary>
[MemoryDiagnoser]
public class EvidenceCost
{
    internal static Question[] Questions { get; } =
    [
        new("evidence of all criteria of a record of 60 events", "the fold of the record", Goal.AtMost(3), Of(nameof(Library)), Of(nameof(Fold))) { IsOnFirstPage = true },
    ];

    /// <summary>Asserts that the session conforms, each criterion met.</summary>
    [GlobalSetup]
    public void Assert()
    {
        if (Library() is not Evidence { Verdict: Verdict.Conforms, Criteria.Count: 14, Findings.Count: 0 } evidence || evidence.Criteria.Any(each => each.Status != EvidenceStatus.Met))
            throw new InvalidOperationException("The session of sixty does not conform.");
    }

    /// <summary>Evidence.</summary>
    [Benchmark]
    public object Library() => Evidence.Of(Sixty.Session, Profile.Support226, Sixty.Later);

    /// <summary>The fold alone.</summary>
    [Benchmark(Baseline = true)]
    public object Fold() => Session.Fold(Sixty.Events);

    private static Way Of(string method) => Way.Of<EvidenceCost>(method);
}
