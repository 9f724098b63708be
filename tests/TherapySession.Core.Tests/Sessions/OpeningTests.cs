using static TherapySession.Tests.What;

namespace TherapySession.Tests;

public class OpeningTests
{
    private static readonly PlannedOutcome Outcome = Plan.Outcomes[0];
    private static readonly PlannedActivity Activity = Plan.Activities[0];

    private static readonly (string Code, string Place, string Pointer, Func<Opening, Opening> Change)[] Wrong =
    [
        (Codes.AgeOutOfRange, "Age", "/opening/age", opening => opening with { Age = -1 }),
        (Codes.AgeOutOfRange, "Age", "/opening/age", opening => opening with { Age = 131 }),
        (Codes.NotOnTheList, "Setting", "/opening/setting", opening => opening with { Setting = (Setting)99 }),
        (Codes.NotOnTheList, "Format", "/opening/format", opening => opening with { Format = (SessionFormat)99 }),
        (Codes.PlanWithoutOutcome, "Plan.Outcomes", "/opening/plan/outcomes", opening => opening with { Plan = Plan with { Outcomes = [] } }),
        (Codes.PlanWithoutActivity, "Plan.Activities", "/opening/plan/activities", opening => opening with { Plan = Plan with { Activities = [] } }),
        (Codes.NamedTwice, "Plan.Outcomes", "/opening/plan/outcomes", opening => opening with { Plan = Plan with { Outcomes = [Outcome, Outcome] } }),
        (Codes.NamedTwice, "Plan.Activities", "/opening/plan/activities", opening => opening with { Plan = Plan with { Activities = [Activity, Activity] } }),
        (Codes.NamedTwice, "Plan.Risks", "/opening/plan/risks", opening => opening with { Plan = Plan with { Risks = [Plan.Risks[0], Plan.Risks[0]] } }),
        (Codes.NamedTwice, "Participants", "/opening/participants", opening => opening with { Participants = [.. opening.Participants, opening.Participants[1]] }),
        (Codes.NotOnTheList, "Plan.Outcomes[0].Measure", "/opening/plan/outcomes/0/measure",
            opening => opening with { Plan = Plan with { Outcomes = [Outcome with { Measure = (OutcomeMeasure)99 }] } }),
        (Codes.NotOnTheList, "Plan.Outcomes[0].Direction", "/opening/plan/outcomes/0/direction",
            opening => opening with { Plan = Plan with { Outcomes = [Outcome with { Direction = (OutcomeDirection)99 }] } }),
        (Codes.NotOnTheList, "Plan.Outcomes[0].Origin", "/opening/plan/outcomes/0/origin",
            opening => opening with { Plan = Plan with { Outcomes = [Outcome with { Origin = (OutcomeOrigin)99 }] } }),
        (Codes.NotOnTheList, "Plan.Activities[0].Touch", "/opening/plan/activities/0/touch",
            opening => opening with { Plan = Plan with { Activities = [Activity with { Touch = (TouchInvolved)99 }] } }),
        (Codes.NotOnTheList, "Plan.Activities[0].Resources", "/opening/plan/activities/0/resources",
            opening => opening with { Plan = Plan with { Activities = [Activity with { Resources = [new(Paper, (ResourceKind)99)] }] } }),
        (Codes.NotOnTheList, "Participants[4].Attendance", "/opening/participants/4/attendance",
            opening => With(opening, new(Who.Stranger, [ParticipantRole.Friend], (Attendance)99))),
        (Codes.NotOnTheList, "Participants[4].Roles", "/opening/participants/4/roles", opening => With(opening, new(Who.Stranger, (ParticipantRole)99))),
        (Codes.ParticipantWithoutRole, "Participants[4].Roles", "/opening/participants/4/roles", opening => With(opening, new(Who.Stranger, [], Attendance.Remote))),
        (Codes.OneIndividual, "Participants", "/opening/participants", opening => With(opening, new(Who.Stranger, ParticipantRole.Individual))),
        (Codes.OneIndividual, "Participants", "/opening/participants", opening => opening with { Participants = [opening.Participants[1]] }),
        (Codes.IndividualIsNotStaff, "Participants[0].Roles", "/opening/participants/0/roles",
            opening => opening with { Participants = [new(Who.Individual, [ParticipantRole.Individual, ParticipantRole.Learner], Attendance.InPerson)] }),
    ];

    public static TheoryData<int> Rows => [.. Enumerable.Range(0, Wrong.Length)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_session_that_makes_no_sense_is_not_opened(int row)
    {
        var (code, place, pointer, change) = Wrong[row];

        var refused = Assert.IsType<Decision.Refused>(Session.Open(change(Opening(Profile.Support226)), Stamp));

        var reason = Assert.Single(refused.Reasons);
        Scene.AssertReadable(reason);
        Assert.Equal((code, "OpenSession.Opening." + place, pointer), (reason.Code, reason.Place.ClrPath, reason.Place.JsonPointer));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(130)]
    public void A_session_is_opened_at_any_age(int age) => Scene.Accepted(Session.Open(Opening(Profile.Support226) with { Age = age }, Stamp));

    [Fact]
    public void Everything_wrong_with_an_opening_is_told_at_once()
    {
        var opening = Opening(Profile.Support226) with { Age = -1, Setting = (Setting)99, Plan = Plan with { Outcomes = [] }, Participants = [] };

        var refused = Assert.IsType<Decision.Refused>(Session.Open(opening, Stamp));

        Assert.Equal(new[] { Codes.AgeOutOfRange, Codes.NotOnTheList, Codes.OneIndividual, Codes.PlanWithoutOutcome }.Order(StringComparer.Ordinal), refused.Reasons.Select(each => each.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_opened_session_is_in_consent_with_one_event()
    {
        var session = Scene.Open().Session;

        Assert.Equal((Phase.Consent, 1, Who.Individual), (session.Phase, session.Version, session.Individual));
        Assert.IsType<SessionOpened>(Assert.Single(session.History));
    }

    [Fact]
    public void A_history_folds_to_the_session_it_came_from()
    {
        var session = Scene.UpTo(Phase.Completed).Session;

        var folded = Session.Fold(session.History);

        Assert.Equal(session, folded);
        Assert.Equal(session.Consent, folded.Consent);
        Assert.Equal(session.Preparation, folded.Preparation);
        Assert.Equal(session.Participation, folded.Participation);
        Assert.Equal(session.TidyUp, folded.TidyUp);
    }

    private static Stamp Stamp => new(new("open"), Who.Worker, Start);

    private static Opening With(Opening opening, Participant participant) => opening with { Participants = [.. opening.Participants, participant] };
}
