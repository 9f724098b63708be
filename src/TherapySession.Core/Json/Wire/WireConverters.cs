using System.Text.Json.Serialization;
using TherapySession.Conformance;

namespace TherapySession.Json;

/// <summary>Every converter of the format, one a closed type: nothing is made by reflection, so that nothing is lost to trimming.</summary>
internal static class WireConverters
{
    public static IEnumerable<JsonConverter> All =>
    [
        new InstantConverter(), new WallTimeConverter(), new PlannedTimeConverter(), new DecimalConverter(), new TextConverter(), new WordsConverter(),
        new CriterionConverter(), new ProfileConverter(), new JurisdictionConverter(), new OpeningConverter(), new ParticipantConverter(),
        new ConsentPeriodConverter(), new PromptHierarchyConverter(),
        new TemplateConverter<CommandTemplate>(typeof(SessionCommand), static text => new(text)),
        new TemplateConverter<OpeningTemplate>(typeof(Opening), static text => new(text)),
        new TemplateConverter<PersonTemplate>(typeof(PersonId), static text => new(text)),
        new LocalDateConverter(), new OutcomeWeightConverter(), new MeasureErrorConverter(),
        new SingleCaseDesignConverter(),
        .. Identifiers, .. Codes, .. ClosedLists, .. Lists,
    ];

    private static IEnumerable<JsonConverter> Identifiers =>
    [
        new IdentifierConverter<SessionId>(static text => new(text)), new IdentifierConverter<CommandId>(static text => new(text)),
        new IdentifierConverter<PersonId>(static text => new(text)), new IdentifierConverter<PlanId>(static text => new(text)),
        new IdentifierConverter<OutcomeId>(static text => new(text)), new IdentifierConverter<ActivityId>(static text => new(text)),
        new IdentifierConverter<ResourceId>(static text => new(text)), new IdentifierConverter<RiskId>(static text => new(text)),
        new IdentifierConverter<NeedId>(static text => new(text)), new IdentifierConverter<QuestionId>(static text => new(text)),
        new IdentifierConverter<ChangeId>(static text => new(text)), new IdentifierConverter<HazardId>(static text => new(text)),
        new IdentifierConverter<ConcernId>(static text => new(text)), new IdentifierConverter<ProfileId>(static text => new(text)),
        new IdentifierConverter<ReflectionId>(static text => new(text)), new IdentifierConverter<UnfinishedId>(static text => new(text)),
        new IdentifierConverter<ReviewId>(static text => new(text)), new IdentifierConverter<GroupId>(static text => new(text)),
        new IdentifierConverter<MedicationRecordId>(static text => new(text)),
    ];

    private static IEnumerable<JsonConverter> Codes =>
    [
        new OpenCodeConverter<Skill>(static text => new(text)), new OpenCodeConverter<AccessNeed>(static text => new(text)),
        new OpenCodeConverter<PromptLevel>(static text => new(text)), new OpenCodeConverter<TherapyType>(static text => new(text)),
        new OpenCodeConverter<Office>(static text => new(text)), new OpenCodeConverter<RegulationStrategy>(static text => new(text)),
    ];

