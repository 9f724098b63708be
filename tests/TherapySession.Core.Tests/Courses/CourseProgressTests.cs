using NodaTime;

namespace TherapySession.Tests;

/// <summary>What a course tells of its sessions at a moment.</summary>
public class CourseProgressTests
{
    private static readonly Instant After = Sitting.Start(50);

    public static TheoryData<string> Endings => [.. Ended.Keys];

    private static Dictionary<string, (Session Session, SessionEnding Ending, StopReason? Reason, bool IsWithdrawn)> Ended { get; } = new()
    {
        ["held"] = (Sitting.Rated(0, 5), SessionEnding.Attended, null, false),
        ["ended early"] = (Early(), SessionEnding.EndedEarly, StopReason.Unwell, false),
        ["withdrawn while taking part"] = (Active(new WithdrawConsent(Stage.Individual)), SessionEnding.EndedEarly, null, true),
        ["withdrawn after the end"] = (Given(Sitting.Rated(0, 5), new WithdrawConsent(Stage.Individual)), SessionEnding.Attended, null, true),
        ["did not attend"] = (new Sitting(0).Only(new CancelSession(StopReason.DidNotAttend)), SessionEnding.DidNotAttend, StopReason.DidNotAttend, false),
        ["called off"] = (new Sitting(0).Only(new CancelSession(StopReason.Staffing)), SessionEnding.Cancelled, StopReason.Staffing, false),
        ["called off with something out"] = (Given(new Sitting(0).Until<BeginParticipation>(), new CancelSession(StopReason.PlaceUnsafe)), SessionEnding.Cancelled, StopReason.PlaceUnsafe, false),
        ["withdrawn before"] = (new Sitting(0).Only(new WithdrawConsent(Stage.Individual)), SessionEnding.Cancelled, null, true),
        ["nobody closed it"] = (new Sitting(0).Until<EndParticipation>(), SessionEnding.Lapsed, null, false),
    };

    [Theory]
    [MemberData(nameof(Endings))]
    public void Each_session_says_how_it_ended(string name)
    {
        var (session, ending, reason, isWithdrawn) = Ended[name];

        var found = Assert.Single(Progress(session).Sessions);

        Assert.Equal((ending, reason, isWithdrawn), (found.Ending, found.Reason, found.ConsentWasWithdrawn));
    }

    [Fact]
    public void A_session_has_lapsed_only_once_its_time_and_grace_are_over()
    {
        var session = new Sitting(0).Until<EndParticipation>();
        var course = Course.Of(Stage.Individual, [session]).Require();
        var due = session.Opening.Planned.End + Course.UsualGrace;

        Assert.Equal(SessionEnding.NotOver, CourseProgress.Of(course, due - Duration.Epsilon).Sessions[0].Ending);
        Assert.Equal(SessionEnding.Lapsed, CourseProgress.Of(course, due).Sessions[0].Ending);
    }

    [Fact]
    public void Sessions_are_counted_by_how_they_ended()
    {
        var sessions = new[] { Sitting.Rated(0, 5), Sitting.Rated(1, 5), new Sitting(2).Only(new CancelSession(StopReason.DidNotAttend)), new Sitting(60).Only() };
        var progress = Progress(sessions);

        Assert.Equal((2, 1, 0, 1), (progress.Count(SessionEnding.Attended), progress.Count(SessionEnding.DidNotAttend), progress.Count(SessionEnding.Cancelled), progress.Count(SessionEnding.NotOver)));
        Assert.Equal(sessions.Length, Enum.GetValues<SessionEnding>().Sum(progress.Count));
        Assert.True(progress.Sessions[0].TookPart > Duration.Zero);
        Assert.Equal(Duration.Zero, progress.Sessions[2].TookPart);
    }

    [Fact]
    public void The_version_that_a_session_was_opened_with_stands_beside_the_one_that_held()
    {
        var plan = Stage.Opening(Profile.Support226).Plan;
        var change = new PlanChange(new(Stage.Therapist, ParticipantRole.Therapist), [new(Stage.Therapist, ParticipantRole.Therapist), new(Stage.Individual, ParticipantRole.Individual)], Stage.Start, "as agreed");
        var history = PlanHistory.Of([new(plan, Stage.Start, change), new(plan with { Version = 4, Approach = "slower" }, Sitting.Start(2), change)]).Require();
        var course = Course.Of(Stage.Individual, [Sitting.Rated(0, 5), Sitting.Rated(2, 5)]).Require().Under(history);

        var sessions = CourseProgress.Of(course, After).Sessions;

        Assert.Equal([(3, 3, false), (3, 4, true)], sessions.Select(each => (each.PlanVersion, each.VersionThatHeld!.Value, each.HasAnotherVersion)));
    }

