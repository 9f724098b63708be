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
    public static readonly CommandKind OpenSession = CommandKind.Note(typeof(OpenSession), default, static () => new OpenSession.Rules());
    public static readonly CommandKind AddParticipant = CommandKind.Note(typeof(AddParticipant), PhaseSet.All, static () => new AddParticipant.Rules());
    public static readonly CommandKind ChangeAttendance = CommandKind.Note(typeof(ChangeAttendance), PhaseSet.Running, static () => new ChangeAttendance.Rules());
    public static readonly CommandKind AgreeResponsibilities = CommandKind.Note(typeof(AgreeResponsibilities), UntilFeedback, static () => new AgreeResponsibilities.Rules());
    public static readonly CommandKind ConfirmSkill = CommandKind.Note(typeof(ConfirmSkill), UntilFeedback);

    // Consent
    public static readonly CommandKind RecordConsent = CommandKind.Note(typeof(RecordConsent), PhaseSet.All, static () => new RecordConsent.Rules());
    public static readonly CommandKind WithdrawConsent = CommandKind.Always(typeof(WithdrawConsent), Trigger.WithdrawConsent);
    public static readonly CommandKind NarrowConsent = CommandKind.Always(typeof(NarrowConsent), null, static () => new NarrowConsent.Rules());
    public static readonly CommandKind InvalidateConsent = CommandKind.Note(typeof(InvalidateConsent), PhaseSet.All);
    public static readonly CommandKind RecordDissent = CommandKind.Always(typeof(RecordDissent), Trigger.RecordDissent);
    public static readonly CommandKind AskAgain = CommandKind.Note(typeof(AskAgain), PhaseSet.Running, static () => new AskAgain.Rules());
    public static readonly CommandKind AssessCapacity = CommandKind.Note(typeof(AssessCapacity), PhaseSet.Running, static () => new AssessCapacity.Rules());
    public static readonly CommandKind AssessCompetence = CommandKind.Note(typeof(AssessCompetence), PhaseSet.Running, static () => new AssessCompetence.Rules());
    public static readonly CommandKind DecideInBestInterests = CommandKind.Note(typeof(DecideInBestInterests), PhaseSet.Running, static () => new DecideInBestInterests.Rules());
    public static readonly CommandKind AccessDocument = CommandKind.Note(typeof(AccessDocument), UntilFeedback, static () => new AccessDocument.Rules());
    public static readonly CommandKind ConfirmOutcome = CommandKind.Note(typeof(ConfirmOutcome), UntilFeedback);
    public static readonly CommandKind SetOutcomeAside = CommandKind.Note(typeof(SetOutcomeAside), UntilFeedback, static () => new SetOutcomeAside.Rules());
    public static readonly CommandKind AgreeSupport = CommandKind.Note(typeof(AgreeSupport), UntilFeedback, static () => new AgreeSupport.Rules());
    public static readonly CommandKind BeginPreparation = CommandKind.Step(typeof(BeginPreparation), Trigger.BeginPreparation);
    public static readonly CommandKind CancelSession = CommandKind.Step(typeof(CancelSession), Trigger.Cancel, static () => new CancelSession.Rules());

    // Preparation
    public static readonly CommandKind SelectActivities = CommandKind.Note(typeof(SelectActivities), PhaseSet.Of(Phase.Preparation), static () => new SelectActivities.Rules());
    public static readonly CommandKind LeaveOutActivity = CommandKind.Note(typeof(LeaveOutActivity), Prepared, static () => new LeaveOutActivity.Rules());
    public static readonly CommandKind IdentifyNeeds = CommandKind.Note(typeof(IdentifyNeeds), UntilFeedback, static () => new IdentifyNeeds.Rules());
    public static readonly CommandKind SettleNeed = CommandKind.Note(typeof(SettleNeed), PhaseSet.Running, static () => new SettleNeed.Rules());
    public static readonly CommandKind AskQuestion = CommandKind.Note(typeof(AskQuestion), PhaseSet.Running);
    public static readonly CommandKind SettleQuestion = CommandKind.Note(typeof(SettleQuestion), PhaseSet.Running, static () => new SettleQuestion.Rules());
    public static readonly CommandKind SettleUnfinished = CommandKind.Note(typeof(SettleUnfinished), PhaseSet.Running, static () => new SettleUnfinished.Rules());
    public static readonly CommandKind CheckEnvironment = CommandKind.Note(typeof(CheckEnvironment), Prepared, static () => new CheckEnvironment.Rules());
    public static readonly CommandKind PutRight = CommandKind.Note(typeof(PutRight), Prepared, static () => new PutRight.Rules());
    public static readonly CommandKind CheckActivity = CommandKind.Note(typeof(CheckActivity), Prepared, static () => new CheckActivity.Rules());
    public static readonly CommandKind TakeOutResource = CommandKind.Note(typeof(TakeOutResource), PhaseSet.Of(Phase.Preparation), static () => new TakeOutResource.Rules());
    public static readonly CommandKind CheckResource = CommandKind.Note(typeof(CheckResource), Prepared, static () => new CheckResource.Rules());
    public static readonly CommandKind PlaceControl = CommandKind.Note(typeof(PlaceControl), Prepared);
    public static readonly CommandKind BeginParticipation = CommandKind.Step(typeof(BeginParticipation), Trigger.BeginParticipation);

    // Participation
    public static readonly CommandKind StartActivity = CommandKind.Note(typeof(StartActivity), PhaseSet.Of(Phase.Active));
    public static readonly CommandKind EndActivity = CommandKind.Note(typeof(EndActivity), PhaseSet.Participation, static () => new EndActivity.Rules());
    public static readonly CommandKind UsePrompt = CommandKind.Note(typeof(UsePrompt), PhaseSet.From(Phase.Active), static () => new UsePrompt.Rules());
    public static readonly CommandKind PromptMedication = CommandKind.Note(typeof(PromptMedication), PhaseSet.From(Phase.Active), Responsibility.HandleMedication, static () => new PromptMedication.Rules());
    public static readonly CommandKind RecordOuting = CommandKind.Note(typeof(RecordOuting), UntilBack, static () => new RecordOuting.Rules());
    public static readonly CommandKind RecordObservation = CommandKind.Note(typeof(RecordObservation), PhaseSet.From(Phase.Active), static () => new RecordObservation.Rules());
    public static readonly CommandKind RecordEmotionalState = CommandKind.Note(typeof(RecordEmotionalState), PhaseSet.Running, static () => new RecordEmotionalState.Rules());
    public static readonly CommandKind Pause = CommandKind.Step(typeof(Pause), Trigger.Pause, static () => new Pause.Rules());
    public static readonly CommandKind AnswerPause = CommandKind.Note(typeof(AnswerPause), PhaseSet.Of(Phase.Paused));
    public static readonly CommandKind Resume = CommandKind.Step(typeof(Resume), Trigger.Resume);
    public static readonly CommandKind ReturnToPreparation = CommandKind.Step(typeof(ReturnToPreparation), Trigger.ReturnToPreparation);
    public static readonly CommandKind ProposeChange = CommandKind.Note(typeof(ProposeChange), PhaseSet.Running, static () => new ProposeChange.Rules());
    public static readonly CommandKind AgreeChange = CommandKind.Note(typeof(AgreeChange), PhaseSet.Running, static () => new AgreeChange.Rules());
    public static readonly CommandKind DeclineChange = CommandKind.Note(typeof(DeclineChange), PhaseSet.Running);
    public static readonly CommandKind MakeChange = CommandKind.Note(typeof(MakeChange), PhaseSet.Running);
    public static readonly CommandKind CarryChangeForward = CommandKind.Note(typeof(CarryChangeForward), PhaseSet.Running);
    public static readonly CommandKind RecordPrinciples = CommandKind.Note(typeof(RecordPrinciples), PhaseSet.Running, static () => new RecordPrinciples.Rules());
    public static readonly CommandKind EndParticipation = CommandKind.Step(typeof(EndParticipation), Trigger.EndParticipation, static () => new EndParticipation.Rules());

    // Feedback
    public static readonly CommandKind GiveFeedback = CommandKind.Note(typeof(GiveFeedback), PhaseSet.From(Phase.Feedback), static () => new GiveFeedback.Rules());
    public static readonly CommandKind RecordNoFeedback = CommandKind.Note(typeof(RecordNoFeedback), PhaseSet.From(Phase.Feedback), static () => new RecordNoFeedback.Rules());
    public static readonly CommandKind AskForFeedback = CommandKind.Note(typeof(AskForFeedback), PhaseSet.From(Phase.Active));
    public static readonly CommandKind GiveOthersFeedback = CommandKind.Note(typeof(GiveOthersFeedback), PhaseSet.From(Phase.Active));
    public static readonly CommandKind ContributeObservations = CommandKind.Note(typeof(ContributeObservations), PhaseSet.From(Phase.Feedback));
    public static readonly CommandKind RateOutcome = CommandKind.Note(typeof(RateOutcome), PhaseSet.From(Phase.Feedback), static () => new RateOutcome.Rules());
    public static readonly CommandKind BeginTidyUp = CommandKind.Step(typeof(BeginTidyUp), Trigger.BeginTidyUp);

    // Tidy-up
    public static readonly CommandKind CleanResource = CommandKind.Note(typeof(CleanResource), PuttingAway);
    public static readonly CommandKind ReturnResource = CommandKind.Note(typeof(ReturnResource), PuttingAway);
    public static readonly CommandKind UseUpResource = CommandKind.Note(typeof(UseUpResource), PuttingAway, static () => new UseUpResource.Rules());
    public static readonly CommandKind PutAsideResource = CommandKind.Note(typeof(PutAsideResource), PuttingAway, static () => new PutAsideResource.Rules());
    public static readonly CommandKind CheckTidy = CommandKind.Note(typeof(CheckTidy), PhaseSet.Of(Phase.TidyUp, Phase.Reflection, Phase.TidyUpAfterCancel), static () => new CheckTidy.Rules());
    public static readonly CommandKind RecordHazard = CommandKind.Note(typeof(RecordHazard), PhaseSet.Running);
    public static readonly CommandKind ReportHazard = CommandKind.Note(typeof(ReportHazard), PhaseSet.Running);
    public static readonly CommandKind BeginReflection = CommandKind.Step(typeof(BeginReflection), Trigger.BeginReflection);

    // Reflection
    public static readonly CommandKind WriteRecord = CommandKind.Note(typeof(WriteRecord), PhaseSet.Running, static () => new WriteRecord.Rules());
    public static readonly CommandKind AcceptRecord = CommandKind.Note(typeof(AcceptRecord), Finishing);
    public static readonly CommandKind SignRecord = CommandKind.Note(typeof(SignRecord), Finishing);
    public static readonly CommandKind LinkReflection = CommandKind.Note(typeof(LinkReflection), PhaseSet.From(Phase.Feedback).And(Finishing), static () => new LinkReflection.Rules());
    public static readonly CommandKind CompleteSession = CommandKind.Step(typeof(CompleteSession), Trigger.Complete);

    // Concerns and amendments
    public static readonly CommandKind RaiseConcern = CommandKind.Always(typeof(RaiseConcern), Trigger.RaiseConcern, static () => new RaiseConcern.Rules());
    public static readonly CommandKind ReportConcern = CommandKind.Note(typeof(ReportConcern), PhaseSet.All, static () => new ReportConcern.Rules());
    public static readonly CommandKind AcknowledgeConcern = CommandKind.Note(typeof(AcknowledgeConcern), PhaseSet.All);
    public static readonly CommandKind ChaseConcern = CommandKind.Note(typeof(ChaseConcern), PhaseSet.All);
    public static readonly CommandKind ActOnConcern = CommandKind.Note(typeof(ActOnConcern), PhaseSet.All);
    public static readonly CommandKind TellOfConcern = CommandKind.Note(typeof(TellOfConcern), PhaseSet.All);
    public static readonly CommandKind AmendRecord = CommandKind.Step(typeof(AmendRecord), Trigger.AmendRecord, static () => new AmendRecord.Rules());

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
