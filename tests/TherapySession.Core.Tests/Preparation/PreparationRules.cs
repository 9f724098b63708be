using static TherapySession.Tests.What;

namespace TherapySession.Tests;

/// <summary>Rules about choosing, needs, environment, resources and controls.</summary>
internal static class PreparationRules
{
    private static readonly ResourceId Vase = new("vase");

    public static IEnumerable<RuleCase> All => [.. Choosing, .. Surroundings, .. Resources];

    private static RuleCase[] Choosing =>
    [
        Preparing(Codes.UnknownActivity, "SelectActivities.Selection.Offered[1]", "/selection/offered/1", Select([Painting, new("tea-break")], [Painting]),
            Select([Painting, Album], [Painting])),
        Preparing(Codes.UnknownActivity, "SelectActivities.Selection.Chosen[0]", "/selection/chosen/0", Select([Painting], [new("tea-break")]), Select([Painting], [Painting])),
        Preparing(Codes.UnknownActivity, "LeaveOutActivity.Activity", "/activity", new LeaveOutActivity(new("tea-break"), NotDoneReason.Time),
            new LeaveOutActivity(Album, NotDoneReason.Time)),
        Preparing(Codes.NothingChosen, "SelectActivities.Selection.Chosen", "/selection/chosen", Select([Painting], []), Select([Painting], [Painting])),
        Preparing(Codes.EstablishedHow, "SelectActivities.Selection.HowEstablished", "/selection/howEstablished", Established(null), Established(Said)),
        Preparing(Codes.NobodyAsked, "IdentifyNeeds.AskedOf", "/askedOf", new IdentifyNeeds([], Said, []), new IdentifyNeeds([Who.Individual], Said, [])),
        new(Codes.UnknownNeed, "SettleNeed.Need", "/need", Ready, new SettleNeed(new("lens"), Settlement.Met, Said), new SettleNeed(EasyRead, Settlement.Met, Said)),
        new(Codes.UnknownQuestion, "SettleQuestion.Question", "/question", Ready, new SettleQuestion(new("why"), Settlement.Met, Said),
            new SettleQuestion(HowLong, Settlement.Met, Said)),
        Preparing(Codes.UnknownRisk, "PlaceControl.Risk", "/risk", new PlaceControl(new("ladder"), Said), new PlaceControl(Trip, Said)),
    ];

    private static RuleCase[] Surroundings =>
    [
        Preparing(Codes.FoundWhat, "CheckEnvironment.Found", "/found", new CheckEnvironment(EnvironmentAspect.Access, ChecklistAnswer.CouldNot),
            new CheckEnvironment(EnvironmentAspect.Access, ChecklistAnswer.CouldNot, Said)),
        Preparing(Codes.FoundWhat, "CheckEnvironment.Found", "/found", new CheckEnvironment(EnvironmentAspect.Access, ChecklistAnswer.NotNeeded),
            new CheckEnvironment(EnvironmentAspect.Access, ChecklistAnswer.Done)) with { Name = "not needed" },
        new(Codes.FoundWhat, "CheckResource.Check.Found", "/check/found", Ready, new CheckResource(Brushes, Fit with { Use = IntendedUse.AdaptedAsAgreed }),
            new CheckResource(Brushes, Fit with { Use = IntendedUse.AdaptedAsAgreed, Found = Said })),
        new(Codes.NothingToPutRight, "PutRight.Aspect", "/aspect", AccessFailed, new PutRight(EnvironmentAspect.Sensory, Said), new PutRight(EnvironmentAspect.Access, Said)),
        new(Codes.NothingToPutRight, "PutRight.Aspect", "/aspect", () => AccessFailed().Do(new PutRight(EnvironmentAspect.Access, Said)),
            new PutRight(EnvironmentAspect.Access, Said), new CheckEnvironment(EnvironmentAspect.Access, ChecklistAnswer.Done))
        {
            Name = "twice",
        },
    ];

    private static RuleCase[] Resources =>
    [
        new(Codes.NotTakenOut, "CheckResource.Resource", "/resource", Ready, new CheckResource(Vase, Fit), new CheckResource(Brushes, Fit)),
        new(Codes.NotTakenOut, "CleanResource.Resource", "/resource", Ready, new CleanResource(Vase, Said), new CleanResource(Brushes, Said)),
        new(Codes.NotTakenOut, "ReturnResource.Resource", "/resource", Ready, new ReturnResource(Vase), new ReturnResource(Brushes)),
        new(Codes.NotTakenOut, "UseUpResource.Resource", "/resource", Ready, new UseUpResource(Vase, EndOfUse.Recycled), new UseUpResource(Paper, EndOfUse.Recycled)),
        new(Codes.NotTakenOut, "PutAsideResource.Resource", "/resource", Ready, Quarantine(Vase), Quarantine(Brushes)),
        Custody("TakeOutResource", new TakeOutResource(Brushes, ResourceKind.Material), new TakeOutResource(Vase, ResourceKind.Material)) with { Before = Ready },
        Custody("CheckResource", new CheckResource(Brushes, Fit), new CheckResource(Paper, Fit)),
        Custody("CleanResource", new CleanResource(Brushes, Said), new CleanResource(Paper, Said)),
        Custody("ReturnResource", new ReturnResource(Brushes), new ReturnResource(Paper)),
        Custody("UseUpResource", new UseUpResource(Brushes, EndOfUse.Reused), new UseUpResource(Paper, EndOfUse.Reused)),
        Custody("PutAsideResource", Quarantine(Brushes), Quarantine(Paper)),
        Custody("ReturnResource", new ReturnResource(Brushes), new CleanResource(Brushes, Said)) with { Name = "used and not cleaned", Before = () => Scene.UpTo(Phase.TidyUp) },
        Custody("ReturnResource", new ReturnResource(Brushes), new CleanResource(Brushes, Said)) with { Name = "used, and checked again before cleaning", Before = UsedAndChecked },
        Preparing(Codes.KindDiffers, "TakeOutResource.ResourceKind", "/resourceKind", new TakeOutResource(Tablet, ResourceKind.Equipment),
            new TakeOutResource(Tablet, ResourceKind.DigitalTool)),
    ];

    private static RuleCase Preparing(string code, string place, string pointer, SessionCommand refused, SessionCommand twin) =>
        new(code, place, pointer, () => Scene.UpTo(Phase.Preparation), refused, twin);

    private static RuleCase Custody(string command, SessionCommand refused, SessionCommand twin) =>
        new(Codes.CustodyForbids, $"{command}.Resource", "/resource", () => Ready().Do(new ReturnResource(Brushes)), refused, twin);

    private static Scene Ready() => Scene.ReadyIn(Phase.Preparation);

    private static Scene AccessFailed() => Scene.UpTo(Phase.Preparation).Do(new CheckEnvironment(EnvironmentAspect.Access, ChecklistAnswer.CouldNot, Said));

    private static Scene UsedAndChecked() => Scene.ReadyIn(Phase.Active).Do(new CheckResource(Brushes, Fit));

    private static SelectActivities Select(ValueList<ActivityId> offered, ValueList<ActivityId> chosen) => new(new(offered, chosen, ChoiceManner.Chosen));

    private static SelectActivities Established(Words? how) => new(new([Painting], [Painting], ChoiceManner.EstablishedWithOthers) { HowEstablished = how });

    private static PutAsideResource Quarantine(ResourceId resource) => new(resource, ResourceCustody.InQuarantine, Said);
}
