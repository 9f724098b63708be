namespace TherapySession.Json;

/// <summary>The names of commands and events on the wire, in one place: what tells them apart, and which there are.</summary>
internal static class WireNames
{
    /// <summary>The version of the format that is written, and the latest that is read.</summary>
    public const int SchemaVersion = 1;

    /// <summary>The member that says which command it is.</summary>
    public const string Command = "command";

    /// <summary>The member that says which event it is.</summary>
    public const string Event = "event";

    /// <summary>Every event there is. The name on the wire is that of the type, beginning with a small letter, and never changes; a test holds the list whole.</summary>
    public static readonly ValueList<Type> Events =
    [
        typeof(SessionOpened),
        typeof(ParticipantAdded), typeof(AttendanceChanged), typeof(ResponsibilitiesAgreed), typeof(SkillConfirmed),
        typeof(ConsentRecorded), typeof(ConsentWithdrawn), typeof(ConsentNarrowed), typeof(ConsentInvalidated), typeof(DissentRecorded),
        typeof(ReconfirmationAsked), typeof(CapacityAssessed), typeof(CompetenceAssessed), typeof(BestInterestsDecided), typeof(DocumentAccessed),
        typeof(OutcomeConfirmed), typeof(OutcomeSetAside), typeof(SupportAgreed), typeof(PreparationBegan), typeof(SessionCancelled),
        typeof(ActivitiesSelected), typeof(ActivityLeftOut), typeof(NeedsIdentified), typeof(NeedSettled), typeof(QuestionAsked), typeof(QuestionSettled), typeof(UnfinishedSettled),
        typeof(EnvironmentChecked), typeof(EnvironmentPutRight), typeof(ActivityChecked), typeof(ResourceTakenOut), typeof(ResourceChecked), typeof(ControlPlaced),
        typeof(ParticipationBegan),
        typeof(ActivityStarted), typeof(ActivityEnded), typeof(PromptUsed), typeof(MedicationPrompted), typeof(OutingRecorded), typeof(ObservationRecorded), typeof(EmotionalStateRecorded),
        typeof(SessionPaused), typeof(PauseAnswered), typeof(SessionResumed), typeof(ReturnedToPreparation), typeof(ChangeProposed), typeof(ChangeAgreed),
        typeof(ChangeDeclined), typeof(ChangeMade), typeof(ChangeCarriedForward), typeof(PrinciplesRecorded), typeof(ParticipationEnded),
        typeof(IndividualFeedbackGiven), typeof(NoFeedbackRecorded), typeof(FeedbackAskedFor), typeof(OthersFeedbackGiven), typeof(ObservationsContributed),
        typeof(OutcomeRated), typeof(TidyUpBegan),
        typeof(ResourceCleaned), typeof(ResourceReturned), typeof(ResourceUsedUp), typeof(ResourcePutAside), typeof(TidyChecked), typeof(HazardRecorded),
        typeof(HazardReported), typeof(ReflectionBegan),
        typeof(RecordWritten), typeof(RecordAccepted), typeof(RecordSigned), typeof(ReflectionLinked), typeof(SessionCompleted),
        typeof(ConcernRaised), typeof(ConcernReported), typeof(ConcernAcknowledged), typeof(ConcernChased), typeof(ConcernActedOn), typeof(ToldOfConcern),
        typeof(RecordAmended),
    ];

    /// <summary>Every event of a group, named as those of a session are.</summary>
    public static readonly ValueList<Type> GroupEvents = [typeof(GroupOpened), typeof(MemberJoined), typeof(SharedFact)];

    /// <summary>Every command to a group, named as those to a session are.</summary>
    public static readonly ValueList<Type> GroupCommands = [typeof(JoinGroup), typeof(ForMember), typeof(ForGroup)];

    /// <summary>The name of an event, or of a command to a group, on the wire.</summary>
    public static string Of(Type fact) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(fact.Name);
}
