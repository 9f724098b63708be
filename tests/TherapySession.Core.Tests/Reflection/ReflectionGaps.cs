using static TherapySession.Tests.What;

namespace TherapySession.Tests;

/// <summary>What gate G6 asks for about record and reflection.</summary>
internal static class ReflectionGaps
{
    public static Gap[] All =>
    [
        Gap.OfScript(Gate.G6, "TS-REFL-001", ["226/PC13"], ["Accepted"]),
        Gap.OfScript(Gate.G6, "TS-REFL-002", ["320/PC14"], ["Signed"]),
        new(Gate.G6, "TS-REFL-002", ["320/PC14"], new CompleteSession(), WrittenAgain, scene => scene.Do(new SignRecord(), scene.Stamp() with { CoSignedBy = Who.Therapist }))
        {
            Name = "completed again after signing", Arguments = [["Signed"]],
        },
        new(Gate.G6, "TS-REFL-001", ["226/PC13"], new CompleteSession(), Reflected,
            scene => scene.Do(new WriteRecord(RecordPart.Contribution, Said)).Do(new AcceptRecord(), scene.Stamp(Who.Therapist)))
        {
            Name = "nothing is written", Arguments = [["Written"]], OtherwiseMissing = true,
        },
        new(Gate.G6, "TS-REFL-002", ["320/PC14"], new CompleteSession(), Contributed, scene => scene.Do(new WriteRecord(RecordPart.Complete, Said), new SignRecord()))
        {
            Name = "only contributed to", Arguments = [["Complete"]],
        },
        Gap.OfScript(Gate.G6, "TS-REFL-003", ["226/PC14", "320/PC15"], ["RolesAndResponsibilities"], ["Learning"], ["Bias"]),
        Gap.OfScript(Gate.G6, "TS-REFL-004", ["226/PC14"]),
    ];

    private static Scene Reflected(Profile profile)
    {
        var scene = Scene.UpTo(Phase.Reflection, profile);
        foreach (var line in Script.Lines.Where(line => line.Supplies is "TS-REFL-003" or "TS-REFL-004"))
            scene.Do(line.Command);
        return scene;
    }

    // Under 226 acceptance is what counts, so that a contribution completes nothing and is enough.
    private static Scene Contributed(Profile profile)
    {
        var scene = Reflected(profile);
        return scene.Do(new WriteRecord(RecordPart.Contribution, Said)).Do(new AcceptRecord(), scene.Stamp(Who.Therapist)).Do(new SignRecord(),
            scene.Stamp() with { CoSignedBy = Who.Therapist });
    }

    private static Scene WrittenAgain(Profile profile) => Scene.ReadyIn(Phase.Reflection, profile).Do(new WriteRecord(RecordPart.Complete, Said));
}
