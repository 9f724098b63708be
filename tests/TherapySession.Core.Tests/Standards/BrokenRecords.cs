using TherapySession.Standards;

namespace TherapySession.Tests;

/// <summary>For each requirement of each gate: what to take out of a good record, or to change in it, and which criteria then are not met.</summary>
internal sealed record Break(string Code, Func<SessionEvent, SessionEvent?> Change, string[] In226, string[] In320)
{
    /// <summary>The criteria that turn, under a profile.</summary>
    public IEnumerable<Criterion> Turned(Profile profile) => (profile.Id.Value == "226" ? In226 : In320).Select(number => new Criterion($"{profile.Id.Value}/PC{number}"));

    public static IReadOnlyList<Break> All { get; } =
    [
        new("TS-CONS-008", On<SessionOpened>(fact => fact with { Opening = fact.Opening with { Participants = fact.Opening.Participants.Where(each => each.Id != Stage.Therapist).ToValueList() } }), ["11", "13"], ["1"]),
        new("TS-CONS-001", Without<ResponsibilitiesAgreed>(), ["1"], ["1"]),
        new("TS-CONS-002", Without<ConsentRecorded>(), ["2"], ["2"]),
        new("TS-CONS-003", On<ConsentRecorded>(fact => fact with { Response = fact.Response with { Scope = ConsentScope.TakingPart } }), ["2"], ["2"]),
        new("TS-CONS-004", Without<DocumentAccessed>(fact => fact.Document == SessionDocument.RiskAssessment), ["2"], ["2"]),

        new("TS-CONS-005", Without<OutcomeConfirmed>(), ["3"], ["3"]),
        new("TS-CONS-006", Without<SupportAgreed>(), ["4"], ["4"]),
        new("TS-CONS-007", On<SupportAgreed>(fact => fact with { Agreement = fact.Agreement with { Adjustments = [] } }), ["4"], ["4"]),

        new("TS-PREP-001", Without<ActivitiesSelected>(), ["6"], ["6"]),
        new("TS-PREP-002", Without<NeedSettled>(), ["5"], ["5"]),
        new("TS-PREP-003", Without<QuestionSettled>(), ["5"], ["5"]),
        new("TS-PREP-004", Without<EnvironmentChecked>(fact => fact.Aspect == EnvironmentAspect.Access), ["7"], ["7"]),
        new("TS-PREP-005", Without<EnvironmentPutRight>(), ["7"], ["7"]),
        new("TS-PREP-006", Without<ResourceChecked>(fact => fact.Resource == Stage.Brushes), ["7"], ["7"]),
        new("TS-PREP-007", On<ResourceChecked>(fact => fact with { Check = fact.Check with { Ready = [] } }), ["7"], ["7"]),
        new("TS-PREP-008", Without<ControlPlaced>(), ["7"], ["7"]),
        new("TS-PREP-009", Without<SkillConfirmed>(), ["7"], ["7"]),
        new("TS-PREP-010", On<NeedsIdentified>(fact => fact with { AskedOf = [Stage.Individual] }), [], ["5"]),

        // With another kind of activity in the plan, what that kind asks for is missing. A medication prompt asks for its checklist besides.
        new("TS-PREP-011", OfKind(TherapyType.Appointment), ["7"], ["7"]),
        new("TS-PART-005", OfKind(TherapyType.MedicationPrompt), ["7", "8"], ["7", "8"]),
        new("TS-PART-006", fact => fact is QuestionAsked ? new OutingRecorded(fact.At, Stage.Clay, OutingStage.SetOut, null) : fact, ["12"], ["12"]),

        // What an earlier session left may be a question, a need or a change: it serves both criteria.
        new("TS-CORS-001", On<SessionOpened>(fact => fact with { Opening = fact.Opening with { CarriedOver = [new(new(new SessionId("earlier"), UnfinishedKind.Question, new("tea")))] } }), ["5", "11"], ["5", "11"]),

        new("TS-PART-001", Without<PauseAnswered>(), ["8"], ["8"]),
        new("TS-PART-002", Without<ObservationRecorded>(), ["8"], ["8"]),
        new("TS-PART-003", Without<ChangeMade>(), ["11"], ["11"]),
        new("TS-PART-004", Without<ActivityEnded>(fact => fact.Activity == Stage.Clay), ["8"], ["8"]),

        new("TS-FEED-001", Without<IndividualFeedbackGiven>(), ["9"], ["9"]),
        new("TS-FEED-002", Without<FeedbackAskedFor>(), ["9"], ["9"]),

        new("TS-FEED-003", Without<ObservationsContributed>(), ["10"], ["10"]),
        new("TS-FEED-004", Without<OutcomeRated>(), ["10"], ["10"]),

        new("TS-TIDY-001", Without<ResourceReturned>(fact => fact.Resource == Stage.Brushes), ["12"], ["13"]),
        new("TS-TIDY-002", Without<TidyChecked>(), ["12"], ["12", "13"]),
        new("TS-TIDY-003", Without<HazardReported>(), ["12"], ["12"]),
        new("TS-TIDY-004", On<TidyChecked>(fact => fact with { Left = fact.Left with { NobodySupported = null } }), [], ["13"]),

        new("TS-REFL-001", Without<RecordAccepted>(), ["13"], []),
        new("TS-REFL-002", Without<RecordSigned>(), [], ["14"]),
        new("TS-REFL-003", Covering(ReflectionTopic.Bias), ["14"], ["15"]),
        new("TS-REFL-004", Covering(ReflectionTopic.FeedbackFromOthers), ["14"], []),

        // Concerns serve no single criterion; an open one keeps a session from conforming all the same.
        new("TS-CNCN-001", Without<ConcernReported>(), [], []),
        new("TS-CNCN-002", Without<ConcernAcknowledged>(), [], []),
    ];

    private static Func<SessionEvent, SessionEvent?> Without<TEvent>(Func<TEvent, bool>? which = null)
        where TEvent : SessionEvent => fact => fact is TEvent it && (which is null || which(it)) ? null : fact;

    private static Func<SessionEvent, SessionEvent?> On<TEvent>(Func<TEvent, TEvent> change)
        where TEvent : SessionEvent => fact => fact is TEvent it ? change(it) : fact;

    private static Func<SessionEvent, SessionEvent?> OfKind(TherapyType type) => On<SessionOpened>(fact => fact with
    {
        Opening = fact.Opening with
        {
            Plan = fact.Opening.Plan with { Activities = fact.Opening.Plan.Activities.Select(each => each.Id == Stage.Clay ? each with { Type = type } : each).ToValueList() },
        },
    });

    private static Func<SessionEvent, SessionEvent?> Covering(ReflectionTopic without) => On<ReflectionLinked>(
        fact => fact with { Link = fact.Link with { Covers = fact.Link.Covers.Where(topic => topic != without).ToValueList() } });
}
