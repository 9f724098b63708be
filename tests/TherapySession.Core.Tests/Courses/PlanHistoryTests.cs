using NodaTime;

namespace TherapySession.Tests;

/// <summary>A plan's versions are added under agreement, in order, and never rewritten.</summary>
public class PlanHistoryTests
{
    private static readonly Instant Day = Instant.FromUtc(2026, 2, 2, 9, 0);
    private static readonly Partner Therapist = new(Stage.Therapist, ParticipantRole.Therapist);
    private static readonly Partner Individual = new(Stage.Individual, ParticipantRole.Individual);
    private static readonly TherapyPlan First = Stage.Opening(Profile.Support226).Plan;
    private static readonly TherapyPlan Second = First with { Version = 4, Approach = "slower" };

    public static TheoryData<string> Refused => [.. Cases.Keys];

    // Each breaks one rule of a version that is otherwise as it should be.
    private static Dictionary<string, (string Code, string Pointer, PlanVersion Version)> Cases { get; } = new()
    {
        ["no therapist"] = (Codes.VersionNeedsTherapist, "/change/agreedBy", Version(Second) with { Change = Agreed with { AgreedBy = [Individual, new(Stage.Worker, ParticipantRole.CoordinatingWorker)] } }),
        ["nobody agreed"] = (Codes.VersionNeedsTherapist, "/change/agreedBy", Version(Second) with { Change = Agreed with { AgreedBy = [], IndividualsPart = "heard" } }),
        ["without the individual"] = (Codes.VersionWithoutIndividual, "/change/individualsPart", Version(Second) with { Change = Agreed with { AgreedBy = [Therapist] } }),
        ["an unknown role"] = (Codes.NotOnTheList, "/change/askedBy/role", Version(Second) with { Change = Agreed with { AskedBy = new(Stage.Sister, (ParticipantRole)99) } }),
        ["an unknown role that agreed"] = (Codes.NotOnTheList, "/change/agreedBy", Version(Second) with { Change = Agreed with { AgreedBy = [Therapist, Individual, new(Stage.Sister, (ParticipantRole)99)] } }),
        ["before it was agreed"] = (Codes.VersionHoldsTooEarly, "/from", Version(Second) with { Change = Agreed with { AgreedAt = Day + Duration.FromDays(8) } }),
        ["another plan"] = (Codes.VersionOfAnotherPlan, "/plan/id", Version(Second with { Id = new PlanId("another") })),
        ["a hole"] = (Codes.VersionDoesNotFollow, "/plan/version", Version(Second with { Version = 5 })),
        ["the same number"] = (Codes.VersionDoesNotFollow, "/plan/version", Version(Second with { Version = 3 })),
        ["at the same moment"] = (Codes.VersionOutOfOrder, "/from", Version(Second) with { From = Day, Change = Agreed with { AgreedAt = Day } }),
        ["nothing new"] = (Codes.VersionChangesNothing, "/plan", Version(First with { Version = 4 })),
        ["no outcome"] = (Codes.PlanWithoutOutcome, "/plan/outcomes", Version(Second with { Outcomes = [], Activities = [new(Stage.Clay, TherapyType.Art)], Risks = [] })),
        ["a baseline off the scale"] = (Codes.OutsideTheScale, "/plan/outcomes/0/baseline", Outcome(outcome => outcome with { Baseline = 11 })),
        ["a target off the scale"] = (Codes.OutsideTheScale, "/plan/outcomes/0/target", Outcome(outcome => outcome with { Target = 10.5m })),
        ["a target the other way"] = (Codes.TargetTheOtherWay, "/plan/outcomes/0/target", Outcome(outcome => outcome with { Baseline = 5, Target = 4 })),
        ["a target the other way down"] = (Codes.TargetTheOtherWay, "/plan/outcomes/0/target", Outcome(outcome => outcome with { Baseline = 4, Target = 5, Direction = OutcomeDirection.Decrease })),
        ["a scale without ends"] = (Codes.ScaleWithoutEnds, "/plan/outcomes/0/scaleMaximum", Outcome(outcome => outcome with { Measure = OutcomeMeasure.SummedScale, ScaleMinimum = 5, ScaleMaximum = 5 })),
        ["levels of no goal"] = (Codes.LevelsOfNoGoal, "/plan/outcomes/0/levels", Outcome(outcome => outcome with { Levels = new("a", "b", "c", "d", "e") })),
        ["a change off the scale"] = (Codes.ReliableChangeOffTheScale, "/plan/outcomes/0/reliableChange", Outcome(outcome => outcome with { ReliableChange = 10.1m })),
        ["an unknown voice"] = (Codes.NotOnTheList, "/plan/outcomes/0/ratedBy", Outcome(outcome => outcome with { RatedBy = [(Voice)9] })),
        ["support without a side"] = (Codes.NothingAgreed, "/plan/support/aspects", Version(Second with { Support = new([], PromptLevel.Verbal, [Stage.Individual]) })),
        ["support off the ladder"] = (Codes.UnknownPromptLevel, "/plan/support/promptCeiling", Version(Second with { Support = new([new(SupportAspect.Sensory, "dim light")], new("shouted"), [Stage.Individual]) })),
    };

