using static TherapySession.Tests.What;

namespace TherapySession.Tests;

/// <summary>What gate G2 asks for.</summary>
internal static class PreparationGaps
{
    private static readonly string[] Pc2 = ["226/PC2", "320/PC2"];
    private static readonly string[] Pc5 = ["226/PC5", "320/PC5"];
    private static readonly string[] Pc6 = ["226/PC6", "320/PC6"];
    private static readonly string[] Pc7 = ["226/PC7", "320/PC7"];

    public static Gap[] All =>
    [
        Gap.OfScript(Gate.G2, "TS-PREP-001", Pc6),
        G2("TS-PREP-001", Pc6, profile => Ready(profile).Do(Select([Painting], [Painting])), Select([Painting, Album], [Painting])) with { Name = "one thing offered" },
        G2("TS-PREP-001", Pc6, profile => Ready(profile).Do(Select([Painting, Painting], [Painting])),
            new SelectActivities(new([Painting], [Painting], ChoiceManner.EstablishedFromPreferences) { HowEstablished = Said })) with
        {
            Name = "one thing offered twice",
        },
        Gap.OfScript(Gate.G2, "TS-PREP-002", Pc5, ["-"]),
        G2("TS-PREP-002", Pc5, profile => Ready(profile).Do(new IdentifyNeeds([Who.Individual], Said, [new(new("magnifier"), NeedKind.Resource, Who.Individual, Said)])),
            new SettleNeed(new("magnifier"), Settlement.CarriedForward, Said)) with
        {
            Name = "a need is open", Arguments = [["magnifier"]],
        },
        Gap.OfScript(Gate.G2, "TS-PREP-003", Pc5, ["how-long"]),
        Gap.OfScript(Gate.G2, "TS-PREP-004", Pc7, ["Access"], ["Sensory"]),
        G2("TS-PREP-004", Pc7, OnlineCare, [Check(EnvironmentAspect.Connection), Check(EnvironmentAspect.Privacy), Check(EnvironmentAspect.Hygiene)]) with
        {
            Name = "online, personal care and a meal", Arguments = [["Connection"], ["Privacy"], ["Hygiene"]],
        },
        Gap.OfScript(Gate.G2, "TS-PREP-005", Pc7, ["Safety"]),
        G2("TS-PREP-005", Pc7, PaintingUnsafe, new LeaveOutActivity(Painting, NotDoneReason.Unsafe)) with { Name = "what it concerns is left out", Arguments = [["Safety"]] },
        Gap.OfScript(Gate.G2, "TS-PREP-006", Pc7, ["brushes", "TakenOut"], ["paper", "TakenOut"]),
        G2("TS-PREP-006", Pc7, profile => Ready(profile).Do(new CheckResource(Brushes, new(ResourceCondition.Damaged, IntendedUse.AsIntended) { Found = Said })),
            new CheckResource(Brushes, Fit)) with
        {
            Name = "damaged", Arguments = [["brushes", "Damaged"]],
        },
        G2("TS-PREP-006", Pc7, profile => Ready(profile).Do(new CheckResource(Paper, new(ResourceCondition.InWorkingOrder, IntendedUse.NotIntended) { Found = Said })),
            new LeaveOutActivity(Painting, NotDoneReason.Resource)) with
        {
            Name = "used in a way it is not meant for", Arguments = [["paper", "NotIntended"]],
        },
        G2("TS-PREP-006", Pc7, profile => Ready(profile).Do(new ReturnResource(Brushes)),
            [new TakeOutResource(Brushes, ResourceKind.Material), new CheckResource(Brushes, Fit)]) with
        {
            Name = "put back again", Arguments = [["brushes", "Returned"]],
        },
        Gap.OfScript(Gate.G2, "TS-PREP-007", Pc7, ["tablet", "PrivacySet"], ["tablet", "AccessibilitySet"]),
        Gap.OfScript(Gate.G2, "TS-PREP-008", Pc7, ["trip-hazard"]),
        Gap.OfScript(Gate.G2, "TS-PREP-009", Pc7, ["art-materials"]),
        G2("TS-PREP-009", Pc7, SkilledWhoLeft, new ConfirmSkill(Who.Worker, ArtMaterials, Said)) with { Name = "whoever holds it is not there", Arguments = [["art-materials"]] },
        Gap.OfScript(Gate.G2, "TS-PREP-010", ["320/PC5"], ["FamilyCarer"]),
        G2("TS-CONS-002", Pc2, profile => Ready(profile).Do(new RecordDissent(Said)), new RecordConsent(Yes)) with { Arguments = [["AskAgain"]] },
        G2("TS-CONS-003", Pc2, profile => Ready(profile).Do(new NarrowConsent(Who.Individual, [], [Painting])),
            new LeaveOutActivity(Painting, NotDoneReason.Declined)) with { Arguments = [["painting"]] },
        G2("TS-CONS-003", Pc2, Touched, new RecordConsent(Yes with { Scope = WholeScope with { Areas = [.. WholeScope.Areas, ConsentArea.Touch] } })) with
        {
            Name = "touch", Arguments = [["painting (Touch)"]],
        },
    ];

    private static Gap G2(string code, string[] criteria, Func<Profile, Scene> without, params SessionCommand[] supply) =>
        new(Gate.G2, code, criteria, new BeginParticipation(), without, scene => scene.Do(supply));

    private static Scene Ready(Profile profile) => Scene.ReadyIn(Phase.Preparation, profile);

    private static SelectActivities Select(ValueList<ActivityId> offered, ValueList<ActivityId> chosen) => new(new(offered, chosen, ChoiceManner.Chosen));

    private static CheckEnvironment Check(EnvironmentAspect aspect) => new(aspect, ChecklistAnswer.Done);

    private static Scene PaintingUnsafe(Profile profile) => Ready(profile).Do(new CheckEnvironment(EnvironmentAspect.Safety, ChecklistAnswer.CouldNot, Said, [Painting]));

    private static Scene SkilledWhoLeft(Profile profile) => Scene.ReadyIn(Phase.Preparation, profile, "TS-PREP-009").Do(new ConfirmSkill(Who.Therapist, ArtMaterials, Said));

    private static Scene OnlineCare(Profile profile)
    {
        var (care, meal) = (new ActivityId("washing"), new ActivityId("soup"));
        var scene = Scene.UpTo(Phase.Preparation, profile, opening => opening with
        {
            Setting = Setting.Online,
            Plan = opening.Plan with { Activities = [.. opening.Plan.Activities, new(care, TherapyType.PersonalCare), new(meal, TherapyType.MealPreparation)] },
        });
        return scene.Play().Do(Select([care, meal], [care, meal])).Do(Day.Look(care, TherapyType.PersonalCare)).Do(Day.Look(meal, TherapyType.MealPreparation));
    }

    private static Scene Touched(Profile profile) => Scene.UpTo(Phase.Preparation, profile, opening => opening with
    {
        Plan = opening.Plan with { Activities = [opening.Plan.Activities[0] with { Touch = TouchInvolved.Involved }, opening.Plan.Activities[1]] },
    }).Play();
}
