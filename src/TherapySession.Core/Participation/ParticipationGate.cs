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

    /// <summary>Each medication activity that was begun has its checklist recorded, and each that is recorded is as it has to be.</summary>
    /// <remarks>No command records one that is not; a record from elsewhere may.</remarks>
    public static readonly Requirement Medication = new("TS-PART-005", "Session.Participation.MedicationPrompts", AskMedication, "promptMedication", "leaveOutActivity");

    /// <summary>Each outing that set out is back, or the individual handed over or gone their own way.</summary>
    /// <remarks>
    /// Asked before taking part ends, and again before reflecting and before a cancelled session ends: a withdrawal, which nothing blocks, passes the first of these by, wherever the individual is at that moment.
    /// They no longer take part then, and somebody still sees them back.
    /// </remarks>
    public static readonly Requirement Outings = new("TS-PART-006", "Session.Participation.Outings", AskOutings, "recordOuting");

    public static readonly Requirement[] GoingOn = [ConsentGate.ValidConsent, ConsentGate.Scope, PauseAnswered];

    public static readonly Requirement[] G3 = [Observations, Activities, Medication, Outings, PauseAnswered, Changes];

    private static void AskPause(ref Question question, ref Unmet unmet)
    {
        if (question.Session.Participation.OpenPause is { Answer: null } open)
            unmet.Missing(open.Cause.ToString());
    }

    private static void AskObservations(ref Question question, ref Unmet unmet)
    {
        var session = question.Session;
        if (question.Consent is { IsValid: true } consent && !consent.Covers(ConsentArea.BeingObserved))
            return;

        // What never happened is not asked for: where every activity was left out before it began, the reasons for that are the record.
        if (session.Participation.Started.Count == 0 && !session.Preparation.IsAnyIn(session.Plan))
            return;

        // Where no outcome was confirmed at all, the outcomes tell it (TS-CONS-005): what was observed bears on the plan's all the same.
        var isAnyConfirmed = session.Consent.IsAnyConfirmed(session.Plan);
        foreach (var observed in session.Participation.Observations)
        {
            if (observed.Observation.Outcome is { } outcome && (!isAnyConfirmed || session.Consent.IsConfirmed(outcome)) && session.Participation.Covers(observed.At.HappenedAt))
                return;
        }

        unmet.Missing();
    }

    private static void AskMedication(ref Question question, ref Unmet unmet)
    {
        var session = question.Session;
        foreach (var activity in session.Plan.Activities)
        {
            if (!activity.Type.Equals(TherapyType.MedicationPrompt) || !session.Preparation.IsIn(activity) || !session.Participation.HasStarted(activity.Id))
                continue;

            var isRecorded = false;
            foreach (var fact in session.Participation.MedicationPrompts)
            {
                if (!fact.Checklist.Activity.Equals(activity.Id))
                    continue;

                isRecorded = true;
                if (!fact.Checklist.IsSound)
                    unmet.Missing(activity.Id.Value, fact.Checklist.End.ToString());
            }

            if (!isRecorded)
                unmet.Missing(activity.Id.Value, "-");
        }
    }

    private static void AskOutings(ref Question question, ref Unmet unmet)
    {
        var participation = question.Session.Participation;
        foreach (var fact in participation.Outings)
        {
            if (participation.StageOf(fact.Activity) is { } stage && OutingStages.IsAway(stage))
                unmet.Missing(fact.Activity.Value, stage.ToString());
        }
    }

    private static void AskChanges(ref Question question, ref Unmet unmet)
    {
        foreach (var change in question.Session.Participation.Changes)
        {
            if (!change.IsSettled)
                unmet.Missing(change.Id.Value, change.Standing.ToString());
        }
    }

    private static void AskActivities(ref Question question, ref Unmet unmet)
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
