using static TherapySession.Tests.What;

namespace TherapySession.Tests;

/// <summary>Values that are none of a closed list: one case for each place that holds one.</summary>
internal static class ListRules
{
    private static readonly Concern Concern = new(Socket, ConcernKind.Equipment, ConcernSeverity.Concern, Said);
    private static readonly Observation Seen = new(ObservationKind.Behaviour, Said) { Assistance = Said };
    private static readonly EmotionalObservation Feeling = new(EmotionalState.Calm, Said);
    private static readonly IndividualFeedback Heard = new(ConsentManner.Spoken, HowFarMet.Fully, HowFarMet.Fully, HowFarMet.Fully);
    private static readonly OutcomeRating Rating = new(Express, Voice.Worker, Who.Worker) { Value = 0 };
    private static readonly EnvironmentLeft Left = new(ChecklistAnswer.Done, ChecklistAnswer.Done, Who.Worker) { Found = Said };
    private static readonly ReflectionLink Link = new(new("r"), [ReflectionTopic.Bias], SupervisionAsked.Soon);
    private static readonly CapacityAssessment Capacity = What.Capacity(CapacityFinding.HasCapacity);
    private static readonly CompetenceAssessment Competence = What.Competence(CompetenceFinding.Competent);
    private static readonly BestInterestsDecision Decision = What.BestInterests(Who.Worker);

    public static IEnumerable<RuleCase> All => [.. PeopleAndConsent, .. Preparation, .. Participation, .. Later];

    private static RuleCase[] PeopleAndConsent =>
    [
        InConsent("AddParticipant.Participant.Roles[1]", "/participant/roles/1", Joins([ParticipantRole.Friend, (ParticipantRole)99]), Joins([ParticipantRole.Friend])),
        InConsent("AddParticipant.Participant.Attendance", "/participant/attendance", Joins([ParticipantRole.Friend], (Attendance)99), Joins([ParticipantRole.Friend])),
        InConsent("ChangeAttendance.Attendance", "/attendance", new ChangeAttendance(Who.Carer, (Attendance)99), new ChangeAttendance(Who.Carer, Attendance.Remote)),
        InConsent("AgreeResponsibilities.Agreement.Held[9].Responsibility", "/agreement/held/9/responsibility",
            new AgreeResponsibilities(Shares with { Held = [.. Shares.Held, new((Responsibility)99, Who.Worker)] }), new AgreeResponsibilities(Shares)),
        InConsent("RecordConsent.Response.Basis", "/response/basis", new RecordConsent(Yes with { Basis = (ConsentBasis)99 }), new RecordConsent(Yes)),
        InConsent("RecordConsent.Response.Answer", "/response/answer", new RecordConsent(Yes with { Answer = (ConsentAnswer)99 }), new RecordConsent(Yes)),
        InConsent("RecordConsent.Response.Manner", "/response/manner", new RecordConsent(Yes with { Manner = (ConsentManner)99 }), new RecordConsent(Yes)),
        InConsent("RecordConsent.Response.Scope.Areas[1]", "/response/scope/areas/1", new RecordConsent(Yes with { Scope = new([ConsentArea.TakingPart, (ConsentArea)99]) }),
            new RecordConsent(Yes)),
        InConsent("NarrowConsent.Areas[0]", "/areas/0", new NarrowConsent(Who.Individual, [(ConsentArea)99], []), new NarrowConsent(Who.Individual, [ConsentArea.Touch], [])),
        InConsent("AskAgain.Change", "/change", new AskAgain((ChangeOfCircumstance)99, Said), new AskAgain(ChangeOfCircumstance.Condition, Said)),
        InConsent("AccessDocument.Document", "/document", new AccessDocument((SessionDocument)99, 1), new AccessDocument(SessionDocument.RiskAssessment, 1)),
        InConsent("SetOutcomeAside.Reason", "/reason", new SetOutcomeAside(Calm, (OutcomeSetAsideReason)99), new SetOutcomeAside(Calm, OutcomeSetAsideReason.Reached)),
        InConsent("AgreeSupport.Agreement.Aspects[0].Aspect", "/agreement/aspects/0/aspect", new AgreeSupport(Support with { Aspects = [new((SupportAspect)99, Said)] }),
            new AgreeSupport(Support)),
        InConsent("CancelSession.Reason", "/reason", new CancelSession((StopReason)99), new CancelSession(StopReason.Unwell)),
        InConsent("AssessCapacity.Assessment.Understand", "/assessment/understand", new AssessCapacity(Capacity with { Understand = (Ability)99 }), new AssessCapacity(Capacity)),
        InConsent("AssessCapacity.Assessment.Retain", "/assessment/retain", new AssessCapacity(Capacity with { Retain = (Ability)99 }), new AssessCapacity(Capacity)),
        InConsent("AssessCapacity.Assessment.UseOrWeigh", "/assessment/useOrWeigh", new AssessCapacity(Capacity with { UseOrWeigh = (Ability)99 }), new AssessCapacity(Capacity)),
        InConsent("AssessCapacity.Assessment.Communicate", "/assessment/communicate", new AssessCapacity(Capacity with { Communicate = (Ability)99 }),
            new AssessCapacity(Capacity)),
        InConsent("AssessCapacity.Assessment.Finding", "/assessment/finding", new AssessCapacity(Capacity with { Finding = (CapacityFinding)99 }), new AssessCapacity(Capacity)),
        OfAChild("UnderstandsWhat", "/assessment/understandsWhat", Competence with { UnderstandsWhat = (Ability)99 }),
        OfAChild("UnderstandsWhy", "/assessment/understandsWhy", Competence with { UnderstandsWhy = (Ability)99 }),
        OfAChild("UnderstandsHow", "/assessment/understandsHow", Competence with { UnderstandsHow = (Ability)99 }),
        OfAChild("UnderstandsEffects", "/assessment/understandsEffects", Competence with { UnderstandsEffects = (Ability)99 }),
        OfAChild("UnderstandsWithout", "/assessment/understandsWithout", Competence with { UnderstandsWithout = (Ability)99 }),
        OfAChild("UnderstandsAlternatives", "/assessment/understandsAlternatives", Competence with { UnderstandsAlternatives = (Ability)99 }),
        OfAChild("Finding", "/assessment/finding", Competence with { Finding = (CompetenceFinding)99 }),
        new(Codes.NotOnTheList, "DecideInBestInterests.Decision.Outcome", "/decision/outcome",
            () => Scene.Open().Do(new AssessCapacity(What.Capacity(CapacityFinding.LacksCapacity))),
            new DecideInBestInterests(Decision with { Outcome = (BestInterestsOutcome)99 }), new DecideInBestInterests(Decision)),
    ];

