using NodaTime;

namespace TherapySession.Testing;

/// <summary>The individuals, plans and places that walks play with: between them they reach every rule that looks at an opening.</summary>
internal static class Stage
{
    private static readonly Participant Therapist = new(Cast.Therapist, [ParticipantRole.Therapist], Attendance.NotPresent);
    private static readonly Participant Manager = new(Cast.Manager, [ParticipantRole.Supervisor], Attendance.NotPresent);
    private static readonly PlannedResource Brushes = new(new("brushes"), ResourceKind.Material);
    private static readonly PlannedResource Tablet = new(new("tablet"), ResourceKind.DigitalTool);
    private static readonly PlannedResource Food = new(new("food"), ResourceKind.Consumable);

    /// <summary>The resources that walks know, one that no plan names among them.</summary>
    public static readonly PlannedResource[] Resources = [Brushes, Tablet, Food, new(new("apron"), ResourceKind.Equipment)];

    /// <summary>The moments around which sessions are planned: winter and summer, both nights in which the clock changes, midnight, a leap day, the turn of the year.</summary>
    private static readonly PlannedTime[] Times =
    [
        .. new[]
        {
            Instant.FromUtc(2026, 2, 2, 9, 30), Instant.FromUtc(2026, 7, 14, 13, 0), Instant.FromUtc(2026, 3, 29, 0, 30), Instant.FromUtc(2026, 10, 25, 0, 30),
            Instant.FromUtc(2026, 6, 30, 22, 40), Instant.FromUtc(2028, 2, 29, 10, 0), Instant.FromUtc(2026, 12, 31, 23, 30),
        }.Select(start => new PlannedTime(start, start + Duration.FromHours(1), "Europe/London")),
    ];

    private static readonly Opening[] Plays = [Adult(), WithAttorney(), Child(), Seventeen(), AtHome()];

    /// <summary>An opening for a walk.</summary>
    public static Opening Any(WalkRandom random, SessionId session, Profile profile)
    {
        var play = random.Of(Plays);
        if (random.OneIn(12))
            play = play with { Participants = [.. play.Participants.Where(each => each.Id != Cast.Therapist)] };
        return play with
        {
            Session = session,
            Profile = profile,
            Planned = random.Of(Times),
            Participants = [.. play.Participants, new(Cast.Worker, RolesUnder(profile), Attendance.InPerson)],
        };
    }

    /// <summary>The opening with something wrong in it.</summary>
    public static Opening Spoilt(WalkRandom random, Opening opening) => random.Below(9) switch
    {
        8 => opening with { CarriedOver = [new(new(opening.Session, UnfinishedKind.Question, new("question-1")))] },
        0 => opening with { Age = 131 },
        1 => opening with { Plan = opening.Plan with { Outcomes = [] } },
        2 => opening with { Plan = opening.Plan with { Activities = [] } },
        3 => opening with { Participants = [.. opening.Participants, new(Cast.Stranger, ParticipantRole.Individual)] },
        4 => opening with { Participants = [.. opening.Participants, new(Cast.Worker, ParticipantRole.Learner)] },
        5 => opening with { Participants = [.. opening.Participants, new(Cast.Stranger, [], Attendance.InPerson)] },
        6 => opening with { Plan = opening.Plan with { Risks = [new(new("nowhere"), "none") { Activities = [new("unplanned")] }] } },
        _ => opening with { Participants = [.. opening.Participants.Where(each => !each.Is(ParticipantRole.Individual)), new(Cast.Individual, [ParticipantRole.Individual, ParticipantRole.SupportWorker], Attendance.InPerson)] },
    };

    // Under a profile of somebody else's the worker is whatever it may ask for.
    private static ValueList<ParticipantRole> RolesUnder(Profile profile) =>
        profile == Profile.Support226 ? [ParticipantRole.SupportWorker] : profile == Profile.Coordinate320 ? [ParticipantRole.CoordinatingWorker] : [ParticipantRole.SupportWorker, ParticipantRole.CoordinatingWorker];

