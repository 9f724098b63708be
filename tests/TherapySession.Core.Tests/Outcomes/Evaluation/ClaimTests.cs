using TherapySession.Outcomes;
using static TherapySession.Tests.Outcomes.Ratings;

namespace TherapySession.Tests.Outcomes;

/// <summary>What supports and what weakens a claim: each is said where it holds, and not where it does not.</summary>
public sealed class ClaimTests
{
    private static readonly PlannedOutcome WithoutBaseline = Goal with { Baseline = null };
    private static readonly PlannedOutcome Counted = new(Stage.Outcome, "ask for help", OutcomeMeasure.Count) { Baseline = 1 };

    public static TheoryData<ClaimKind> Kinds => [.. Enum.GetValues<ClaimKind>()];

    // A course of which it is said, and one that differs in nothing else and of which it is not.
    private static Dictionary<ClaimKind, (Course Said, Course NotSaid)> Cases { get; } = new()
    {
        [ClaimKind.EnoughRatings] = (Weekly(Goal, Up(12)), Weekly(Goal, Up(11))),
        [ClaimKind.EveryVoiceHeard] = (Of([Session(0, Goal, Own(3), Other(4), Worker(5))]), Of([Session(0, Goal, Own(3), Worker(5))])),
        [ClaimKind.OneMeasure] = (Weekly(Goal, 3, 4), Of([Session(0, Goal with { ScaleMaximum = 5 }, Own(3)), Session(1, Goal, Own(4))])),
        [ClaimKind.OnePlanVersion] = (Weekly(Goal, 3, 4), Of([Session(0, Goal, Own(3)), Later(1, Own(4))])),
        [ClaimKind.BeyondError] = (Weekly(Goal, 2, 4.45m), Weekly(Goal, 2, 4.44m)),
        [ClaimKind.VoicesAgree] = (Both((1, 1), (5, 5), (9, 9)), Both((1, 3), (5, 5), (9, 6))),
        [ClaimKind.OneRater] = (Of([Session(0, Goal, Worker(3)), Session(1, Goal, Worker(4))]), Of([Session(0, Goal, Worker(3)), Session(1, Goal, Worker(4, OtherWorker))])),
        [ClaimKind.RunSignal] = (Weekly(Goal, 1, 2, 3, 4, 5), Weekly(Goal, 1, 2, 3, 4, 3)),
        [ClaimKind.PhasesApart] = (Weekly(Goal, 1, 2, 1, 2, 8, 9, 8, 9).By(new(Sitting.Start(4))), Weekly(Goal, 1, 9, 1, 2, 8, 2, 8, 1).By(new(Sitting.Start(4)))),
        [ClaimKind.FewRatings] = (Weekly(Goal, Up(5)), Weekly(Goal, Up(6))),
        [ClaimKind.VoiceMissing] = (Of([Session(0, Goal, Own(3), Other(4))]), Of([Session(0, Goal, Own(3), Other(4), Worker(5))])),
        [ClaimKind.MeasureChanged] = (Of([Session(0, Goal with { Direction = OutcomeDirection.Decrease }, Own(3)), Session(1, Goal, Own(4))]), Weekly(Goal, 3, 4)),
        [ClaimKind.PlanChanged] = (Of([Session(0, Goal, Own(3)), Later(1, Own(4))]), Weekly(Goal, 3, 4)),
        [ClaimKind.Autocorrelated] = (Weekly(Goal, 1, 1, 1, 1, 1, 9, 9, 9, 9, 9), Weekly(Goal, 1, 9, 1, 9, 1, 9, 1, 9, 1, 9)),
        [ClaimKind.RatedByProxy] = (Of([Session(0, Goal, Proxy(3))]), Of([Session(0, Goal, Own(3))])),
        [ClaimKind.GapInTime] = (Of([.. Weeks(0, 1, 2, 3), Session(8, Goal, Own(3))]), Of([.. Weeks(0, 1, 2, 3), Session(7, Goal, Own(3))])),
        [ClaimKind.RaterChanged] = (Of([Session(0, Goal, Worker(3)), Session(1, Goal, Worker(4, OtherWorker))]), Of([Session(0, Goal, Worker(3)), Session(1, Goal, Worker(4))])),
        [ClaimKind.AtAnEnd] = (Weekly(Goal, 10, 10, 5, 6), Weekly(Goal, 10, 5, 5, 6)),
        [ClaimKind.LowAgreement] = (Both((1, 9), (9, 1), (5, 5)), Both((1, 1), (9, 9), (5, 5))),
        [ClaimKind.OffTheScale] = (Of([Session(0, Goal, Own(11)), Session(1, Goal, Own(4))]), Weekly(Goal, 10, 4)),
        [ClaimKind.NoBaseline] = (Weekly(WithoutBaseline, 3, 4), Weekly(Goal, 3, 4)),
        [ClaimKind.RatingsMissing] = (Of([Session(0, Goal, Own(3), Worker(3)), Session(1, Goal, Own(3))]), Of([.. Weeks(0, 1, 2, 3).Select((_, week) => Session(week, Goal, week == 0 ? [Own(3)] : [Own(3), Worker(3)]))])),
        [ClaimKind.WithinError] = (Weekly(Goal, 2, 4.44m), Weekly(Goal, 2, 4.45m)),
        [ClaimKind.ErrorUnknown] = (Weekly(Counted, 1, 4), Weekly(Counted with { Error = new(1, 0.8m) }, 1, 4)),
        [ClaimKind.SeveralRaters] = (Of([Session(0, Goal, Worker(3), Worker(4, OtherWorker))]), Of([Session(0, Goal, Worker(3), Worker(4))])),
        [ClaimKind.BaselineTrend] = (Weekly(Goal, 1, 2, 3, 4, 5, 6).By(new(Sitting.Start(3))), Weekly(Goal, 3, 2, 1, 4, 5, 6).By(new(Sitting.Start(3)))),
        [ClaimKind.ShortPhase] = (Weekly(Goal, 1, 2, 4, 5, 6).By(new(Sitting.Start(2))), Weekly(Goal, 1, 2, 1, 4, 5, 6).By(new(Sitting.Start(3)))),
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_point_is_made_where_it_holds_and_nowhere_else(ClaimKind kind)
    {
        var (said, notSaid) = Cases[kind];

        var point = Claims(said).First(each => each.Kind == kind);

        Assert.DoesNotContain(kind, Claims(notSaid).Select(each => each.Kind));
        Assert.All(Language.All, language =>
        {
            Assert.DoesNotContain('{', point.MessageIn(language) + point.RemedyIn(language));
            Assert.False(string.IsNullOrWhiteSpace(point.RemedyIn(language)));
        });
        Assert.NotEqual(point.MessageIn(Language.English), point.MessageIn(Language.Welsh));
        Assert.Equal($"TS-OUT-{(int)kind}", point.Code);
        Assert.Equal((int)kind < 300, point.IsSupport);
    }

    [Fact]
    public void Every_code_of_a_point_is_explained_and_none_is_explained_that_there_is_not() =>
        Assert.Equal(
            Enum.GetValues<ClaimKind>().Select(kind => $"TS-OUT-{(int)kind}").Order(StringComparer.Ordinal),
            CodeText.All.Select(text => text.Code).Where(code => string.CompareOrdinal(code, "TS-OUT-2") > 0 && code.StartsWith("TS-OUT-", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void A_point_names_its_figures()
    {
        Assert.Equal("The individual: the ratings changed by 2.44, which is not more than the measure's error explains.", Said(ClaimKind.WithinError));
        Assert.Equal("The worker: no rating; nothing is recorded.", Said(ClaimKind.VoiceMissing));
        Assert.Equal("Somebody for the individual: 1 ratings were given by somebody else in the individual's place.", Said(ClaimKind.RatedByProxy));
        Assert.Equal("The individual: 35 days without a rating.", Said(ClaimKind.GapInTime));
        Assert.Equal("The worker: no rating in 1 of 2 sessions in which the outcome was rated.", Said(ClaimKind.RatingsMissing));

        static string Said(ClaimKind kind) => Claims(Cases[kind].Said).First(each => each.Kind == kind).Message;
    }

    [Fact]
    public void Supports_and_weaknesses_are_told_apart()
    {
        var outcome = CourseEvaluationTests.Outcome(Weekly(Goal, Up(12)));

        Assert.Equal(outcome.Claims.Count, outcome.Supports.Count + outcome.Weakens.Count);
        Assert.All(outcome.Supports, point => Assert.True(point.IsSupport));
        Assert.All(outcome.Weakens, point => Assert.False(point.IsSupport));
    }

    private static ValueList<ClaimPoint> Claims(Course course) => CourseEvaluationTests.Outcome(course).Claims;

    // Up and down, so that nothing but its length is special about it.
    private static decimal[] Up(int count) => [.. Enumerable.Range(0, count).Select(i => (decimal)(3 + (i % 2)))];

    private static IEnumerable<Session> Weeks(params int[] weeks) => weeks.Select(week => Session(week, Goal, Own(3)));

    private static Session Later(int week, OutcomeRating rating) => Session(week, plan => plan with { Version = 4, Outcomes = [Goal] }, rating);
}
