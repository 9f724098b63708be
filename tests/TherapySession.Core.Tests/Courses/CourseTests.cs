using NodaTime;

namespace TherapySession.Tests;

/// <summary>A course takes the sessions of its own individual, each once, in whatever order they arrive.</summary>
public class CourseTests
{
    private static readonly Partner Therapist = new(Stage.Therapist, ParticipantRole.Therapist);
    private static readonly Partner Individual = new(Stage.Individual, ParticipantRole.Individual);
    private static readonly Partner Nurse = new(new PersonId("nurse"), ParticipantRole.OtherProfessional);

    private static TeamReview Review => new(new ReviewId("review-1"), Sitting.Start(3), [Therapist, Individual, Nurse],
        [new(ReviewConclusion.ChangePlan, [Stage.Therapist, Stage.Individual], "longer sessions"), new(ReviewConclusion.GoOn, [Nurse.Person], "the same room")]);

    public static TheoryData<string> WrongReviews => [.. Reviews.Keys];

    private static Dictionary<string, (string Code, string Pointer, TeamReview Review)> Reviews { get; } = new()
    {
        ["nothing decided"] = (Codes.NothingDecided, "/decisions", Review with { Decisions = [] }),
        ["nobody decided"] = (Codes.DeciderTookNoPart, "/decisions/0/decidedBy", Review with { Decisions = [new(ReviewConclusion.GoOn, [], "go on")] }),
        ["somebody else decided"] = (Codes.DeciderTookNoPart, "/decisions/0/decidedBy", Review with { Decisions = [new(ReviewConclusion.GoOn, [Stage.Sister], "go on")] }),
        ["the plan without the therapist"] = (Codes.ReviewNeedsTherapist, "/decisions/0/decidedBy", Review with { Decisions = [new(ReviewConclusion.ChangePlan, [Nurse.Person], "shorter")] }),
        ["the end without the therapist"] = (Codes.ReviewNeedsTherapist, "/decisions/0/decidedBy", Review with { Decisions = [new(ReviewConclusion.EndCourse, [Stage.Individual], "enough")] }),
        ["without the individual"] = (Codes.ReviewWithoutIndividual, "/individualsView", Review with { TookPart = [Therapist], Decisions = [new(ReviewConclusion.GoOn, [Stage.Therapist], "go on")] }),
        ["an unknown conclusion"] = (Codes.NotOnTheList, "/decisions/0/conclusion", Review with { Decisions = [new((ReviewConclusion)99, [Stage.Therapist], "?")] }),
        ["an unknown role"] = (Codes.NotOnTheList, "/tookPart", Review with { TookPart = [.. Review.TookPart, new(Stage.Sister, (ParticipantRole)99)] }),
    };

    [Fact]
    public void Sessions_stand_in_the_order_of_their_planned_times()
    {
        var sessions = Enumerable.Range(0, 4).Select(number => Sitting.Rated(number, number)).ToArray();

        var course = Course.Of(Stage.Individual, [sessions[2], sessions[0], sessions[3], sessions[1]]).Require();

        Assert.Equal(sessions, course.Sessions);
        Assert.Equal(sessions[3], course.Find(Sitting.Id(3)));
        Assert.Null(course.Find(Sitting.Id(9)));
        Assert.Equal("4 sessions, 0 reviews", course.ToString());
    }

    [Fact]
    public void Another_individuals_session_is_refused_however_it_comes()
    {
        var others = Others();
        var own = Course.Of(Stage.Individual).Add(Sitting.Rated(0, 3)).Require();

        var reason = Assert.Single(own.Add(others).Reasons);
        var listed = Assert.Single(Course.Of(Stage.Individual, [Sitting.Rated(0, 3), others]).Reasons);

        Assert.Equal((Codes.SessionOfAnother, Codes.SessionOfAnother), (reason.Code, listed.Code));
        Assert.StartsWith("/1/", listed.Place.JsonPointer, StringComparison.Ordinal);
        Scene.AssertReadable(reason);
        Assert.Single(own.Sessions);
    }

