using TherapySession.Standards;

namespace TherapySession.Tests;

/// <summary>Sessions that go on, or end another way than planned: what is still to come, and what is rightly not asked for.</summary>
public sealed class EndingTests
{
    private static readonly Profile Support = Profile.Support226;

    [Fact]
    public void A_running_session_is_pending_and_no_error()
    {
        var evidence = Evidence.Of(Story.Told(Support, Story.Until<BeginParticipation>(Support)), Support, Story.After);

        Assert.Equal(Verdict.Running, evidence.Verdict);
        Assert.Empty(evidence.Findings);
        Assert.Equal([Gate.G2, Gate.G3, Gate.G4, Gate.G5, Gate.G6], evidence.OpenGates);
        Assert.Equal(["226/PC1", "226/PC3", "226/PC4"], evidence.With(EvidenceStatus.Met).Select(each => each.Number));
        Assert.Equal(11, evidence.With(EvidenceStatus.Pending).Count());

        // What is already there leaves nothing open, and what is not says how to supply it.
        Assert.Empty(evidence.For("226/PC6").Missing);
        Assert.Contains("recordObservation", evidence.For("226/PC8").Missing.SelectMany(refusal => refusal.SuppliedBy));
    }

    [Fact]
    public void A_session_that_was_just_opened_is_pending_in_everything()
    {
        var evidence = Evidence.Of(Stage.Open(Support), Support, Stage.Start);

        Assert.Equal(Verdict.Running, evidence.Verdict);
        Assert.Equal(14, evidence.With(EvidenceStatus.Pending).Count());
        Assert.Equal(new("session-1"), evidence.Id);
    }

    [Fact]
    public void Going_back_to_preparing_opens_the_gate_again()
    {
        var commands = Story.Until<EndParticipation>(Support).Concat([new Pause(PauseCause.ChangeNeeded), new ReturnToPreparation("another room")]);
        var evidence = Evidence.Of(Story.Told(Support, commands), Support, Story.After);

        Assert.Equal(EvidenceStatus.Pending, evidence.For("226/PC7").Status);
        Assert.Contains(evidence.For("226/PC7").Missing, refusal => refusal.Code == "TS-PREP-004");
        Assert.Equal(Verdict.Running, evidence.Verdict);
    }

    [Fact]
    public void An_individual_who_did_not_attend_leaves_nothing_to_be_met()
    {
        var evidence = Evidence.Of(Story.Told(Support, [new CancelSession(StopReason.DidNotAttend)]), Support, Story.After);

        Assert.Equal(Verdict.Conforms, evidence.Verdict);
        Assert.Equal(14, evidence.With(EvidenceStatus.NotNeeded).Count());
        Assert.All(evidence.Criteria.Where(each => each.Criterion.Number != "226/PC12"), each => Assert.Equal(WhyNotNeeded.Cancelled, each.NotNeeded));
        Assert.Equal("cancelSession", Assert.Single(evidence.For("226/PC8").Shown).Command);
        Assert.Equal(WhyNotNeeded.NothingWasOut, evidence.For("226/PC12").NotNeeded);
        Assert.All(evidence.Criteria, each => Assert.NotNull(each.Reason));
    }

    [Fact]
    public void A_session_cancelled_while_preparing_keeps_what_was_agreed_and_puts_back_what_is_out()
    {
        var started = Story.Until<BeginParticipation>(Support).Append(new CancelSession(StopReason.Unwell)).ToList();
        var waiting = Evidence.Of(Story.Told(Support, started), Support, Story.After);

        Assert.Equal(Verdict.Running, waiting.Verdict);
        Assert.Equal([Gate.AllBack], waiting.OpenGates);
        Assert.Equal(EvidenceStatus.Pending, waiting.For("226/PC12").Status);
        Assert.Equal("TS-TIDY-001", waiting.For("226/PC12").Missing[0].Code);

        var ended = Story.Told(Support, started.Concat([new ReturnResource(Stage.Brushes), new ReturnResource(Stage.Tablet), new CompleteSession()]));
        var evidence = Evidence.Of(ended, Support, Story.After);

        Assert.Equal(Phase.Cancelled, ended.Phase);
        Assert.Equal(Verdict.Conforms, evidence.Verdict);
        Assert.Equal(["226/PC1", "226/PC2", "226/PC3", "226/PC4", "226/PC12"], evidence.With(EvidenceStatus.Met).Select(each => each.Number));
        Assert.Equal(9, evidence.With(EvidenceStatus.NotNeeded).Count());

        var lost = Evidence.Of(Story.Changed(ended, fact => fact is ResourceReturned ? null : fact), Support, Story.After);
        Assert.Equal(["226/PC12"], lost.With(EvidenceStatus.NotMet).Select(each => each.Number));
    }

