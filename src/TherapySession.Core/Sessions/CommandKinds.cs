namespace TherapySession;

/// <summary>Every kind of command, where it is permitted, and its rules: made once, registered here and nowhere else.</summary>
internal static class CommandKinds
{
    private static readonly PhaseSet UntilFeedback = PhaseSet.Of(Phase.Consent, Phase.Preparation, Phase.Active, Phase.Paused);
    private static readonly PhaseSet Prepared = PhaseSet.Of(Phase.Preparation, Phase.Active, Phase.Paused);
    private static readonly PhaseSet PuttingAway = PhaseSet.From(Phase.Preparation).And(PhaseSet.Of(Phase.TidyUpAfterCancel));

    // Before reflecting it is asked that everybody is back: what is told of the way later is an amendment.
    private static readonly PhaseSet UntilBack = PuttingAway.Except(PhaseSet.Of(Phase.Reflection));
    private static readonly PhaseSet Finishing = PhaseSet.Ended.And(PhaseSet.Of(Phase.Reflection, Phase.TidyUpAfterCancel));

    // Sessions and people
    public static readonly CommandKind OpenSession = CommandKind.Note<OpenSession>(default, static () => new OpenSession.Rules());
    public static readonly CommandKind AddParticipant = CommandKind.Note<AddParticipant>(PhaseSet.All, static () => new AddParticipant.Rules());
    public static readonly CommandKind ChangeAttendance = CommandKind.Note<ChangeAttendance>(PhaseSet.Running, static () => new ChangeAttendance.Rules());
    public static readonly CommandKind AgreeResponsibilities = CommandKind.Note<AgreeResponsibilities>(UntilFeedback, static () => new AgreeResponsibilities.Rules());
    public static readonly CommandKind ConfirmSkill = CommandKind.Note<ConfirmSkill>(UntilFeedback);

    // Consent
    public static readonly CommandKind RecordConsent = CommandKind.Note<RecordConsent>(PhaseSet.All, static () => new RecordConsent.Rules());
    public static readonly CommandKind WithdrawConsent = CommandKind.Always<WithdrawConsent>(Trigger.WithdrawConsent);
    public static readonly CommandKind NarrowConsent = CommandKind.Always<NarrowConsent>(null, static () => new NarrowConsent.Rules());
    public static readonly CommandKind InvalidateConsent = CommandKind.Note<InvalidateConsent>(PhaseSet.All);
    public static readonly CommandKind RecordDissent = CommandKind.Always<RecordDissent>(Trigger.RecordDissent);
    public static readonly CommandKind AskAgain = CommandKind.Note<AskAgain>(PhaseSet.Running, static () => new AskAgain.Rules());
    public static readonly CommandKind AssessCapacity = CommandKind.Note<AssessCapacity>(PhaseSet.Running, static () => new AssessCapacity.Rules());
    public static readonly CommandKind AssessCompetence = CommandKind.Note<AssessCompetence>(PhaseSet.Running, static () => new AssessCompetence.Rules());
    public static readonly CommandKind DecideInBestInterests = CommandKind.Note<DecideInBestInterests>(PhaseSet.Running, static () => new DecideInBestInterests.Rules());
    public static readonly CommandKind AccessDocument = CommandKind.Note<AccessDocument>(UntilFeedback, static () => new AccessDocument.Rules());
    public static readonly CommandKind ConfirmOutcome = CommandKind.Note<ConfirmOutcome>(UntilFeedback);
    public static readonly CommandKind SetOutcomeAside = CommandKind.Note<SetOutcomeAside>(UntilFeedback, static () => new SetOutcomeAside.Rules());
    public static readonly CommandKind AgreeSupport = CommandKind.Note<AgreeSupport>(UntilFeedback, static () => new AgreeSupport.Rules());
    public static readonly CommandKind BeginPreparation = CommandKind.Step<BeginPreparation>(Trigger.BeginPreparation);
    public static readonly CommandKind CancelSession = CommandKind.Step<CancelSession>(Trigger.Cancel, static () => new CancelSession.Rules());

