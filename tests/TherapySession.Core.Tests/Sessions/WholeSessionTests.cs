using NodaTime;
using static TherapySession.Tests.What;

namespace TherapySession.Tests;

public class WholeSessionTests
{
    private static readonly SessionCommand[] Steps =
    [
        new BeginPreparation(), new BeginParticipation(), new Resume(), new EndParticipation(), new BeginTidyUp(), new BeginReflection(), new CompleteSession(),
    ];

    public static TheoryData<string> Profiles => [.. Profile.BuiltIn.Select(profile => profile.Id.Value)];

    public static TheoryData<Phase> Phases => [.. PhaseSet.All];

    public static TheoryData<Phase> EndPhases => [.. PhaseSet.Ended];

    [Theory]
    [MemberData(nameof(Profiles))]
    public void A_session_goes_from_its_opening_to_its_end(string profile)
    {
        var session = Scene.UpTo(Phase.Completed, Profile.BuiltIn.Single(each => each.Id.Value == profile)).Session;

        Assert.Equal(Phase.Completed, session.Phase);
        Assert.Equal(1 + Script.Lines.Count + 6, session.Version);
        Assert.Equal(Enumerable.Range(1, session.Version), session.History.Select(fact => fact.At.Sequence));
        Assert.All(session.Preparation.Resources, each => Assert.True(Custody.IsAtRest(each.Custody)));
        Assert.True(session.HasEnded);
    }

    [Fact]
    public void A_session_cancelled_in_consent_has_ended_at_once()
    {
        var scene = Scene.Open().Do(new CancelSession(StopReason.DidNotAttend));

        Assert.Equal((Phase.Cancelled, StopReason.DidNotAttend), (scene.Session.Phase, scene.Session.Consent.Cancelled!.Reason));
    }

    [Fact]
    public void A_session_cancelled_in_preparation_with_nothing_out_has_ended_at_once()
    {
        var scene = Scene.UpTo(Phase.Preparation).Do(new TakeOutResource(Brushes, ResourceKind.Material), new ReturnResource(Brushes), new CancelSession(StopReason.Unwell));

        Assert.Equal(Phase.Cancelled, scene.Session.Phase);
    }

    [Fact]
    public void A_session_cancelled_in_preparation_with_something_out_puts_it_back_first()
    {
        var scene = Scene.UpTo(Phase.TidyUpAfterCancel);

        Assert.Equal(["TS-TIDY-001"], scene.Refuse(new CompleteSession()).Select(each => each.Code));
        scene.Do(new LinkReflection(new(new("r"), [ReflectionTopic.Learning], SupervisionAsked.NotNeeded)), new ReturnResource(Brushes), new CompleteSession());

        Assert.Equal(Phase.Cancelled, scene.Session.Phase);
    }

    [Theory]
    [InlineData(Phase.Consent, Phase.Cancelled)]
    [InlineData(Phase.Preparation, Phase.Cancelled)]
    [InlineData(Phase.Active, Phase.Feedback)]
    [InlineData(Phase.Paused, Phase.Feedback)]
    [InlineData(Phase.Feedback, Phase.Feedback)]
    [InlineData(Phase.TidyUp, Phase.TidyUp)]
    [InlineData(Phase.Reflection, Phase.Reflection)]
    [InlineData(Phase.Completed, Phase.Completed)]
    [InlineData(Phase.Cancelled, Phase.Cancelled)]
    [InlineData(Phase.TidyUpAfterCancel, Phase.TidyUpAfterCancel)]
    public void A_withdrawal_leads_where_the_phase_says(Phase from, Phase to)
    {
        var scene = Scene.UpTo(from).Do(new WithdrawConsent(Who.Individual));

        Assert.Equal((to, ConsentStanding.Withdrawn), (scene.Session.Phase, EffectiveConsent.Of(scene.Session, scene.Now).Standing));
    }

