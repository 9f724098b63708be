using static TherapySession.Tests.What;

namespace TherapySession.Tests;

/// <summary>One command of a session that goes well.</summary>
/// <param name="In">The phase in which it is given.</param>
/// <param name="Supplies">The requirement that nothing else in the script supplies; empty where it supplies none.</param>
internal sealed record Line(Phase In, string Supplies, SessionCommand Command)
{
    public PersonId By { get; init; } = Who.Worker;

    public PersonId? CoSignedBy { get; init; }
}

/// <summary>A session that goes well, command by command. Leaving out the lines of one requirement leaves exactly that requirement unmet.</summary>
internal static class Script
{
    public static readonly ValueList<Line> Lines =
    [
        new(Phase.Consent, "TS-CONS-001", new AgreeResponsibilities(Shares)),
        new(Phase.Consent, "TS-CONS-002", new RecordConsent(Yes)),
        new(Phase.Consent, "TS-CONS-004", new AccessDocument(SessionDocument.TherapyPlan, 3)),
        new(Phase.Consent, "TS-CONS-004", new AccessDocument(SessionDocument.SessionGuidelines, 1)),
        new(Phase.Consent, "TS-CONS-004", new AccessDocument(SessionDocument.RiskAssessment, 2)),
        new(Phase.Consent, "TS-CONS-004", new AccessDocument(SessionDocument.RiskManagementPlan, 2)),
        new(Phase.Consent, "TS-CONS-005", new ConfirmOutcome(Express, Said, Said, [Who.Individual])),
        new(Phase.Consent, "", new SetOutcomeAside(Calm, OutcomeSetAsideReason.NotNow)),
        new(Phase.Consent, "TS-CONS-006", new AgreeSupport(Support)),

        new(Phase.Preparation, "TS-PREP-001", new SelectActivities(new([Painting, Album], [Painting, Album], ChoiceManner.Chosen))),
        new(Phase.Preparation, "TS-PREP-002", new IdentifyNeeds([Who.Individual], Said, [new(EasyRead, NeedKind.Information, Who.Individual, Said)])),
        new(Phase.Preparation, "TS-PREP-002", new SettleNeed(EasyRead, Settlement.Met, Said)),
        new(Phase.Preparation, "TS-PREP-010", new IdentifyNeeds([Who.Carer], Said, [])),
        new(Phase.Preparation, "", new AskQuestion(HowLong, Who.Individual, Said)),
        new(Phase.Preparation, "TS-PREP-003", new SettleQuestion(HowLong, Settlement.Met, Said)),
        new(Phase.Preparation, "TS-PREP-004", new CheckEnvironment(EnvironmentAspect.Access, ChecklistAnswer.Done)),
        new(Phase.Preparation, "TS-PREP-004", new CheckEnvironment(EnvironmentAspect.Sensory, ChecklistAnswer.NotNeeded, Said)),
        new(Phase.Preparation, "", new CheckEnvironment(EnvironmentAspect.Safety, ChecklistAnswer.CouldNot, Said)),
        new(Phase.Preparation, "TS-PREP-005", new PutRight(EnvironmentAspect.Safety, Said)),
        new(Phase.Preparation, "", new TakeOutResource(Brushes, ResourceKind.Material)),
        new(Phase.Preparation, "", new TakeOutResource(Paper, ResourceKind.Consumable)),
        new(Phase.Preparation, "", new TakeOutResource(Tablet, ResourceKind.DigitalTool)),
        new(Phase.Preparation, "TS-PREP-006", new CheckResource(Brushes, Fit)),
        new(Phase.Preparation, "TS-PREP-006", new CheckResource(Paper, Fit)),
        new(Phase.Preparation, "", new CheckResource(Tablet, Fit with { Ready = [DigitalReadiness.Powered, DigitalReadiness.Connected] })),
        new(Phase.Preparation, "TS-PREP-007", new CheckResource(Tablet, Fit with { Ready = Enum.GetValues<DigitalReadiness>().ToValueList() })),
        new(Phase.Preparation, "TS-PREP-008", new PlaceControl(Trip, Said)),
        new(Phase.Preparation, "TS-PREP-009", new ConfirmSkill(Who.Worker, ArtMaterials, Said)),

        new(Phase.Active, "", new StartActivity(Painting)),
        new(Phase.Active, "", new UsePrompt(new(Painting, Said, PromptLevel.Verbal))),
        new(Phase.Active, "TS-PART-002", new RecordObservation(new(ObservationKind.Participation, Said) { Level = PromptLevel.Verbal, Outcome = Express, Activity = Painting })),
        new(Phase.Active, "", new RecordEmotionalState(new(EmotionalState.Content, Said))),
        new(Phase.Active, "", new EndActivity(Painting, ActivityEnd.Done)),
        new(Phase.Active, "", new StartActivity(Album)),
        new(Phase.Active, "TS-PART-004", new EndActivity(Album, ActivityEnd.PartlyDone)),
        new(Phase.Active, "", new ProposeChange(Seat, ChangeKind.Surroundings, Who.Individual, Said)),
        new(Phase.Active, "TS-PART-003", new AgreeChange(Seat, [Who.Individual, Who.Worker])),
        new(Phase.Active, "TS-PART-003", new MakeChange(Seat, Said)) { CoSignedBy = Who.Therapist },
        new(Phase.Active, "", new RecordPrinciples([TraumaInformedPrinciple.Choice], Said)),

        new(Phase.Feedback, "TS-FEED-001", new GiveFeedback(new(ConsentManner.Symbols, HowFarMet.Fully, HowFarMet.Mostly, HowFarMet.Mostly) { SelfEsteem = 8 })),
        new(Phase.Feedback, "TS-FEED-002", new AskForFeedback(Who.Carer)),
        new(Phase.Feedback, "", new AskForFeedback(Who.Worker)),
        new(Phase.Feedback, "TS-FEED-003", new ContributeObservations(Said)),
        new(Phase.Feedback, "TS-FEED-004", new RateOutcome(new(Express, Voice.Individual, Who.Individual) { Value = 1 })),

        new(Phase.TidyUp, "TS-TIDY-001", new CleanResource(Brushes, Said)),
        new(Phase.TidyUp, "TS-TIDY-001", new ReturnResource(Brushes)),
        new(Phase.TidyUp, "TS-TIDY-001", new UseUpResource(Paper, EndOfUse.KeptByIndividual)),
        new(Phase.TidyUp, "TS-TIDY-001", new CleanResource(Tablet, Said)),
        new(Phase.TidyUp, "TS-TIDY-001", new ReturnResource(Tablet)),
        new(Phase.TidyUp, "TS-TIDY-004", new CheckTidy(new(ChecklistAnswer.CouldNot, ChecklistAnswer.Done, Who.Worker) { Supported = [Who.Carer], Found = Said })),
        new(Phase.TidyUp, "TS-TIDY-002", new CheckTidy(new(ChecklistAnswer.Done, ChecklistAnswer.Done, Who.Worker))),
        new(Phase.TidyUp, "", new RecordHazard(WetFloor, Said)),
        new(Phase.TidyUp, "TS-TIDY-003", new ReportHazard(WetFloor, Facilities)),

        new(Phase.Reflection, "", new WriteRecord(RecordPart.Complete, Said)),
        new(Phase.Reflection, "TS-REFL-001", new AcceptRecord()) { By = Who.Therapist },
        new(Phase.Reflection, "TS-REFL-002", new SignRecord()) { CoSignedBy = Who.Therapist },
        new(Phase.Reflection, "TS-REFL-003",
            new LinkReflection(new(new("r-1"), [ReflectionTopic.RolesAndResponsibilities, ReflectionTopic.Learning, ReflectionTopic.Bias], SupervisionAsked.Soon))),
        new(Phase.Reflection, "TS-REFL-004", new LinkReflection(new(new("r-2"), [ReflectionTopic.FeedbackFromOthers], SupervisionAsked.NotNeeded))),
        new(Phase.Reflection, "", new RaiseConcern(new(Socket, ConcernKind.Equipment, ConcernSeverity.Concern, Said))),
        new(Phase.Reflection, "", new ReportConcern(Socket, new(Office.Nurse))),
        new(Phase.Reflection, "TS-CNCN-001", new ReportConcern(Socket, Facilities)),
        new(Phase.Reflection, "TS-CNCN-002", new AcknowledgeConcern(Socket, Facilities)),
    ];

    /// <summary>What leads out of a phase of a session that goes well.</summary>
    public static SessionCommand WayOut(Phase phase) => phase switch
    {
        Phase.Consent => new BeginPreparation(),
        Phase.Preparation => new BeginParticipation(),
        Phase.Active => new EndParticipation(),
        Phase.Feedback => new BeginTidyUp(),
        Phase.TidyUp => new BeginReflection(),
        Phase.Reflection => new CompleteSession(),
        _ => throw new ArgumentOutOfRangeException(nameof(phase)),
    };
}
