using TherapySession.Conformance;
using TherapySession.Json;

namespace TherapySession.Tests.Conformance;

/// <summary>Whole logs against costs that other programs worked out.</summary>
public sealed class OracleTests
{
    [Fact]
    public void Costs_are_those_of_the_oracle_but_where_the_library_records_a_withdrawal_in_its_place()
    {
        var (equal, other) = (0, 0);
        foreach (var (events, cost, prefix) in Cases())
        {
            var assessed = Recorded.Assess(Recorded.Case(events));
            if (IsWithdrawnAfterParticipation(events))
            {
                other++;
                Assert.True(assessed.Cost <= cost, string.Join(' ', events));
                continue;
            }

            equal++;
            Assert.True((cost, prefix) == (assessed.Cost, assessed.PrefixCost), string.Join(' ', events));
        }

        Assert.Equal(267, equal + other);
        Assert.InRange(equal, 200, 267);
    }

    [Fact]
    public void With_the_machine_of_the_oracle_every_cost_is_the_oracles()
    {
        var machine = SessionJson.ReadMachine(TherapyOracle.Bytes).Item!;
        var terms = new LogTerms { Aligner = Aligner.Load(machine, AlignmentCosts.Domain).Require() };
        var assessor = new LogAssessor(terms);

        foreach (var (events, cost, prefix) in Cases())
        {
            var assessed = assessor.Assess(Recorded.Case(events));
            Assert.True((cost, prefix) == (assessed.Cost, assessed.PrefixCost), string.Join(' ', events));
            Assert.Empty(assessed.Criteria);
        }
    }

    private static IEnumerable<(string[] Events, int Cost, int Prefix)> Cases() => TherapyOracle.Cases.Select(each => (each.Events.ToArray(), each.DomainCost, each.DomainPrefixCost));

    // The oracle's machine has no place for a withdrawal in feedback and later, nor for a second one; the library records each where it happened.
    private static bool IsWithdrawnAfterParticipation(string[] events) =>
        Array.LastIndexOf(events, "WithdrawConsent") is >= 0 and var last
        && (events.AsSpan(0, last).ContainsAny(["WithdrawConsent", "EndParticipation", "BeginTidyUp", "BeginReflection"]) || events.AsSpan(0, last).ContainsAny(["Complete", "Cancel", "AmendRecord"]));
}
