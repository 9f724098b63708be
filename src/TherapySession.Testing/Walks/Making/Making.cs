using System.Collections.Frozen;

namespace TherapySession.Testing;

/// <summary>Makes a command of any kind that fits a session more often than not. Whether it is permitted, the library says.</summary>
internal static class Making
{
    private static readonly FrozenDictionary<string, Func<Scene, SessionCommand>> Ways = new Dictionary<string, Func<Scene, SessionCommand>>
    {
        ["addParticipant"] = MakingConcerns.Add,
        ["changeAttendance"] = MakingConcerns.Attend,
        ["agreeResponsibilities"] = MakingConcerns.Responsibilities,
        ["confirmSkill"] = MakingConcerns.Skill,
        ["recordConsent"] = MakingConsent.Record,
        ["withdrawConsent"] = MakingConsent.Withdraw,
        ["narrowConsent"] = MakingConsent.Narrow,
        ["invalidateConsent"] = MakingConsent.Invalidate,
        ["recordDissent"] = static scene => new RecordDissent(scene.Words()),
        ["askAgain"] = static scene => new AskAgain(scene.Random.Any<ChangeOfCircumstance>(), scene.Words()),
        ["assessCapacity"] = MakingConsent.Capacity,
        ["assessCompetence"] = MakingConsent.Competence,
        ["decideInBestInterests"] = MakingConsent.BestInterests,
        ["accessDocument"] = MakingConsent.Document,
        ["confirmOutcome"] = MakingConsent.Confirm,
        ["setOutcomeAside"] = MakingConsent.SetAside,
        ["agreeSupport"] = MakingConsent.Support,
        ["beginPreparation"] = static _ => new BeginPreparation(),
        ["cancelSession"] = static scene => new CancelSession(scene.Random.Any<StopReason>(), scene.Random.Percent(70) ? scene.Words() : null),
        ["selectActivities"] = MakingPreparation.Select,
        ["leaveOutActivity"] = MakingPreparation.LeaveOut,
        ["identifyNeeds"] = MakingPreparation.Needs,
        ["settleNeed"] = MakingPreparation.SettleNeed,
        ["askQuestion"] = MakingPreparation.Ask,
        ["settleQuestion"] = MakingPreparation.SettleQuestion,
        ["settleUnfinished"] = MakingPreparation.SettleUnfinished,
        ["checkEnvironment"] = MakingPreparation.Check,
        ["putRight"] = MakingPreparation.PutRight,
        ["checkActivity"] = MakingDailyLiving.Check,
        ["takeOutResource"] = MakingPreparation.TakeOut,
        ["checkResource"] = MakingPreparation.CheckResource,
        ["placeControl"] = MakingPreparation.Control,
        ["beginParticipation"] = static _ => new BeginParticipation(),
        ["startActivity"] = MakingParticipation.Start,
        ["endActivity"] = MakingParticipation.End,
        ["usePrompt"] = MakingParticipation.Prompt,
        ["promptMedication"] = MakingDailyLiving.Prompt,
        ["recordOuting"] = MakingDailyLiving.Outing,
        ["recordObservation"] = MakingParticipation.Observe,
        ["recordEmotionalState"] = MakingParticipation.Emotion,
        ["pause"] = MakingParticipation.Pause,
        ["answerPause"] = static scene => new AnswerPause(scene.Words()),
        ["resume"] = static _ => new Resume(),
        ["returnToPreparation"] = static scene => new ReturnToPreparation(scene.Words()),
        ["proposeChange"] = MakingParticipation.Propose,
        ["agreeChange"] = MakingParticipation.Agree,
        ["declineChange"] = MakingParticipation.Decline,
        ["makeChange"] = MakingParticipation.Make,
        ["carryChangeForward"] = MakingParticipation.CarryForward,
        ["recordPrinciples"] = MakingParticipation.Principles,
        ["endParticipation"] = MakingParticipation.EndParticipation,
        ["giveFeedback"] = MakingFeedback.Give,
        ["recordNoFeedback"] = MakingFeedback.None,
        ["askForFeedback"] = MakingFeedback.Ask,
        ["giveOthersFeedback"] = MakingFeedback.Others,
        ["contributeObservations"] = static scene => new ContributeObservations(scene.Words()),
        ["rateOutcome"] = MakingFeedback.Rate,
        ["beginTidyUp"] = static _ => new BeginTidyUp(),
        ["cleanResource"] = MakingFeedback.Clean,
        ["returnResource"] = MakingFeedback.Return,
        ["useUpResource"] = MakingFeedback.UseUp,
        ["putAsideResource"] = MakingFeedback.PutAside,
        ["checkTidy"] = MakingFeedback.Tidy,
        ["recordHazard"] = MakingFeedback.Hazard,
        ["reportHazard"] = MakingFeedback.ReportHazard,
        ["beginReflection"] = static _ => new BeginReflection(),
        ["writeRecord"] = MakingFeedback.Write,
        ["acceptRecord"] = static _ => new AcceptRecord(),
        ["signRecord"] = static _ => new SignRecord(),
        ["linkReflection"] = MakingFeedback.Link,
        ["completeSession"] = static _ => new CompleteSession(),
        ["raiseConcern"] = MakingConcerns.Raise,
        ["reportConcern"] = MakingConcerns.Report,
        ["acknowledgeConcern"] = MakingConcerns.Acknowledge,
        ["chaseConcern"] = MakingConcerns.Chase,
        ["actOnConcern"] = MakingConcerns.Act,
        ["tellOfConcern"] = MakingConcerns.Tell,
        ["amendRecord"] = MakingConcerns.Amend,
    }.ToFrozenDictionary();

    /// <summary>The kinds that can be made: all but the opening.</summary>
    public static ValueList<CommandKind> Kinds { get; } = CommandKind.All.Where(kind => Ways.ContainsKey(kind.Name)).ToValueList();

    /// <summary>The kind with a name, where it can be made.</summary>
    public static CommandKind? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>A command of a kind.</summary>
    public static SessionCommand Any(CommandKind kind, Scene scene) => Ways[kind.Name](scene);

    private static readonly FrozenDictionary<string, CommandKind> ByName = Kinds.ToFrozenDictionary(kind => kind.Name);
}