    [Fact]
    public void A_session_cancelled_while_preparing_is_still_asked_how_preparing_began()
    {
        var cancelled = Story.Told(Support, Story.Until<TakeOutResource>(Support).Append(new CancelSession(StopReason.Staffing)));
        var evidence = Evidence.Of(Story.Changed(cancelled, fact => fact is PreparationBegan ? null : fact), Support, Story.After);

        Assert.Equal(["226/PC1", "226/PC2", "226/PC3", "226/PC4"], evidence.With(EvidenceStatus.NotMet).Select(each => each.Number));
        Assert.Equal(Gate.G1, Assert.Single(evidence.Findings, each => each.Sense == FindingSense.Missing).Gate);
    }

    [Fact]
    public void Consent_withdrawn_while_preparing_is_the_reason_why_nothing_more_is_needed()
    {
        var session = Story.Told(Support, Story.Until<SelectActivities>(Support).Append(new WithdrawConsent(Stage.Individual)));
        var evidence = Evidence.Of(session, Support, Story.After);

        Assert.Equal(Verdict.Conforms, evidence.Verdict);
        Assert.Equal(WhyNotNeeded.WithdrawnBefore, evidence.For("226/PC7").NotNeeded);
        Assert.Equal(EvidenceStatus.Met, evidence.For("226/PC2").Status);
    }

    [Fact]
    public void Consent_withdrawn_while_taking_part_passes_by_the_gate_at_its_end_only()
    {
        var commands = Story.Until<StartActivity>(Support)
            .Concat([new Pause(PauseCause.Break), new AnswerPause("rested"), new Resume(), new WithdrawConsent(Stage.Individual)])
            .Concat(Stage.Way.Select(step => step.Command).SkipWhile(command => command is not GiveFeedback).Where(command => command is not CleanResource));
        var session = Story.Told(Support, commands);
        var evidence = Evidence.Of(session, Support, Story.After);

        Assert.Equal(Phase.Completed, session.Phase);
        Assert.Equal(Verdict.Conforms, evidence.Verdict);
        Assert.Equal(["226/PC8"], evidence.With(EvidenceStatus.NotNeeded).Select(each => each.Number));
        Assert.Equal(WhyNotNeeded.WithdrawnWhileTakingPart, evidence.For("226/PC8").NotNeeded);
        Assert.Contains("withdrawConsent", evidence.For("226/PC8").Shown.Select(each => each.Command));
    }

    [Fact]
    public void A_session_that_ended_without_a_gate_shows_nothing_of_it()
    {
        var history = Story.Changed(Story.Of(Support), fact => fact is TidyUpBegan or ResourceCleaned or ResourceReturned or TidyChecked or HazardRecorded or HazardReported or ReflectionBegan ? null : fact);
        var evidence = Evidence.Of(history, Support, Story.After);

        Assert.Equal(["226/PC9", "226/PC10", "226/PC11", "226/PC12"], evidence.With(EvidenceStatus.NotMet).Select(each => each.Number));
        Assert.Equal(Verdict.DoesNotConform, evidence.Verdict);
        var missing = evidence.Findings.Where(finding => finding is { Code: "L002", Sense: FindingSense.Missing }).ToList();
        Assert.Equal([Gate.G4, Gate.G5], missing.Select(finding => finding.Gate));
        Assert.Contains(new Criterion("226/PC12"), missing[1].Criteria);
    }
}
