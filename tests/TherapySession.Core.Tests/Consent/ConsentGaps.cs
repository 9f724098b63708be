using static TherapySession.Tests.What;

namespace TherapySession.Tests;

/// <summary>What gate G1 asks for.</summary>
internal static class ConsentGaps
{
    private static readonly string[] Pc1 = ["226/PC1", "320/PC1"];
    private static readonly string[] Pc2 = ["226/PC2", "320/PC2"];
    private static readonly string[] Pc4 = ["226/PC4", "320/PC4"];

    public static Gap[] All =>
    [
        Gap.OfScript(Gate.G1, "TS-CONS-001", Pc1, ["Lead"], ["Prompt"], ["Assist"], ["Observe"], ["Prepare"], ["Clean"], ["Record"], ["ReportConcerns"], ["KeepEmotionalSafety"]),
        G1("TS-CONS-001", Pc1, profile => Scene.ReadyIn(Phase.Consent, profile).Do(new ChangeAttendance(Who.Carer, Attendance.NotPresent)),
            new ChangeAttendance(Who.Carer, Attendance.Remote)) with
        {
            Name = "whoever holds it has left", Arguments = [["Assist"]],
        },
        G1("TS-CONS-001", Pc1, InterpretedMedication,
            new AgreeResponsibilities(Shares with { Held = [.. Shares.Held, new(Responsibility.Interpret, Who.Carer), new(Responsibility.HandleMedication, Who.Worker)] })) with
        {
            Name = "interpreting and medication", Arguments = [["Interpret"], ["HandleMedication"]],
        },
        Gap.OfScript(Gate.G1, "TS-CONS-002", Pc2, ["NotGiven"]),
        G1("TS-CONS-003", Pc2, profile => Consenting(profile, WholeScope with { Areas = [ConsentArea.TakingPart, ConsentArea.BeingObserved] }), new RecordConsent(Yes)) with
        {
            Name = "others present", Arguments = [["OthersPresent"]],
        },
        G1("TS-CONS-003", Pc2, profile => Consenting(profile, WholeScope with { OnlyTypes = [TherapyType.Art] }), new RecordConsent(Yes)) with
        {
            Name = "an activity of another kind", Arguments = [["photo-album"]],
        },
        G1("TS-CONS-003", Pc2, profile => Consenting(profile, WholeScope with { OnlyActivities = [Album] }),
            new RecordConsent(Yes with { Scope = WholeScope with { ExceptActivities = [Painting] } })) with
        {
            Name = "left out by name", Arguments = [["painting"]],
        },
        G1("TS-CONS-003", Pc2, profile => Consenting(profile, WholeScope with { ExceptActivities = [Painting, Album] }), new RecordConsent(Yes)) with
        {
            Name = "nothing is left", Arguments = [["TakingPart"]],
        },
        Gap.OfScript(Gate.G1, "TS-CONS-004", Pc2, ["TherapyPlan"], ["SessionGuidelines"], ["RiskAssessment"], ["RiskManagementPlan"]),
        G1("TS-CONS-004", Pc2, OldPlan, new AccessDocument(SessionDocument.TherapyPlan, 4)) with { Name = "an older plan", Arguments = [["TherapyPlan"]] },
        Gap.OfScript(Gate.G1, "TS-CONS-005", ["226/PC3", "320/PC3"]),
        G1("TS-CONS-005", ["226/PC3", "320/PC3"], profile => Scene.ReadyIn(Phase.Consent, profile).Do(new SetOutcomeAside(Express, OutcomeSetAsideReason.NotWanted)),
            new ConfirmOutcome(Calm, Said, Said, [Who.Individual])) with
        {
            Name = "the only one is not wanted",
        },
        G1("TS-CONS-006", Pc4, profile => Agreeing(profile, Support with { AgreedWith = [Who.Worker] }),
            new AgreeSupport(Support)) with { Arguments = [["Individual"], ["FamilyCarer"]] },
        G1("TS-CONS-007", Pc4, profile => Agreeing(profile, Support with { Adjustments = [] }), new AgreeSupport(Support)) with { Arguments = [["information-format"]] },
        G1("TS-CONS-008", ["320/PC1"], WithoutTherapist, new AddParticipant(new(Who.Therapist, [ParticipantRole.Therapist], Attendance.NotPresent))),
    ];

    private static Gap G1(string code, string[] criteria, Func<Profile, Scene> without, SessionCommand supply) =>
        new(Gate.G1, code, criteria, new BeginPreparation(), without, scene => scene.Do(supply));

    private static Scene Consenting(Profile profile, ConsentScope scope) => Scene.ReadyIn(Phase.Consent, profile, "TS-CONS-002").Do(new RecordConsent(Yes with { Scope = scope }));

    private static Scene Agreeing(Profile profile, SupportAgreement agreement) => Scene.ReadyIn(Phase.Consent, profile, "TS-CONS-006").Do(new AgreeSupport(agreement));

    private static Scene WithoutTherapist(Profile profile) =>
        Scene.Open(profile, opening => opening with { Participants = opening.Participants.Where(each => each.Id != Who.Therapist).ToValueList() }).Play();

    private static Scene OldPlan(Profile profile) => Scene.Open(profile, opening => opening with { Plan = opening.Plan with { Version = 4 } }).Play("TS-CONS-004")
        .Do(new AccessDocument(SessionDocument.SessionGuidelines, 1), new AccessDocument(SessionDocument.RiskAssessment, 1),
            new AccessDocument(SessionDocument.RiskManagementPlan, 1))
        .Do(new AccessDocument(SessionDocument.TherapyPlan, 3));

    private static Scene InterpretedMedication(Profile profile) => Scene.Open(profile, opening => opening with
    {
        Plan = opening.Plan with
        {
            AccessNeeds = [AccessNeed.CommunicationProfessional],
            Activities = [.. opening.Plan.Activities, new(new("tablets"), TherapyType.MedicationPrompt)],
        },
    }).Play().Do(new AgreeSupport(Support with { Adjustments = [new(AccessNeed.CommunicationProfessional, Said)] }));
}