    private static Opening Adult() => Opening(44, Setting.CareHome, TherapyType.Art, [new(Cast.Sister, ParticipantRole.FamilyCarer)], new TherapyPlan(
        new("plan-a"), 3,
        [new(new("hour"), "Hoffwn baentio am awr gyfan", OutcomeMeasure.ZeroToTen), new(new("calm"), "I want to feel calm", OutcomeMeasure.GoalAttainment) { RatedBy = [Voice.Worker] }],
        [
            new(new("painting"), TherapyType.Art) { Outcomes = [new("hour")], Resources = [Brushes, Tablet] },
            new(new("clay"), TherapyType.Art) { Skills = [new("kiln")], Touch = TouchInvolved.Involved },
        ])
    {
        Risks = [new(new("scissors"), "count them out and in") { Activities = [new("painting")] }],
        AccessNeeds = [AccessNeed.CommunicationSupport],
    }) with
    {
        // What the session before left.
        CarriedOver =
        [
            new(new(new("the-session-before"), UnfinishedKind.Change, new("change-1"))) { Words = "papur mwy trwchus" },
            new(new(new("the-session-before"), UnfinishedKind.Concern, new("concern-1"))),
        ],
    };

    private static Opening WithAttorney() => Opening(82, Setting.OwnHome, TherapyType.Reminiscence, [new(Cast.Attorney, ParticipantRole.HealthAndWelfareAttorney), new(Cast.Sister, ParticipantRole.FamilyCarer)], new TherapyPlan(
        new("plan-b"), 1,
        [new(new("names"), "say the names in the photographs", OutcomeMeasure.Count)],
        [new(new("album"), TherapyType.Reminiscence), new(new("songs"), TherapyType.Music) { Resources = [Tablet] }, new(new("clinic"), TherapyType.Appointment)])
    {
        Risks = [new(new("falls"), "a chair with arms")],
    });

    private static Opening Child() => Opening(13, Setting.School, TherapyType.Play, [new(Cast.Mother, ParticipantRole.ParentalResponsibility), new(Cast.Father, [ParticipantRole.ParentalResponsibility], Attendance.Remote)], new TherapyPlan(
        new("plan-c"), 2,
        [new(new("turns"), "take turns", OutcomeMeasure.Percentage)],
        [new(new("puppets"), TherapyType.Play), new(new("sand"), TherapyType.Sensory) { Resources = [Brushes] }])
    {
        AccessNeeds = [AccessNeed.CommunicationProfessional],
    });

    private static Opening Seventeen() => Opening(17, Setting.Online, TherapyType.Talking, [new(Cast.Mother, [ParticipantRole.ParentalResponsibility], Attendance.NotPresent)], new TherapyPlan(
        new("plan-d"), 1,
        [new(new("sleep"), "sleep through", OutcomeMeasure.SummedScale) { ScaleMinimum = 0, ScaleMaximum = 27 }],
        [new(new("talking"), TherapyType.Talking) { Resources = [Tablet] }, new(new("tablets"), TherapyType.MedicationPrompt)]));

    private static Opening AtHome() => Opening(35, Setting.SupportedLiving, TherapyType.MealPreparation, [], new TherapyPlan(
        new("plan-e"), 7,
        [new(new("soup"), "make soup by myself", OutcomeMeasure.PromptIndependence), new(new("minutes"), "stand for longer", OutcomeMeasure.Duration)],
        [
            new(new("cooking"), TherapyType.MealPreparation) { Resources = [Food] },
            new(new("washing"), TherapyType.PersonalCare) { Touch = TouchInvolved.Involved },
            new(new("market"), TherapyType.Outing),
        ]) { Risks = [new(new("heat"), "the cooker's guard is up")] }) with { Jurisdiction = Jurisdiction.Scotland };

    private static Opening Opening(int age, Setting setting, TherapyType type, Participant[] others, TherapyPlan plan) => new()
    {
        Session = new("stage"),
        Profile = Profile.Support226,
        Age = age,
        Type = type,
        Setting = setting,
        Planned = Times[0],
        Participants = [new(Cast.Individual, ParticipantRole.Individual), Therapist, Manager, .. others],
        Plan = plan,
    };
}
