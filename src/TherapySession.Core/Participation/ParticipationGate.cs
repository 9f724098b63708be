namespace TherapySession;

/// <summary>What has to hold before going on after a pause, and before taking part ends (gate G3).</summary>
internal static class ParticipationGate
{
    /// <summary>The cause of the pause is answered.</summary>
    public static readonly Requirement PauseAnswered = new("TS-PART-001", "Session.Participation.Pauses", AskPause, "answerPause");

    /// <summary>Something was observed while the individual took part that bears on a confirmed outcome; unless they did not permit being observed.</summary>
    public static readonly Requirement Observations = new("TS-PART-002", "Session.Participation.Observations", AskObservations, "recordObservation");

    /// <summary>Each change that was asked for is made, declined or carried forward.</summary>
    public static readonly Requirement Changes = new(
        "TS-PART-003", "Session.Participation.Changes", AskChanges, "agreeChange", "makeChange", "declineChange", "carryChangeForward");

    /// <summary>Each selected activity was done, or it is recorded why not.</summary>
    public static readonly Requirement Activities = new("TS-PART-004", "Session.Participation.Ended", AskActivities, "startActivity", "endActivity", "leaveOutActivity");

    public static readonly Requirement[] GoingOn = [ConsentGate.ValidConsent, ConsentGate.Scope, PauseAnswered];

    public static readonly Requirement[] G3 = [Observations, Activities, PauseAnswered, Changes];

    private static void AskPause(Question question, Unmet unmet)
    {
        if (question.Session.Participation.OpenPause is { Answer: null } open)
            unmet.Missing(open.Cause.ToString());
    }

    private static void AskObservations(Question question, Unmet unmet)
    {
        var session = question.Session;
        if (question.Consent is { IsValid: true } consent && !consent.Covers(ConsentArea.BeingObserved))
            return;

        // What never happened is not asked for: where every activity was left out before it began, the reasons for that are the record.
        if (session.Participation.Started.Count == 0 && !session.Preparation.IsAnyIn(session.Plan))
            return;

        // Where no outcome was confirmed at all, the outcomes tell it (TS-CONS-005): what was observed bears on the plan's all the same.
        var isAnyConfirmed = session.Consent.OutcomesOf(session.Plan).Any();
        foreach (var observed in session.Participation.Observations)
        {
            if (observed.Observation.Outcome is { } outcome && (!isAnyConfirmed || session.Consent.IsConfirmed(outcome)) && session.Participation.Covers(observed.At.HappenedAt))
                return;
        }

        unmet.Missing();
    }

    private static void AskChanges(Question question, Unmet unmet)
    {
        foreach (var change in question.Session.Participation.Changes)
        {
            if (!change.IsSettled)
                unmet.Missing(change.Id.Value, change.Standing.ToString());
        }
    }

    private static void AskActivities(Question question, Unmet unmet)
    {
        var session = question.Session;
        foreach (var activity in session.Plan.Activities)
        {
            if (session.Preparation.IsIn(activity)
                && (session.Participation.IsGoingOn(activity.Id) || !session.Participation.Ended.Any(activity.Id, static (ended, id) => ended.Activity.Equals(id))))
            {
                unmet.Missing(activity.Id.Value);
            }
        }
    }
}
