using static TherapySession.Tests.What;

namespace TherapySession.Tests;

/// <summary>Rules about activities, prompts, observations, pauses and changes.</summary>
internal static class ParticipationRules
{
    private static readonly PromptUse Verbal = new(Painting, Said, PromptLevel.Verbal);
    private static readonly Observation Seen = new(ObservationKind.Behaviour, Said) { Assistance = Said };
    private static readonly EmotionalObservation Feeling = new(EmotionalState.Anxious, Said);

    public static IEnumerable<RuleCase> All => [.. Activities, .. Prompts, .. Observations, .. PausesAndChanges];

    private static RuleCase[] Activities =>
    [
        Active(Codes.UnknownActivity, "StartActivity.Activity", "/activity", new StartActivity(new("tea-break")), new StartActivity(Painting)),
        new(Codes.NotSelected, "StartActivity.Activity", "/activity", () => Scene.UpTo(Phase.Active).Do(new LeaveOutActivity(Album, NotDoneReason.Time)), new StartActivity(Album),
            new StartActivity(Painting)),
        new(Codes.AlreadyGoingOn, "StartActivity.Activity", "/activity", Painted, new StartActivity(Painting), new StartActivity(Album)),
        new(Codes.NotGoingOn, "EndActivity.Activity", "/activity", Painted, new EndActivity(Album, ActivityEnd.Done), new EndActivity(Painting, ActivityEnd.Done)),
        new(Codes.OutsideConsent, "StartActivity.Activity", "/activity", () => Scene.UpTo(Phase.Active).Do(new NarrowConsent(Who.Individual, [], [Painting])),
            new StartActivity(Painting), new StartActivity(Album)),
        new("TS-CONS-002", "StartActivity", "", () => Scene.UpTo(Phase.Active).Do(new AskAgain(ChangeOfCircumstance.Condition, Said)), new StartActivity(Painting),
            new RecordConsent(Yes)),
    ];

    private static RuleCase[] Prompts =>
    [
        new(Codes.UnknownActivity, "UsePrompt.Use.Activity", "/use/activity", Painted, new UsePrompt(Verbal with { Activity = new("tea-break") }), new UsePrompt(Verbal)),
        new(Codes.UnknownPromptLevel, "UsePrompt.Use.Level", "/use/level", Painted, new UsePrompt(Verbal with { Level = new("shouted") }), new UsePrompt(Verbal)),
        new(Codes.MoreThanAgreed, "UsePrompt.Use.WhyMoreThanAgreed", "/use/whyMoreThanAgreed", Touched, Guided(Said, null), Guided(Said, Said)),
        new(Codes.DignityHow, "UsePrompt.Use.Dignity", "/use/dignity", Touched, Guided(null, Said), Guided(Said, Said)),
        new(Codes.OutsideConsent, "UsePrompt.Use.Level", "/use/level", Painted, Guided(Said, Said), new UsePrompt(Verbal)),
        new(Codes.NotWhileTakingPart, "UsePrompt", "", Painted, new UsePrompt(Verbal), new UsePrompt(Verbal)) { RefusedStamp = JustBeforeItBegan, TwinStamp = AsItBegan },
    ];

    private static RuleCase[] Observations =>
    [
        Active(Codes.LevelOrAssistance, "RecordObservation.Observation.Level", "/observation/level", new RecordObservation(Seen with { Assistance = null }),
            new RecordObservation(Seen with { Assistance = null, Level = PromptLevel.Independent })),
        Active(Codes.UnknownPromptLevel, "RecordObservation.Observation.Level", "/observation/level", new RecordObservation(Seen with { Level = new("shouted") }),
            new RecordObservation(Seen with { Level = PromptLevel.FullPhysical })),
        Active(Codes.UnknownOutcome, "RecordObservation.Observation.Outcome", "/observation/outcome", new RecordObservation(Seen with { Outcome = new("fly") }),
            new RecordObservation(Seen with { Outcome = Express })),
        Active(Codes.NotWhileTakingPart, "RecordObservation", "", new RecordObservation(Seen), new RecordObservation(Seen)) with { RefusedStamp = JustBeforeItBegan,
            TwinStamp = AsItBegan },
        new(Codes.NotWhileTakingPart, "RecordObservation", "", () => Scene.UpTo(Phase.Feedback), new RecordObservation(Seen), new RecordObservation(Seen)) { Name = "after its end",
            TwinStamp = AsItEnded },
        new(Codes.OutsideConsent, "RecordObservation", "", () => Scene.UpTo(Phase.Active).Do(new NarrowConsent(Who.Individual, [ConsentArea.BeingObserved], [])),
            new RecordObservation(Seen), new StartActivity(Painting)),
        Active(Codes.HelpedWithoutStrategy, "RecordEmotionalState.Observation.Helped", "/observation/helped",
            new RecordEmotionalState(Feeling with { Helped = StrategyEffect.Helped }), Breathed(StrategyEffect.Helped)),
        Active(Codes.HelpedWithoutStrategy, "RecordEmotionalState.Observation.Helped", "/observation/helped", Breathed(StrategyEffect.NothingTried),
            new RecordEmotionalState(Feeling)) with { Name = "a strategy without its effect" },
        Active(Codes.NothingAgreed, "RecordPrinciples.Principles", "/principles", new RecordPrinciples([], Said), new RecordPrinciples([TraumaInformedPrinciple.Choice], Said)),
    ];

