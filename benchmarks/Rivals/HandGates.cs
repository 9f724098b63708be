using NodaTime;

namespace TherapySession.Benchmarks;

/// <summary>The gates of profile 226 as plain checks, one after the other. Every rival asks these.</summary>
internal static class HandGates
{
    private static readonly Responsibility[] AlwaysNeeded =
    [
        Responsibility.Lead, Responsibility.Prompt, Responsibility.Assist, Responsibility.Observe, Responsibility.Prepare, Responsibility.Clean,
        Responsibility.Record, Responsibility.ReportConcerns, Responsibility.KeepEmotionalSafety,
    ];

    public static bool IsOpen(HandState state, Gate gate, Instant at) => gate switch
    {
        Gate.G1 => AreShared(state) && IsCovered(state, at) && AreRead(state) && IsAnyConfirmed(state) && IsSupportAgreed(state) && AreAdjusted(state),
        Gate.G2 => IsChosen(state) && AreNeedsSettled(state) && AreQuestionsSettled(state) && IsChecked(state) && AreReady(state) && AreControlled(state) && AreSkilled(state)
            && IsCovered(state, at),
        Gate.GoingOn => IsCovered(state, at) && IsPauseAnswered(state),
        Gate.G3 => IsObserved(state, at) && AreDone(state) && IsPauseAnswered(state) && AreChangesSettled(state),
        Gate.G4 => state.Feedback.Count > 0 && IsEverybodyHeard(state) && HasWorkerObserved(state) && AreRated(state) && AreChangesSettled(state),
        Gate.G5 => AreBack(state) && state.Left.Count > 0 && state.Left[^1].Left is { Tidy: not ChecklistAnswer.CouldNot, Safe: not ChecklistAnswer.CouldNot },
        Gate.G6 => IsAccepted(state) && IsReflected(state),
        _ => true,
    };

    private static bool AreShared(HandState state)
    {
        foreach (var responsibility in AlwaysNeeded)
        {
            if (!Holds(state, responsibility))
                return false;
        }

        if (state.Opening.Plan.AccessNeeds.AsSpan().Contains(AccessNeed.CommunicationProfessional) && !Holds(state, Responsibility.Interpret))
            return false;
        foreach (var activity in state.Opening.Plan.Activities)
        {
            if (activity.Type.Equals(TherapyType.MedicationPrompt) && !Holds(state, Responsibility.HandleMedication))
                return false;
        }

        return true;
    }

    private static bool Holds(HandState state, Responsibility responsibility)
    {
        foreach (var held in state.Responsibilities?.Agreement.Held ?? [])
        {
            if (held.Responsibility == responsibility && state.Find(held.Holder) is { IsPresent: true })
                return true;
        }

        return false;
    }

    private static bool IsCovered(HandState state, Instant at)
    {
        if (state.Consent(at) is not { } consent)
            return false;

        var isAnyCovered = false;
        foreach (var activity in state.Opening.Plan.Activities)
        {
            if (!state.IsChosen(activity.Id))
                continue;

            var isCovered = consent.Scope.Covers(activity);
            isAnyCovered |= isCovered;
            if (!isCovered && (state.Selection is not null || !consent.Scope.ExceptActivities.AsSpan().Contains(activity.Id)))
                return false;
            if (isCovered && activity.Touch == TouchInvolved.Involved && state.Selection is not null && !consent.Scope.Covers(ConsentArea.Touch))
                return false;
        }

        foreach (var participant in state.Participants)
        {
            if (participant.IsAskedForPresence && !consent.Scope.Covers(ConsentArea.OthersPresent))
                return false;
        }

        return isAnyCovered;
    }

    private static bool AreRead(HandState state) =>
        IsRead(state, SessionDocument.TherapyPlan) && IsRead(state, SessionDocument.SessionGuidelines) && IsRead(state, SessionDocument.RiskAssessment)
        && IsRead(state, SessionDocument.RiskManagementPlan);

    private static bool IsRead(HandState state, SessionDocument document)
    {
        foreach (var read in state.Documents)
        {
            if (read.Document == document && (document != SessionDocument.TherapyPlan || read.Version == state.Opening.Plan.Version))
                return true;
        }

        return false;
    }

