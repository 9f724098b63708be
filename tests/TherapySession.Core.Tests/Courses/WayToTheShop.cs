using NodaTime;

namespace TherapySession.Tests;

/// <summary>A course of a dozen sessions, told by commands: somebody who lives in supported living wants to walk to the shop again after a stroke, and worries about it.</summary>
/// <remarks>Three sessions without the new programme, then nine with it. Everything in it is made up.</remarks>
internal static class WayToTheShop
{
    private static readonly PersonId Eluned = new("individual-07");
    private static readonly PersonId Sam = new("worker-12");
    private static readonly PersonId Aisha = new("worker-15");
    private static readonly PersonId Therapist = new("therapist-03");
    private static readonly PersonId Sister = new("sister-of-07");
    private static readonly PersonId Nurse = new("nurse-02");
    private static readonly OutcomeId Shop = new("walk-to-the-shop");
    private static readonly OutcomeId Worry = new("worry-less");
    private static readonly ActivityId Walk = new("walk");
    private static readonly ActivityId Paper = new("buy-the-paper");
    private static readonly ActivityId Balance = new("balance-at-the-rail");
    private static readonly ResourceId Stick = new("walking-stick");
    private static readonly RiskId Fall = new("fall-outdoors");
    private static readonly DateTimeZone London = DateTimeZoneProviders.Tzdb["Europe/London"];

    private static readonly PlannedOutcome ToTheShop = new(Shop, "Walk to the shop and buy my own paper.", OutcomeMeasure.GoalAttainment)
    {
        Baseline = -2,
        Target = 0,
        Levels = new(
            "Stays in, or turns back at the front door.",
            "Walks as far as the gate with somebody at her side.",
            "Walks to the shop with somebody at her side, and buys the paper.",
            "Walks to the shop with somebody some steps behind.",
            "Walks to the shop alone whenever she wants to."),
        Weight = new(3, 2),
        ReviewBy = new LocalDate(2026, 3, 31),
    };

    private static readonly PlannedOutcome ToWorryLess = new(Worry, "Worry less when I am out of the house. 0 is not at all, 10 is as bad as it gets.", OutcomeMeasure.ZeroToTen)
    {
        Direction = OutcomeDirection.Decrease,
        Baseline = 8,
        Target = 4,
        Weight = new(2, 3),
        RatedBy = [Voice.Individual, Voice.Worker],
        ReviewBy = new LocalDate(2026, 3, 31),
    };

    private static readonly TherapyPlan First = new(new PlanId("plan-07"), 1, [ToTheShop, ToWorryLess],
        [
            new(Walk, TherapyType.Outing) { Name = "A walk towards the shop", Outcomes = [Shop, Worry], Resources = [new(Stick, ResourceKind.Equipment) { Name = "Her own stick, with a rubber foot" }], Skills = [new("falls-prevention")] },
            new(Paper, TherapyType.Outing) { Name = "Buying the paper", Outcomes = [Shop] },
            new(Balance, TherapyType.Physiotherapy) { Name = "Balance exercises at the rail", Outcomes = [Shop] },
        ])
    {
        Approach = "Graded exposure with a choice at every step, under the therapist's direction.",
        Risks = [new(Fall, "Stick checked, dry shoes, one person at arm's length, telephone charged.") { Activities = [Walk, Paper] }],
        AccessNeeds = [AccessNeed.AdjustedTime],
        Support = new([new(SupportAspect.PaceAndBreaks, "She sets the pace."), new(SupportAspect.WhoIsNear, "Nobody holds her arm unless she asks.")], PromptLevel.Verbal, [Eluned, Therapist]),
    };

    private static readonly TherapyPlan Second = First with
    {
        Version = 2,
        Approach = "Graded exposure with a choice at every step, and a rest at the bench half-way.",
        Support = First.Support! with { Aspects = [.. First.Support.Aspects, new(SupportAspect.Sensory, "The quiet side of the road.")] },
    };

