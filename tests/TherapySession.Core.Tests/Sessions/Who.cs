using NodaTime;

namespace TherapySession.Tests;

/// <summary>The people, things and times of every scene.</summary>
internal static class Who
{
    public static readonly PersonId Individual = new("p-individual");
    public static readonly PersonId Worker = new("p-worker");
    public static readonly PersonId Therapist = new("p-therapist");
    public static readonly PersonId Carer = new("p-carer");
    public static readonly PersonId Mother = new("p-mother");
    public static readonly PersonId Father = new("p-father");
    public static readonly PersonId Attorney = new("p-attorney");
    public static readonly PersonId Stranger = new("p-stranger");
}

internal static class What
{
    public static readonly Instant Start = Instant.FromUtc(2026, 3, 2, 10, 0);

    public static readonly OutcomeId Express = new("express-myself");
    public static readonly OutcomeId Calm = new("feel-calm");
    public static readonly ActivityId Painting = new("painting");
    public static readonly ActivityId Album = new("photo-album");
    public static readonly ResourceId Brushes = new("brushes");
    public static readonly ResourceId Paper = new("paper");
    public static readonly ResourceId Tablet = new("tablet");
    public static readonly RiskId Trip = new("trip-hazard");
    public static readonly Skill ArtMaterials = new("art-materials");
    public static readonly NeedId EasyRead = new("easy-read-card");
    public static readonly QuestionId HowLong = new("how-long");
    public static readonly ChangeId Seat = new("another-seat");
    public static readonly HazardId WetFloor = new("wet-floor");
    public static readonly ConcernId Socket = new("loose-socket");

    public static readonly Words Said = "In a few words.";
    public static readonly ResourceCheck Fit = new(ResourceCondition.InWorkingOrder, IntendedUse.AsIntended);
    public static readonly Recipient Facilities = new(Office.Facilities);

    public static readonly TherapyPlan Plan = new(
        new PlanId("plan"),
        3,
        [new(Express, Said, OutcomeMeasure.GoalAttainment), new(Calm, Said, OutcomeMeasure.ZeroToTen)],
        [
            new(Painting, TherapyType.Art)
            {
                Outcomes = [Express],
                Resources = [new(Brushes, ResourceKind.Material), new(Paper, ResourceKind.Consumable)],
                Skills = [ArtMaterials],
            },
            new(Album, TherapyType.Reminiscence) { Outcomes = [Calm], Resources = [new(Tablet, ResourceKind.DigitalTool)] },
        ])
    {
        Risks = [new(Trip, Said)],
        AccessNeeds = [AccessNeed.InformationFormat],
    };

    public static readonly ConsentScope WholeScope = new([ConsentArea.TakingPart, ConsentArea.BeingObserved, ConsentArea.OthersPresent, ConsentArea.SharingInformation]);

    /// <summary>The individual's own spoken consent.</summary>
    public static readonly ConsentResponse Yes = new()
    {
        Responder = Who.Individual,
        Basis = ConsentBasis.Individual,
        Answer = ConsentAnswer.Given,
        Manner = ConsentManner.Spoken,
        Scope = WholeScope,
    };

    public static readonly SupportAgreement Support =
        new([new(SupportAspect.Communication, Said)], PromptLevel.Modelled, [Who.Individual, Who.Worker, Who.Carer]) { Adjustments = [new(AccessNeed.InformationFormat, Said)] };

    public static readonly ResponsibilityAgreement Shares = new(
        [
            new(Responsibility.Lead, Who.Worker), new(Responsibility.Prompt, Who.Worker), new(Responsibility.Assist, Who.Carer), new(Responsibility.Observe, Who.Worker),
            new(Responsibility.Prepare, Who.Worker), new(Responsibility.Clean, Who.Individual), new(Responsibility.Record, Who.Worker),
            new(Responsibility.ReportConcerns, Who.Worker), new(Responsibility.KeepEmotionalSafety, Who.Worker),
        ],
        [Who.Worker, Who.Carer, Who.Individual]);

    /// <summary>An adult in a care home: art therapy with their worker and a family carer, directed by a therapist who is not there.</summary>
    public static Opening Opening(Profile profile) => new()
    {
        Session = new SessionId("session"),
        Profile = profile,
        Age = 47,
        Participants =
        [
            new(Who.Individual, ParticipantRole.Individual),
            new(Who.Worker, profile.Id.Value == "320" ? ParticipantRole.CoordinatingWorker : ParticipantRole.SupportWorker),
            new(Who.Therapist, [ParticipantRole.Therapist], Attendance.NotPresent),
            new(Who.Carer, ParticipantRole.FamilyCarer),
        ],
        Plan = Plan,
        Type = TherapyType.Art,
        Setting = Setting.CareHome,
        Planned = new PlannedTime(Start, Start + Duration.FromHours(2), "Europe/London"),
    };

    public static ConsentResponse YesFrom(PersonId responder, ConsentBasis basis) => Yes with { Responder = responder, Basis = basis };

    public static ConsentResponse NoFrom(PersonId responder, ConsentBasis basis) => YesFrom(responder, basis) with { Answer = ConsentAnswer.Refused };

    public static CapacityAssessment Capacity(CapacityFinding finding) => new()
    {
        Decision = Said,
        SupportGiven = Said,
        Understand = Ability.AbleWithSupport,
        Retain = finding == CapacityFinding.LacksCapacity ? Ability.Unable : Ability.Able,
        UseOrWeigh = Ability.Able,
        Communicate = Ability.Able,
        Finding = finding,
        Cause = Said,
        CausalLink = Said,
    };

    public static CompetenceAssessment Competence(CompetenceFinding finding) => new()
    {
        UnderstandsWhat = Ability.Able,
        UnderstandsWhy = Ability.Able,
        UnderstandsHow = Ability.Able,
        UnderstandsEffects = Ability.AbleWithSupport,
        UnderstandsWithout = finding == CompetenceFinding.NotCompetent ? Ability.Unable : Ability.Able,
        UnderstandsAlternatives = Ability.Able,
        Finding = finding,
    };

    public static BestInterestsDecision BestInterests(PersonId decisionMaker, BestInterestsOutcome outcome = BestInterestsOutcome.GoAhead) => new()
    {
        DecisionMaker = decisionMaker,
        Outcome = outcome,
        CanItWait = Said,
        IndividualsPart = Said,
        WishesAndFeelings = Said,
        BeliefsAndValues = Said,
        WhyLeastRestrictive = Said,
        Consulted = [Who.Carer],
    };
}
