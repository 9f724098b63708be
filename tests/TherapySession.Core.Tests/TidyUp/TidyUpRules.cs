using static TherapySession.Tests.What;

namespace TherapySession.Tests;

/// <summary>Rules about putting away and leaving the environment.</summary>
internal static class TidyUpRules
{
    private static readonly EnvironmentLeft Left = new(ChecklistAnswer.Done, ChecklistAnswer.Done, Who.Worker);

    public static IEnumerable<RuleCase> All =>
    [
        TidyingUp(Codes.AsideWhere, "PutAsideResource.To", "/to", Aside(ResourceCustody.Cleaned), Aside(ResourceCustody.InQuarantine)),
        TidyingUp(Codes.DisposedWhere, "PutAsideResource.Rest", "/rest", Aside(ResourceCustody.DisposedOf),
            Aside(ResourceCustody.DisposedOf) with { Rest = EndOfUse.GeneralWaste }),
        TidyingUp(Codes.FoundWhat, "CheckTidy.Left.Found", "/left/found", new CheckTidy(Left with { Tidy = ChecklistAnswer.CouldNot }), new CheckTidy(Left)),
        TidyingUp(Codes.FoundWhat, "CheckTidy.Left.Found", "/left/found", new CheckTidy(Left with { Safe = ChecklistAnswer.NotNeeded }),
            new CheckTidy(Left with { Safe = ChecklistAnswer.NotNeeded, Found = Said })) with { Name = "not needed" },
        new(Codes.UnknownHazard, "ReportHazard.Hazard", "/hazard", () => Scene.UpTo(Phase.TidyUp).Do(new RecordHazard(WetFloor, Said)), new ReportHazard(new("ice"), Facilities),
            new ReportHazard(WetFloor, Facilities)),
    ];

    private static RuleCase TidyingUp(string code, string place, string pointer, SessionCommand refused, SessionCommand twin) =>
        new(code, place, pointer, () => Scene.UpTo(Phase.TidyUp), refused, twin);

    private static PutAsideResource Aside(ResourceCustody to) => new(Brushes, to, Said);
}