    private static bool IsAnyConfirmed(HandState state)
    {
        foreach (var outcome in state.Opening.Plan.Outcomes)
        {
            if (state.IsConfirmed(outcome.Id))
                return true;
        }

        return false;
    }

    private static bool IsSupportAgreed(HandState state)
    {
        if (state.Support is not { Agreement.AgreedWith: var agreed } || !agreed.AsSpan().Contains(state.Individual))
            return false;

        foreach (var participant in state.Participants)
        {
            if (participant.IsPresent && !participant.Is(ParticipantRole.Individual) && !agreed.AsSpan().Contains(participant.Id))
                return false;
        }

        return true;
    }

    private static bool AreAdjusted(HandState state)
    {
        foreach (var need in state.Opening.Plan.AccessNeeds)
        {
            var isMet = false;
            foreach (var adjustment in state.Support?.Agreement.Adjustments ?? [])
                isMet |= adjustment.Need.Equals(need);
            if (!isMet)
                return false;
        }

        return true;
    }

    private static bool IsChosen(HandState state) => state.Selection is { Selection.IsRealChoice: true, Selection.Chosen.Count: > 0 };

    private static bool AreNeedsSettled(HandState state)
    {
        var isAsked = false;
        foreach (var asked in state.Needs)
        {
            isAsked |= asked.AskedOf.AsSpan().Contains(state.Individual);
            foreach (var need in asked.Needs)
            {
                if (!IsSettled(state, need.Id))
                    return false;
            }
        }

        return isAsked;
    }

    private static bool IsSettled(HandState state, NeedId need)
    {
        foreach (var settled in state.NeedsSettled)
        {
            if (settled.Need.Equals(need))
                return true;
        }

        return false;
    }

    private static bool AreQuestionsSettled(HandState state)
    {
        foreach (var asked in state.Questions)
        {
            var isSettled = false;
            foreach (var settled in state.QuestionsSettled)
                isSettled |= settled.Question.Equals(asked.Question);
            if (!isSettled)
                return false;
        }

        return true;
    }

    private static bool IsChecked(HandState state)
    {
        for (var aspect = EnvironmentAspect.Access; aspect <= EnvironmentAspect.Connection; aspect++)
        {
            EnvironmentChecked? latest = null;
            foreach (var check in state.Checks)
                latest = check.Aspect == aspect ? check : latest;
            if (latest is { Answer: ChecklistAnswer.CouldNot } || (latest is null && IsToBeChecked(state, aspect)))
                return false;
        }

        return true;
    }

    private static bool IsToBeChecked(HandState state, EnvironmentAspect aspect) => aspect switch
    {
        EnvironmentAspect.Connection => state.Opening.Setting == Setting.Online,
        EnvironmentAspect.Privacy => IsAnyOf(state, TherapyType.PersonalCare),
        EnvironmentAspect.Hygiene => IsAnyOf(state, TherapyType.MealPreparation),
        _ => true,
    };

    private static bool IsAnyOf(HandState state, TherapyType type)
    {
        foreach (var activity in state.Opening.Plan.Activities)
        {
            if (state.IsChosen(activity.Id) && activity.Type.Equals(type))
                return true;
        }

        return false;
    }

    private static bool AreReady(HandState state)
    {
        foreach (var activity in state.Opening.Plan.Activities)
        {
            if (!state.IsChosen(activity.Id) || state.IsDone(activity.Id))
                continue;

            foreach (var resource in activity.Resources)
            {
                if (state.Find(resource.Id) is not { Custody: ResourceCustody.CheckedInWorkingOrder or ResourceCustody.InUse } found || found.Check is { Check.IsFit: false })
                    return false;
                if (resource.Kind == ResourceKind.DigitalTool && !IsReady(found))
                    return false;
            }
        }

        return true;
    }

    private static bool IsReady(HandResource tool)
    {
        for (var each = DigitalReadiness.Powered; each <= DigitalReadiness.AccessibilitySet; each++)
        {
            if (tool.Check is null || !tool.Check.Check.Ready.AsSpan().Contains(each))
                return false;
        }

        return true;
    }

