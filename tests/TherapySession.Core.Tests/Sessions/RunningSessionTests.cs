using static TherapySession.Tests.What;

namespace TherapySession.Tests;

/// <summary>What a record may not say in the end, a running session does not let happen.</summary>
public class RunningSessionTests
{
    [Fact]
    public void F70_Nothing_of_taking_part_goes_on_after_consent_was_withdrawn()
    {
        var scene = Scene.UpTo(Phase.Active).Do(new StartActivity(Painting), new WithdrawConsent(Who.Individual));

        scene.Refuse("TS-CONS-002", new StartActivity(Album));
        scene.Refuse("TS-CONS-002", new UsePrompt(new(Painting, Said, PromptLevel.Verbal)));
        scene.Refuse("TS-CONS-002", new RecordObservation(new(ObservationKind.WellBeing, Said) { Assistance = Said }));
        scene.Refuse(Codes.NotInThisPhase, new Resume());
    }

    [Fact]
    public void F71_A_history_without_events_is_no_session()
    {
        Assert.Throws<ArgumentException>(() => Session.Fold([]));
        Assert.Throws<ArgumentException>(() => Session.Fold(Scene.UpTo(Phase.Preparation).Session.History.Skip(1)));
        Assert.Throws<ArgumentNullException>(() => Session.Fold(null!));
    }

    [Fact]
    public void What_calls_itself_another_opening_changes_neither_the_opening_nor_who_takes_part()
    {
        var session = Scene.UpTo(Phase.Preparation).Session;
        var another = ((SessionOpened)session.History[0]) with { At = session.History.Latest!.At with { Sequence = session.Version + 1 }, Opening = session.Opening with { Session = new("another"), Participants = [] } };

        var folded = Session.Fold([.. session.History, another]);

        Assert.Equal((session.Opening, session.People), (folded.Opening, folded.People));
        Assert.Equal((session.Opening, session.People), (session.Evolve(another).Opening, session.Evolve(another).People));
        Assert.Equal(session.Version + 1, folded.Version);
    }

    [Fact]
    public void F72_Nobody_reflects_without_having_tidied_up()
    {
        var reasons = Scene.UpTo(Phase.TidyUp).Refuse(new BeginReflection());

        Assert.Equal(["TS-TIDY-001", "TS-TIDY-002"], reasons.Select(each => each.Code).Distinct());
        Assert.All(reasons, each => Assert.Equal("226/PC12", Assert.Single(each.Criteria).Number));
    }

    [Fact]
    public void F72_Nobody_completes_without_a_reflection()
    {
        var reasons = Scene.ReadyIn(Phase.Reflection, null, "TS-REFL-003", "TS-REFL-004").Refuse(new CompleteSession());

        Assert.Equal(["TS-REFL-003", "TS-REFL-004"], reasons.Select(each => each.Code).Distinct());
    }

    [Fact]
    public void F72_Feedback_comes_before_reflection()
    {
        var reasons = Scene.UpTo(Phase.Feedback).Refuse(new BeginReflection());

        Assert.Equal(Codes.NotInThisPhase, reasons[0].Code);
        Assert.Equal(["TS-FEED-001", "TS-FEED-002", "TS-FEED-003", "TS-FEED-004", "TS-TIDY-001", "TS-TIDY-002"], reasons.Skip(1).Select(each => each.Code).Distinct());
    }

    [Fact]
    public void F73_A_running_session_tells_what_its_next_gate_still_asks_for()
    {
        var scene = Scene.ReadyIn(Phase.Preparation, Profile.Coordinate320, "TS-PREP-008", "TS-PREP-010");

        var next = scene.Session.WhatNow(scene.Now).Single(step => step.Command.Name == "beginParticipation");

        Assert.False(next.IsPermitted);
        Assert.Equal(["TS-PREP-010", "TS-PREP-008"], next.Reasons.Select(each => each.Code));
    }

    [Fact]
    public void F74_An_activity_that_the_plan_does_not_have_is_not_begun()
    {
        var reason = Assert.Single(Scene.UpTo(Phase.Active).Refuse(new StartActivity(new("TeaBreak"))));

        Assert.Equal((Codes.UnknownActivity, "TeaBreak"), (reason.Code, Assert.Single(reason.Arguments)));
    }

    [Fact]
    public void F75_A_worker_consents_for_nobody()
    {
        var scene = Scene.Open();

        foreach (var basis in Enum.GetValues<ConsentBasis>())
            Assert.Single(scene.Refuse(new RecordConsent(YesFrom(Who.Worker, basis))));
    }

    [Fact]
    public void F75_At_15_somebody_has_to_show_competence_or_parental_responsibility()
    {
        var scene = Families.OfAge(15);

        var reason = Assert.Single(scene.Refuse(new RecordConsent(Yes)));

        Assert.Equal(["assessCompetence"], reason.SuppliedBy);
        Assert.IsType<Decision.Accepted>(scene.Try(new RecordConsent(YesFrom(Who.Mother, ConsentBasis.ParentalResponsibility))));
        scene.Do(new AssessCompetence(Competence(CompetenceFinding.Competent)), new RecordConsent(Yes));
    }

    [Fact]
    public void F75_Nobody_decides_in_best_interests_without_consulting_anybody()
    {
        var scene = Scene.Open().Do(new AssessCapacity(Capacity(CapacityFinding.LacksCapacity)));

        scene.Refuse(Codes.NobodyConsulted, new DecideInBestInterests(BestInterests(Who.Worker) with { Consulted = [] }));
    }

    [Fact]
    public void F76_A_session_is_completed_once_amended_after_its_end_and_resumed_after_a_pause()
    {
        Scene.UpTo(Phase.Completed).Refuse(Codes.NotInThisPhase, new CompleteSession());
        Scene.UpTo(Phase.Reflection).Refuse(Codes.NotInThisPhase, new AmendRecord(AmendmentReason.Correction, Said));
        Scene.UpTo(Phase.Active).Refuse(Codes.NotInThisPhase, new Resume());
    }

    [Fact]
    public void F76_No_refusal_names_a_criterion_that_the_standard_does_not_have()
    {
        var numbers = Requirement.All.SelectMany(each => Profile.Support226.CriteriaOf(each)).Select(each => each.Number).Distinct();

        Assert.DoesNotContain("226/PC15", numbers);
    }
}
