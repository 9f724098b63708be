using System.Text;
using TherapySession.Conformance;
using TherapySession.Json;

namespace TherapySession.Tests;

public class ProfileLoadingTests
{
    private static readonly ProfileData Good = new()
    {
        Id = new("house"),
        Title = "The house's own",
        Version = 1,
        Criteria = [new(new("house/1"), ["TS-CONS-002"], ["recordConsent"])],
    };

    private static readonly RoleRule Signing = new("signRecord", [ParticipantRole.Supervisor]);

    private static readonly ProcessMachineData Round = new()
    {
        States = ["begun", "waiting", "done"],
        Initial = "begun",
        Final = ["done"],
        Transitions = [new("begun", "finish", "done"), new("begun", "wait", "waiting"), new("waiting", "wait", "waiting")],
    };

    private static readonly ProcessMachineData Straight = Round with { Transitions = Round.Transitions.Add(new("waiting", "Cancel", "done")) };

    private static readonly (string Code, string Place, string Pointer, ProfileData Data)[] Wrong =
    [
        (Codes.ProfileWithoutCriteria, "Criteria", "/criteria", Good with { Criteria = [] }),
        (Codes.ProfileUnnamed, "Title", "/title", Good with { Title = " " }),
        (Codes.ProfileUnnamed, "Version", "/version", Good with { Version = 0 }),
        (Codes.ProfileUnknownRule, "Criteria[0].Requirements[1]", "/criteria/0/requirements/1", Good with { Criteria = [new(new("house/1"), ["TS-CONS-002", "TS-CONS-999"], [])] }),
        (Codes.ProfileUnknownRule, "Criteria[0].Events[0]", "/criteria/0/events/0", Good with { Criteria = [new(new("house/1"), [], ["recordConsents"])] }),
        (Codes.ProfileUnknownRule, "AlsoRequires[0]", "/alsoRequires/0", Good with { AlsoRequires = ["TS"] }),
        (Codes.ProfileUnknownRule, "MayAct[0].Command", "/mayAct/0/command", Good with { MayAct = [Signing with { Command = "sign" }] }),
        (Codes.ProfileUnknownRule, "CoSignatures[0].Command", "/coSignatures/0/command", Good with { CoSignatures = [Signing with { Command = "sign" }] }),
        (Codes.ProfileTwice, "Criteria[1]", "/criteria/1", Good with { Criteria = [Good.Criteria[0], Good.Criteria[0]] }),
        (Codes.ProfileTwice, "MayAct[1].Command", "/mayAct/1/command", Good with { MayAct = [Signing, Signing] }),
        (Codes.ProfileCriterionUnreached, "Criteria[0]", "/criteria/0", Good with { Criteria = [new(new("house/1"), [], [])] }),
        (Codes.ProfileNobody, "CoSignatures[0].Roles", "/coSignatures/0/roles", Good with { CoSignatures = [Signing with { Roles = [] }] }),
        (Codes.ProfileBlocksWithdrawal, "MayAct[0].Command", "/mayAct/0/command", Good with { MayAct = [Signing with { Command = "withdrawConsent" }] }),
        (Codes.ProfileBlocksWithdrawal, "CoSignatures[0].Command", "/coSignatures/0/command", Good with { CoSignatures = [Signing with { Command = "raiseConcern" }] }),
        (Codes.MachineGoesRound, "Machine.States[1]", "/machine/states/1", Good with { Machine = Round }),
        (Codes.MachineGoesRound, "Machine.Transitions[3]", "/machine/transitions/3", Good with { Machine = Round with { Transitions = [.. Round.Transitions.Take(2), new("waiting", "finish", "done"), new("waiting", null, "waiting")] } }),
        (Codes.MachineUnknownState, "Machine.Initial", "/machine/initial", Good with { Machine = Straight with { Initial = "begin" } }),
        (Codes.EndNeedsAnAct, "Machine.States[1]", "/machine/states/1", Good with { Machine = Straight }),
        (Codes.EndNeedsAnAct, "Costs.NeverMissing", "/costs/neverMissing", Good with { Costs = new() { NeverMissing = ["Complete"] } }),
        (Codes.CostOutOfRange, "Costs.Missing", "/costs/missing", Good with { Costs = new() { Missing = -1 } }),
        (Codes.CostWithoutTrigger, "Costs.RecordedOnlyOf[0].Trigger", "/costs/recordedOnlyOf/0/trigger", Good with { Costs = new() { RecordedOnlyOf = [new("WithdrawConsnet", 20)] } }),
        (Codes.CostWithoutTrigger, "Costs.Kept[0]", "/costs/kept/0", Good with { Machine = Straight, Costs = new() { Kept = ["WithdrawConsent"] } }),
    ];

    public static TheoryData<int> Rows => [.. Enumerable.Range(0, Wrong.Length)];

    [Fact]
    public void The_profiles_that_come_with_the_library_make_sense() =>
        Assert.All(Profile.BuiltIn, profile => Assert.Empty(Profile.Load(profile.Data).Problems));

