using NodaTime;

namespace TherapySession.Tests;

/// <summary>The people, the plan and the times that random walks play with: small, so that commands meet each other.</summary>
internal static class Stage
{
    public static readonly PersonId Individual = new("individual");
    public static readonly PersonId Worker = new("worker");
    public static readonly PersonId Therapist = new("therapist");
    public static readonly PersonId Sister = new("sister");
    public static readonly OutcomeId Outcome = new("outcome-1");
    public static readonly ActivityId Painting = new("painting");
    public static readonly ActivityId Clay = new("clay");
    public static readonly ResourceId Brushes = new("brushes");
    public static readonly ResourceId Tablet = new("tablet");
    public static readonly RiskId Scissors = new("scissors");
    public static readonly Instant Start = Instant.FromUtc(2026, 2, 2, 9, 0);

    public static Opening Opening(Profile profile) => new()
    {
        Session = new SessionId("session-1"),
        Profile = profile,
        Age = 44,
        Type = TherapyType.Art,
        Setting = Setting.CareHome,
        Planned = new PlannedTime(Start, Start + Duration.FromHours(1), "Europe/London"),
        Participants =
        [
            new(Individual, ParticipantRole.Individual),
            new(Worker, profile.Id.Value == "226" ? ParticipantRole.SupportWorker : ParticipantRole.CoordinatingWorker),
            new(Therapist, [ParticipantRole.Therapist], Attendance.NotPresent),
            new(Sister, ParticipantRole.FamilyCarer),
        ],
        Plan = new TherapyPlan(new PlanId("plan-1"), 3,
            [new(Outcome, "paint for a whole hour", OutcomeMeasure.ZeroToTen)],
            [
                new(Painting, TherapyType.Art) { Outcomes = [Outcome], Resources = [new(Brushes, ResourceKind.Material), new(Tablet, ResourceKind.DigitalTool)] },
                new(Clay, TherapyType.Art) { Skills = [new("kiln")] },
            ])
        {
            Risks = [new(Scissors, "count them out and in") { Activities = [Painting] }],
            AccessNeeds = [AccessNeed.CommunicationSupport],
        },
    };

    public static Stamp Stamp(int number, PersonId? by = null) => new(new CommandId($"command-{number}"), by ?? Worker, Start + Duration.FromMinutes(number));

    /// <summary>A session opened under a profile.</summary>
    public static Session Open(Profile profile) => Session.Open(Opening(profile), Stamp(0)).Require();

    /// <summary>The commands that bring a session to its end, and who gives each.</summary>
    public static IReadOnlyList<(SessionCommand Command, PersonId By)> Way { get; } = Steps().Select(step => step is (SessionCommand command, PersonId by) ? (command, by) : ((SessionCommand)step, Worker)).ToList();

    private static IEnumerable<object> Steps()
    {
        yield return new AgreeResponsibilities(new ResponsibilityAgreement(Enum.GetValues<Responsibility>().Select(each => new HeldResponsibility(each, Worker)).ToValueList(), [Worker]));
        yield return new RecordConsent(Consent(ConsentArea.TakingPart, ConsentArea.BeingObserved, ConsentArea.OthersPresent));
        foreach (var document in Enum.GetValues<SessionDocument>())
            yield return new AccessDocument(document, 3);
        yield return new ConfirmOutcome(Outcome, "mornings", "a quiet room", [Individual, Worker]);
        yield return new AgreeSupport(new SupportAgreement([new(SupportAspect.Communication, "short sentences")], PromptLevel.Verbal, [Individual, Worker, Sister])
        {
            Adjustments = [new(AccessNeed.CommunicationSupport, "picture cards")],
        });
        yield return new BeginPreparation();
        yield return new SelectActivities(new ActivitySelection([Painting, Clay], [Painting], ChoiceManner.Chosen));
        yield return new IdentifyNeeds([Individual, Sister], "asked with picture cards", []);
        foreach (var aspect in new[] { EnvironmentAspect.Access, EnvironmentAspect.Sensory, EnvironmentAspect.Safety })
            yield return new CheckEnvironment(aspect, ChecklistAnswer.Done);
        yield return new TakeOutResource(Brushes, ResourceKind.Material);
        yield return new CheckResource(Brushes, new ResourceCheck(ResourceCondition.InWorkingOrder, IntendedUse.AsIntended));
        yield return new TakeOutResource(Tablet, ResourceKind.DigitalTool);
        yield return new CheckResource(Tablet, new ResourceCheck(ResourceCondition.InWorkingOrder, IntendedUse.AsIntended) { Ready = Enum.GetValues<DigitalReadiness>().ToValueList() });
        yield return new PlaceControl(Scissors, "counted out");
        yield return new BeginParticipation();
        yield return new StartActivity(Painting);
        yield return new RecordObservation(new Observation(ObservationKind.Participation, "chose blue") { Level = PromptLevel.Gestural, Outcome = Outcome });
        yield return new EndActivity(Painting, ActivityEnd.Done);
        yield return new EndParticipation();
        yield return new GiveFeedback(new IndividualFeedback(ConsentManner.Symbols, HowFarMet.Mostly, HowFarMet.Fully, HowFarMet.Partly));
        yield return new AskForFeedback(Sister);
        yield return new ContributeObservations("stayed for the whole hour");
        yield return new RateOutcome(new OutcomeRating(Outcome, Voice.Individual, Individual) { Value = 7 });
        yield return new BeginTidyUp();
        foreach (var resource in new[] { Brushes, Tablet })
        {
            yield return new CleanResource(resource, "wiped");
            yield return new ReturnResource(resource);
        }

        yield return new CheckTidy(new EnvironmentLeft(ChecklistAnswer.Done, ChecklistAnswer.Done, Worker) { NobodySupported = NotDoneReason.NotNeeded });
        yield return new BeginReflection();
        yield return new WriteRecord(RecordPart.Complete, "the session in short");
        yield return (new AcceptRecord(), Therapist);
        yield return (new SignRecord(), Therapist);
        yield return new LinkReflection(new ReflectionLink(new ReflectionId("r-1"), Enum.GetValues<ReflectionTopic>().ToValueList(), SupervisionAsked.NotNeeded));
        yield return new CompleteSession();
    }

    public static ConsentResponse Consent(params ConsentArea[] areas) => new()
    {
        Responder = Individual,
        Basis = ConsentBasis.Individual,
        Answer = ConsentAnswer.Given,
        Manner = ConsentManner.Spoken,
        Scope = new ConsentScope(areas.ToValueList()),
    };
}