    private static IEnumerable<JsonConverter> ClosedLists =>
    [
        new ClosedListConverter<Ability>(), new ClosedListConverter<ActivityAspect>(), new ClosedListConverter<ActivityEnd>(), new ClosedListConverter<AmendmentReason>(),
        new ClosedListConverter<Attendance>(), new ClosedListConverter<BestInterestsOutcome>(), new ClosedListConverter<CapacityFinding>(),
        new ClosedListConverter<ChangeKind>(), new ClosedListConverter<ChangeOfCircumstance>(), new ClosedListConverter<ChecklistAnswer>(),
        new ClosedListConverter<ChoiceManner>(), new ClosedListConverter<CompetenceFinding>(), new ClosedListConverter<ConcernKind>(),
        new ClosedListConverter<ConcernSeverity>(), new ClosedListConverter<ConsentAnswer>(), new ClosedListConverter<ConsentArea>(),
        new ClosedListConverter<ConsentBasis>(), new ClosedListConverter<ConsentManner>(), new ClosedListConverter<DigitalReadiness>(),
        new ClosedListConverter<EmotionalState>(), new ClosedListConverter<EndOfUse>(), new ClosedListConverter<EnvironmentAspect>(),
        new ClosedListConverter<HowFarMet>(), new ClosedListConverter<IntendedUse>(), new ClosedListConverter<NeedKind>(),
        new ClosedListConverter<NoFeedbackReason>(), new ClosedListConverter<NotDoneReason>(), new ClosedListConverter<ObservationKind>(),
        new ClosedListConverter<OutcomeDirection>(), new ClosedListConverter<OutcomeMeasure>(), new ClosedListConverter<OutcomeOrigin>(),
        new ClosedListConverter<OutcomeSetAsideReason>(), new ClosedListConverter<ParticipantRole>(), new ClosedListConverter<PauseCause>(),
        new ClosedListConverter<Phase>(), new ClosedListConverter<ProxyRating>(), new ClosedListConverter<RecordPart>(),
        new ClosedListConverter<ReflectionTopic>(), new ClosedListConverter<ResourceCondition>(), new ClosedListConverter<ResourceCustody>(),
        new ClosedListConverter<ResourceKind>(), new ClosedListConverter<Responsibility>(), new ClosedListConverter<SafeguardingCategory>(),
        new ClosedListConverter<SessionDocument>(), new ClosedListConverter<SessionFormat>(), new ClosedListConverter<Setting>(),
        new ClosedListConverter<Settlement>(), new ClosedListConverter<StopReason>(), new ClosedListConverter<StrategyEffect>(),
        new ClosedListConverter<SupervisionAsked>(), new ClosedListConverter<SupportAspect>(), new ClosedListConverter<TouchInvolved>(),
        new ClosedListConverter<TraumaInformedPrinciple>(), new ClosedListConverter<Trigger>(), new ClosedListConverter<Voice>(),
        new ClosedListConverter<UnfinishedKind>(),
        new ClosedListConverter<UnfinishedSettlement>(), new ClosedListConverter<ReviewConclusion>(),
        new ClosedListConverter<MedicationPromptEnd>(), new ClosedListConverter<MedicationRight>(), new ClosedListConverter<MedicationSource>(),
        new ClosedListConverter<OutingStage>(), new ClosedListConverter<RightAnswer>(),
    ];

    private static IEnumerable<JsonConverter> Lists =>
    [
        new ValueListConverter<ActivityId>(), new ValueListConverter<OutcomeId>(), new ValueListConverter<PersonId>(),
        new ValueListConverter<AgreedAspect>(), new ValueListConverter<ReasonableAdjustment>(), new ValueListConverter<ConsentArea>(),
        new ValueListConverter<HeldResponsibility>(), new ValueListConverter<IdentifiedNeed>(), new ValueListConverter<Participant>(),
        new ValueListConverter<ParticipantRole>(), new ValueListConverter<PlannedActivity>(), new ValueListConverter<PlannedOutcome>(),
        new ValueListConverter<PlannedResource>(), new ValueListConverter<PlannedRisk>(), new ValueListConverter<AccessNeed>(),
        new ValueListConverter<Skill>(), new ValueListConverter<TherapyType>(), new ValueListConverter<PromptLevel>(),
        new ValueListConverter<ProfileCriterion>(), new ValueListConverter<RoleRule>(), new ValueListConverter<ReflectionTopic>(),
        new ValueListConverter<TraumaInformedPrinciple>(), new ValueListConverter<DigitalReadiness>(), new ValueListConverter<string>(),
        new ValueListConverter<ActivityMapping>(), new ValueListConverter<EvidenceMapping>(), new ValueListConverter<Acceptance>(),
        new ValueListConverter<SessionEvent>(), new ValueListConverter<StepWire>(), new ValueListConverter<MachineStep>(), new ValueListConverter<TriggerCost>(),
        new ValueListConverter<Voice>(), new ValueListConverter<CarriedOver>(),
        new ValueListConverter<PlanVersion>(), new ValueListConverter<Partner>(), new ValueListConverter<TeamReview>(), new ValueListConverter<ReviewDecision>(),
        new ValueListConverter<RecordWire>(), new ValueListConverter<SessionId>(), new ValueListConverter<GroupEvent>(), new ValueListConverter<GroupStepWire>(),
        new ValueListConverter<RightChecked>(),
    ];
}
