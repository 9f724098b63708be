using static TherapySession.Tests.What;

namespace TherapySession.Tests;

/// <summary>What going on after a pause asks for, and gate G3.</summary>
internal static class ParticipationGaps
{
    private static readonly string[] Pc2 = ["226/PC2", "320/PC2"];
    private static readonly string[] Pc8 = ["226/PC8", "320/PC8"];
    private static readonly string[] Pc11 = ["226/PC11", "320/PC11"];

    public static Gap[] All =>
    [
        GoingOn("TS-PART-001", Pc8, profile => Scene.UpTo(Phase.Paused, profile), new AnswerPause(Said)) with { Arguments = [["Break"]] },
        GoingOn("TS-CONS-002", Pc2, profile => Scene.UpTo(Phase.Active, profile).Do(new RecordDissent(Said), new AnswerPause(Said)),
            new RecordConsent(Yes)) with { Arguments = [["AskAgain"]] },
        GoingOn("TS-CONS-003", Pc2, Narrowed, new RecordConsent(Yes)) with { Arguments = [["OthersPresent"]] },
        Gap.OfScript(Gate.G3, "TS-PART-002", Pc8),
        new(Gate.G3, "TS-PART-002", Pc8, new EndParticipation(), BearsOnAnother, scene => scene.CatchUp()) { Name = "it bears on an outcome that was set aside" },
        new(Gate.G3, "TS-PART-001", Pc8, new EndParticipation(), profile => Scene.ReadyIn(Phase.Active, profile).Do(new Pause(PauseCause.Distress)),
            scene => scene.Do(new AnswerPause(Said))) { Arguments = [["Distress"]] },
        Gap.OfScript(Gate.G3, "TS-PART-003", Pc11, ["another-seat", "Proposed"]),
        new(Gate.G3, "TS-PART-003", Pc11, new EndParticipation(), AgreedOnly, scene => scene.Do(new CarryChangeForward(Seat, Said))) { Name = "agreed and not made",
            Arguments = [["another-seat", "Agreed"]] },
        Gap.OfScript(Gate.G3, "TS-PART-004", Pc8, ["photo-album"]),
        new(Gate.G3, "TS-PART-004", Pc8, new EndParticipation(StopReason.Unwell), profile => Scene.UpTo(Phase.Active, profile), LeaveAllOut) { Name = "nothing was begun",
            Arguments = [["painting"], ["photo-album"]] },
    ];

    private static Gap GoingOn(string code, string[] criteria, Func<Profile, Scene> without, SessionCommand supply) =>
        new(Gate.GoingOn, code, criteria, new Resume(), without, scene => scene.Do(supply));

    private static Scene Narrowed(Profile profile) =>
        Scene.UpTo(Phase.Paused, profile).Do(new AnswerPause(Said), new NarrowConsent(Who.Individual, [ConsentArea.OthersPresent], []));

    private static Scene BearsOnAnother(Profile profile) =>
        Scene.ReadyIn(Phase.Active, profile, "TS-PART-002").Do(new RecordObservation(new(ObservationKind.WellBeing, Said) { Assistance = Said, Outcome = Calm }));

    private static Scene AgreedOnly(Profile profile) => Scene.ReadyIn(Phase.Active, profile, "TS-PART-003").Do(new AgreeChange(Seat, [Who.Individual]));

    private static void LeaveAllOut(Scene scene) => scene.Do(new LeaveOutActivity(Painting, NotDoneReason.Unwell), new LeaveOutActivity(Album, NotDoneReason.Unwell));
}
