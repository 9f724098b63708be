using BenchmarkDotNet.Attributes;
using TherapySession.Conformance;

namespace TherapySession.Benchmarks;

/// <summary>How many recorded sessions are aligned in a second on one core, each anew?</summary>
/// <remarks>
/// Sequences of 6 to 10 steps, as sessions leave them: some that fit, and each of those with one step taken out, said twice, or withdrawn from half-way.
/// The bare walk through the lifecycle's table, which stops at the first step that has no place, is the least that any answer costs.
/// </remarks>
[MemoryDiagnoser]
public class AlignmentCost
{
    private static readonly string[][] Fitting =
    [
        ["BeginPreparation", "BeginParticipation", "EndParticipation", "BeginTidyUp", "BeginReflection", "Complete"],
        ["BeginPreparation", "BeginParticipation", "Pause", "Resume", "EndParticipation", "BeginTidyUp", "BeginReflection", "Complete"],
        ["BeginPreparation", "BeginParticipation", "RaiseConcern", "EndParticipation", "BeginTidyUp", "BeginReflection", "Complete", "AmendRecord"],
        ["BeginPreparation", "BeginParticipation", "Pause", "ReturnToPreparation", "BeginParticipation", "EndParticipation", "BeginTidyUp", "BeginReflection", "Complete"],
        ["BeginPreparation", "BeginParticipation", "RaiseSeriousConcern", "EndParticipation", "BeginTidyUp", "BeginReflection", "Complete"],
        ["BeginPreparation", "RaiseConcern", "BeginParticipation", "WithdrawConsent", "BeginTidyUp", "BeginReflection", "Complete"],
    ];

    private static readonly int[][] Sequences =
        [.. Fitting.SelectMany(Spoilt).Where(steps => steps.Length is >= 6 and <= 10).Select(steps => steps.Select(Aligner.Lifecycle.LabelOf).ToArray())];

    private const int Count = 120;

    private readonly AlignmentCache _cache = new(Aligner.Lifecycle);
    private readonly Alignment[] _answers = new Alignment[Count];

    internal static Question[] Questions { get; } =
    [
        new("alignment of 6 to 10 recorded steps, anew", "a bare walk through the table", new Goal { PerSecond = 1_000_000 }, Of(nameof(Library)), Of(nameof(BareWalk))),
        new("alignment of 6 to 10 recorded steps, seen before", "the same anew", Goal.AtMost(1), Of(nameof(Cached)), Of(nameof(Library))),
    ];

    /// <summary>Asserts that what fits costs nothing and is walked to its end, that the rest costs something, and that the cache gives the same.</summary>
    [GlobalSetup]
    public void Assert()
    {
        var walked = (int[])BareWalk();
        for (var i = 0; i < Count; i++)
        {
            var alignment = Aligner.Lifecycle.Align(Sequences[i]);
            if (alignment.Fits != (walked[i] == Sequences[i].Length) || alignment.Fits != (alignment.Cost == 0) || !alignment.Equals(_cache.Align(Sequences[i])))
                throw new InvalidOperationException($"Sequence {i}: {alignment}, and {walked[i]} steps of the table.");
        }

        if (walked.Length != Sequences.Length)
            throw new InvalidOperationException($"{Sequences.Length} sequences.");
    }

    /// <summary>This library.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public object Library()
    {
        for (var i = 0; i < Count; i++)
            _answers[i] = Aligner.Lifecycle.Align(Sequences[i]);
        return _answers;
    }

    /// <summary>This library, where every sequence was met before.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public object Cached()
    {
        for (var i = 0; i < Count; i++)
            _answers[i] = _cache.Align(Sequences[i]);
        return _answers;
    }

    /// <summary>From phase to phase until a step has no place: how many steps that were.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public object BareWalk()
    {
        var walked = new int[Count];
        for (var i = 0; i < Count; i++)
        {
            var (phase, steps) = (Phase.Consent, 0);
            foreach (var label in Sequences[i])
            {
                // Labels of the lifecycle are its triggers in their order.
                var ways = LifecycleTable.Ways(phase, (Trigger)label);
                if (ways.IsEmpty)
                    break;
                phase = ways[0].To;
                steps++;
            }

            walked[i] = steps == Sequences[i].Length && phase is not (Phase.Completed or Phase.Cancelled) ? -1 : steps;
        }

        return walked;
    }

    private static IEnumerable<string[]> Spoilt(string[] steps) =>
    [
        steps, steps, steps, steps, steps,
        .. steps.Select((_, i) => (string[])[.. steps[..i], .. steps[(i + 1)..]]),
        .. steps.Select((step, i) => (string[])[.. steps[..i], step, .. steps[i..]]),
        [.. steps[..3], nameof(Trigger.WithdrawConsent), .. steps[3..]],
    ];

    private static Way Of(string method) => Way.Of<AlignmentCost>(method);
}
