using static TherapySession.Tests.What;

namespace TherapySession.Tests;

/// <summary>Rules about what is looked at before daily living, about medication prompts, and about outings.</summary>
internal static class DailyLivingRules
{
    private static readonly MedicationChecklist TookIt = Day.Prompt(MedicationPromptEnd.TookIt);
    private static readonly MedicationChecklist NotPrompted = Day.Prompt(MedicationPromptEnd.NotPrompted, MedicationRight.Time);

    public static IEnumerable<RuleCase> All => [.. Looking, .. Prompting, .. GoingOut];

    private static RuleCase[] Looking =>
    [
        Looked(Codes.UnknownActivity, "Activity", "/activity", new(new("tea-break"), ActivityAspect.Privacy, ChecklistAnswer.Done)),
        Looked(Codes.NotOnTheList, "Aspect", "/aspect", new(Painting, (ActivityAspect)99, ChecklistAnswer.Done)),
        Looked(Codes.NotOnTheList, "Answer", "/answer", new(Painting, ActivityAspect.Privacy, (ChecklistAnswer)99, Said)),
        Looked(Codes.FoundWhat, "Found", "/found", new(Painting, ActivityAspect.Privacy, ChecklistAnswer.CouldNot)),
        Looked(Codes.FoundWhat, "Found", "/found", new(Painting, ActivityAspect.Privacy, ChecklistAnswer.NotNeeded)) with { Name = "not needed" },
    ];

    private static RuleCase[] Prompting =>
    [
        new(Codes.ResponsibilityNotHeld, "Stamp.By", "/by", () => Day.TabletsBegun(), new PromptMedication(TookIt), new PromptMedication(TookIt)) { RefusedStamp = scene => scene.Stamp(Who.Carer) },
        new(Codes.ResponsibilityNotHeld, "Stamp.By", "/by", HandedOn, new PromptMedication(TookIt), new PromptMedication(TookIt)) { Name = "any more", TwinStamp = scene => scene.Stamp(Who.Carer) },
        Prompted(Codes.UnknownActivity, "Activity", "/activity", TookIt with { Activity = new("tea-break") }, TookIt),
        Prompted(Codes.ActivityOfAnotherKind, "Activity", "/activity", TookIt with { Activity = Painting }, TookIt),
        new(Codes.NotGoingOn, "PromptMedication.Checklist.Activity", "/checklist/activity", () => Day.Active(null, Day.Tablets), new PromptMedication(TookIt), new StartActivity(Day.Tablets)),
        Prompted(Codes.NotOnTheList, "Against", "/against", TookIt with { Against = (MedicationSource)99 }, TookIt),
        Prompted(Codes.NotOnTheList, "End", "/end", TookIt with { End = (MedicationPromptEnd)99 }, TookIt),
        Prompted(Codes.NotOnTheList, "Rights[5].Right", "/rights/5/right", With(5, new((MedicationRight)99, RightAnswer.Confirmed)), TookIt) with { Besides = [Codes.EachRightOnce] },
        Prompted(Codes.NotOnTheList, "Rights[2].Answer", "/rights/2/answer", With(2, new(MedicationRight.Dose, (RightAnswer)99) { Found = Said }), TookIt),
        Prompted(Codes.EachRightOnce, "Rights", "/rights", TookIt with { Rights = [] }, TookIt) with { Name = "none" },
        Prompted(Codes.EachRightOnce, "Rights", "/rights", With(0, new(MedicationRight.Dose, RightAnswer.Confirmed)), TookIt) with { Name = "one twice" },
        Prompted(Codes.EachRightOnce, "Rights", "/rights", TookIt with { Rights = [.. TookIt.Rights, TookIt.Rights[0]] }, TookIt) with { Name = "one too many" },
        Prompted(Codes.FoundWhat, "Rights[3].Found", "/rights/3/found", NotPrompted with { Rights = [.. NotPrompted.Rights.Select(right => right with { Found = null })] }, NotPrompted),
        Prompted(Codes.RightInDoubt, "End", "/end", NotPrompted with { End = MedicationPromptEnd.Declined }, NotPrompted),
        Prompted(Codes.NoRightInDoubt, "End", "/end", TookIt with { End = MedicationPromptEnd.NotPrompted }, TookIt with { End = MedicationPromptEnd.PutOff }),
        Prompted(Codes.ToldWhom, "ToldTo", "/toldTo", NotPrompted with { ToldTo = null }, NotPrompted) with { Name = "not prompted" },
        Prompted(Codes.ToldWhom, "ToldTo", "/toldTo", TookIt with { End = MedicationPromptEnd.TookPart, ToldTo = null }, TookIt with { ToldTo = null }) with { Name = "took a part" },
        Prompted(Codes.ToldWhom, "ToldTo", "/toldTo", TookIt with { End = MedicationPromptEnd.CouldNotTake, ToldTo = null }, TookIt with { End = MedicationPromptEnd.Declined, ToldTo = null }) with { Name = "could not" },
        Prompted(Codes.UnknownConcern, "Concern", "/concern", NotPrompted with { ToldTo = null, Concern = Socket }, NotPrompted),
        new(Codes.NotWhileTakingPart, "PromptMedication", "", () => Day.TabletsBegun(), new PromptMedication(TookIt), new PromptMedication(TookIt)) { RefusedStamp = BeforeItBegan },
        new("TS-CONS-002", "PromptMedication", "", () => Day.TabletsBegun().Do(new AskAgain(ChangeOfCircumstance.Condition, Said)), new PromptMedication(TookIt), new PromptMedication(NotPrompted)),
        new(Codes.OutsideConsent, "PromptMedication.Checklist.Activity", "/checklist/activity", () => Day.TabletsBegun().Do(new NarrowConsent(Who.Individual, [], [Day.Tablets])), new PromptMedication(TookIt),
            new PromptMedication(NotPrompted)),
    ];

