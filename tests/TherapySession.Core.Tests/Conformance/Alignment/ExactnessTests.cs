using FsCheck.Xunit;
using TherapySession.Conformance;

namespace TherapySession.Tests.Conformance;

/// <summary>Costs, moves and states against a search that works nothing out beforehand, on machines that nobody thought of.</summary>
public sealed class ExactnessTests
{
    [Property(MaxTest = 1_500)]
    public void Any_machine_is_aligned_as_the_naive_search_does(int seed)
    {
        var any = new AnyMachine(seed);
        var (machine, costs) = any.Pair();
        var (aligner, naive) = (Aligner.Load(machine, costs).Require(), new NaiveAligner(machine, costs));
        for (var i = 0; i < 4; i++)
            Compare(aligner, naive, any.Trace(7));
    }

    [Property(MaxTest = 300)]
    public void The_order_of_the_steps_of_a_machine_makes_no_difference(int seed)
    {
        var any = new AnyMachine(seed);
        var (machine, costs) = any.Pair();
        var trace = any.Trace(9);
        var shuffled = ProcessMachine.Load(machine.Data with { Transitions = machine.Data.Transitions.Reverse().ToValueList(), Final = machine.Data.Final.Reverse().ToValueList() }).Require();

        Assert.Equal(Aligner.Load(machine, costs).Require().Align(trace), Aligner.Load(shuffled, costs).Require().Align(trace));
    }

    [Fact]
    public void The_lifecycle_is_aligned_as_the_naive_search_does()
    {
        var naive = new NaiveAligner(ProcessMachine.Lifecycle, AlignmentCosts.Domain);
        foreach (var each in TherapyOracle.Cases)
            Compare(Aligner.Lifecycle, naive, each.Events);
    }

    private static void Compare(Aligner aligner, NaiveAligner naive, IReadOnlyList<string> trace)
    {
        var (whole, running) = (aligner.Align(trace), aligner.AlignRunning(trace));
        var costs = (naive.Least(trace, isRunning: false, keptFirst: false).Cost, naive.Least(trace, isRunning: true, keptFirst: false).Cost);

        Assert.Equal(costs, (whole.Cost, whole.PrefixCost));
        Assert.Equal(costs, (running.Cost, running.PrefixCost));
        Assert.Equal(naive.Explain(trace, isRunning: false), whole.Moves);
        Assert.Equal(naive.Explain(trace, isRunning: true), running.Moves);
        Assert.Equal(whole.Moves.Sum(move => move.Cost), whole.ExplanationCost);
        Assert.Equal(naive.Least(trace, isRunning: true, keptFirst: true).Cost, running.ExplanationCost);
    }
}