    private static RuleCase[] Preparation =>
    [
        InPreparation("SelectActivities.Selection.Manner", "/selection/manner", new SelectActivities(new([Painting], [Painting], (ChoiceManner)99) { HowEstablished = Said }),
            new SelectActivities(new([Painting], [Painting], ChoiceManner.Chosen))),
        InPreparation("LeaveOutActivity.Reason", "/reason", new LeaveOutActivity(Album, (NotDoneReason)99), new LeaveOutActivity(Album, NotDoneReason.Time)),
        InPreparation("IdentifyNeeds.Needs[0].Kind", "/needs/0/kind", Needing((NeedKind)99), Needing(NeedKind.Support)),
        InPreparation("CheckEnvironment.Aspect", "/aspect", new CheckEnvironment((EnvironmentAspect)99, ChecklistAnswer.Done),
            new CheckEnvironment(EnvironmentAspect.Access, ChecklistAnswer.Done)),
        InPreparation("CheckEnvironment.Answer", "/answer", new CheckEnvironment(EnvironmentAspect.Access, (ChecklistAnswer)99, Said),
            new CheckEnvironment(EnvironmentAspect.Access, ChecklistAnswer.NotNeeded, Said)),
        InPreparation("TakeOutResource.ResourceKind", "/resourceKind", new TakeOutResource(new("vase"), (ResourceKind)99), new TakeOutResource(new("vase"), ResourceKind.Material)),
        Prepared("PutRight.Aspect", "/aspect", new PutRight((EnvironmentAspect)99, Said), new PutRight(EnvironmentAspect.Safety, Said)) with
        {
            Before = () => Scene.UpTo(Phase.Preparation).Do(new CheckEnvironment(EnvironmentAspect.Safety, ChecklistAnswer.CouldNot, Said)),
        },
        Prepared("SettleNeed.Settlement", "/settlement", new SettleNeed(EasyRead, (Settlement)99, Said), new SettleNeed(EasyRead, Settlement.Met, Said)),
        Prepared("SettleQuestion.Settlement", "/settlement", new SettleQuestion(HowLong, (Settlement)99, Said), new SettleQuestion(HowLong, Settlement.NotNeeded, Said)),
        Prepared("CheckResource.Check.Condition", "/check/condition", new CheckResource(Brushes, new((ResourceCondition)99, IntendedUse.AsIntended) { Found = Said }),
            new CheckResource(Brushes, Fit)),
        Prepared("CheckResource.Check.Use", "/check/use", new CheckResource(Brushes, new(ResourceCondition.InWorkingOrder, (IntendedUse)99) { Found = Said }),
            new CheckResource(Brushes, Fit)),
        Prepared("CheckResource.Check.Ready[0]", "/check/ready/0", new CheckResource(Tablet, Fit with { Ready = [(DigitalReadiness)99] }), new CheckResource(Tablet, Fit)),
    ];

