using TherapySession.Conformance;

namespace TherapySession.Tests.Conformance;

public sealed class MachineLoadingTests
{
    private static readonly ProcessMachineData Good = new()
    {
        States = ["begun", "done"],
        Initial = "begun",
        Final = ["done"],
        Transitions = [new("begun", "work", "begun"), new("begun", "finish", "done")],
    };

    private static readonly MachineStep Loop = new("begun", "work", "begun");

    private static readonly (string Code, string Member, string Pointer, ProcessMachineData Data)[] Wrong =
    [
        (Codes.MachineLacks, "Final", "/final", Good with { Final = [] }),
        (Codes.MachineLacks, "Transitions", "/transitions", Good with { Transitions = [] }),
        (Codes.MachineUnknownState, "Initial", "/initial", Good with { Initial = "start" }),
        (Codes.MachineUnknownState, "Final[1]", "/final/1", Good with { Final = ["done", "Done"] }),
        (Codes.MachineUnknownState, "Transitions[2].From", "/transitions/2/from", Good with { Transitions = Good.Transitions.Add(new("nowhere", "work", "done")) }),
        (Codes.MachineUnknownState, "Transitions[2].To", "/transitions/2/to", Good with { Transitions = Good.Transitions.Add(new("begun", "work", "nowhere")) }),
        (Codes.ProfileTwice, "States[2]", "/states/2", Good with { States = ["begun", "done", "begun"] }),
        (Codes.ProfileTwice, "Final[1]", "/final/1", Good with { Final = ["done", "done"] }),
        (Codes.ProfileTwice, "Transitions[2]", "/transitions/2", Good with { Transitions = Good.Transitions.Add(Loop) }),
        (Codes.MachineName, "States[2]", "/states/2", Good with { States = ["begun", "done", " "] }),
        (Codes.MachineName, "States[2]", "/states/2", Good with { States = ["begun", "done", new string('x', 201)] }),
        (Codes.MachineName, "Transitions[2].Trigger", "/transitions/2/trigger", Good with { Transitions = Good.Transitions.Add(new("begun", "fin\u200Bish", "done")) }),
        (Codes.MachineName, "Transitions[2].Trigger", "/transitions/2/trigger", Good with { Transitions = Good.Transitions.Add(new("begun", "", "done")) }),
        (Codes.MachineTooLarge, "States", "/states", Good with { States = Enumerable.Range(0, 1_001).Select(i => $"s{i}").ToValueList() }),
        (Codes.MachineTooLarge, "Transitions", "/transitions", Good with { Transitions = Enumerable.Range(0, 5_001).Select(i => new MachineStep("begun", $"t{i}", "done")).ToValueList() }),
        (Codes.MachineGoesRound, "States[2]", "/states/2", Good with { States = ["begun", "done", "trap"], Transitions = [.. Good.Transitions, new("begun", "fall", "trap"), new("trap", "turn", "trap")] }),
        (Codes.MachineGoesRound, "States[2]", "/states/2", Good with { States = ["begun", "done", "trap"], Transitions = [.. Good.Transitions, new("begun", "fall", "trap")] }),
        (Codes.MachineGoesRound, "Transitions[2]", "/transitions/2", Good with { Transitions = Good.Transitions.Add(new("begun", null, "begun")) }),
        (Codes.MachineGoesRound, "Transitions[2]", "/transitions/2", Good with { States = ["begun", "done", "aside"], Transitions = [.. Good.Transitions, new("begun", null, "aside"), new("aside", null, "begun")] }),
    ];

