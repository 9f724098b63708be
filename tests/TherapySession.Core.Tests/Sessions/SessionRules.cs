using NodaTime;
using static TherapySession.Tests.What;

namespace TherapySession.Tests;

/// <summary>Rules that hold for every command, and those that several commands share.</summary>
internal static class SessionRules
{
    private static readonly Concern Danger = new(Socket, ConcernKind.Equipment, ConcernSeverity.Concern, Said);
    private static readonly Observation Seen = new(ObservationKind.Behaviour, Said) { Assistance = Said };
    private static readonly IdentifiedNeed Need = new(EasyRead, NeedKind.Information, Who.Individual, Said);

    public static IEnumerable<RuleCase> All => [.. Everywhere, .. Used, .. Reasons];

    private static RuleCase[] Everywhere =>
    [
        new(Codes.NotInThisPhase, "ContributeObservations", "", () => Scene.UpTo(Phase.Active), new ContributeObservations(Said),
            new RecordObservation(Seen)) { Name = "before feedback" },
        new(Codes.NotInThisPhase, "Resume", "", () => Scene.UpTo(Phase.Active), new Resume(), new Pause(PauseCause.Break)) { Name = "without a pause" },
        new(Codes.NotInThisPhase, "StartActivity", "", () => Scene.UpTo(Phase.Paused), new StartActivity(Painting), new AnswerPause(Said)) { Name = "in a pause" },
        new(Codes.NotInThisPhase, "CancelSession", "", () => Scene.UpTo(Phase.Active), new CancelSession(StopReason.Unwell),
            new Pause(PauseCause.Unwell)) { Name = "after taking part began" },
        new(Codes.NotInThisPhase, "AmendRecord", "", () => Scene.UpTo(Phase.Reflection), new AmendRecord(AmendmentReason.Correction, Said),
            new WriteRecord(RecordPart.Contribution, Said)) { Name = "before the end" },
        new(Codes.NotInThisPhase, "WriteRecord", "", () => Scene.UpTo(Phase.Completed), new WriteRecord(RecordPart.Complete, Said),
            new AmendRecord(AmendmentReason.Correction, Said)) { Name = "after the end" },
        new(Codes.NotInThisPhase, "OpenSession", "", () => Scene.Open(), new OpenSession(Opening(Profile.Support226)), new RecordHazard(WetFloor, Said)) { Name = "twice" },
        new(Codes.IdentifierTaken, "Stamp.Id", "/id", () => Scene.Open().Do(new RecordHazard(WetFloor, Said)), new RecordHazard(new("ice"), Said), new RecordHazard(WetFloor, Said))
        {
            RefusedStamp = AsTheLatest, TwinStamp = AsTheLatest,
        },
        new(Codes.MovedOn, "Stamp.ExpectedVersion", "/expectedVersion", () => Scene.Open(), new RecordHazard(WetFloor, Said), new RecordHazard(WetFloor, Said))
        {
            RefusedStamp = scene => scene.Stamp() with { ExpectedVersion = 0 }, TwinStamp = scene => scene.Stamp() with { ExpectedVersion = 1 },
        },
        new(Codes.ClockWentBack, "Stamp.RecordedAt", "/recordedAt", () => Scene.Open(), new RecordHazard(WetFloor, Said), new RecordHazard(WetFloor, Said))
        {
            RefusedStamp = scene => new Stamp(new("c"), Who.Worker, scene.Session.History[0].At.RecordedAt - Duration.Epsilon),
            TwinStamp = scene => new Stamp(new("c"), Who.Worker, scene.Session.History[0].At.RecordedAt),
        },
        new(Codes.TimeOutOfRange, "Stamp.HappenedAt", "/happenedAt", () => Scene.Open(), new RecordHazard(WetFloor, Said), new RecordHazard(WetFloor, Said))
        {
            RefusedStamp = scene => scene.Late(Instant.FromUtc(1899, 12, 31, 23, 59)), TwinStamp = scene => scene.Late(Instant.FromUtc(1900, 1, 1, 0, 0)),
        },
    ];

    private static RuleCase[] Used =>
    [
        new(Codes.NamedTwice, "IdentifyNeeds.Needs", "/needs", () => Scene.Open(), new IdentifyNeeds([Who.Individual], Said, [Need, Need]),
            new IdentifyNeeds([Who.Individual], Said, [Need])),
        new(Codes.AlreadyThere, "IdentifyNeeds.Needs[1].Id", "/needs/1/id", () => Scene.Open().Do(new IdentifyNeeds([Who.Individual], Said, [Need])),
            new IdentifyNeeds([Who.Individual], Said, [Need with { Id = new("lens") }, Need]), new IdentifyNeeds([Who.Individual], Said, [Need with { Id = new("lens") }])),
        new(Codes.AlreadyThere, "AskQuestion.Question", "/question", () => Scene.Open().Do(Ask(HowLong)), Ask(HowLong), Ask(new("who-comes"))),
        new(Codes.AlreadyThere, "ProposeChange.Change", "/change", () => Scene.Open().Do(Propose(Seat)), Propose(Seat), Propose(new("another-day"))),
        new(Codes.AlreadyThere, "RecordHazard.Hazard", "/hazard", () => Scene.Open().Do(new RecordHazard(WetFloor, Said)), new RecordHazard(WetFloor, Said),
            new RecordHazard(new("ice"), Said)),
        new(Codes.AlreadyThere, "RaiseConcern.Concern.Id", "/concern/id", () => Scene.Open().Do(new RaiseConcern(Danger)), new RaiseConcern(Danger),
            new RaiseConcern(Danger with { Id = new("bruise") })),
    ];

    private static RuleCase[] Reasons =>
    [
        new(Codes.OtherNeedsWords, "CancelSession.Words", "/words", () => Scene.Open(), new CancelSession(StopReason.Other), new CancelSession(StopReason.Other, Said)),
        new(Codes.OtherNeedsWords, "SetOutcomeAside.InTheirWords", "/inTheirWords", () => Scene.Open(), new SetOutcomeAside(Calm, OutcomeSetAsideReason.Other),
            new SetOutcomeAside(Calm, OutcomeSetAsideReason.Other, Said)),
        new(Codes.OtherNeedsWords, "Pause.Words", "/words", () => Scene.UpTo(Phase.Active), new Pause(PauseCause.Other), new Pause(PauseCause.Other, Said)),
        new(Codes.OtherNeedsWords, "EndParticipation.Words", "/words", () => Scene.ReadyIn(Phase.Active), new EndParticipation(StopReason.Other),
            new EndParticipation(StopReason.Other, Said)),
    ];

    private static Stamp AsTheLatest(Scene scene)
    {
        var latest = scene.Session.History.Latest!.At;
        return new Stamp(latest.Command, latest.By, latest.RecordedAt);
    }

    private static AskQuestion Ask(QuestionId question) => new(question, Who.Individual, Said);

    private static ProposeChange Propose(ChangeId change) => new(change, ChangeKind.Activity, Who.Individual, Said);
}
