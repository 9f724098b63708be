using System.Collections.Frozen;

namespace TherapySession.Standards;

/// <summary>What an event shows: the command that gives it, and the members that a reader of evidence looks at.</summary>
/// <param name="Type">The type of the event.</param>
/// <param name="Command">The kind of command that gives it.</param>
/// <param name="Shows">The members that show something; none where the event itself is all there is to see.</param>
internal sealed record EventKind(Type Type, CommandKind Command, ValueList<string> Shows)
{
    /// <summary>The JSON pointers of these members, from the event; the event as a whole where there are none.</summary>
    public ValueList<string> Pointers { get; } = Shows.Count == 0 ? [""] : Shows.Select(member => Place.Of(Type.Name, member).JsonPointer).ToValueList();
}

/// <summary>Every event with its command: one command gives one event, so this is a table of pairs.</summary>
internal static class EventKinds
{
    private const int Bits = 9;
    private const int Places = 1 << Bits;

    public static readonly ValueList<EventKind> All =
    [
        // Sessions and people
        Of<SessionOpened>(CommandKinds.OpenSession, nameof(SessionOpened.Opening)),
        Of<ParticipantAdded>(CommandKinds.AddParticipant, nameof(ParticipantAdded.Participant)),
        Of<AttendanceChanged>(CommandKinds.ChangeAttendance, nameof(AttendanceChanged.Person), nameof(AttendanceChanged.Attendance)),
        Of<ResponsibilitiesAgreed>(CommandKinds.AgreeResponsibilities, nameof(ResponsibilitiesAgreed.Agreement)),
        Of<SkillConfirmed>(CommandKinds.ConfirmSkill, nameof(SkillConfirmed.Skill), nameof(SkillConfirmed.Evidence)),

        // Consent
        Of<ConsentRecorded>(CommandKinds.RecordConsent, nameof(ConsentRecorded.Response)),
        Of<ConsentWithdrawn>(CommandKinds.WithdrawConsent, nameof(ConsentWithdrawn.WithdrawnBy)),
        Of<ConsentNarrowed>(CommandKinds.NarrowConsent, nameof(ConsentNarrowed.Areas), nameof(ConsentNarrowed.Activities)),
        Of<ConsentInvalidated>(CommandKinds.InvalidateConsent, nameof(ConsentInvalidated.Answer)),
        Of<DissentRecorded>(CommandKinds.RecordDissent, nameof(DissentRecorded.Seen)),
        Of<ReconfirmationAsked>(CommandKinds.AskAgain, nameof(ReconfirmationAsked.Change)),
        Of<CapacityAssessed>(CommandKinds.AssessCapacity, nameof(CapacityAssessed.Assessment)),
        Of<CompetenceAssessed>(CommandKinds.AssessCompetence, nameof(CompetenceAssessed.Assessment)),
        Of<BestInterestsDecided>(CommandKinds.DecideInBestInterests, nameof(BestInterestsDecided.Decision)),
        Of<DocumentAccessed>(CommandKinds.AccessDocument, nameof(DocumentAccessed.Document), nameof(DocumentAccessed.Version)),
        Of<OutcomeConfirmed>(CommandKinds.ConfirmOutcome, nameof(OutcomeConfirmed.Outcome), nameof(OutcomeConfirmed.Preferences), nameof(OutcomeConfirmed.Needs), nameof(OutcomeConfirmed.ConfirmedWith)),
        Of<OutcomeSetAside>(CommandKinds.SetOutcomeAside, nameof(OutcomeSetAside.Outcome), nameof(OutcomeSetAside.Reason)),
        Of<SupportAgreed>(CommandKinds.AgreeSupport, nameof(SupportAgreed.Agreement)),
        Of<PreparationBegan>(CommandKinds.BeginPreparation),
        Of<SessionCancelled>(CommandKinds.CancelSession, nameof(SessionCancelled.Reason)),

        // Preparation
        Of<ActivitiesSelected>(CommandKinds.SelectActivities, nameof(ActivitiesSelected.Selection)),
        Of<ActivityLeftOut>(CommandKinds.LeaveOutActivity, nameof(ActivityLeftOut.Activity), nameof(ActivityLeftOut.Reason)),
        Of<NeedsIdentified>(CommandKinds.IdentifyNeeds, nameof(NeedsIdentified.AskedOf), nameof(NeedsIdentified.HowAsked), nameof(NeedsIdentified.Needs)),
        Of<NeedSettled>(CommandKinds.SettleNeed, nameof(NeedSettled.Settlement), nameof(NeedSettled.How)),
        Of<QuestionAsked>(CommandKinds.AskQuestion, nameof(QuestionAsked.Words)),
        Of<QuestionSettled>(CommandKinds.SettleQuestion, nameof(QuestionSettled.Settlement), nameof(QuestionSettled.How)),
        Of<UnfinishedSettled>(CommandKinds.SettleUnfinished, nameof(UnfinishedSettled.Settlement), nameof(UnfinishedSettled.How)),
        Of<EnvironmentChecked>(CommandKinds.CheckEnvironment, nameof(EnvironmentChecked.Aspect), nameof(EnvironmentChecked.Answer)),
        Of<EnvironmentPutRight>(CommandKinds.PutRight, nameof(EnvironmentPutRight.How)),
        Of<ActivityChecked>(CommandKinds.CheckActivity, nameof(ActivityChecked.Aspect), nameof(ActivityChecked.Answer)),
        Of<ResourceTakenOut>(CommandKinds.TakeOutResource, nameof(ResourceTakenOut.Resource), nameof(ResourceTakenOut.ResourceKind)),
        Of<ResourceChecked>(CommandKinds.CheckResource, nameof(ResourceChecked.Check)),
        Of<ControlPlaced>(CommandKinds.PlaceControl, nameof(ControlPlaced.Risk), nameof(ControlPlaced.How)),
        Of<ParticipationBegan>(CommandKinds.BeginParticipation),

        // Participation
        Of<ActivityStarted>(CommandKinds.StartActivity, nameof(ActivityStarted.Activity)),
        Of<ActivityEnded>(CommandKinds.EndActivity, nameof(ActivityEnded.End)),
        Of<PromptUsed>(CommandKinds.UsePrompt, nameof(PromptUsed.Use)),
        Of<MedicationPrompted>(CommandKinds.PromptMedication, nameof(MedicationPrompted.Checklist)),
        Of<OutingRecorded>(CommandKinds.RecordOuting, nameof(OutingRecorded.Stage)),
        Of<ObservationRecorded>(CommandKinds.RecordObservation, nameof(ObservationRecorded.Observation)),
        Of<EmotionalStateRecorded>(CommandKinds.RecordEmotionalState, nameof(EmotionalStateRecorded.Observation)),
        Of<SessionPaused>(CommandKinds.Pause, nameof(SessionPaused.Cause)),
        Of<PauseAnswered>(CommandKinds.AnswerPause, nameof(PauseAnswered.How)),
        Of<SessionResumed>(CommandKinds.Resume),
        Of<ReturnedToPreparation>(CommandKinds.ReturnToPreparation, nameof(ReturnedToPreparation.Why)),
        Of<ChangeProposed>(CommandKinds.ProposeChange, nameof(ChangeProposed.ChangeKind), nameof(ChangeProposed.AskedBy)),
        Of<ChangeAgreed>(CommandKinds.AgreeChange, nameof(ChangeAgreed.AgreedBy)),
        Of<ChangeDeclined>(CommandKinds.DeclineChange, nameof(ChangeDeclined.Words)),
        Of<ChangeMade>(CommandKinds.MakeChange, nameof(ChangeMade.Words)),
        Of<ChangeCarriedForward>(CommandKinds.CarryChangeForward, nameof(ChangeCarriedForward.Words)),
        Of<PrinciplesRecorded>(CommandKinds.RecordPrinciples, nameof(PrinciplesRecorded.Principles), nameof(PrinciplesRecorded.How)),
        Of<ParticipationEnded>(CommandKinds.EndParticipation),

        // Feedback
        Of<IndividualFeedbackGiven>(CommandKinds.GiveFeedback, nameof(IndividualFeedbackGiven.Feedback)),
        Of<NoFeedbackRecorded>(CommandKinds.RecordNoFeedback, nameof(NoFeedbackRecorded.Reason), nameof(NoFeedbackRecorded.Tried)),
        Of<FeedbackAskedFor>(CommandKinds.AskForFeedback, nameof(FeedbackAskedFor.Person)),
        Of<OthersFeedbackGiven>(CommandKinds.GiveOthersFeedback, nameof(OthersFeedbackGiven.Words)),
        Of<ObservationsContributed>(CommandKinds.ContributeObservations, nameof(ObservationsContributed.Words)),
        Of<OutcomeRated>(CommandKinds.RateOutcome, nameof(OutcomeRated.Rating)),
        Of<TidyUpBegan>(CommandKinds.BeginTidyUp),

        // Tidy-up
        Of<ResourceCleaned>(CommandKinds.CleanResource, nameof(ResourceCleaned.Hygiene)),
        Of<ResourceReturned>(CommandKinds.ReturnResource, nameof(ResourceReturned.Resource)),
        Of<ResourceUsedUp>(CommandKinds.UseUpResource, nameof(ResourceUsedUp.Rest)),
        Of<ResourcePutAside>(CommandKinds.PutAsideResource, nameof(ResourcePutAside.To), nameof(ResourcePutAside.Why)),
        Of<TidyChecked>(CommandKinds.CheckTidy, nameof(TidyChecked.Left)),
        Of<HazardRecorded>(CommandKinds.RecordHazard, nameof(HazardRecorded.Words)),
        Of<HazardReported>(CommandKinds.ReportHazard, nameof(HazardReported.Recipient)),
        Of<ReflectionBegan>(CommandKinds.BeginReflection),

        // Reflection
        Of<RecordWritten>(CommandKinds.WriteRecord, nameof(RecordWritten.Part)),
        Of<RecordAccepted>(CommandKinds.AcceptRecord),
        Of<RecordSigned>(CommandKinds.SignRecord),
        Of<ReflectionLinked>(CommandKinds.LinkReflection, nameof(ReflectionLinked.Link)),
        Of<SessionCompleted>(CommandKinds.CompleteSession),

        // Concerns and amendments
        Of<ConcernRaised>(CommandKinds.RaiseConcern, nameof(ConcernRaised.Concern)),
        Of<ConcernReported>(CommandKinds.ReportConcern, nameof(ConcernReported.Recipient)),
        Of<ConcernAcknowledged>(CommandKinds.AcknowledgeConcern, nameof(ConcernAcknowledged.AcknowledgedBy)),
        Of<ConcernChased>(CommandKinds.ChaseConcern, nameof(ConcernChased.How)),
        Of<ConcernActedOn>(CommandKinds.ActOnConcern, nameof(ConcernActedOn.What)),
        Of<ToldOfConcern>(CommandKinds.TellOfConcern, nameof(ToldOfConcern.What)),
        Of<RecordAmended>(CommandKinds.AmendRecord, nameof(RecordAmended.Reason)),
    ];

