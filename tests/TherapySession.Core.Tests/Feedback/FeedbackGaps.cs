using static TherapySession.Tests.What;

namespace TherapySession.Tests;

/// <summary>What gate G4 asks for.</summary>
internal static class FeedbackGaps
{
    private static readonly ChangeId Music = new("music-next-time");

    public static Gap[] All =>
    [
        Gap.OfScript(Gate.G4, "TS-FEED-001", ["226/PC9", "320/PC9"]),
        new(Gate.G4, "TS-FEED-001", ["226/PC9", "320/PC9"], new BeginTidyUp(), profile => Scene.ReadyIn(Phase.Feedback, profile, "TS-FEED-001"),
            scene => scene.Do(new RecordNoFeedback(NoFeedbackReason.Declined, Said)))
        {
            Name = "the individual declines",
        },
        Gap.OfScript(Gate.G4, "TS-FEED-002", ["226/PC9", "320/PC9"], ["FamilyCarer"]),
        new(Gate.G4, "TS-FEED-002", ["226/PC9", "320/PC9"], new BeginTidyUp(), profile => Scene.ReadyIn(Phase.Feedback, profile, "TS-FEED-002"),
            scene => scene.Do(new GiveOthersFeedback(Who.Carer, Said)))
        {
            Name = "it comes unasked", Arguments = [["FamilyCarer"]],
        },
        Gap.OfScript(Gate.G4, "TS-FEED-003", ["226/PC10", "320/PC10"]),
        Gap.OfScript(Gate.G4, "TS-FEED-004", ["226/PC10", "320/PC10"], ["express-myself"]),
        new(Gate.G4, "TS-FEED-004", ["226/PC10", "320/PC10"], new BeginTidyUp(), profile => Scene.ReadyIn(Phase.Feedback, profile, "TS-FEED-004"), NotRated)
        {
            Name = "why not", Arguments = [["express-myself"]],
        },
        new(Gate.G4, "TS-PART-003", ["226/PC11", "320/PC11"], new BeginTidyUp(), Asked,
            scene => scene.Do(new DeclineChange(Music, Said))) { Arguments = [["music-next-time", "Proposed"]] },
    ];

    private static Scene Asked(Profile profile) => Scene.ReadyIn(Phase.Feedback, profile).Do(new ProposeChange(Music, ChangeKind.Activity, Who.Individual, Said));

    private static void NotRated(Scene scene) => scene.Do(new RateOutcome(new(Express, Voice.Worker, Who.Worker) { NotRated = NotDoneReason.Unwell }));
}
