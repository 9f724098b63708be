using TherapySession.Conformance;

namespace TherapySession.Tests.Conformance;

public sealed class CostsLoadingTests
{
    private static readonly AlignmentCostsData Good = new() { RecordedOnlyOf = [new("Cancel", 5)], MissingOf = [new("Complete", 2)], NeverMissing = ["Cancel"], Kept = ["Cancel"] };

    private static readonly (string Code, string Member, string Pointer, AlignmentCostsData Data)[] Wrong =
    [
        (Codes.CostOutOfRange, "RecordedOnly", "/recordedOnly", Good with { RecordedOnly = -1 }),
        (Codes.CostOutOfRange, "Missing", "/missing", Good with { Missing = 10_001 }),
        (Codes.CostOutOfRange, "RecordedOnlyOf[0].Cost", "/recordedOnlyOf/0/cost", Good with { RecordedOnlyOf = [new("Cancel", int.MaxValue)] }),
        (Codes.CostOutOfRange, "MissingOf[0].Cost", "/missingOf/0/cost", Good with { MissingOf = [new("Complete", int.MinValue)] }),
        (Codes.ProfileTwice, "RecordedOnlyOf[1].Trigger", "/recordedOnlyOf/1/trigger", Good with { RecordedOnlyOf = [new("Cancel", 5), new("Cancel", 6)] }),
        (Codes.ProfileTwice, "NeverMissing[1]", "/neverMissing/1", Good with { NeverMissing = ["Cancel", "Cancel"] }),
        (Codes.ProfileTwice, "Kept[1]", "/kept/1", Good with { Kept = ["Cancel", "Cancel"] }),
        (Codes.MachineName, "MissingOf[0].Trigger", "/missingOf/0/trigger", Good with { MissingOf = [new(" ", 2)] }),
        (Codes.MachineName, "Kept[0]", "/kept/0", Good with { Kept = ["\u202E"] }),
        (Codes.CostContradiction, "MissingOf[0]", "/missingOf/0", Good with { MissingOf = [new("Cancel", 2)] }),
    ];

    public static TheoryData<int> Rows => [.. Enumerable.Range(0, Wrong.Length)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Costs_that_make_no_sense_are_refused_when_they_are_loaded(int row)
    {
        var (code, member, pointer, data) = Wrong[row];

        var loading = AlignmentCosts.Load(data);

        var problem = Assert.Single(loading.Problems);
        Assert.Null(loading.Costs);
        Scene.AssertReadable(problem);
        Assert.Equal((code, "AlignmentCostsData." + member, pointer), (problem.Code, problem.Place.ClrPath, problem.Place.JsonPointer));
        Assert.Throws<SessionRefusedException>(loading.Require);
    }

    [Fact]
    public void Nought_and_the_highest_are_costs_and_what_is_not_named_costs_what_the_rest_does()
    {
        var costs = AlignmentCosts.Load(Good with { RecordedOnly = 0, Missing = 10_000 }).Require();

        Assert.Equal((5, 0, 0), (costs.RecordedOnly("Cancel"), costs.RecordedOnly("Complete"), costs.RecordedOnly("TeaBreak")));
        Assert.Equal((null, 2, 10_000), (costs.Missing("Cancel"), costs.Missing("Complete"), costs.Missing("Resume")));
        Assert.Equal((true, false), (costs.Keeps("Cancel"), costs.Keeps("Complete")));
    }

    [Fact]
    public void No_act_of_a_person_is_ever_missing_and_a_withdrawal_is_dear()
    {
        string[] acts = ["Pause", "ReturnToPreparation", "Cancel", "WithdrawConsent", "RecordDissent", "RaiseConcern", "RaiseSeriousConcern", "AmendRecord"];

        Assert.Equal(acts, Enum.GetNames<Trigger>().Where(trigger => AlignmentCosts.Domain.Missing(trigger) is null));
        Assert.All(Enum.GetNames<Trigger>().Except(acts), trigger => Assert.Equal(1, AlignmentCosts.Domain.Missing(trigger)));
        Assert.Equal(
            [("Cancel", 5), ("WithdrawConsent", 20), ("RecordDissent", 20), ("RaiseConcern", 5), ("RaiseSeriousConcern", 20)],
            Enum.GetNames<Trigger>().Select(trigger => (trigger, AlignmentCosts.Domain.RecordedOnly(trigger))).Where(each => each.Item2 != 1));
    }

    [Fact]
    public void Costs_that_leave_an_end_only_to_a_persons_act_do_not_go_with_the_machine()
    {
        var machine = ProcessMachine.Load(new ProcessMachineData { States = ["open", "shut"], Initial = "open", Final = ["shut"], Transitions = [new("open", "Cancel", "shut")] }).Require();

        var problem = Assert.Single(Aligner.Load(machine, AlignmentCosts.Domain).Problems);

        Scene.AssertReadable(problem);
        Assert.Equal((Codes.EndNeedsAnAct, "/states/0"), (problem.Code, problem.Place.JsonPointer));
        Assert.Throws<SessionRefusedException>(Aligner.Load(machine, AlignmentCosts.Domain).Require);
        Assert.Equal(1, Aligner.Load(machine, AlignmentCosts.Unit).Require().Align((string[])[]).Cost);
    }
}