    [Fact]
    public void The_same_session_again_counts_once()
    {
        var (one, same) = (Sitting.Rated(0, 3), Sitting.Rated(0, 3));

        Assert.Single(Course.Of(Stage.Individual, [one, same]).Require().Sessions);
        var course = Course.Of(Stage.Individual).Add(one).Require();
        Assert.Same(course, course.Add(same).Require());
    }

    [Fact]
    public void Two_sessions_that_differ_under_one_identifier_are_both_told_and_neither_counts()
    {
        var (one, other) = (Sitting.Rated(0, 3), Sitting.Rated(0, 4));

        var refused = Course.Of(Stage.Individual, [one, Sitting.Rated(1, 5), other]);

        Assert.Null(refused.Whole);
        Assert.Equal(["/0/history/0/opening/session", "/2/history/0/opening/session"], refused.Reasons.Select(reason => reason.Place.JsonPointer));
        Assert.All(refused.Reasons, reason => Assert.Equal(Codes.SessionsDiffer, reason.Code));
        Assert.Equal(Codes.SessionsDiffer, Assert.Single(Course.Of(Stage.Individual).Add(one).Require().Add(other).Reasons).Code);
    }

    [Theory]
    [MemberData(nameof(WrongReviews))]
    public void A_review_that_breaks_a_rule_is_refused(string name)
    {
        var (code, pointer, review) = Reviews[name];

        var reason = Assert.Single(Course.Of(Stage.Individual).Add(review).Reasons);

        Assert.Equal((code, pointer), (reason.Code, reason.Place.JsonPointer));
        Scene.AssertReadable(reason);
    }

    [Fact]
    public void A_review_is_taken_with_the_individual_or_with_their_view()
    {
        var course = Course.Of(Stage.Individual).Add(Review).Require();

        Assert.Equal([Review], course.Reviews);
        Assert.Same(course, course.Add(Review).Require());
        Assert.Equal(Codes.ReviewsDiffer, Assert.Single(course.Add(Review with { At = Sitting.Start(4) }).Reasons).Code);
        Assert.True(course.Add(Reviews["without the individual"].Review with { Id = new ReviewId("review-2"), IndividualsView = "wants to go on, shown with a thumb" }).IsAdmitted);
    }

    [Fact]
    public void Courses_are_equal_whatever_order_they_were_put_together_in()
    {
        var (one, two) = (Sitting.Rated(0, 3), Sitting.Rated(1, 4));
        var design = new SingleCaseDesign(Sitting.Start(1));

        var forth = Course.Of(Stage.Individual).By(design).Add(one).Require().Add(Review).Require().Add(two).Require();
        var back = Course.Of(Stage.Individual).Add(two).Require().Add(Review).Require().Add(one).Require().By(design);

        Assert.Equal(forth, back);
        Assert.Equal(forth.GetHashCode(), back.GetHashCode());
        Assert.NotEqual(forth, back.By(null));
        Assert.NotEqual(forth, Course.Of(Stage.Individual, [one, two]).Require().By(design));
    }

    [Fact]
    public void An_intervention_ends_after_it_begins()
    {
        var design = new SingleCaseDesign(Sitting.Start(1), Sitting.Start(2));

        Assert.Throws<ArgumentOutOfRangeException>(() => new SingleCaseDesign(Sitting.Start(1), Sitting.Start(1)));
        Assert.True(design.IsBaseline(Sitting.Start(1) - Duration.Epsilon) && design.IsIntervention(Sitting.Start(1)));
        Assert.False(design.IsBaseline(Sitting.Start(1)) || design.IsIntervention(Sitting.Start(2)) || design.IsBaseline(Sitting.Start(2)));
    }

    /// <summary>A session like the others, of somebody else.</summary>
    internal static Session Others(int number = 7) => new Sitting(number)
    {
        Change = opening => opening with
        {
            Participants = opening.Participants.Select(each => each.Id == Stage.Individual ? each with { Id = new PersonId("somebody-else") } : each).ToValueList(),
        },
    }.Only();
}