    /// <summary>The whole course.</summary>
    public static Course Told()
    {
        var plan = PlanHistory.Of(
        [
            new PlanVersion(First, Moment(new(2026, 1, 12), 9), new(new(Eluned, ParticipantRole.Individual), [Eluned.In(ParticipantRole.Individual), Therapist.In(ParticipantRole.Therapist)], Moment(new(2026, 1, 9), 14), "She asked to get out again.")),
            new PlanVersion(Second, Moment(new(2026, 2, 23), 9), new(new(Eluned, ParticipantRole.Individual), [Eluned.In(ParticipantRole.Individual), Therapist.In(ParticipantRole.Therapist)], Moment(new(2026, 2, 20), 11), "The road is too far without a rest.")),
        ]).Require();
        var course = Course.Of(Eluned).Under(plan).By(new SingleCaseDesign(Moment(new(2026, 2, 3), 0)));
        foreach (var review in Reviews)
            course = course.Add(review).Require();
        foreach (var visit in Visits)
            course = course.Add(Session(visit, course)).Require();
        return course;
    }

    private static IEnumerable<TeamReview> Reviews =>
    [
        new(new("review-1"), Moment(new(2026, 2, 20), 10), [Eluned.In(ParticipantRole.Individual), Therapist.In(ParticipantRole.Therapist), Nurse.In(ParticipantRole.OtherProfessional), Sam.In(ParticipantRole.CoordinatingWorker)],
            [
                new(ReviewConclusion.ChangePlan, [Eluned, Therapist], "A rest at the bench, and the quiet side of the road.") { Outcome = Shop },
                new(ReviewConclusion.FindOutMore, [Nurse], "Blood pressure standing and lying, by the end of the month."),
            ]),
        new(new("review-2"), Moment(new(2026, 4, 2), 10), [Eluned.In(ParticipantRole.Individual), Therapist.In(ParticipantRole.Therapist), Sister.In(ParticipantRole.FamilyCarer)],
            [
                new(ReviewConclusion.GoOn, [Eluned, Therapist], "Six more weeks; she decides each time how far.") { Outcome = Shop },
                new(ReviewConclusion.ChangeSupport, [Eluned, Sister], "Her sister walks with her on Sundays."),
            ]),
    ];