    private static RuleCase[] PausesAndChanges =>
    [
        Active(Codes.NoPause, "AnswerPause", "", new AnswerPause(Said), new Pause(PauseCause.Break)) with { Besides = [Codes.NotInThisPhase] },
        new(Codes.UnknownChange, "AgreeChange.Change", "/change", Proposed, new AgreeChange(new("other"), [Who.Individual]), new AgreeChange(Seat, [Who.Individual])),
        new(Codes.UnknownChange, "DeclineChange.Change", "/change", Proposed, new DeclineChange(new("other"), Said), new DeclineChange(Seat, Said)),
        new(Codes.UnknownChange, "CarryChangeForward.Change", "/change", Proposed, new CarryChangeForward(new("other"), Said), new CarryChangeForward(Seat, Said)),
        new(Codes.UnknownChange, "MakeChange.Change", "/change", Agreed, new MakeChange(new("other"), Said), new MakeChange(Seat, Said)) { RefusedStamp = ByTherapist,
            TwinStamp = ByTherapist },
        new(Codes.ChangeStands, "MakeChange.Change", "/change", Proposed, new MakeChange(Seat, Said), new AgreeChange(Seat, [Who.Individual])) { RefusedStamp = ByTherapist },
        new(Codes.ChangeStands, "AgreeChange.Change", "/change", Agreed, new AgreeChange(Seat, [Who.Individual]), new MakeChange(Seat, Said)) { TwinStamp = ByTherapist },
        new(Codes.ChangeStands, "DeclineChange.Change", "/change", Declined, new DeclineChange(Seat, Said), new ProposeChange(new("again"), ChangeKind.Time, Who.Individual, Said)),
        new(Codes.ChangeStands, "CarryChangeForward.Change", "/change", Declined, new CarryChangeForward(Seat, Said),
            new ProposeChange(new("again"), ChangeKind.Time, Who.Individual, Said)),
        new(Codes.NothingAgreed, "AgreeChange.AgreedBy", "/agreedBy", Proposed, new AgreeChange(Seat, []), new AgreeChange(Seat, [Who.Individual])),
        new(Codes.WithoutTheIndividual, "AgreeChange.AgreedBy", "/agreedBy", Proposed, new AgreeChange(Seat, [Who.Worker]), new AgreeChange(Seat, [Who.Individual])),
        new(Codes.PlanNeedsTherapist, "AgreeChange.AgreedBy", "/agreedBy", () => Propose(ChangeKind.TherapyPlan), new AgreeChange(Seat, [Who.Individual, Who.Worker]),
            new AgreeChange(Seat, [Who.Individual, Who.Therapist])),
        new(Codes.PlanNeedsTherapist, "AgreeChange.AgreedBy", "/agreedBy", () => Propose(ChangeKind.TherapyPlan, Profile.Coordinate320),
            new AgreeChange(Seat, [Who.Individual, Who.Worker]), new AgreeChange(Seat, [Who.Individual, Who.Therapist]))
        {
            Name = "under 320",
        },
    ];

    private static RuleCase Active(string code, string place, string pointer, SessionCommand refused, SessionCommand twin) =>
        new(code, place, pointer, () => Scene.UpTo(Phase.Active), refused, twin);

    private static Scene Painted() => Scene.UpTo(Phase.Active).Do(new StartActivity(Painting));

    private static Scene Touched() => Scene.UpTo(Phase.Active).Do(new RecordConsent(Yes with { Scope = WholeScope with { Areas = [.. WholeScope.Areas, ConsentArea.Touch] } }));

    private static Scene Propose(ChangeKind kind, Profile? profile = null) => Scene.UpTo(Phase.Active, profile).Do(new ProposeChange(Seat, kind, Who.Individual, Said));

    private static Scene Proposed() => Propose(ChangeKind.Surroundings);

    private static Scene Agreed() => Proposed().Do(new AgreeChange(Seat, [Who.Individual]));

    private static Scene Declined() => Proposed().Do(new DeclineChange(Seat, Said));

    private static UsePrompt Guided(Words? dignity, Words? why) => new(new(Painting, Said, PromptLevel.PartialPhysical) { Dignity = dignity, WhyMoreThanAgreed = why });

    private static RecordEmotionalState Breathed(StrategyEffect effect) => new(Feeling with { Strategy = new("breathing"), Helped = effect });

    private static Stamp ByTherapist(Scene scene) => scene.Stamp(Who.Therapist);

    private static Stamp AsItBegan(Scene scene) => scene.Late(scene.Session.Participation.Began[0].At.HappenedAt);

    private static Stamp JustBeforeItBegan(Scene scene) => scene.Late(scene.Session.Participation.Began[0].At.HappenedAt - NodaTime.Duration.Epsilon);

    private static Stamp AsItEnded(Scene scene) => scene.Late(scene.Session.Participation.Closed!.HappenedAt);
}
