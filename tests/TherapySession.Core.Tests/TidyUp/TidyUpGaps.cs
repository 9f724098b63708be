using static TherapySession.Tests.What;

namespace TherapySession.Tests;

/// <summary>What gate G5 asks for, and the end of a cancelled session.</summary>
internal static class TidyUpGaps
{
    private static readonly string[] Back = ["226/PC12", "320/PC13"];
    private static readonly string[] Left = ["226/PC12", "320/PC12"];

    public static Gap[] All =>
    [
        Gap.OfScript(Gate.G5, "TS-TIDY-001", Back, ["brushes", "ToBeCleaned"], ["paper", "ToBeCleaned"], ["tablet", "ToBeCleaned"]),
        new(Gate.AllBack, "TS-TIDY-001", Back, new CompleteSession(), profile => Scene.UpTo(Phase.TidyUpAfterCancel, profile),
            scene => scene.Do(new ReturnResource(Brushes))) { Arguments = [["brushes", "TakenOut"]] },
        Gap.OfScript(Gate.G5, "TS-TIDY-002", Left, ["Tidy"]),
        new(Gate.G5, "TS-TIDY-002", Left, new BeginReflection(),
            profile => Scene.ReadyIn(Phase.TidyUp, profile, "TS-TIDY-002", "TS-TIDY-004").Do(Check(tidy: ChecklistAnswer.CouldNot)), scene => scene.Do(Check()))
        {
            Name = "checked and not tidy", Arguments = [["Tidy"]],
        },
        new(Gate.G5, "TS-TIDY-002", Left, new BeginReflection(), Unsafe, scene => scene.Do(new RecordHazard(WetFloor, Said), new ReportHazard(WetFloor, Facilities)))
        {
            Name = "not safe, and no hazard known", Arguments = [["Safe"]],
        },
        Gap.OfScript(Gate.G5, "TS-TIDY-003", Left, ["wet-floor"]),
        new(Gate.G5, "TS-TIDY-004", ["320/PC13"], new BeginReflection(), profile => Scene.ReadyIn(Phase.TidyUp, profile, "TS-TIDY-004"), scene => scene.Do(Check())),
        new(Gate.G5, "TS-TIDY-004", ["320/PC13"], new BeginReflection(), profile => Scene.ReadyIn(Phase.TidyUp, profile, "TS-TIDY-004"),
            scene => scene.Do(Helped)) { Name = "somebody was supported" },
    ];

    private static CheckTidy Helped => new(new(ChecklistAnswer.Done, ChecklistAnswer.Done, Who.Worker) { Supported = [Who.Carer] });

    private static CheckTidy Check(ChecklistAnswer tidy = ChecklistAnswer.Done, ChecklistAnswer safe = ChecklistAnswer.Done) =>
        new(new(tidy, safe, Who.Worker) { Found = Said, NobodySupported = NotDoneReason.NotNeeded });

    private static Scene Unsafe(Profile profile)
    {
        var scene = Scene.UpTo(Phase.TidyUp, profile);
        foreach (var line in Script.Lines.Where(line => line.Supplies == "TS-TIDY-001"))
            scene.Do(line.Command);
        return scene.Do(Check(safe: ChecklistAnswer.CouldNot));
    }
}
