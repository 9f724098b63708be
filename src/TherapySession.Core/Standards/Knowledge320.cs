namespace TherapySession.Standards;

/// <summary>Where each knowledge point of HSCCLD320 lives in the library: where its counterpart in HSCCLD226 does, and where it goes further.</summary>
internal static class Knowledge320
{
    public static readonly ValueList<KnowledgePoint> Points =
    [
        Point(1),
        Point(2),
        Point(3),
        Point(4, EvidencePlace.Prompt(WorkerPrompts.WhoHelpsKnows)),
        Point(
            5,
            EvidencePlace.Field(nameof(PlannedActivity), nameof(PlannedActivity.Skills)),
            EvidencePlace.Field(nameof(DailyLiving), nameof(DailyLiving.UsualSkills)),
            EvidencePlace.Field(nameof(SkillConfirmed), nameof(SkillConfirmed.Skill)),
            EvidencePlace.Field(nameof(SkillConfirmed), nameof(SkillConfirmed.Evidence)),
            EvidencePlace.Rule(PreparationGate.Skills)),
        Point(6),
        Point(7),
        Point(8, EvidencePlace.Prompt(WorkerPrompts.WhoHelpsKnows)),
        Point(9),
        Point(10, EvidencePlace.Field(nameof(NeedsIdentified), nameof(NeedsIdentified.AskedOf)), EvidencePlace.Rule(PreparationGate.NeedsOfOthers)),
        Point(
            11,
            EvidencePlace.Field(nameof(Responsibility), nameof(Responsibility.Prepare)),
            EvidencePlace.Field(nameof(Responsibility), nameof(Responsibility.Clean)),
            EvidencePlace.Field(nameof(EnvironmentLeft), nameof(EnvironmentLeft.Supported)),
            EvidencePlace.Rule(TidyUpGate.SupportedOthers),
            EvidencePlace.Prompt(WorkerPrompts.OnePlan),
            EvidencePlace.Prompt(WorkerPrompts.TidyTogether)),
        Point(12),
        Point(13),
        Point(14),
        Point(15, EvidencePlace.Field(nameof(SupportAspect), nameof(SupportAspect.DigitalTools)), EvidencePlace.Prompt(WorkerPrompts.DigitalAfter)),
        Point(16),
        Point(17, EvidencePlace.Field(nameof(RateOutcome), nameof(RateOutcome.Rating)), EvidencePlace.Section(ReportSection.IndividualsVoice)),
        Point(18),
        Point(19),
        Point(20),
        Point(21, EvidencePlace.Field(nameof(TherapyPlan), nameof(TherapyPlan.Approach)), EvidencePlace.Prompt(WorkerPrompts.Approach)),
        Point(22),
        Point(23),
        Point(24, EvidencePlace.Rule(ConsentGate.Therapist), EvidencePlace.Rule(Codes.PlanNeedsTherapist)),
        Point(25),
        Point(26),
        Point(27),
    ];

    // What only 226 asks at a gate evidences nothing here.
    private static KnowledgePoint Point(int number, params ReadOnlySpan<EvidencePlace> further)
    {
        var name = $"320/K{number}";
        var shared = Relation.All.First(relation => relation.In320 == name).In226 is { } counterpart
            ? Knowledge226.Points.First(point => point.Number == counterpart).EvidencedBy.Where(place => !IsAskedBy226Alone(place))
            : [];
        return new KnowledgePoint(name, [.. shared, .. further]);
    }

    private static bool IsAskedBy226Alone(EvidencePlace place) =>
        place.Kind == EvidenceKind.Rule && Requirement.Find(place.Name) is { } requirement
        && Profile.Support226.Asks(requirement) && !Profile.Coordinate320.Asks(requirement);
}