    [Fact]
    public void Ratings_stand_in_the_order_of_the_sessions_with_the_measure_of_their_plan()
    {
        var said = new OutcomeRating(Stage.Outcome, Voice.Other, Stage.Sister) { NotRated = NotDoneReason.Time };
        var progress = Progress(new Sitting(1).Rate(Voice.Individual, 4).Rate(said).Held(), Sitting.Rated(0, 3));

        var outcome = Assert.Single(progress.Outcomes);
        Assert.Equal([(Sitting.Id(0), 3m, null), (Sitting.Id(1), 4m, null), (Sitting.Id(1), null, NotDoneReason.Time)], outcome.Ratings.Select(rating => (rating.Session, rating.Rating.Value, rating.Rating.NotRated)));
        Assert.All(outcome.Ratings, rating => Assert.Equal((OutcomeMeasure.ZeroToTen, 3), (rating.Planned.Measure, rating.PlanVersion)));
    }

    [Fact]
    public void A_step_is_told_once_by_the_most_support_that_it_took()
    {
        UsePrompt Use(string step, PromptLevel level, string? why = null) => new(new PromptUse(Stage.Painting, step, level) { WhyMoreThanAgreed = why is null ? null : new Words(why), Dignity = "asked first" });
        var session = new Sitting(0).With(Phase.Active, Use("brush", PromptLevel.Verbal), Use("brush", PromptLevel.Visual), Use("lid", PromptLevel.Independent), Use("apron", PromptLevel.Modelled, "tired hands")).Held();

        var support = Assert.Single(Progress(session).Support);

        Assert.Equal([("brush", 3), ("lid", 0), ("apron", 4)], support.Steps.Select(step => (step.Step.Text, step.Height)));
        Assert.Equal((PromptLevel.Verbal, 1), (support.AgreedCeiling!, support.AboveCeiling));
        Assert.Equal([SupportAspect.Communication], support.AgreedAspects);
    }

    [Fact]
    public void A_concern_is_open_until_something_is_done_about_it()
    {
        var concern = new Concern(new ConcernId("socket"), ConcernKind.Equipment, ConcernSeverity.Concern, "loose");
        SessionCommand[] told = [new RaiseConcern(concern), new ReportConcern(concern.Id, new(Office.Facilities)), new AcknowledgeConcern(concern.Id, new(Office.Facilities))];
        var open = new Sitting(0).With(Phase.Reflection, told).Held();
        var done = new Sitting(1).With(Phase.Reflection, [.. told, new ActOnConcern(concern.Id, "mended")]).Held();

        Assert.Equal(Sitting.Id(0), Assert.Single(Progress(open, done).OpenConcerns).Session);
    }

    [Fact]
    public void What_was_flagged_and_not_had_is_told()
    {
        var lens = new IdentifyNeeds([Stage.Individual], "asked", [new(new("lens"), NeedKind.Resource, Stage.Individual, "a lens"), new(new("map"), NeedKind.Information, Stage.Individual, "a map")]);
        var session = new Sitting(0).With(Phase.Preparation,
            lens, new SettleNeed(new("lens"), Settlement.CarriedForward, "next week"), new SettleNeed(new("map"), Settlement.Met, "drawn"), new LeaveOutActivity(Stage.Clay, NotDoneReason.Resource)).Held();

        Assert.Equal([(UnmetKind.Need, "lens"), (UnmetKind.Activity, "clay")], Progress(session).Unmet.Select(unmet => (unmet.Kind, unmet.Name)));
        Assert.Empty(Progress(Sitting.Rated(1, 5)).Unmet);
    }

    [Fact]
    public void An_access_need_is_unmet_where_support_was_agreed_without_it()
    {
        var agreed = new AgreeSupport(new SupportAgreement([new(SupportAspect.Sensory, "dim light")], PromptLevel.Verbal, [Stage.Individual]));

        Assert.Equal((UnmetKind.AccessNeed, "communication-support"), Assert.Single(Progress(new Sitting(0).Only(agreed)).Unmet) is var unmet ? (unmet.Kind, unmet.Name) : default);
        Assert.Empty(Progress(new Sitting(0).Only()).Unmet);
    }

    [Fact]
    public void Withdrawals_are_told_with_where_they_left_the_session()
    {
        var withdrawn = Assert.Single(Progress(Active(new WithdrawConsent(Stage.Individual))).Withdrawals);

        Assert.Equal((Sitting.Id(0), Phase.Feedback), (withdrawn.Session, withdrawn.Left));
    }

    private static CourseProgress Progress(params Session[] sessions) => CourseProgress.Of(Course.Of(Stage.Individual, sessions).Require(), After);

    private static Session Early() => Given(new Sitting(0).Until<EndParticipation>(), new EndParticipation(StopReason.Unwell));

    private static Session Active(SessionCommand command) => Given(new Sitting(0).Until<EndParticipation>(), command);

    private static Session Given(Session session, SessionCommand command) =>
        session.Decide(command, new Stamp(new CommandId("given"), Stage.Worker, session.History.Latest!.At.RecordedAt + Duration.FromMinutes(1))).Require();
}
