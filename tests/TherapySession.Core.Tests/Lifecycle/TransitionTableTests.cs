using Stateless;

namespace TherapySession.Tests;

/// <summary>The compiled table against Stateless itself: every phase, every trigger, every answer of every gate.</summary>
public sealed class TransitionTableTests
{
    /// <summary>Set to 1 for one test run, it writes the rows anew.</summary>
    private const string Approve = "THERAPYSESSION_APPROVE_LIFECYCLE";

    private static readonly Gate[] Gates = Enum.GetValues<Gate>();

    public static TheoryData<Phase, Trigger> Cells()
    {
        var cells = new TheoryData<Phase, Trigger>();
        foreach (var phase in PhaseSet.All)
        {
            foreach (var trigger in Enum.GetValues<Trigger>())
                cells.Add(phase, trigger);
        }

        return cells;
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void The_table_leads_where_Stateless_leads_whatever_the_gates_answer(Phase phase, Trigger trigger)
    {
        // Every subset of open gates that can matter: those that some way out of this cell asks.
        var asked = LifecycleTable.Ways(phase, trigger).ToArray().Select(way => way.Gate).Where(gate => gate != Gate.None).Distinct().ToArray();
        for (var subset = 0; subset < 1 << asked.Length; subset++)
        {
            var open = asked.Where((_, index) => (subset & (1 << index)) != 0).ToHashSet();

            // Something is out of storage, or nothing is: never both, never neither.
            if (asked.Contains(Gate.SomethingOut) && open.Contains(Gate.SomethingOut) == open.Contains(Gate.NothingOut))
                continue;

            var here = phase;
            var machine = LifecycleDefinition.Define(() => here, next => here = next, open.Contains);
            var expected = machine.CanFire(trigger) ? Fire(machine, trigger, () => here) : (Phase?)null;

            var found = LifecycleTable.Ways(phase, trigger).ToArray().Where(way => way.Gate == Gate.None || open.Contains(way.Gate)).Select(way => (Phase?)way.To).SingleOrDefault();
            Assert.Equal(expected, found);
        }
    }

    [Fact]
    public void The_rows_that_are_written_out_are_those_that_Stateless_gives()
    {
        var path = Path.Combine(DiagramTests.Repository(), "src/TherapySession.Core/Lifecycle/LifecycleRows.cs");
        var given = string.Join('\n', LifecycleCompiler.Compile().Select(row => $"        new(Phase.{row.From}, Trigger.{row.Trigger}, Gate.{row.Gate}, Phase.{row.To}),"));
        var (before, written, after) = Parts(File.ReadAllText(path).ReplaceLineEndings("\n"));
        if (Environment.GetEnvironmentVariable(Approve) == "1")
            File.WriteAllText(path, before + given + after);

        Assert.True(given == written, $"LifecycleRows.cs is not what the definition gives. Where that is meant, run the tests once with {Approve}=1 and commit the file.");
        Assert.Equal(LifecycleCompiler.Compile(), LifecycleTable.Rows);
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void A_cell_has_one_way_or_two_that_exclude_each_other(Phase phase, Trigger trigger)
    {
        var ways = LifecycleTable.Ways(phase, trigger).ToArray();

        Assert.True(ways.Length <= 1 || ways.Select(way => way.Gate).ToHashSet().SetEquals([Gate.SomethingOut, Gate.NothingOut]));
    }

    [Fact]
    public void Nothing_is_asked_of_a_withdrawal_a_dissent_or_a_concern_in_any_phase()
    {
        foreach (var phase in PhaseSet.All)
        {
            foreach (var trigger in new[] { Trigger.WithdrawConsent, Trigger.RecordDissent, Trigger.RaiseConcern, Trigger.RaiseSeriousConcern })
            {
                var ways = LifecycleTable.Ways(phase, trigger).ToArray();
                Assert.NotEmpty(ways);
                Assert.All(ways, way => Assert.True(way.Gate is Gate.None or Gate.SomethingOut or Gate.NothingOut));
            }
        }
    }

    [Fact]
    public void Withdrawing_while_taking_part_leads_to_feedback_at_once()
    {
        Assert.Equal(Phase.Feedback, LifecycleTable.Ways(Phase.Active, Trigger.WithdrawConsent)[0].To);
        Assert.Equal(Phase.Feedback, LifecycleTable.Ways(Phase.Paused, Trigger.WithdrawConsent)[0].To);
    }

    [Fact]
    public void The_superstate_is_never_a_sessions_own_phase() =>
        Assert.DoesNotContain(LifecycleTable.Rows.AsSpan().ToArray(), row => row.From == Phase.Participation || row.To == Phase.Participation);

    [Fact]
    public void Every_gate_is_asked_somewhere() =>
        Assert.Equal(Gates.Where(gate => gate != Gate.None).ToHashSet(), LifecycleTable.Rows.Select(row => row.Gate).Where(gate => gate != Gate.None).ToHashSet());

    [Fact]
    public void The_ends_are_reached_and_left_by_nothing()
    {
        Assert.All(LifecycleTable.Rows.Where(row => PhaseSet.Ended.Contains(row.From)), row => Assert.Equal(row.From, row.To));
        Assert.Contains(LifecycleTable.Rows, row => row.To == Phase.Completed && row.From != row.To);
        Assert.Contains(LifecycleTable.Rows, row => row.To == Phase.Cancelled && row.From != row.To);
    }

    private static (string Before, string Rows, string After) Parts(string file)
    {
        var start = file.IndexOf("    [\n", StringComparison.Ordinal) + "    [\n".Length;
        var end = file.IndexOf("\n    ];", start, StringComparison.Ordinal);
        return (file[..start], file[start..end], file[end..]);
    }

    private static Phase Fire(StateMachine<Phase, Trigger> machine, Trigger trigger, Func<Phase> here)
    {
        machine.Fire(trigger);
        return here();
    }
}