    private static PlanChange Agreed => new(new(Stage.Sister, ParticipantRole.FamilyCarer), [Therapist, Individual], Day + Duration.FromDays(6), "paints longer when nobody hurries");

    private static PlanHistory History => PlanHistory.Begin(new PlanVersion(First, Day, Agreed with { AgreedAt = Day })).Require();

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_version_that_breaks_a_rule_is_refused_and_the_history_stays(string name)
    {
        var (code, pointer, version) = Cases[name];
        var history = History;

        var refused = history.Revise(version);

        var reason = Assert.Single(refused.Reasons);
        Assert.Equal((code, pointer), (reason.Code, reason.Place.JsonPointer));
        Scene.AssertReadable(reason);
        Assert.Throws<SessionRefusedException>(refused.Require);
        Assert.Equal(History, history);
    }

    [Fact]
    public void The_twin_of_every_refused_version_is_taken()
    {
        var history = History.Revise(Version(Second)).Require();

        Assert.Equal([3, 4], history.Versions.Select(version => version.Plan.Version));
        Assert.True(History.Revise(Version(Second) with { Change = Agreed with { AgreedBy = [Therapist], IndividualsPart = "showed with cards that the big brush is wanted" } }).IsAdmitted);
        Assert.True(History.Revise(Outcome(outcome => outcome with { Baseline = 4, Target = 4, ReliableChange = 10, RatedBy = [Voice.Worker] })).IsAdmitted);
        Assert.True(History.Revise(Outcome(outcome => outcome with { Measure = OutcomeMeasure.GoalAttainment, Levels = new("a", "b", "c", "d", "e"), Weight = new(3, 2) })).IsAdmitted);
        Assert.True(History.Revise(Version(Second with { Support = new([new(SupportAspect.Sensory, "dim light")], PromptLevel.Verbal, [Stage.Individual]) })).IsAdmitted);
    }

    [Theory]
    [InlineData(ParticipantRole.HealthAndWelfareAttorney)]
    [InlineData(ParticipantRole.Deputy)]
    [InlineData(ParticipantRole.ParentalResponsibility)]
    public void Whoever_may_decide_for_the_individual_speaks_for_them(ParticipantRole role) =>
        Assert.True(History.Revise(Version(Second) with { Change = Agreed with { AgreedBy = [Therapist, new(Stage.Sister, role)] } }).IsAdmitted);

