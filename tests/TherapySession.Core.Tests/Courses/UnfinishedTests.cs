using NodaTime;
using static TherapySession.Tests.What;

namespace TherapySession.Tests;

/// <summary>What one session leaves, the next one asks for.</summary>
public class UnfinishedTests
{
    private static readonly ChangeId Music = new("music");
    private static readonly QuestionId River = new("river");
    private static readonly NeedId Lens = new("lens");
    private static readonly Concern Kiln = new(new ConcernId("kiln"), ConcernKind.Equipment, ConcernSeverity.Concern, "door sticks");
    private static readonly Instant After = Sitting.Start(50);

    [Fact]
    public void A_session_leaves_what_it_carried_forward_and_what_nobody_acted_on()
    {
        var left = UnfinishedBusiness.Of(Leaving());

        Assert.Equal(
            [(UnfinishedKind.Change, "music", "other music"), (UnfinishedKind.Question, "river", "by the river?"), (UnfinishedKind.Need, "lens", "a lens"), (UnfinishedKind.Concern, "kiln", null)],
            left.Select(carried => (carried.Item.Kind, carried.Item.Id.Value, carried.Words?.Text)));
        Assert.All(left, carried => Assert.Equal(Sitting.Id(0), carried.Item.From));
    }

    [Fact]
    public void A_session_that_settled_everything_leaves_nothing() => Assert.Empty(UnfinishedBusiness.Of(Sitting.Rated(0, 5)));

    [Fact]
    public void What_is_open_while_a_session_goes_on_is_still_its_own()
    {
        var running = new Sitting(0).Only(new AskQuestion(River, Stage.Individual, "by the river?"), new RaiseConcern(Kiln));
        var cancelled = new Sitting(0).Only(new AskQuestion(River, Stage.Individual, "by the river?"), new RaiseConcern(Kiln), new CancelSession(StopReason.Unwell));
        var course = Course.Of(Stage.Individual, [running]).Require();

        Assert.Empty(UnfinishedBusiness.Of(running));
        Assert.Equal([UnfinishedKind.Question, UnfinishedKind.Concern], UnfinishedBusiness.Of(cancelled).Select(carried => carried.Item.Kind));
        Assert.Empty(UnfinishedBusiness.Of(course, Sitting.Start(0)));
        Assert.Equal(2, UnfinishedBusiness.Of(course, After).Count);
    }

    [Fact]
    public void A_concern_about_a_person_never_goes_into_the_preparation_of_a_session()
    {
        var session = new Sitting(0).With(Phase.Reflection, Told(Kiln with { About = Stage.Worker })).Held();

        Assert.Empty(UnfinishedBusiness.Of(session));
        Assert.Single(CourseProgress.Of(Course.Of(Stage.Individual, [session]).Require(), After).OpenConcerns);
    }

    [Theory]
    [InlineData("226")]
    [InlineData("320")]
    public void The_next_session_asks_for_each_thing_and_goes_on_once_it_is_seen_to(string profile)
    {
        var next = new Sitting(1) { Profile = Profile.BuiltIn.Single(each => each.Id.Value == profile), Change = opening => opening with { CarriedOver = UnfinishedBusiness.Of(Leaving()) } };
        var session = next.Until<BeginParticipation>();
        var stamp = new Stamp(new CommandId("next"), Stage.Worker, Sitting.Start(2));

        var refused = Assert.IsType<Decision.Refused>(session.Decide(new BeginParticipation(), stamp));
        Assert.Equal(["Change music", "Question river", "Need lens", "Concern kiln"], refused.Reasons.Where(reason => reason.Code == "TS-CORS-001").Select(reason => string.Join(' ', reason.Arguments)));
        Assert.All(refused.Reasons, reason => Assert.Equal([$"{profile}/PC5", $"{profile}/PC11"], reason.Criteria.Select(each => each.Number)));

        Assert.Equal(Phase.Completed, next.With(Phase.Preparation, Settle(UnfinishedSettlement.TakenUp)).Held().Phase);
    }

