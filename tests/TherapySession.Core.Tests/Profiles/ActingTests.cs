using static TherapySession.Tests.What;

namespace TherapySession.Tests;

public class ActingTests
{
    [Fact]
    public void Making_a_change_is_the_co_ordinating_workers_own_under_320_and_co_signed_under_226()
    {
        var (support, coordinate) = (Agreed(Profile.Support226), Agreed(Profile.Coordinate320));

        coordinate.Do(new MakeChange(Seat, Said));
        var reason = Assert.Single(support.Refuse(new MakeChange(Seat, Said)));
        support.Do(new MakeChange(Seat, Said), support.Stamp() with { CoSignedBy = Who.Therapist });

        Assert.Equal((Codes.NeedsSecondSignature, RefusalKind.NotEntitled, "/coSignedBy"), (reason.Code, reason.Kind, reason.Place.JsonPointer));
        Assert.Equal(["makeChange", "CoordinatingWorker, Therapist, Supervisor", "226"], reason.Arguments);
        Assert.Equal(Who.Therapist, support.Session.History.Latest!.At.CoSignedBy);
    }

    [Fact]
    public void Under_320_making_a_change_is_nobody_elses()
    {
        var scene = Agreed(Profile.Coordinate320);

        Assert.Equal(Codes.NotTheirs, Assert.Single(scene.Refuse(new MakeChange(Seat, Said), scene.Stamp(Who.Carer))).Code);
        Assert.Equal(Codes.NotTheirs, Assert.Single(scene.Refuse(new MakeChange(Seat, Said), scene.Stamp(Who.Carer) with { CoSignedBy = Who.Therapist })).Code);
    }

    [Theory]
    [InlineData("226", true)]
    [InlineData("320", false)]
    public void Who_accepts_the_record_depends_on_the_profile(string profile, bool coordinatorMay)
    {
        var scene = Scene.UpTo(Phase.Reflection, Profile.BuiltIn.Single(each => each.Id.Value == profile))
            .Do(new AddParticipant(new(Who.Stranger, ParticipantRole.CoordinatingWorker)), new WriteRecord(RecordPart.Contribution, Said));

        Assert.Equal(coordinatorMay, scene.Try(new AcceptRecord(), scene.Stamp(Who.Stranger)) is Decision.Accepted);
    }

    [Fact]
    public void Nobody_co_signs_for_themselves()
    {
        var scene = Agreed(Profile.Support226);

        Assert.Equal(Codes.NeedsSecondSignature, Assert.Single(scene.Refuse(new MakeChange(Seat, Said), scene.Stamp() with { CoSignedBy = Who.Worker })).Code);
    }

    [Fact]
    public void Anybody_may_bring_a_withdrawal_a_dissent_or_a_concern()
    {
        var scene = Scene.UpTo(Phase.Active);

        foreach (var command in new SessionCommand[] { new RecordDissent(Said), new RaiseConcern(new(Socket, ConcernKind.Health, ConcernSeverity.Serious, Said)),
            new WithdrawConsent(Who.Individual) })
            scene.Do(command, scene.Stamp(Who.Stranger));

        Assert.Equal(Phase.Feedback, scene.Session.Phase);
    }

    [Fact]
    public void A_third_profile_is_data_that_drops_a_requirement_and_adds_a_co_signature()
    {
        var data = Profile.Support226.Data;
        var house = Profile.Load(data with
        {
            Id = new("house"),
            Title = "A house's own policy",
            Criteria = data.Criteria.Select(each => each with { Requirements = each.Requirements.Where(code => code != "TS-PREP-008").ToValueList() }).ToValueList(),
            CoSignatures = [.. data.CoSignatures, new("cancelSession", [ParticipantRole.Therapist])],
        }).Require();
        var scene = Scene.ReadyIn(Phase.Preparation, house, "TS-PREP-008");

        Assert.Contains("TS-PREP-008", Scene.ReadyIn(Phase.Preparation, Profile.Support226, "TS-PREP-008").Refuse(new BeginParticipation()).Select(each => each.Code));
        Assert.IsType<Decision.Accepted>(scene.Try(new BeginParticipation()));
        Assert.Equal(Codes.NeedsSecondSignature, Assert.Single(scene.Refuse(new CancelSession(StopReason.Staffing))).Code);
        Assert.IsType<Decision.Accepted>(scene.Try(new CancelSession(StopReason.Staffing), scene.Stamp() with { CoSignedBy = Who.Therapist }));
    }

    [Fact]
    public void A_refusal_names_the_criteria_of_the_session_s_own_profile()
    {
        var house = Profile.Load(new ProfileData { Id = new("house"), Title = "House", Version = 1,
            Criteria = [new(new("house/a"), ["TS-CONS-002"], []), new(new("house/b"), ["TS-CONS-002"], [])] }).Require();

        var reason = Assert.Single(Scene.Open(house).Refuse(new BeginPreparation()));

        Assert.Equal(["house/a", "house/b"], reason.Criteria.Select(each => each.Number));
    }

    private static Scene Agreed(Profile profile) =>
        Scene.UpTo(Phase.Active, profile).Do(new ProposeChange(Seat, ChangeKind.Surroundings, Who.Individual, Said), new AgreeChange(Seat, [Who.Individual]));
}