    // Preparation
    public static readonly CommandKind SelectActivities = CommandKind.Note<SelectActivities>(PhaseSet.Of(Phase.Preparation), static () => new SelectActivities.Rules());
    public static readonly CommandKind LeaveOutActivity = CommandKind.Note<LeaveOutActivity>(Prepared, static () => new LeaveOutActivity.Rules());
    public static readonly CommandKind IdentifyNeeds = CommandKind.Note<IdentifyNeeds>(UntilFeedback, static () => new IdentifyNeeds.Rules());
    public static readonly CommandKind SettleNeed = CommandKind.Note<SettleNeed>(PhaseSet.Running, static () => new SettleNeed.Rules());
    public static readonly CommandKind AskQuestion = CommandKind.Note<AskQuestion>(PhaseSet.Running);
    public static readonly CommandKind SettleQuestion = CommandKind.Note<SettleQuestion>(PhaseSet.Running, static () => new SettleQuestion.Rules());
    public static readonly CommandKind SettleUnfinished = CommandKind.Note<SettleUnfinished>(PhaseSet.Running, static () => new SettleUnfinished.Rules());
    public static readonly CommandKind CheckEnvironment = CommandKind.Note<CheckEnvironment>(Prepared, static () => new CheckEnvironment.Rules());
    public static readonly CommandKind PutRight = CommandKind.Note<PutRight>(Prepared, static () => new PutRight.Rules());
    public static readonly CommandKind CheckActivity = CommandKind.Note<CheckActivity>(Prepared, static () => new CheckActivity.Rules());
    public static readonly CommandKind TakeOutResource = CommandKind.Note<TakeOutResource>(PhaseSet.Of(Phase.Preparation), static () => new TakeOutResource.Rules());
    public static readonly CommandKind CheckResource = CommandKind.Note<CheckResource>(Prepared, static () => new CheckResource.Rules());
    public static readonly CommandKind PlaceControl = CommandKind.Note<PlaceControl>(Prepared);
    public static readonly CommandKind BeginParticipation = CommandKind.Step<BeginParticipation>(Trigger.BeginParticipation);

    // Participation
    public static readonly CommandKind StartActivity = CommandKind.Note<StartActivity>(PhaseSet.Of(Phase.Active));
    public static readonly CommandKind EndActivity = CommandKind.Note<EndActivity>(PhaseSet.Participation, static () => new EndActivity.Rules());
    public static readonly CommandKind UsePrompt = CommandKind.Note<UsePrompt>(PhaseSet.From(Phase.Active), static () => new UsePrompt.Rules());
    public static readonly CommandKind PromptMedication = CommandKind.Note<PromptMedication>(PhaseSet.From(Phase.Active), Responsibility.HandleMedication, static () => new PromptMedication.Rules());
    public static readonly CommandKind RecordOuting = CommandKind.Note<RecordOuting>(UntilBack, static () => new RecordOuting.Rules());
    public static readonly CommandKind RecordObservation = CommandKind.Note<RecordObservation>(PhaseSet.From(Phase.Active), static () => new RecordObservation.Rules());
    public static readonly CommandKind RecordEmotionalState = CommandKind.Note<RecordEmotionalState>(PhaseSet.Running, static () => new RecordEmotionalState.Rules());
    public static readonly CommandKind Pause = CommandKind.Step<Pause>(Trigger.Pause, static () => new Pause.Rules());
    public static readonly CommandKind AnswerPause = CommandKind.Note<AnswerPause>(PhaseSet.Of(Phase.Paused));
    public static readonly CommandKind Resume = CommandKind.Step<Resume>(Trigger.Resume);
    public static readonly CommandKind ReturnToPreparation = CommandKind.Step<ReturnToPreparation>(Trigger.ReturnToPreparation);
    public static readonly CommandKind ProposeChange = CommandKind.Note<ProposeChange>(PhaseSet.Running, static () => new ProposeChange.Rules());
    public static readonly CommandKind AgreeChange = CommandKind.Note<AgreeChange>(PhaseSet.Running, static () => new AgreeChange.Rules());
    public static readonly CommandKind DeclineChange = CommandKind.Note<DeclineChange>(PhaseSet.Running);
    public static readonly CommandKind MakeChange = CommandKind.Note<MakeChange>(PhaseSet.Running);
    public static readonly CommandKind CarryChangeForward = CommandKind.Note<CarryChangeForward>(PhaseSet.Running);
    public static readonly CommandKind RecordPrinciples = CommandKind.Note<RecordPrinciples>(PhaseSet.Running, static () => new RecordPrinciples.Rules());
    public static readonly CommandKind EndParticipation = CommandKind.Step<EndParticipation>(Trigger.EndParticipation, static () => new EndParticipation.Rules());

    // Feedback
    public static readonly CommandKind GiveFeedback = CommandKind.Note<GiveFeedback>(PhaseSet.From(Phase.Feedback), static () => new GiveFeedback.Rules());
    public static readonly CommandKind RecordNoFeedback = CommandKind.Note<RecordNoFeedback>(PhaseSet.From(Phase.Feedback), static () => new RecordNoFeedback.Rules());
    public static readonly CommandKind AskForFeedback = CommandKind.Note<AskForFeedback>(PhaseSet.From(Phase.Active));
    public static readonly CommandKind GiveOthersFeedback = CommandKind.Note<GiveOthersFeedback>(PhaseSet.From(Phase.Active));
    public static readonly CommandKind ContributeObservations = CommandKind.Note<ContributeObservations>(PhaseSet.From(Phase.Feedback));
    public static readonly CommandKind RateOutcome = CommandKind.Note<RateOutcome>(PhaseSet.From(Phase.Feedback), static () => new RateOutcome.Rules());
    public static readonly CommandKind BeginTidyUp = CommandKind.Step<BeginTidyUp>(Trigger.BeginTidyUp);