    private static bool AreControlled(HandState state)
    {
        foreach (var risk in state.Opening.Plan.Risks)
        {
            var isRun = risk.Activities.Count == 0;
            foreach (var activity in risk.Activities)
                isRun |= state.IsChosen(activity);
            var isControlled = false;
            foreach (var control in state.Controls)
                isControlled |= control.Risk.Equals(risk.Id);
            if (isRun && !isControlled)
                return false;
        }

        return true;
    }

    // Nobody's skill is confirmed in this session: an activity that needs one could not begin.
    private static bool AreSkilled(HandState state)
    {
        foreach (var activity in state.Opening.Plan.Activities)
        {
            if (state.IsChosen(activity.Id) && activity.Skills.Count > 0)
                return false;
        }

        return true;
    }

    private static bool IsPauseAnswered(HandState state) => state.OpenPause is not { Answer: null };

    private static bool IsObserved(HandState state, Instant at)
    {
        if (state.Consent(at) is { } consent && !consent.Scope.Covers(ConsentArea.BeingObserved))
            return true;

        foreach (var observed in state.Observations)
        {
            if (observed.Observation.Outcome is { } outcome && state.IsConfirmed(outcome) && state.IsTakingPart(observed.At.HappenedAt))
                return true;
        }

        return false;
    }

    private static bool AreDone(HandState state)
    {
        foreach (var activity in state.Opening.Plan.Activities)
        {
            if (!state.IsChosen(activity.Id))
                continue;

            var isEnded = false;
            foreach (var ended in state.Ended)
                isEnded |= ended.Activity.Equals(activity.Id);
            if (!isEnded || state.IsGoingOn(activity.Id))
                return false;
        }

        return true;
    }

    private static bool AreChangesSettled(HandState state)
    {
        foreach (var change in state.Changes)
        {
            if (change.Standing is ChangeStanding.Proposed or ChangeStanding.Agreed)
                return false;
        }

        return true;
    }

    private static bool IsEverybodyHeard(HandState state)
    {
        foreach (var participant in state.Participants)
        {
            if (!participant.IsPresent || participant.Is(ParticipantRole.Individual))
                continue;

            var isHeard = false;
            foreach (var given in state.OthersFeedback)
                isHeard |= given.Person.Equals(participant.Id);
            foreach (var contributed in state.Contributed)
                isHeard |= contributed.At.By.Equals(participant.Id);
            if (!isHeard)
                return false;
        }

        return true;
    }

    private static bool HasWorkerObserved(HandState state)
    {
        foreach (var contributed in state.Contributed)
        {
            if (state.Find(contributed.At.By) is { } by && (by.Is(ParticipantRole.SupportWorker) || by.Is(ParticipantRole.CoordinatingWorker)))
                return true;
        }

        return false;
    }

    private static bool AreRated(HandState state)
    {
        foreach (var outcome in state.Opening.Plan.Outcomes)
        {
            var isRated = false;
            foreach (var rated in state.Ratings)
                isRated |= rated.Rating.Outcome.Equals(outcome.Id);
            if (!isRated && state.IsConfirmed(outcome.Id))
                return false;
        }

        return true;
    }

    private static bool AreBack(HandState state)
    {
        foreach (var resource in state.Resources)
        {
            if (!HandRules.IsAtRest(resource.Custody))
                return false;
        }

        return true;
    }

    private static bool IsAccepted(HandState state)
    {
        foreach (var accepted in state.Accepted)
        {
            if (state.Written.Count > 0 && accepted.At.Sequence > state.Written[0].At.Sequence && state.Find(accepted.At.By) is { } by
                && (by.Is(ParticipantRole.CoordinatingWorker) || by.Is(ParticipantRole.Therapist) || by.Is(ParticipantRole.Supervisor)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsReflected(HandState state) =>
        Reflects(state, ReflectionTopic.RolesAndResponsibilities) && Reflects(state, ReflectionTopic.Learning) && Reflects(state, ReflectionTopic.Bias)
        && Reflects(state, ReflectionTopic.FeedbackFromOthers);

    private static bool Reflects(HandState state, ReflectionTopic topic)
    {
        foreach (var link in state.Links)
        {
            if (link.Link.Covers.AsSpan().Contains(topic))
                return true;
        }

        return false;
    }
}