    // How each session went: what the individual, the worker and her sister rated, how each step of the walk was supported, and what happened besides.
    private static IEnumerable<Visit> Visits =>
    [
        new(1, -2, 8, "Put her coat on and took it off again at the door.", "It is too far today.", [PromptLevel.Verbal, PromptLevel.Verbal, PromptLevel.Modelled]) { Worker = (-2, 8) },
        new(2, -2, 9, "Looked out of the window for a long time.", "Not with that wind.", [PromptLevel.Verbal, PromptLevel.Modelled, PromptLevel.Modelled]) { Worker = (-2, 8) },
        new(3, -1, 8, "Walked to the gate and counted the cars.", "I got to the gate.", [PromptLevel.Gestural, PromptLevel.Verbal, PromptLevel.Modelled])
        {
            Worker = (-1, 7),
            During = [new AskQuestion(new("crossing"), Eluned, "Can somebody stop the cars for me?"), new SettleQuestion(new("crossing"), Settlement.CarriedForward, "Sam asks the council where there is a crossing.")],
        },
        new(4, -1, 7, "Stopped twice, breathed, and went on by herself.", "The breathing helps.", [PromptLevel.Gestural, PromptLevel.Verbal, PromptLevel.Verbal])
        {
            Worker = (-1, 7),
            During = [new SettleUnfinished(new(Id(3), UnfinishedKind.Question, new("crossing")), UnfinishedSettlement.TakenUp, "There is a crossing behind the chapel; shown to her on the map.")],
        },
        new(5, Cancelled: StopReason.DidNotAttend),
        new(6, -1, 7, "Walked past the chapel and wanted to sit down.", "I need a bench.", [PromptLevel.Independent, PromptLevel.Gestural, PromptLevel.Verbal])
        {
            Worker = (0, 6),
            After = [new ProposeChange(new("bench"), ChangeKind.TherapyPlan, Eluned, "A rest half-way, at the bench."), new CarryChangeForward(new("bench"), "Sam brings it to the review on Friday.")],
        },
        new(7, 0, 6, "Rested at the bench, walked on, and paid for the paper herself.", "I did that.", [PromptLevel.Independent, PromptLevel.Gestural, PromptLevel.Gestural])
        {
            Worker = (0, 6),
            Sister = 0,
            During =
            [
                new SettleUnfinished(new(Id(6), UnfinishedKind.Change, new("bench")), UnfinishedSettlement.TakenUp, "The plan has it now."),
                new IdentifyNeeds([Eluned], "Asked what was hard in the shop.", [new(new("magnifier"), NeedKind.Resource, Eluned, "Something to read the small print of the prices.")]),
                new SettleNeed(new("magnifier"), Settlement.CarriedForward, "Aisha asks the low-vision service."),
            ],
        },
        new(8, -1, 8, "A van hooted; she turned round and wanted to go home.", "No more. I want to go home.", [PromptLevel.Verbal, PromptLevel.Modelled]) { Worker = (-1, 8), Withdrawn = true },
        new(9, Cancelled: StopReason.Staffing),
        new(10, 0, 6, "Tried the way again, slowly, and read the prices with the magnifier.", "It was not so bad.", [PromptLevel.Independent, PromptLevel.Gestural, PromptLevel.Gestural])
        {
            Worker = (0, 5),
            During = [new SettleUnfinished(new(Id(7), UnfinishedKind.Need, new("magnifier")), UnfinishedSettlement.TakenUp, "It came on Thursday; she has it on a string.")],
            After =
            [
                new RaiseConcern(new(new("loose-slab"), ConcernKind.Equipment, ConcernSeverity.Concern, "A slab in front of the shop rocks.")),
                new ReportConcern(new("loose-slab"), new(Office.Facilities)), new AcknowledgeConcern(new("loose-slab"), new(Office.Facilities)),
            ],
        },
        new(11, 0, 5, "Talked to the man in the shop about the weather.", "He knew my name.", [PromptLevel.Independent, PromptLevel.Independent, PromptLevel.Gestural])
        {
            By = Aisha,
            Worker = (1, 5),
            Sister = 1,
            During = [new SettleUnfinished(new(Id(10), UnfinishedKind.Concern, new("loose-slab")), UnfinishedSettlement.CarriedOn, "Not mended yet; we walk round it, and Aisha asks again.")],
        },
        new(12, 1, 5, "Walked ahead to the shop and waved when she came out.", "You were slow.", [PromptLevel.Independent, PromptLevel.Independent, PromptLevel.Gestural])
        {
            By = Aisha,
            Worker = (1, 4),
            Sister = 1,
            During = [new SettleUnfinished(new(Id(10), UnfinishedKind.Concern, new("loose-slab")), UnfinishedSettlement.CarriedOn, "Fenced off and not mended; the street office has a date in April.")],
        },
    ];

    private static SessionId Id(int number) => new($"way-to-the-shop-{number:D2}");

    private static Instant Moment(LocalDate day, int hour) => London.AtStrictly(day.At(new LocalTime(hour, 0))).ToInstant();

    private static Partner In(this PersonId person, ParticipantRole role) => new(person, role);