    // Tidy-up
    public static readonly CommandKind CleanResource = CommandKind.Note<CleanResource>(PuttingAway);
    public static readonly CommandKind ReturnResource = CommandKind.Note<ReturnResource>(PuttingAway);
    public static readonly CommandKind UseUpResource = CommandKind.Note<UseUpResource>(PuttingAway, static () => new UseUpResource.Rules());
    public static readonly CommandKind PutAsideResource = CommandKind.Note<PutAsideResource>(PuttingAway, static () => new PutAsideResource.Rules());
    public static readonly CommandKind CheckTidy = CommandKind.Note<CheckTidy>(PhaseSet.Of(Phase.TidyUp, Phase.Reflection, Phase.TidyUpAfterCancel), static () => new CheckTidy.Rules());
    public static readonly CommandKind RecordHazard = CommandKind.Note<RecordHazard>(PhaseSet.Running);
    public static readonly CommandKind ReportHazard = CommandKind.Note<ReportHazard>(PhaseSet.Running);
    public static readonly CommandKind BeginReflection = CommandKind.Step<BeginReflection>(Trigger.BeginReflection);

    // Reflection
    public static readonly CommandKind WriteRecord = CommandKind.Note<WriteRecord>(PhaseSet.Running, static () => new WriteRecord.Rules());
    public static readonly CommandKind AcceptRecord = CommandKind.Note<AcceptRecord>(Finishing);
    public static readonly CommandKind SignRecord = CommandKind.Note<SignRecord>(Finishing);
    public static readonly CommandKind LinkReflection = CommandKind.Note<LinkReflection>(PhaseSet.From(Phase.Feedback).And(Finishing), static () => new LinkReflection.Rules());
    public static readonly CommandKind CompleteSession = CommandKind.Step<CompleteSession>(Trigger.Complete);

    // Concerns and amendments
    public static readonly CommandKind RaiseConcern = CommandKind.Always<RaiseConcern>(Trigger.RaiseConcern, static () => new RaiseConcern.Rules());
    public static readonly CommandKind ReportConcern = CommandKind.Note<ReportConcern>(PhaseSet.All, static () => new ReportConcern.Rules());
    public static readonly CommandKind AcknowledgeConcern = CommandKind.Note<AcknowledgeConcern>(PhaseSet.All);
    public static readonly CommandKind ChaseConcern = CommandKind.Note<ChaseConcern>(PhaseSet.All);
    public static readonly CommandKind ActOnConcern = CommandKind.Note<ActOnConcern>(PhaseSet.All);
    public static readonly CommandKind TellOfConcern = CommandKind.Note<TellOfConcern>(PhaseSet.All);
    public static readonly CommandKind AmendRecord = CommandKind.Step<AmendRecord>(Trigger.AmendRecord, static () => new AmendRecord.Rules());

    /// <summary>Every kind, in the order of the phases.</summary>
    public static readonly ValueList<CommandKind> All = Numbered(
    [
        OpenSession, AddParticipant, ChangeAttendance, AgreeResponsibilities, ConfirmSkill,
        RecordConsent, WithdrawConsent, NarrowConsent, InvalidateConsent, RecordDissent, AskAgain, AssessCapacity, AssessCompetence,
        DecideInBestInterests, AccessDocument, ConfirmOutcome, SetOutcomeAside, AgreeSupport, BeginPreparation, CancelSession,
        SelectActivities, LeaveOutActivity, IdentifyNeeds, SettleNeed, AskQuestion, SettleQuestion, SettleUnfinished, CheckEnvironment, PutRight,
        CheckActivity, TakeOutResource, CheckResource, PlaceControl, BeginParticipation,
        StartActivity, EndActivity, UsePrompt, PromptMedication, RecordOuting, RecordObservation, RecordEmotionalState, Pause, AnswerPause, Resume, ReturnToPreparation,
        ProposeChange, AgreeChange, DeclineChange, MakeChange, CarryChangeForward, RecordPrinciples, EndParticipation,
        GiveFeedback, RecordNoFeedback, AskForFeedback, GiveOthersFeedback, ContributeObservations, RateOutcome, BeginTidyUp,
        CleanResource, ReturnResource, UseUpResource, PutAsideResource, CheckTidy, RecordHazard, ReportHazard, BeginReflection,
        WriteRecord, AcceptRecord, SignRecord, LinkReflection, CompleteSession,
        RaiseConcern, ReportConcern, AcknowledgeConcern, ChaseConcern, ActOnConcern, TellOfConcern, AmendRecord,
    ]);

    private static ValueList<CommandKind> Numbered(ValueList<CommandKind> all)
    {
        for (var i = 0; i < all.Count; i++)
            all[i].Index = i;
        return all;
    }
}
