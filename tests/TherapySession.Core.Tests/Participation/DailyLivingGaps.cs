using static TherapySession.Tests.What;

namespace TherapySession.Tests;

/// <summary>What the gates ask for where daily living or an outing is planned.</summary>
internal static class DailyLivingGaps
{
    private static readonly string[] Pc7 = ["226/PC7", "320/PC7"];
    private static readonly string[] Pc8 = ["226/PC8", "320/PC8"];
    private static readonly string[] Back = ["226/PC12", "320/PC12"];

    public static Gap[] All =>
    [
        G2("an appointment", profile => Day.Preparing(profile, Day.Clinic), Day.Look(Day.Clinic, TherapyType.Appointment)) with
        {
            Arguments = [.. DailyLiving.Find(TherapyType.Appointment)!.LookedAt.Select(aspect => new[] { "clinic", aspect.ToString(), "-" })],
        },
        G2("left out", profile => Day.Preparing(profile, Day.Market, Painting), new LeaveOutActivity(Day.Market, NotDoneReason.Declined)) with
        {
            Arguments = [.. DailyLiving.Find(TherapyType.Outing)!.LookedAt.Select(aspect => new[] { "market", aspect.ToString(), "-" })],
        },
        G2("not in order", profile => Washed(profile, ChecklistAnswer.CouldNot), new CheckActivity(Day.Washing, ActivityAspect.Warmth, ChecklistAnswer.Done)) with
        {
            Arguments = [["washing", "Warmth", "CouldNot"]],
        },
        G2("not in order, and not needed", profile => Washed(profile, ChecklistAnswer.CouldNot), new CheckActivity(Day.Washing, ActivityAspect.Warmth, ChecklistAnswer.NotNeeded, Said)) with
        {
            Arguments = [["washing", "Warmth", "CouldNot"]],
        },
        G2("taken up again", AnotherPlace, Day.Look(Day.Market, TherapyType.Outing)) with
        {
            Arguments = [.. DailyLiving.Find(TherapyType.Outing)!.LookedAt.Select(aspect => new[] { "market", aspect.ToString(), "-" })],
        },
        Medication("took it", new PromptMedication(Day.Prompt(MedicationPromptEnd.TookIt))),
        Medication("declined", new PromptMedication(Day.Prompt(MedicationPromptEnd.Declined) with { ToldTo = null, InTheirWords = Said })),
        Medication("not prompted", new PromptMedication(Day.Prompt(MedicationPromptEnd.NotPrompted, MedicationRight.Dose))),
        Medication("left out", new LeaveOutActivity(Day.Tablets, NotDoneReason.Unwell)),
        Outing("back", OutingStage.Back),
        Outing("handed over", OutingStage.HandedOver),
        Outing("went their own way", OutingStage.WentOwnWay),
        new(Gate.G5, "TS-PART-006", Back, new BeginReflection(), Day.WithdrawnOnTheWay, scene => scene.Do(new RecordOuting(Day.Market, OutingStage.Back))) { Arguments = [["market", "SetOut"]] },
        new(Gate.AllBack, "TS-PART-006", Back, new CompleteSession(), Day.CalledOffOnTheWay, scene => scene.Do(new RecordOuting(Day.Market, OutingStage.HandedOver, Said))) { Arguments = [["market", "SetOut"]] },
    ];

    private static Gap G2(string name, Func<Profile, Scene> without, params SessionCommand[] supply) =>
        new(Gate.G2, "TS-PREP-011", Pc7, new BeginParticipation(), without, scene => scene.Do(supply)) { Name = name };

    private static Gap Medication(string name, SessionCommand supply) =>
        new(Gate.G3, "TS-PART-005", Pc8, new EndParticipation(), Day.TabletsBegun, scene => scene.Do(supply)) { Name = name, Arguments = [["tablets", "-"]] };

    private static Gap Outing(string name, OutingStage end) =>
        new(Gate.G3, "TS-PART-006", Back, new EndParticipation(), Day.OnTheWay, scene => scene.Do(new RecordOuting(Day.Market, end, Said))) { Name = name, Arguments = [["market", "SetOut"]] };

    private static Scene Washed(Profile profile, ChecklistAnswer warmth) => Day.Preparing(profile, Day.Washing)
        .Do(new CheckEnvironment(EnvironmentAspect.Privacy, ChecklistAnswer.Done)).Do(Day.Look(Day.Washing, TherapyType.PersonalCare)).Do(new CheckActivity(Day.Washing, ActivityAspect.Warmth, warmth, Said));

    private static Scene AnotherPlace(Profile profile)
    {
        var scene = Day.Active(profile, Day.Market).Do(new Pause(PauseCause.ChangeNeeded), new ReturnToPreparation(Said));
        foreach (var aspect in new[] { EnvironmentAspect.Access, EnvironmentAspect.Sensory, EnvironmentAspect.Safety })
            scene.Do(new CheckEnvironment(aspect, ChecklistAnswer.Done));
        return scene;
    }
}
