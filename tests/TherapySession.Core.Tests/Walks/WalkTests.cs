using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;

namespace TherapySession.Tests;

/// <summary>What holds on every walk, however it goes.</summary>
[Properties(Arbitrary = [typeof(AnyCommand)], MaxTest = 400, EndSize = 120)]
public sealed class WalkTests
{
    [Property]
    public void Withdrawing_is_never_refused_and_never_needs_a_reason(WalkStep[] steps)
    {
        var walk = Walk.Through(steps);
        var before = walk.Session;

        // Neither a version that has moved on nor a clock that went back stands in the way.
        var stamp = new Stamp(new CommandId("the-withdrawal"), Stage.Individual, Stage.Start - Duration.FromHours(1)) { ExpectedVersion = 1 };
        var accepted = Assert.IsType<Decision.Accepted>(before.Decide(new WithdrawConsent(Stage.Individual), stamp));

        Assert.Equal(before.Version + 1, accepted.Session.Version);
        Assert.False(PhaseSet.Participation.Contains(accepted.Session.Phase));
        Assert.False(EffectiveConsent.Of(accepted.Session, walk.Now + Duration.FromHours(1)).IsValid);
    }

    [Property]
    public void Dissent_and_concerns_are_never_refused(WalkStep[] steps)
    {
        var session = Walk.Through(steps).Session;
        var stamp = new Stamp(new CommandId("never-blocked"), new PersonId("a passer-by"), Stage.Start);
        var concern = new Concern(new ConcernId("concern-99"), ConcernKind.Safeguarding, ConcernSeverity.ImmediateDanger, "seen");

        var dissent = Assert.IsType<Decision.Accepted>(session.Decide(new RecordDissent("said no"), stamp));
        var raised = Assert.IsType<Decision.Accepted>(session.Decide(new RaiseConcern(concern), stamp));

        Assert.NotEqual(Phase.Active, dissent.Session.Phase);
        Assert.NotEqual(Phase.Active, raised.Session.Phase);
    }

    [Property]
    public void A_refusal_changes_nothing_and_says_what_to_do(WalkStep[] steps)
    {
        foreach (var (before, _, _, decision) in Walk.Through(steps).Decisions)
        {
            if (decision is not Decision.Refused refused)
                continue;

            Assert.Equal(before, Session.Fold(before.History));
            Assert.NotEmpty(refused.Reasons);
            Assert.All(refused.Reasons, reason => Assert.False(string.IsNullOrWhiteSpace(reason.Message) || string.IsNullOrWhiteSpace(reason.Remedy)));
            Assert.Equal(refused.Reasons.Count, refused.Reasons.Distinct().Count());
        }
    }

    [Property]
    public void Folding_the_history_gives_the_session(WalkStep[] steps)
    {
        var session = Walk.Through(steps).Session;
        var folded = Session.Fold(session.History);

        Assert.Equal(session, folded);
        Assert.Equal(session.People, folded.People);
        Assert.Equal(session.Consent, folded.Consent);
        Assert.Equal(session.Preparation, folded.Preparation);
        Assert.Equal(session.Participation, folded.Participation);
        Assert.Equal(session.Feedback, folded.Feedback);
        Assert.Equal(session.TidyUp, folded.TidyUp);
        Assert.Equal(session.Reflection, folded.Reflection);
        Assert.Equal(session.Concerns, folded.Concerns);
        Assert.Equal(session.Amendments, folded.Amendments);
    }

    [Property]
    public void The_history_is_numbered_without_a_hole_and_its_last_phase_is_the_sessions(WalkStep[] steps)
    {
        var session = Walk.Through(steps).Session;

        Assert.Equal(Enumerable.Range(1, session.Version), session.History.Select(fact => fact.At.Sequence));
        Assert.Equal(session.Phase, session.History.Latest!.At.Phase);
    }