    [Fact]
    public void A_withdrawal_in_preparation_with_something_out_leads_to_putting_it_back()
    {
        var scene = Scene.UpTo(Phase.Preparation).Do(new TakeOutResource(Brushes, ResourceKind.Material), new WithdrawConsent(Who.Individual));

        Assert.Equal(Phase.TidyUpAfterCancel, scene.Session.Phase);
    }

    [Fact]
    public void A_session_that_ends_by_withdrawal_still_gets_feedback_tidying_up_and_its_record()
    {
        var scene = Scene.UpTo(Phase.Active).Do(new StartActivity(Painting), new WithdrawConsent(Who.Individual));

        scene.Refuse("TS-FEED-001", new BeginTidyUp());
        scene.Do(new RecordNoFeedback(NoFeedbackReason.Declined, Said), new AskForFeedback(Who.Carer), new ContributeObservations(Said));
        scene.Do(new RateOutcome(new(Express, Voice.Worker, Who.Worker) { NotRated = NotDoneReason.Declined }), new BeginTidyUp());

        Assert.Equal(Phase.Completed, scene.GoTo(Phase.Completed).Session.Phase);
    }

    [Fact]
    public void A_session_that_ends_early_before_any_activity_is_asked_for_no_observation()
    {
        var scene = Scene.UpTo(Phase.Active).Do(new LeaveOutActivity(Painting, NotDoneReason.Unwell), new LeaveOutActivity(Album, NotDoneReason.Unwell));

        scene.Do(new EndParticipation(StopReason.Unwell));

        Assert.Equal(Phase.Feedback, scene.Session.Phase);
    }

    [Fact]
    public void Dissent_pauses_a_session_until_consent_is_asked_again_and_the_pause_is_answered()
    {
        var scene = Scene.UpTo(Phase.Active).Do(new RecordDissent(Said));

        Assert.Equal((Phase.Paused, PauseCause.Dissent), (scene.Session.Phase, scene.Session.Participation.OpenPause!.Cause));
        Assert.Equal(["TS-CONS-002", "TS-PART-001"], scene.Refuse(new Resume()).Select(each => each.Code));
        Assert.Equal(Phase.Active, scene.Do(new RecordConsent(Yes), new AnswerPause(Said), new Resume()).Session.Phase);
    }

    [Theory]
    [InlineData(ConcernSeverity.Concern, Phase.Active)]
    [InlineData(ConcernSeverity.Serious, Phase.Paused)]
    [InlineData(ConcernSeverity.ImmediateDanger, Phase.Paused)]
    public void A_serious_concern_pauses_a_session(ConcernSeverity severity, Phase expected)
    {
        var scene = Scene.UpTo(Phase.Active).Do(new RaiseConcern(new(Socket, ConcernKind.Health, severity, Said)));

        Assert.Equal(expected, scene.Session.Phase);
        Assert.Equal(expected == Phase.Paused ? PauseCause.Concern : null, scene.Session.Participation.OpenPause?.Cause);
    }

    [Fact]
    public void A_return_to_preparation_asks_the_environment_again_and_nothing_that_is_done()
    {
        var scene = Scene.UpTo(Phase.Active).Do(new StartActivity(Painting), new EndActivity(Painting, ActivityEnd.Done));
        scene.Do(new Pause(PauseCause.Environment), new UseUpResource(Paper, EndOfUse.Recycled), new ReturnToPreparation(Said));

        var reasons = scene.Refuse(new BeginParticipation());
        foreach (var aspect in new[] { EnvironmentAspect.Access, EnvironmentAspect.Sensory, EnvironmentAspect.Safety })
            scene.Do(new CheckEnvironment(aspect, ChecklistAnswer.Done));

        Assert.Equal(["TS-PREP-004(Access)", "TS-PREP-004(Sensory)", "TS-PREP-004(Safety)"], reasons.Select(each => $"{each.Code}({each.Arguments[0]})"));
        Assert.Equal(Phase.Active, scene.Do(new BeginParticipation()).Session.Phase);
    }