    private static RuleCase[] Participation =>
    [
        TakingPart("EndActivity.End", "/end", new EndActivity(Painting, (ActivityEnd)99), new EndActivity(Painting, ActivityEnd.Done)),
        TakingPart("RecordObservation.Observation.Kind", "/observation/kind", new RecordObservation(Seen with { Kind = (ObservationKind)99 }), new RecordObservation(Seen)),
        TakingPart("RecordEmotionalState.Observation.State", "/observation/state", new RecordEmotionalState(Feeling with { State = (EmotionalState)99 }),
            new RecordEmotionalState(Feeling)),
        TakingPart("RecordEmotionalState.Observation.Helped", "/observation/helped", Regulated((StrategyEffect)99), Regulated(StrategyEffect.NoEffect)),
        TakingPart("Pause.Cause", "/cause", new Pause((PauseCause)99), new Pause(PauseCause.Break)),
        TakingPart("ProposeChange.ChangeKind", "/changeKind", new ProposeChange(Seat, (ChangeKind)99, Who.Carer, Said), new ProposeChange(Seat, ChangeKind.Time, Who.Carer, Said)),
        TakingPart("RecordPrinciples.Principles[0]", "/principles/0", new RecordPrinciples([(TraumaInformedPrinciple)99], Said),
            new RecordPrinciples([TraumaInformedPrinciple.Safety], Said)),
        new(Codes.NotOnTheList, "EndParticipation.EarlyBecause", "/earlyBecause", () => Scene.ReadyIn(Phase.Active), new EndParticipation((StopReason)99),
            new EndParticipation(StopReason.Unwell)),
    ];

