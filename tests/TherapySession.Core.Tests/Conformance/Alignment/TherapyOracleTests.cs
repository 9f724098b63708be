using TherapySession.Conformance;

namespace TherapySession.Tests.Conformance;

/// <summary>Every case of the oracle, by its own machine and by the library's lifecycle.</summary>
public sealed class TherapyOracleTests
{
    private static readonly Aligner Unit = Aligner.Load(TherapyOracle.Machine, AlignmentCosts.Unit).Require();
    private static readonly Aligner Domain = Aligner.Load(TherapyOracle.Machine, TherapyOracle.Domain).Require();
    private static readonly Aligner DomainOfTheLibrary = Aligner.Load(TherapyOracle.Machine, AlignmentCosts.Domain).Require();

    public static TheoryData<string> Ids => [.. TherapyOracle.Cases.Select(each => each.Id)];

    [Fact]
    public void There_are_as_many_cases_as_were_handed_over() => Assert.Equal(267, TherapyOracle.Cases.Count);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_cost_is_what_two_other_programs_found(string id)
    {
        var each = TherapyOracle.Cases.Single(other => other.Id == id);
        var (unit, domain) = (Unit.Align(each.Events), Domain.Align(each.Events));

        Assert.Equal((each.UnitCost, each.UnitPrefixCost), (unit.Cost, unit.PrefixCost));
        Assert.Equal((each.DomainCost, each.DomainPrefixCost), (domain.Cost, domain.PrefixCost));
        Assert.Equal((each.DomainCost, each.DomainPrefixCost), (domain.ExplanationCost, Domain.AlignRunning(each.Events).ExplanationCost));
        Assert.Equal(each.Fits, unit.Fits);
        Assert.Equal(each.Fits, domain.Fits);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_costs_that_come_with_the_library_say_the_same(string id)
    {
        var each = TherapyOracle.Cases.Single(other => other.Id == id);
        var (whole, running) = (DomainOfTheLibrary.Align(each.Events), DomainOfTheLibrary.AlignRunning(each.Events));

        Assert.Equal((each.DomainCost, each.DomainPrefixCost), (whole.Cost, whole.PrefixCost));
        Assert.Equal((each.DomainCost, each.DomainPrefixCost), (running.Cost, running.PrefixCost));
        Assert.Equal((each.DomainCost, each.DomainPrefixCost), (whole.ExplanationCost, running.ExplanationCost));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_librarys_lifecycle_differs_only_where_a_withdrawal_is_recorded_in_place(string id)
    {
        var each = TherapyOracle.Cases.Single(other => other.Id == id);
        var (own, given) = (Aligner.Lifecycle.Align(each.Events), DomainOfTheLibrary.Align(each.Events));

        Assert.True(own.Cost <= given.Cost);
        if (own.Equals(given))
            return;

        // One way to see that nothing else differs: with those withdrawals left out, both say the same again.
        Assert.Contains(own.Moves, InPlace);
        var without = each.Events.Where((_, i) => !own.Moves.Any(move => InPlace(move) && move.Position == i)).ToList();
        Assert.Equal(own.Cost, DomainOfTheLibrary.Align(without).Cost);

        static bool InPlace(AlignmentMove move) => move.Kind == MoveKind.Matched && move.Trigger == nameof(Trigger.WithdrawConsent) && move.Before == move.After;
    }

    [Fact]
    public void The_two_machines_differ_in_withdrawal_and_dissent_recorded_in_place_and_nowhere_else()
    {
        var (own, given) = (ProcessMachine.Lifecycle.Data.Transitions.ToHashSet(), TherapyOracle.Machine.Data.Transitions.ToHashSet());

        Assert.Empty(given.Except(own));
        Assert.All(own.Except(given), step => Assert.True(
            step.Trigger == nameof(Trigger.RecordDissent) || (step.Trigger == nameof(Trigger.WithdrawConsent) && step.From == step.To), step.ToString()));
    }
}