    [Fact]
    public void Everything_wrong_is_told_at_once_with_the_position_of_the_version()
    {
        var wrong = PlanHistory.Of([History.Latest, Version(Second with { Version = 9 }) with { From = Day, Change = Agreed with { AgreedBy = [] } }]);

        Assert.Equal(
            [Codes.VersionNeedsTherapist, Codes.VersionWithoutIndividual, Codes.VersionHoldsTooEarly, Codes.VersionDoesNotFollow, Codes.VersionOutOfOrder],
            wrong.Reasons.Select(reason => reason.Code));
        Assert.All(wrong.Reasons, reason => Assert.StartsWith("/1/", reason.Place.JsonPointer, StringComparison.Ordinal));
        Assert.Equal(Codes.PlanWithoutVersion, Assert.Single(PlanHistory.Of([]).Reasons).Code);
    }

    [Fact]
    public void A_change_of_the_plan_names_the_criteria_that_it_serves() =>
        Assert.Equal(["226/PC11", "320/PC11"], Assert.Single(History.Revise(Cases["no therapist"].Version).Reasons).Criteria.Select(criterion => criterion.Number));

    [Fact]
    public void Which_version_holds_is_asked_for_a_moment()
    {
        var history = History.Revise(Version(Second)).Require();
        var change = history.Latest.From;

        Assert.Null(history.At(Day - Duration.Epsilon));
        Assert.Equal(3, history.At(Day)?.Plan.Version);
        Assert.Equal(3, history.At(change - Duration.Epsilon)?.Plan.Version);
        Assert.Equal(4, history.At(change)?.Plan.Version);
        Assert.Equal(4, history.Find(4)?.Plan.Version);
        Assert.Null(history.Find(5));
    }

    [Fact]
    public void Adding_a_version_leaves_the_earlier_history_as_it_was()
    {
        var before = History;
        var after = before.Revise(Version(Second)).Require();

        Assert.Single(before.Versions);
        Assert.Equal(before.Versions[0], after.Versions[0]);
        Assert.Equal(PlanHistory.Of(after.Versions).Require(), after);
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, -1)]
    [InlineData(4, 1)]
    [InlineData(1, 4)]
    public void A_weight_has_parts_from_0_to_3(int importance, int difficulty)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new OutcomeWeight(importance, difficulty));
        Assert.Equal((0, 9), (new OutcomeWeight(0, 3).Value, new OutcomeWeight(3, 3).Value));
    }

    [Fact]
    public void A_measures_error_is_a_deviation_and_a_reliability()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new MeasureError(-0.1m, 0.8m));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MeasureError(1, -0.1m));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MeasureError(1, 1.1m));
        Assert.Equal((0m, 1m), (new MeasureError(0, 1).StandardDeviation, new MeasureError(0, 1).Reliability));
    }

    [Fact]
    public void A_goal_has_five_levels_and_no_sixth()
    {
        var scale = new GoalScale("much less", "less", "as hoped", "more", "much more");

        Assert.Equal(["much less", "less", "as hoped", "more", "much more"], Enumerable.Range(-2, 5).Select(level => scale.Of(level).Text));
        Assert.Throws<ArgumentOutOfRangeException>(() => scale.Of(3));
    }

    [Fact]
    public void An_outcome_is_measured_alike_only_with_the_same_measure_ends_levels_and_direction()
    {
        var outcome = First.Outcomes[0];

        Assert.True(outcome.IsMeasuredAs(outcome with { Baseline = 3, Target = 5, Weight = new(1, 1), InTheirWords = "other words" }));
        Assert.False(outcome.IsMeasuredAs(outcome with { Measure = OutcomeMeasure.Percentage }));
        Assert.False(outcome.IsMeasuredAs(outcome with { Direction = OutcomeDirection.Decrease }));
        Assert.False(outcome.IsMeasuredAs(outcome with { ScaleMaximum = 5 }));
        Assert.False(outcome.IsMeasuredAs(outcome with { Levels = new("a", "b", "c", "d", "e") }));
    }

    private static PlanVersion Version(TherapyPlan plan) => new(plan, Day + Duration.FromDays(7), Agreed);

    private static PlanVersion Outcome(Func<PlannedOutcome, PlannedOutcome> change) => Version(Second with { Outcomes = [change(Second.Outcomes[0])] });
}
