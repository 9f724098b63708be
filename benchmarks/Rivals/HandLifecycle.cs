namespace TherapySession.Benchmarks;

/// <summary>Where a command is permitted and where it leads, as a switch.</summary>
internal static class HandLifecycle
{
    /// <summary>The phase that a step leads to, and the gate before it; <see langword="null"/> where it leads nowhere from here.</summary>
    public static (Phase To, Gate Gate)? Step(Phase from, SessionCommand command) => (command, from) switch
    {
        (BeginPreparation, Phase.Consent) => (Phase.Preparation, Gate.G1),
        (BeginParticipation, Phase.Preparation) => (Phase.Active, Gate.G2),
        (Pause, Phase.Active) => (Phase.Paused, Gate.None),
        (Resume, Phase.Paused) => (Phase.Active, Gate.GoingOn),
        (EndParticipation, Phase.Active or Phase.Paused) => (Phase.Feedback, Gate.G3),
        (BeginTidyUp, Phase.Feedback) => (Phase.TidyUp, Gate.G4),
        (BeginReflection, Phase.TidyUp) => (Phase.Reflection, Gate.G5),
        (CompleteSession, Phase.Reflection) => (Phase.Completed, Gate.G6),
        _ => null,
    };

    public static bool IsStep(SessionCommand command) =>
        command is BeginPreparation or BeginParticipation or Pause or Resume or EndParticipation or BeginTidyUp or BeginReflection or CompleteSession;

    /// <summary>Whether what only records something may be recorded here.</summary>
    public static bool IsPermitted(Phase phase, SessionCommand command) => command switch
    {
        AgreeResponsibilities or AccessDocument or ConfirmOutcome or AgreeSupport or IdentifyNeeds => phase <= Phase.Paused,
        RecordConsent => true,
        SelectActivities or TakeOutResource => phase == Phase.Preparation,
        CheckEnvironment or CheckResource or PlaceControl => phase is >= Phase.Preparation and <= Phase.Paused,
        StartActivity => phase == Phase.Active,
        EndActivity => phase is Phase.Active or Phase.Paused,
        UsePrompt or RecordObservation or GiveOthersFeedback => phase is >= Phase.Active and <= Phase.Reflection,
        AnswerPause => phase == Phase.Paused,
        GiveFeedback or ContributeObservations or RateOutcome => phase is >= Phase.Feedback and <= Phase.Reflection,
        CleanResource or ReturnResource or UseUpResource => phase is >= Phase.Preparation and not (Phase.Completed or Phase.Cancelled),
        CheckTidy => phase is Phase.TidyUp or Phase.Reflection or Phase.TidyUpAfterCancel,
        AcceptRecord => phase >= Phase.Reflection,
        LinkReflection => phase >= Phase.Feedback,
        _ => phase is not (Phase.Completed or Phase.Cancelled),
    };
}