    [Fact]
    public void A_return_to_preparation_asks_for_the_resources_of_what_was_not_finished()
    {
        var scene = Scene.UpTo(Phase.Active).Do(new StartActivity(Painting), new EndActivity(Painting, ActivityEnd.StoppedByOthers), new Pause(PauseCause.Resource),
            new ReturnToPreparation(Said));

        Assert.Equal(["brushes", "paper"], scene.Refuse(new BeginParticipation()).Where(each => each.Code == "TS-PREP-006").Select(each => each.Arguments[0]));
    }

    [Theory]
    [MemberData(nameof(EndPhases))]
    public void After_the_end_a_withdrawal_a_concern_an_amendment_and_a_signature_are_accepted(Phase end)
    {
        // A session cancelled at once has no record that could be signed.
        var scene = end == Phase.Cancelled ? Scene.Open().Do(new WriteRecord(RecordPart.Complete, Said), new CancelSession(StopReason.Unwell)) : Scene.UpTo(end);

        scene.Do(new WithdrawConsent(Who.Individual), new RaiseConcern(new(new("later"), ConcernKind.Health, ConcernSeverity.ImmediateDanger, Said)),
            new AmendRecord(AmendmentReason.Correction, Said, 1));
        scene.Do(new SignRecord(), scene.Stamp() with { CoSignedBy = Who.Therapist });

        Assert.Equal(end, scene.Session.Phase);
        Assert.Single(scene.Session.Amendments.All);
    }

    [Fact]
    public void After_the_end_nothing_else_of_the_session_goes_on()
    {
        var permitted = CommandKind.All.Where(kind => PhaseSet.Ended.All(kind.PermittedIn.Contains)).Select(kind => kind.Name);

        Assert.Equal(
            [
                "acceptRecord", "acknowledgeConcern", "actOnConcern", "amendRecord", "chaseConcern", "invalidateConsent", "linkReflection", "narrowConsent", "raiseConcern",
                    "recordConsent",
                "recordDissent", "reportConcern", "signRecord", "tellOfConcern", "withdrawConsent",
            ],
            permitted.Order(StringComparer.Ordinal));
        Assert.All(Steps.Append(new StartActivity(Painting)).Append(new GiveFeedback(new(ConsentManner.Spoken, HowFarMet.Fully, HowFarMet.Fully, HowFarMet.Fully))),
            step => Scene.UpTo(Phase.Completed).Refuse(Codes.NotInThisPhase, step));
    }

    [Theory]
    [MemberData(nameof(Phases))]
    public void What_now_agrees_with_every_step_that_has_no_content(Phase phase)
    {
        foreach (var profile in Profile.BuiltIn)
        {
            AssertAgrees(Scene.UpTo(phase, profile));
            if (Script.Lines.Any(line => line.In == phase))
                AssertAgrees(Scene.ReadyIn(phase, profile));
        }
    }

    [Theory]
    [MemberData(nameof(Phases))]
    public void What_now_offers_every_kind_of_command_once_and_what_is_never_blocked_always(Phase phase)
    {
        var scene = Scene.UpTo(phase);

        var offered = scene.Session.WhatNow(scene.Now);

        Assert.Equal(CommandKind.All.Select(kind => kind.Name).Where(name => name != "openSession"), offered.Select(step => step.Command.Name));
        Assert.All(offered, step => Assert.Equal(step.Command.IsNeverBlocked || step.Command.PermittedIn.Contains(phase),
            !step.Reasons.Any(each => each.Kind == RefusalKind.NotHere)));
        Assert.All(offered.SelectMany(step => step.Reasons), Scene.AssertReadable);
    }

    private static void AssertAgrees(Scene scene)
    {
        var now = scene.Session.WhatNow(scene.Now + Duration.FromMinutes(1)).ToDictionary(step => step.Command);
        foreach (var step in Steps)
        {
            var stamp = new Stamp(new($"try-{step.Kind.Name}"), Who.Worker, scene.Now + Duration.FromMinutes(1));
            var reasons = scene.Session.Decide(step, stamp) is Decision.Refused refused ? refused.Reasons : [];
            Assert.Equal(reasons, now[step.Kind].Reasons);
        }
    }
}