    private static RuleCase[] GoingOut =>
    [
        Out(Codes.UnknownActivity, "Activity", "/activity", new(new("tea-break"), OutingStage.Back), new(Day.Market, OutingStage.Back)),
        Out(Codes.ActivityOfAnotherKind, "Activity", "/activity", new(Painting, OutingStage.Back), new(Day.Market, OutingStage.Back)),
        Out(Codes.NotOnTheList, "Stage", "/stage", new(Day.Market, (OutingStage)99), new(Day.Market, OutingStage.Back)),
        Out(Codes.OutingStands, "Stage", "/stage", new(Day.Market, OutingStage.SetOut), new(Day.Market, OutingStage.Arrived)),
        Out(Codes.OutingEndedHow, "Words", "/words", new(Day.Market, OutingStage.HandedOver), new(Day.Market, OutingStage.HandedOver, Said)) with { Name = "to whom" },
        Out(Codes.OutingEndedHow, "Words", "/words", new(Day.Market, OutingStage.WentOwnWay), new(Day.Market, OutingStage.WentOwnWay, Said)) with { Name = "what was agreed" },
        SetsOut(Codes.NotGoingOn, "Activity", "/activity", () => Day.Active(null, Day.Market), new StartActivity(Day.Market)),
        SetsOut(Codes.OutsideConsent, "Activity", "/activity", () => Begun().Do(new NarrowConsent(Who.Individual, [], [Day.Market])), new RecordConsent(Yes)),
        SetsOut("TS-CONS-002", "", "", () => Begun().Do(new RecordDissent(Said)), new RecordConsent(Yes)),
        SetsOut(Codes.NotWhileTakingPart, "", "", () => Begun().Do(new Pause(PauseCause.ChangeNeeded), new ReturnToPreparation(Said)), new PlaceControl(Trip, Said)) with { Name = "preparing anew" },
        SetsOut(Codes.NotWhileTakingPart, "", "", CalledOff, new ReturnResource(Brushes)) with { Name = "called off" },
        SetsOut(Codes.NotWhileTakingPart, "", "", Begun, new RecordOuting(Day.Market, OutingStage.SetOut)) with { Name = "before it began", RefusedStamp = BeforeItBegan },
    ];

    private static RuleCase Looked(string code, string member, string pointer, CheckActivity refused) =>
        new(code, $"CheckActivity.{member}", pointer, () => Scene.UpTo(Phase.Preparation), refused, new CheckActivity(Painting, ActivityAspect.Privacy, ChecklistAnswer.CouldNot, Said));

    private static RuleCase Prompted(string code, string member, string pointer, MedicationChecklist refused, MedicationChecklist twin) =>
        new(code, $"PromptMedication.Checklist.{member}", $"/checklist{pointer}", () => Day.TabletsBegun(), new PromptMedication(refused), new PromptMedication(twin));

    private static RuleCase Out(string code, string member, string pointer, RecordOuting refused, RecordOuting twin) => new(code, $"RecordOuting.{member}", pointer, () => Day.OnTheWay(), refused, twin);

    private static RuleCase SetsOut(string code, string member, string pointer, Func<Scene> before, SessionCommand twin) =>
        new(code, member.Length == 0 ? "RecordOuting" : $"RecordOuting.{member}", pointer, before, new RecordOuting(Day.Market, OutingStage.SetOut), twin);

    private static MedicationChecklist With(int index, RightChecked right) => TookIt with { Rights = TookIt.Rights.With(index, right) };

    private static Scene Begun() => Day.Active(null, Day.Market).Do(new StartActivity(Day.Market));

    private static Scene CalledOff() => Begun().Do(new Pause(PauseCause.ChangeNeeded), new ReturnToPreparation(Said), new CancelSession(StopReason.PlaceUnsafe));

    private static Scene HandedOn() => Day.TabletsBegun().Do(new AgreeResponsibilities(Shares with { Held = [.. Shares.Held, new(Responsibility.HandleMedication, Who.Carer)] }));

    private static Stamp BeforeItBegan(Scene scene) => scene.Late(scene.Session.Participation.Began[0].At.HappenedAt - NodaTime.Duration.Epsilon);
}
