using NodaTime;

namespace TherapySession.Tests.Groups;

/// <summary>A room in which groups meet: the people, the shared things, and for each member a plan and words of their own that nobody else may ever read.</summary>
internal static class Room
{
    public static readonly PersonId Worker = new("the-worker");
    public static readonly PersonId Therapist = new("the-therapist");
    public static readonly PersonId Assistant = new("the-assistant");
    public static readonly ResourceId Paints = new("paints");
    public static readonly ResourceId Tablet = new("shared-tablet");
    public static readonly Instant Start = Instant.FromUtc(2026, 5, 4, 9, 0);
    public static readonly ResourceCheck Fit = new(ResourceCondition.InWorkingOrder, IntendedUse.AsIntended);
    public static readonly ResourceCheck Ready = Fit with { Ready = Enum.GetValues<DigitalReadiness>().ToValueList() };
    public static readonly EnvironmentLeft Tidy = new(ChecklistAnswer.Done, ChecklistAnswer.Done, Worker) { NobodySupported = NotDoneReason.NotNeeded };

    public static readonly EnvironmentAspect[] Aspects = [EnvironmentAspect.Access, EnvironmentAspect.Sensory, EnvironmentAspect.Safety];

    public static GroupOpening Opening(SessionFormat format = SessionFormat.Group, int places = 4, Profile? profile = null) => new(
        new GroupId("group-1"), format, places, profile ?? Profile.Coordinate320, TherapyType.Art, Setting.DayCentre, new PlannedTime(Start, Start + Duration.FromHours(2), "Europe/London"),
        [new(Worker, ParticipantRole.CoordinatingWorker), new(Therapist, [ParticipantRole.Therapist], Attendance.NotPresent)]);

    public static SessionId Session(int member) => new($"session-{member}");

    /// <summary>What stands in everything private of a member, words and identifiers alike.</summary>
    public static string Mark(int member) => $"zq{(char)('a' + member)}mark";

    public static PersonId Person(int member) => new($"person-{Mark(member)}");

    public static PersonId Carer(int member) => new($"carer-{Mark(member)}");

    public static OutcomeId Outcome(int member) => new($"outcome-{Mark(member)}");

    public static ActivityId Painting(int member) => new($"painting-{Mark(member)}");

    public static ActivityId Drawing(int member) => new($"drawing-{Mark(member)}");

    public static ResourceId Own(int member) => new($"own-{Mark(member)}");

    public static RiskId Risk(int member) => new($"risk-{Mark(member)}");

    public static Words Said(int member) => $"Something that only {Mark(member)} may read.";

    public static Opening OpeningOf(int member, GroupOpening? group = null)
    {
        var shared = group ?? Opening();
        return new Opening
        {
            Session = Session(member),
            Profile = shared.Profile,
            Age = 30 + member,
            Type = shared.Type,
            Setting = shared.Setting,
            Planned = shared.Planned,
            Format = shared.Format,
            Participants = [new(Person(member), ParticipantRole.Individual), .. shared.Facilitators, new(Carer(member), [ParticipantRole.FamilyCarer], Attendance.NotPresent)],
            Plan = new TherapyPlan(new PlanId($"plan-{Mark(member)}"), 1, [new(Outcome(member), Said(member), OutcomeMeasure.ZeroToTen)],
                [
                    new(Painting(member), TherapyType.Art)
                    {
                        Name = Said(member), Outcomes = [Outcome(member)], Resources = [new(Paints, ResourceKind.Material), new(Tablet, ResourceKind.DigitalTool)],
                    },
                    new(Drawing(member), TherapyType.Art) { Outcomes = [Outcome(member)] },
                ])
            {
                Approach = Said(member),
                Risks = [new(Risk(member), Said(member))],
            },
        };
    }

    /// <summary>The commands that bring one member to the end of their session, besides what the group shares.</summary>
    public static IReadOnlyList<SessionCommand> Way(int member) => Steps(member).ToList();

    private static IEnumerable<SessionCommand> Steps(int member)
    {
        var said = Said(member);
        yield return new AgreeResponsibilities(new ResponsibilityAgreement(Enum.GetValues<Responsibility>().Select(each => new HeldResponsibility(each, Worker)).ToValueList(), [Worker]));
        yield return new RecordConsent(Consent(member));
        foreach (var document in Enum.GetValues<SessionDocument>())
            yield return new AccessDocument(document, 1);
        yield return new ConfirmOutcome(Outcome(member), said, said, [Person(member)]);
        yield return new AgreeSupport(new SupportAgreement([new(SupportAspect.Communication, said)], PromptLevel.Verbal, [Person(member), Worker]));
        yield return new BeginPreparation();
        yield return new SelectActivities(new ActivitySelection([Painting(member), Drawing(member)], [Painting(member)], ChoiceManner.Chosen));
        yield return new IdentifyNeeds([Person(member)], said, [new(new($"need-{Mark(member)}"), NeedKind.Support, Person(member), said)]);
        yield return new SettleNeed(new($"need-{Mark(member)}"), Settlement.Met, said);
        foreach (var aspect in Aspects)
            yield return new CheckEnvironment(aspect, ChecklistAnswer.Done, said);
        yield return new PlaceControl(Risk(member), said);
        yield return new BeginParticipation();
        yield return new StartActivity(Painting(member));
        yield return new UsePrompt(new PromptUse(Painting(member), said, PromptLevel.Verbal));
        yield return new RecordObservation(new Observation(ObservationKind.Participation, said) { Level = PromptLevel.Verbal, Outcome = Outcome(member) });
        yield return new EndActivity(Painting(member), ActivityEnd.Done, said);
        yield return new EndParticipation();
        yield return new GiveFeedback(new IndividualFeedback(ConsentManner.Spoken, HowFarMet.Fully, HowFarMet.Mostly, HowFarMet.Fully) { InTheirWords = said });
        yield return new ContributeObservations(said);
        yield return new RateOutcome(new OutcomeRating(Outcome(member), Voice.Individual, Person(member)) { Value = 6 });
        yield return new BeginTidyUp();
        yield return new BeginReflection();
        yield return new WriteRecord(RecordPart.Complete, said);
        yield return new SignRecord();
        yield return new LinkReflection(new ReflectionLink(new($"reflection-{Mark(member)}"), Enum.GetValues<ReflectionTopic>().ToValueList(), SupervisionAsked.NotNeeded));
        yield return new CompleteSession();
    }

    public static ConsentResponse Consent(int member) => new()
    {
        Responder = Person(member),
        Basis = ConsentBasis.Individual,
        Answer = ConsentAnswer.Given,
        Manner = ConsentManner.Signed,
        Seen = Said(member),
        Scope = new ConsentScope([ConsentArea.TakingPart, ConsentArea.BeingObserved, ConsentArea.OthersPresent, ConsentArea.SharingInformation]),
    };
}