    [Theory]
    [InlineData(UnfinishedSettlement.TakenUp, 0)]
    [InlineData(UnfinishedSettlement.CarriedOn, 4)]
    public void A_course_tells_what_nobody_took_up(UnfinishedSettlement settlement, int open)
    {
        var first = Leaving();
        var second = new Sitting(1) { Change = opening => opening with { CarriedOver = UnfinishedBusiness.Of(first) } }.With(Phase.Preparation, Settle(settlement)).Held();
        var course = Course.Of(Stage.Individual, [second, first]).Require();

        Assert.Equal(4, CourseProgress.Of(Course.Of(Stage.Individual, [first]).Require(), After).Unfinished.Count(each => each.AskedIn == 0));
        Assert.Equal(open, CourseProgress.Of(course, After).Unfinished.Count(each => each.AskedIn == 1));
        Assert.Equal(open, UnfinishedBusiness.Of(course, After).Count);

        // What is carried on keeps its name: the third session asks for the first one's question.
        Assert.Equal(UnfinishedBusiness.Of(course, After), UnfinishedBusiness.Of(second));
    }

    [Fact]
    public void Declining_closes_a_thing_and_never_a_concern()
    {
        var first = Leaving();
        var next = new Sitting(1) { Change = opening => opening with { CarriedOver = UnfinishedBusiness.Of(first) } };
        var declined = next.With(Phase.Preparation, Settle(UnfinishedSettlement.Declined, UnfinishedSettlement.CarriedOn)).Held();

        Assert.Equal([UnfinishedKind.Concern], UnfinishedBusiness.Of(Course.Of(Stage.Individual, [first, declined]).Require(), After).Select(carried => carried.Item.Kind));
    }

    [Fact]
    public void A_session_that_is_called_off_carries_on_what_it_did_not_come_to()
    {
        var left = UnfinishedBusiness.Of(Leaving());
        var cancelled = new Sitting(1) { Change = opening => opening with { CarriedOver = left } }.Only(new CancelSession(StopReason.Unwell));

        Assert.Equal(left, UnfinishedBusiness.Of(cancelled));
    }

    [Fact]
    public void A_later_settlement_stands_for_an_earlier_one()
    {
        var item = UnfinishedBusiness.Of(Leaving())[0];
        var session = new Sitting(1) { Change = opening => opening with { CarriedOver = [item] } }
            .Only(new SettleUnfinished(item.Item, UnfinishedSettlement.CarriedOn, "no time"), new SettleUnfinished(item.Item, UnfinishedSettlement.TakenUp, "there was time"));

        Assert.Equal(UnfinishedSettlement.TakenUp, session.Preparation.SettlementOf(item.Item));
        Assert.Empty(UnfinishedBusiness.Of(session));
    }

    [Fact]
    public void An_opening_carries_each_thing_once_and_none_of_its_own()
    {
        var item = new CarriedOver(new UnfinishedItem(new SessionId("earlier"), UnfinishedKind.Need, new("lens")));
        ValueList<string> Codes(params CarriedOver[] carried) =>
            Session.Open(Opening(Profile.Support226) with { CarriedOver = [.. carried] }, new Stamp(new CommandId("o"), Who.Worker, Start)) is Decision.Refused refused ? refused.Reasons.Select(reason => reason.Code).ToValueList() : [];

        Assert.Empty(Codes(item));
        Assert.Equal(["TS-SESS-102"], Codes(item, item));
        Assert.Equal(["TS-CORS-110"], Codes(item with { Item = item.Item with { From = new SessionId("session") } }));
        Assert.Equal(["TS-SESS-101"], Codes(item with { Item = item.Item with { Kind = (UnfinishedKind)9 } }));
    }

    /// <summary>A session that leaves one thing of each kind.</summary>
    private static Session Leaving() => new Sitting(0)
        .With(Phase.Preparation, new AskQuestion(River, Stage.Individual, "by the river?"), new SettleQuestion(River, Settlement.CarriedForward, "ask the service"))
        .With(Phase.Preparation, new IdentifyNeeds([Stage.Individual], "asked", [new(Lens, NeedKind.Resource, Stage.Individual, "a lens")]), new SettleNeed(Lens, Settlement.CarriedForward, "ordered"))
        .With(Phase.Active, new ProposeChange(Music, ChangeKind.Surroundings, Stage.Individual, "other music"), new CarryChangeForward(Music, "the worker brings it"))
        .With(Phase.Reflection, Told(Kiln)).Held();

    private static SessionCommand[] Told(Concern concern) => [new RaiseConcern(concern), new ReportConcern(concern.Id, new(Office.Manager)), new AcknowledgeConcern(concern.Id, new(Office.Manager))];

    private static SessionCommand[] Settle(UnfinishedSettlement settlement, UnfinishedSettlement? concern = null) => UnfinishedBusiness.Of(Leaving())
        .Select(SessionCommand (carried) => new SettleUnfinished(carried.Item, carried.Item.Kind == UnfinishedKind.Concern ? concern ?? settlement : settlement, "seen to")).ToArray();
}