    private static readonly EventKind?[] ByType = Arranged();

    private static readonly FrozenDictionary<string, EventKind> ByCommand = All.ToFrozenDictionary(kind => kind.Command.Name);

    /// <summary>The kind of an event.</summary>
    public static EventKind Of(SessionEvent fact)
    {
        var type = fact.GetType();
        for (var at = PlaceOf(type); ; at++)
        {
            if (ReferenceEquals(ByType[at]!.Type, type))
                return ByType[at]!;
        }
    }

    /// <summary>The kind of the event that a command gives, by the command's name.</summary>
    public static EventKind Of(string command) => ByCommand[command];

    /// <summary>The trigger that an event fired, where content decides included.</summary>
    public static Trigger? TriggerOf(SessionEvent fact) => TriggerOf(fact, Of(fact).Command);

    /// <summary>The trigger that an event of a known kind fired, where content decides included.</summary>
    public static Trigger? TriggerOf(SessionEvent fact, CommandKind kind) => fact is ConcernRaised raised ? new RaiseConcern(raised.Concern).Fires : kind.Trigger;

    // Asked for every event of every record: where to look is worked out from where the runtime keeps the type, without a hash. Several kinds in one place stand one after the other.
    private static EventKind?[] Arranged()
    {
        var kinds = new EventKind?[Places + All.Count];
        foreach (var kind in All)
        {
            var at = PlaceOf(kind.Type);
            while (kinds[at] is not null)
                at++;
            kinds[at] = kind;
        }

        return kinds;
    }

    private static int PlaceOf(Type type) => (int)((((ulong)type.TypeHandle.Value >> 4) * 0x9E3779B97F4A7C15) >> (64 - Bits));

    private static EventKind Of<TEvent>(CommandKind command, params string[] shows)
        where TEvent : SessionEvent => new(typeof(TEvent), command, ValueList.Create<string>(shows));
}