    public static TheoryData<int> Rows => [.. Enumerable.Range(0, Wrong.Length)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void F77_A_machine_that_makes_no_sense_is_refused_when_it_is_loaded(int row)
    {
        var (code, member, pointer, data) = Wrong[row];

        var loading = ProcessMachine.Load(data);

        var problem = Assert.Single(loading.Problems);
        Assert.Null(loading.Machine);
        Scene.AssertReadable(problem);
        Assert.Equal((code, "ProcessMachineData." + member, pointer), (problem.Code, problem.Place.ClrPath, problem.Place.JsonPointer));
        Assert.Throws<SessionRefusedException>(loading.Require);
    }

    [Fact]
    public void F77_Everything_wrong_with_a_machine_is_told_at_once()
    {
        var problems = ProcessMachine.Load(new ProcessMachineData
        {
            States = ["begun", "begun"],
            Initial = "begin",
            Final = ["done"],
            Transitions = [new("begun", "work", "bgun"), new("begun", " ", "begun")],
        }).Problems;

        Assert.Equal([Codes.ProfileTwice, Codes.MachineUnknownState, Codes.MachineUnknownState, Codes.MachineUnknownState, Codes.MachineName], problems.Select(each => each.Code));
        Assert.Contains("begun", problems[1].Message, StringComparison.Ordinal);
        Assert.All(problems, Scene.AssertReadable);
    }

    [Fact]
    public void An_empty_machine_lacks_everything() => Assert.Equal(
        ["/states", "/initial", "/final", "/transitions"],
        ProcessMachine.Load(new ProcessMachineData { States = [], Initial = "", Final = [], Transitions = [] }).Problems.Select(each => each.Place.JsonPointer));

    [Fact]
    public void Each_round_and_each_trap_is_told_once()
    {
        var states = Enumerable.Range(0, 6).Select(i => $"s{i}").ToValueList();
        var problems = ProcessMachine.Load(new ProcessMachineData
        {
            States = states,
            Initial = "s0",
            Final = ["s0"],
            Transitions = [new("s0", null, "s1"), new("s1", null, "s2"), new("s2", null, "s1"), new("s2", null, "s0"), new("s0", "a", "s3"), new("s3", null, "s3"), new("s4", "a", "s5")],
        }).Problems;

        // Nobody ever comes to s4 and s5, so that nobody is caught there.
        Assert.Equal(["/states/3", "/transitions/0", "/transitions/5"], problems.Select(each => each.Place.JsonPointer));
    }

    [Fact]
    public void A_state_without_a_way_to_it_and_an_end_with_a_way_from_it_are_no_mistakes() => Assert.Empty(ProcessMachine.Load(Good with
    {
        States = ["begun", "done", "unused"],
        Transitions = [.. Good.Transitions, new("done", "again", "begun"), new("begun", null, "done")],
    }).Problems);

    [Fact]
    public void Thousands_of_wrong_names_are_told_without_looking_for_what_was_meant_each_time()
    {
        var problems = ProcessMachine.Load(new ProcessMachineData
        {
            States = Enumerable.Range(0, 1_000).Select(i => $"a state with a long name and a number {i}").ToValueList(),
            Initial = "a state with a long name and a number 0",
            Final = ["a state with a long name and a number 1"],
            Transitions = Enumerable.Range(0, 5_000).Select(i => new MachineStep($"a state with a long nume and a number {i}", $"t{i}", $"a state with a long mame and a number {i}")).ToValueList(),
        }).Problems;

        Assert.Equal(10_000, problems.Count);
    }

    [Fact]
    public void Triggers_of_the_library_come_in_its_order_and_others_behind_them() => Assert.Equal(
        ["BeginPreparation", "Cancel", "Work", "finish", "work"],
        ProcessMachine.Load(Good with { Transitions = [.. Good.Transitions, new("begun", "Cancel", "done"), new("begun", "Work", "done"), new("begun", "BeginPreparation", "done")] }).Require().Triggers);

    [Fact]
    public void The_lifecycle_is_the_table_that_live_sessions_follow()
    {
        var lifecycle = ProcessMachine.Lifecycle;

        Assert.Equal(Diagram.Rows.Select(row => (row.From.ToString(), row.Trigger.ToString(), row.To.ToString())), lifecycle.Data.Transitions.Select(step => (step.From, step.Trigger!, step.To)));
        Assert.Equal(Enum.GetNames<Trigger>(), lifecycle.Triggers);
        Assert.Equal(PhaseSet.All.Select(phase => phase.ToString()), lifecycle.States);
    }

    [Fact]
    public void Machines_of_equal_data_are_equal()
    {
        Assert.Equal(ProcessMachine.Load(Good).Require(), ProcessMachine.Load(Good with { States = ["begun", "done"] }).Require());
        Assert.NotEqual(ProcessMachine.Load(Good).Require(), ProcessMachine.Load(Good with { States = ["done", "begun"] }).Require());
    }
}