    private static RuleCase[] Later =>
    [
        In(Phase.Feedback, "GiveFeedback.Feedback.Manner", "/feedback/manner", new GiveFeedback(Heard with { Manner = (ConsentManner)99 }), new GiveFeedback(Heard)),
        In(Phase.Feedback, "GiveFeedback.Feedback.PreferencesMet", "/feedback/preferencesMet", new GiveFeedback(Heard with { PreferencesMet = (HowFarMet)99 }),
            new GiveFeedback(Heard)),
        In(Phase.Feedback, "GiveFeedback.Feedback.NeedsMet", "/feedback/needsMet", new GiveFeedback(Heard with { NeedsMet = (HowFarMet)99 }), new GiveFeedback(Heard)),
        In(Phase.Feedback, "GiveFeedback.Feedback.OutcomesMet", "/feedback/outcomesMet", new GiveFeedback(Heard with { OutcomesMet = (HowFarMet)99 }), new GiveFeedback(Heard)),
        In(Phase.Feedback, "RecordNoFeedback.Reason", "/reason", new RecordNoFeedback((NoFeedbackReason)99, Said), new RecordNoFeedback(NoFeedbackReason.HadLeft, Said)),
        In(Phase.Feedback, "RateOutcome.Rating.Voice", "/rating/voice", new RateOutcome(Rating with { Voice = (Voice)99 }), new RateOutcome(Rating)),
        In(Phase.Feedback, "RateOutcome.Rating.Proxy", "/rating/proxy", new RateOutcome(Rating with { Proxy = (ProxyRating)99 }), new RateOutcome(Rating)),
        In(Phase.Feedback, "RateOutcome.Rating.NotRated", "/rating/notRated", new RateOutcome(Rating with { Value = null, NotRated = (NotDoneReason)99 }), new RateOutcome(Rating)),
        In(Phase.TidyUp, "UseUpResource.Rest", "/rest", new UseUpResource(Paper, (EndOfUse)99), new UseUpResource(Paper, EndOfUse.Recycled)),
        In(Phase.TidyUp, "PutAsideResource.Rest", "/rest", new PutAsideResource(Brushes, ResourceCustody.InRepair, Said, (EndOfUse)99),
            new PutAsideResource(Brushes, ResourceCustody.InRepair, Said)),
        In(Phase.TidyUp, "CheckTidy.Left.Tidy", "/left/tidy", new CheckTidy(Left with { Tidy = (ChecklistAnswer)99 }), new CheckTidy(Left)),
        In(Phase.TidyUp, "CheckTidy.Left.Safe", "/left/safe", new CheckTidy(Left with { Safe = (ChecklistAnswer)99 }), new CheckTidy(Left)),
        In(Phase.Reflection, "WriteRecord.Part", "/part", new WriteRecord((RecordPart)99, Said), new WriteRecord(RecordPart.Complete, Said)),
        In(Phase.Reflection, "LinkReflection.Link.Covers[0]", "/link/covers/0", new LinkReflection(Link with { Covers = [(ReflectionTopic)99] }), new LinkReflection(Link)),
        In(Phase.Reflection, "LinkReflection.Link.Supervision", "/link/supervision", new LinkReflection(Link with { Supervision = (SupervisionAsked)99 }),
            new LinkReflection(Link)),
        In(Phase.Active, "RaiseConcern.Concern.Kind", "/concern/kind", new RaiseConcern(Concern with { Kind = (ConcernKind)99 }), new RaiseConcern(Concern)),
        In(Phase.Active, "RaiseConcern.Concern.Severity", "/concern/severity", new RaiseConcern(Concern with { Severity = (ConcernSeverity)99 }), new RaiseConcern(Concern)),
        In(Phase.Active, "RaiseConcern.Concern.Category", "/concern/category", new RaiseConcern(Concern with { Category = (SafeguardingCategory)99 }),
            new RaiseConcern(Concern with { Category = SafeguardingCategory.Neglect })),
        In(Phase.Completed, "AmendRecord.Reason", "/reason", new AmendRecord((AmendmentReason)99, Said), new AmendRecord(AmendmentReason.Review, Said)),
    ];

    private static RuleCase In(Phase phase, string place, string pointer, SessionCommand refused, SessionCommand twin) =>
        new(Codes.NotOnTheList, place, pointer, () => Scene.UpTo(phase), refused, twin);

    private static RuleCase InConsent(string place, string pointer, SessionCommand refused, SessionCommand twin) => In(Phase.Consent, place, pointer, refused, twin);

    private static RuleCase InPreparation(string place, string pointer, SessionCommand refused, SessionCommand twin) => In(Phase.Preparation, place, pointer, refused, twin);

    private static RuleCase Prepared(string place, string pointer, SessionCommand refused, SessionCommand twin) =>
        new(Codes.NotOnTheList, place, pointer, () => Scene.ReadyIn(Phase.Preparation), refused, twin);

    private static RuleCase TakingPart(string place, string pointer, SessionCommand refused, SessionCommand twin) =>
        new(Codes.NotOnTheList, place, pointer, () => Scene.UpTo(Phase.Active).Do(new StartActivity(Painting)), refused, twin);

    private static RuleCase OfAChild(string member, string pointer, CompetenceAssessment refused) =>
        new(Codes.NotOnTheList, $"AssessCompetence.Assessment.{member}", pointer, () => Scene.Open(change: opening => opening with { Age = 12 }), new AssessCompetence(refused),
            new AssessCompetence(Competence));

    private static AddParticipant Joins(ValueList<ParticipantRole> roles, Attendance attendance = Attendance.InPerson) => new(new(Who.Stranger, roles, attendance));

    private static IdentifyNeeds Needing(NeedKind kind) => new([Who.Individual], Said, [new(new("lens"), kind, Who.Individual, Said)]);

    private static RecordEmotionalState Regulated(StrategyEffect effect) => new(Feeling with { Strategy = new("breathing"), Helped = effect });
}
