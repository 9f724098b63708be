using static TherapySession.Tests.What;

namespace TherapySession.Tests;

/// <summary>A day with washing, tablets, a way to the market and an appointment, beside what every scene has.</summary>
internal static class Day
{
    public static readonly ActivityId Washing = new("washing");
    public static readonly ActivityId Tablets = new("tablets");
    public static readonly ActivityId Market = new("market");
    public static readonly ActivityId Clinic = new("clinic");

    private static readonly PlannedActivity[] Added =
    [
        new(Washing, TherapyType.PersonalCare), new(Tablets, TherapyType.MedicationPrompt) { Outcomes = [Express] }, new(Market, TherapyType.Outing) { Outcomes = [Express] }, new(Clinic, TherapyType.Appointment),
    ];

    /// <summary>Everything that a kind of activity asks to be looked at, in order.</summary>
    public static SessionCommand[] Look(ActivityId activity, TherapyType kind) => [.. DailyLiving.Find(kind)!.LookedAt.Select(aspect => new CheckActivity(activity, aspect, ChecklistAnswer.Done))];

    /// <summary>A session that has everything for taking part, but what its kinds of activity ask for.</summary>
    public static Scene Preparing(Profile? profile = null, params ActivityId[] chosen)
    {
        var scene = Scene.Open(profile, opening => opening with { Plan = opening.Plan with { Activities = [.. opening.Plan.Activities, .. Added] } });
        scene.Play("TS-CONS-001").Do(new AgreeResponsibilities(Shares with { Held = [.. Shares.Held, new(Responsibility.HandleMedication, Who.Worker)] }), new BeginPreparation());
        return scene.Play().Do(new SelectActivities(new([Painting, Album, Washing, Tablets, Market, Clinic], [.. chosen], ChoiceManner.Chosen)));
    }

    /// <summary>A session in which the individual takes part in activities.</summary>
    public static Scene Active(Profile? profile = null, params ActivityId[] chosen)
    {
        var scene = Preparing(profile, chosen);
        foreach (var activity in Added.Where(activity => chosen.Contains(activity.Id)))
            scene.Do(Look(activity.Id, activity.Type));
        return scene.Do(new BeginParticipation());
    }

    /// <summary>The tablets were begun and put away again, and nothing is written about them.</summary>
    public static Scene TabletsBegun(Profile? profile = null) => Done(Active(profile, Tablets), Tablets);

    /// <summary>On the way to the market, with everything else that the end of taking part asks for.</summary>
    public static Scene OnTheWay(Profile? profile = null)
    {
        var scene = Active(profile, Market).Do(new StartActivity(Market), new RecordOuting(Market, OutingStage.SetOut));
        return scene.Do(new RecordObservation(new(ObservationKind.Participation, Said) { Level = PromptLevel.Verbal, Outcome = Express }), new EndActivity(Market, ActivityEnd.PartlyDone));
    }

    /// <summary>Consent was withdrawn on the way, and everything is put away; nobody has said where the individual is.</summary>
    public static Scene WithdrawnOnTheWay(Profile? profile = null) =>
        OnTheWay(profile).Do(new WithdrawConsent(Who.Individual)).Play().Do(new BeginTidyUp()).Play();

    /// <summary>The session went back to preparing on the way, and was called off there; nothing else is out.</summary>
    public static Scene CalledOffOnTheWay(Profile? profile = null) =>
        OnTheWay(profile).Do(new Pause(PauseCause.Environment), new ReturnToPreparation(Said), new ReturnResource(Brushes), new ReturnResource(Paper), new ReturnResource(Tablet), new CancelSession(StopReason.PlaceUnsafe));

    /// <summary>Six rights, one of them in doubt if one is named.</summary>
    public static ValueList<RightChecked> Rights(MedicationRight? inDoubt = null) => Enum.GetValues<MedicationRight>()
        .Select(right => right == inDoubt ? new RightChecked(right, RightAnswer.NotConfirmed) { Found = Said } : new RightChecked(right, RightAnswer.Confirmed)).ToValueList();

    /// <summary>A prompt of the tablets, told to a nurse.</summary>
    public static MedicationChecklist Prompt(MedicationPromptEnd end, MedicationRight? inDoubt = null) =>
        new(Tablets, MedicationSource.AdministrationRecord, new("record-11"), Rights(inDoubt), end) { ToldTo = new(Office.Nurse) };

    private static Scene Done(Scene scene, ActivityId activity) => scene.Do(
        new StartActivity(activity),
        new RecordObservation(new(ObservationKind.SkillOrTask, Said) { Level = PromptLevel.Verbal, Outcome = Express }),
        new EndActivity(activity, ActivityEnd.Done));
}