    [Theory]
    [MemberData(nameof(Rows))]
    public void F77_A_profile_that_makes_no_sense_is_refused_when_it_is_loaded(int row)
    {
        var (code, place, pointer, data) = Wrong[row];

        var loading = Profile.Load(data);

        var problem = Assert.Single(loading.Problems);
        Assert.Null(loading.Profile);
        Scene.AssertReadable(problem);
        Assert.Equal((code, "ProfileData." + place, pointer), (problem.Code, problem.Place.ClrPath, problem.Place.JsonPointer));
    }

    [Fact]
    public void F77_Everything_wrong_with_a_profile_is_told_at_once()
    {
        var data = Good with
        {
            Title = "",
            Version = 0,
            Criteria = [new(new("house/1"), ["TS-CONS-0002"], ["recordConsent"]), new(new("house/1"), [], [])],
            AlsoRequires = ["nothing"],
            MayAct = [new("withdrawConsent", []), new("jump", [ParticipantRole.Friend])],
            CoSignatures = [Signing, Signing],
        };

        var problems = Profile.Load(data).Problems;

        Assert.Equal(
            new[]
            {
                Codes.ProfileUnnamed, Codes.ProfileUnnamed, Codes.ProfileUnknownRule, Codes.ProfileUnknownRule, Codes.ProfileUnknownRule, Codes.ProfileTwice, Codes.ProfileTwice,
                Codes.ProfileCriterionUnreached, Codes.ProfileNobody, Codes.ProfileBlocksWithdrawal,
            }.Order(StringComparer.Ordinal),
            problems.Select(each => each.Code).Order(StringComparer.Ordinal));
        Assert.All(problems, Scene.AssertReadable);
    }

    [Fact]
    public void F77_An_unknown_name_is_told_with_the_nearest_one()
    {
        var problem = Assert.Single(Profile.Load(Good with { Criteria = [new(new("house/1"), [], ["recordConsnet"])] }).Problems);

        Assert.Contains("recordConsent", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_profile_that_was_not_loaded_throws_what_is_wrong_with_it_when_it_is_required()
    {
        var thrown = Assert.Throws<SessionRefusedException>(() => Profile.Load(Good with { Version = 0 }).Require());

        Assert.Equal(Codes.ProfileUnnamed, Assert.Single(thrown.Reasons).Code);
    }

    [Fact]
    public void Profiles_of_equal_data_are_equal()
    {
        var again = Good with { Criteria = [new(new("house/1"), ["TS-CONS-002"], ["recordConsent"])] };

        Assert.Equal(Profile.Load(Good).Require(), Profile.Load(again).Require());
        Assert.NotEqual(Profile.Load(Good).Require(), Profile.Load(Good with { Version = 2 }).Require());
    }

    [Fact]
    public void A_profile_without_machine_and_costs_has_the_librarys_and_one_with_them_its_own()
    {
        var (plain, own) = (Profile.Load(Good).Require(), Profile.Load(Good with { Machine = Straight, Costs = new() { Kept = ["finish"] } }).Require());

        Assert.Equal((ProcessMachine.Lifecycle, AlignmentCosts.Domain), (plain.Machine, plain.Costs));
        Assert.Equal((Straight, true), (own.Machine.Data, own.Costs.Keeps("finish")));
        Assert.NotEqual(plain, own);
    }

    [Fact]
    public void F77_A_circular_machine_in_a_profile_file_is_refused_with_its_line_as_the_file_is_read()
    {
        var good = SessionJson.ToText(Profile.Load(Good with { Machine = Straight, Costs = new() { RecordedOnly = 2 } }).Require());
        Assert.Equal(Straight, SessionJson.ReadProfile(Encoding.UTF8.GetBytes(good)).Item!.Machine.Data);
        var circular = good.Replace("\"trigger\": \"Cancel\",\n          \"to\": \"done\"", "\"trigger\": \"Cancel\",\n          \"to\": \"begun\"", StringComparison.Ordinal)
            .Replace("\"trigger\": \"finish\",\n          \"to\": \"done\"", "\"trigger\": \"finish\",\n          \"to\": \"waiting\"", StringComparison.Ordinal);

        var read = SessionJson.ReadProfile(Encoding.UTF8.GetBytes(circular));

        Assert.Null(read.Item);
        Assert.Equal([("P003", "/profile/machine/states/0"), ("P003", "/profile/machine/states/1")], read.Problems.Select(each => (each.Code, each.Place.JsonPointer)));
        Assert.Equal("\"begun\",", circular.Split('\n')[read.Problems[0].Place.Line - 1].Trim());
    }

    [Theory]
    [InlineData("226", 14)]
    [InlineData("320", 15)]
    public void A_built_in_profile_has_every_criterion_of_its_standard_once_and_evidence_for_each(string id, int criteria)
    {
        var profile = Profile.BuiltIn.Single(each => each.Id.Value == id);

        Assert.Equal(Enumerable.Range(1, criteria).Select(number => $"{id}/PC{number}"), profile.Criteria.Select(each => each.Criterion.Number));
        Assert.All(profile.Criteria, each => Assert.NotEmpty(each.Events));
        Assert.All(profile.Criteria, each => Assert.NotEmpty(each.Requirements));
    }
}