    [Property]
    public void The_phase_is_always_the_one_that_Stateless_says(WalkStep[] steps)
    {
        foreach (var (before, command, stamp, decision) in Walk.Through(steps).Decisions)
        {
            if (command.Fires is not { } trigger)
            {
                if (decision is Decision.Accepted noted)
                    Assert.Equal(before.Phase, noted.Session.Phase);
                continue;
            }

            var here = before.Phase;
            var machine = LifecycleDefinition.Define(() => here, next => here = next, gate => IsOpen(gate, before, stamp));
            if (decision is Decision.Accepted moved)
            {
                machine.Fire(trigger);
                Assert.Equal(here, moved.Session.Phase);
            }
            else if (machine.CanFire(trigger))
            {
                // Stateless would have let it through: then it was the command's own rules, or who gave it.
                Assert.DoesNotContain(((Decision.Refused)decision).Reasons, reason => reason.Kind is RefusalKind.Unmet or RefusalKind.NotHere);
            }
        }
    }

    [Property]
    public void A_command_given_again_is_answered_as_the_first_time(WalkStep[] steps)
    {
        var walk = Walk.Through(steps);
        foreach (var (_, command, stamp, decision) in walk.Decisions)
        {
            if (decision is not Decision.Accepted first)
                continue;

            var again = Assert.IsType<Decision.Accepted>(walk.Session.Decide(command, stamp));
            Assert.True(again.IsRepeat);
            Assert.Equal(first.Event, again.Event);
            Assert.Same(walk.Session, again.Session);

            var other = Assert.IsType<Decision.Refused>(walk.Session.Decide(new RecordEmotionalState(new EmotionalObservation(EmotionalState.Calm, "other content")), stamp));
            Assert.Equal(Codes.IdentifierTaken, Assert.Single(other.Reasons).Code);
        }
    }

    [Property]
    public void What_a_user_interface_is_told_is_what_a_step_is_told(WalkStep[] steps)
    {
        var walk = Walk.Through(steps);
        var next = walk.Session.WhatNow(walk.Now);
        var stamp = new Stamp(new CommandId("asked"), Stage.Worker, walk.Now);
        foreach (var command in new SessionCommand[] { new BeginPreparation(), new BeginParticipation(), new Resume(), new EndParticipation(), new BeginTidyUp(), new BeginReflection(), new CompleteSession() })
        {
            var told = next.Single(step => step.Command == command.Kind);
            var decided = walk.Session.Decide(command, stamp);

            Assert.Equal(told.IsPermitted, decided is Decision.Accepted);
            if (decided is Decision.Refused refused)
                Assert.Equal(told.Reasons, refused.Reasons);
        }
    }

    [Property]
    public void No_refusal_quotes_a_persons_words_or_identifier(WalkStep[] steps)
    {
        string[] planted = ["individual", "worker", "therapist", "sister", "chose blue", "turned away", "other music", "picture cards", "washed", "seen"];
        foreach (var (_, _, _, decision) in Walk.Through(steps).Decisions)
        {
            if (decision is Decision.Refused refused)
                Assert.All(refused.Reasons, reason => Assert.DoesNotContain(planted, words => reason.Arguments.Contains(words)));
        }
    }

    [Theory]
    [InlineData("226")]
    [InlineData("320")]
    public void The_way_leads_to_the_end(string profile)
    {
        var walk = Walk.Through(Stage.Way.Select(_ => new WalkStep(null, 1, 0)), Profile.BuiltIn.Single(each => each.Id.Value == profile));

        Assert.All(walk.Decisions, step => Assert.True(step.Decision is Decision.Accepted, $"{step.Command.Kind}: {string.Join("; ", (step.Decision as Decision.Refused)?.Reasons ?? [])}"));
        Assert.Equal(Phase.Completed, walk.Session.Phase);
    }

    [Fact]
    public void Walks_reach_every_phase()
    {
        var reached = Gen.Sample(Gen.ArrayOf(AnyCommand.Step().Generator, 90), 100, new FsCheck.Rnd(1UL), 600)
            .Select(steps => Walk.Through(steps).Decisions).SelectMany(decisions => decisions.Select(step => step.Before.Phase)).ToHashSet();

        Assert.True(PhaseSet.All.All(reached.Contains), string.Join(", ", PhaseSet.All.Where(phase => !reached.Contains(phase))));
    }

    private static bool IsOpen(Gate gate, Session session, Stamp stamp)
    {
        if (gate is Gate.SomethingOut or Gate.NothingOut)
            return gate == Lifecycle.Choose(session);

        var unmet = new Unmet(session.Profile, "-");
        var question = new Question(session, stamp.HappenedAt, stamp.By);
        Gates.Ask(gate, ref question, ref unmet);
        return unmet.IsEmpty;
    }
}