    private static Session Session(Visit visit, Course soFar)
    {
        var start = Moment(new LocalDate(2026, 1, 13).PlusWeeks(visit.Number - 1), 10);
        var opening = new Opening
        {
            Session = Id(visit.Number),
            Profile = Profile.Coordinate320,
            Age = 71,
            Participants =
            [
                new(Eluned, ParticipantRole.Individual), new(visit.By, ParticipantRole.CoordinatingWorker),
                new(Therapist, [ParticipantRole.Therapist], Attendance.NotPresent), .. visit.Sister is null ? ValueList<Participant>.Empty : [new(Sister, ParticipantRole.FamilyCarer)],
            ],
            Plan = visit.Number < 7 ? First : Second,
            Type = TherapyType.Outing,
            Setting = Setting.SupportedLiving,
            Planned = new PlannedTime(start, start + Duration.FromMinutes(90), "Europe/London"),
            CarriedOver = UnfinishedBusiness.Of(soFar, start),
        };
        var (given, minute) = (0, 0);
        var session = TherapySession.Session.Open(opening, Stamp()).Require();
        foreach (var command in visit.Commands(opening))
            session = session.Decide(command, Stamp()).Require();
        return session;

        Stamp Stamp() => new(new CommandId($"{opening.Session}-{++given}"), visit.By, start + Duration.FromMinutes(minute++) - Duration.FromMinutes(15));
    }

    private sealed record Visit(int Number, int Individual = 0, int Worried = 0, string Seen = "", string Said = "", PromptLevel[]? Prompts = null, StopReason? Cancelled = null)
    {
        public PersonId By { get; init; } = Sam;

        public (int Shop, int Worry) Worker { get; init; }

        public int? Sister { get; init; }

        public bool Withdrawn { get; init; }

        public SessionCommand[] During { get; init; } = [];

        public SessionCommand[] After { get; init; } = [];

        // The first two times she did not leave the house.
        private bool GoesOut => Number > 2;

        private ValueList<PersonId> Present => Sister is null ? [Eluned, By] : [Eluned, By, WayToTheShop.Sister];

        public IEnumerable<SessionCommand> Commands(Opening opening) =>
            Cancelled is { } reason ? [new CancelSession(reason)] : Agreed(opening).Concat(Prepared(opening)).Concat(TookPart()).Concat(Heard()).Concat(PutAway());

        private IEnumerable<SessionCommand> Agreed(Opening opening)
        {
            yield return new AgreeResponsibilities(new(Enum.GetValues<Responsibility>().Where(each => each is not (Responsibility.Interpret or Responsibility.HandleMedication)).Select(each => new HeldResponsibility(each, By)).ToValueList(), [By, Eluned]));
            yield return new RecordConsent(new()
            {
                Responder = Eluned, Basis = ConsentBasis.Individual, Answer = ConsentAnswer.Given, Manner = ConsentManner.Spoken,
                Scope = new([ConsentArea.TakingPart, ConsentArea.BeingObserved, ConsentArea.OthersPresent, ConsentArea.SharingInformation]),
            });
            foreach (var document in Enum.GetValues<SessionDocument>())
                yield return new AccessDocument(document, document == SessionDocument.TherapyPlan ? opening.Plan.Version : 1);
            yield return new ConfirmOutcome(Shop, "The morning, before the school bus.", "A pace that she sets.", [Eluned, By]);
            yield return new ConfirmOutcome(Worry, "To say when it is enough.", "Somebody near, and not too near.", [Eluned, By]);
            yield return new AgreeSupport(opening.Plan.Support! with { AgreedWith = Present, Adjustments = [new(AccessNeed.AdjustedTime, "Half an hour more than the walk takes.")] });
            yield return new BeginPreparation();
        }

        private IEnumerable<SessionCommand> Prepared(Opening opening)
        {
            yield return new SelectActivities(new([Walk, Balance], [Walk], ChoiceManner.Chosen));
            yield return new IdentifyNeeds(Present, "Asked before putting coats on.", []);
            foreach (var aspect in new[] { EnvironmentAspect.Access, EnvironmentAspect.Sensory, EnvironmentAspect.Safety })
                yield return new CheckEnvironment(aspect, ChecklistAnswer.Done);
            yield return new TakeOutResource(Stick, ResourceKind.Equipment);
            yield return new CheckResource(Stick, new(ResourceCondition.InWorkingOrder, IntendedUse.AsIntended));
            yield return new PlaceControl(Fall, "Dry shoes, telephone charged, at arm's length.");
            yield return new ConfirmSkill(By, new("falls-prevention"), "Course of November 2025.");
            foreach (var command in Day.Look(Walk, TherapyType.Outing))
                yield return command;
            foreach (var command in During)
                yield return command;

            // The service could not come to it in the session before; it is asked for once more.
            foreach (var carried in opening.CarriedOver.Where(carried => !During.Any(command => command is SettleUnfinished settled && settled.Item == carried.Item)))
                yield return new SettleUnfinished(carried.Item, UnfinishedSettlement.CarriedOn, "Still waiting for an answer.");
            yield return new BeginParticipation();
        }

        private IEnumerable<SessionCommand> TookPart()
        {
            string[] steps = ["Coat, shoes, stick", "To the gate", "Along the road"];
            yield return new StartActivity(Walk);
            if (GoesOut)
                yield return new RecordOuting(Walk, OutingStage.SetOut);
            for (var i = 0; i < Prompts!.Length; i++)
                yield return new UsePrompt(new(Walk, steps[i], Prompts[i]) { WhyMoreThanAgreed = PromptHierarchy.Default.Height(Prompts[i]) > 3 ? new Words("She asked to be shown how to hold the stick.") : null });
            yield return new RecordObservation(new(ObservationKind.Participation, Seen) { Level = Prompts[^1], Outcome = Shop, Activity = Walk });
            yield return new RecordEmotionalState(Worried > 6
                ? new(EmotionalState.Anxious, "Held the stick with both hands.") { Strategy = new("breathing"), Helped = Withdrawn ? StrategyEffect.NoEffect : StrategyEffect.HelpedALittle }
                : new(EmotionalState.Calm, "Talked about the gardens on the way."));
            if (Withdrawn)
            {
                yield return new WithdrawConsent(Eluned, Said);
                yield return new RecordOuting(Walk, OutingStage.Back);
                yield break;
            }

            if (GoesOut)
            {
                yield return new RecordOuting(Walk, OutingStage.SetOutBack);
                yield return new RecordOuting(Walk, OutingStage.Back);
            }

            yield return new EndActivity(Walk, ActivityEnd.Done);
            yield return new EndParticipation();
        }

        private IEnumerable<SessionCommand> Heard()
        {
            yield return new GiveFeedback(new(ConsentManner.Spoken, Withdrawn ? HowFarMet.Partly : HowFarMet.Mostly, Withdrawn ? HowFarMet.NotAtAll : HowFarMet.Fully, Individual < 0 ? HowFarMet.Partly : HowFarMet.Mostly)
            {
                InTheirWords = Said, SelfEsteem = 4 + Number / 3,
            });
            yield return new RateOutcome(new(Shop, Voice.Individual, Eluned) { Value = Individual });
            yield return new RateOutcome(new(Worry, Voice.Individual, Eluned) { Value = Worried });
            yield return new RateOutcome(new(Shop, Voice.Worker, By) { Value = Worker.Shop });
            yield return new RateOutcome(new(Worry, Voice.Worker, By) { Value = Worker.Worry });
            if (Sister is { } hers)
            {
                yield return new GiveOthersFeedback(WayToTheShop.Sister, "She told me about it on the telephone before I asked.");
                yield return new RateOutcome(new(Shop, Voice.Other, WayToTheShop.Sister) { Value = hers });
            }

            yield return new ContributeObservations(Seen);
            foreach (var command in After)
                yield return command;
            yield return new BeginTidyUp();
        }

        private IEnumerable<SessionCommand> PutAway()
        {
            yield return new CleanResource(Stick, "Wiped, rubber foot looked at.");
            yield return new ReturnResource(Stick);
            yield return new CheckTidy(new(ChecklistAnswer.Done, ChecklistAnswer.Done, By) { NobodySupported = NotDoneReason.NotNeeded });
            yield return new BeginReflection();
            yield return new WriteRecord(RecordPart.Complete, Seen);
            yield return new SignRecord();
            yield return new LinkReflection(new(new($"reflection-{Number:D2}"), Enum.GetValues<ReflectionTopic>().ToValueList(), SupervisionAsked.NotNeeded));
            yield return new CompleteSession();
        }
    }
}
