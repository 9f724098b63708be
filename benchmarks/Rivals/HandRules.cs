using NodaTime;

namespace TherapySession.Benchmarks;

/// <summary>What a command may not do in the state that the session is in, as plain look-ups. Every rival asks these.</summary>
internal static class HandRules
{
    public static bool Allows(HandState state, SessionCommand command, Stamp stamp) => command switch
    {
        AgreeResponsibilities c => AreKnown(state, c.Agreement.Held),
        RecordConsent c => MayAnswer(state, c.Response) && ArePlanned(state, c.Response.Scope.OnlyActivities) && ArePlanned(state, c.Response.Scope.ExceptActivities),
        ConfirmOutcome c => IsPlanned(state, c.Outcome) && c.ConfirmedWith.AsSpan().Contains(state.Individual),
        AgreeSupport c => AreKnown(state, c.Agreement.AgreedWith) && state.Height(c.Agreement.PromptCeiling) >= 0,
        SelectActivities c => ArePlanned(state, c.Selection.Offered) && ArePlanned(state, c.Selection.Chosen),
        IdentifyNeeds c => AreNew(state, c.Needs),
        SettleNeed c => Has(state, c.Need),
        AskQuestion c => !Has(state, c.Question),
        SettleQuestion c => Has(state, c.Question),
        TakeOutResource c => MayTakeOut(state, c),
        CheckResource c => state.Find(c.Resource) is { } found && !IsAtRest(found.Custody),
        PlaceControl c => IsPlanned(state, c.Risk),
        StartActivity c => MayStart(state, c.Activity, stamp.HappenedAt),
        EndActivity c => state.IsGoingOn(c.Activity),
        UsePrompt c => MayUse(state, c.Use, stamp.HappenedAt),
        RecordObservation c => MayObserve(state, c.Observation, stamp.HappenedAt),
        AnswerPause => state.OpenPause is not null,
        ProposeChange c => state.Find(c.Change) is null,
        AgreeChange c => state.Find(c.Change) is { Standing: ChangeStanding.Proposed } change && c.AgreedBy.AsSpan().Contains(state.Individual)
            && (change.Kind != ChangeKind.TherapyPlan || IsAmong(state, c.AgreedBy, ParticipantRole.Therapist)),
        CarryChangeForward c => state.Find(c.Change) is { Standing: ChangeStanding.Proposed or ChangeStanding.Agreed },
        GiveOthersFeedback c => !c.Person.Equals(state.Individual) && state.Find(c.Person) is not null,
        RateOutcome c => MayRate(state, c.Rating),
        CleanResource c => state.Find(c.Resource) is { } found && !IsAtRest(found.Custody),
        ReturnResource c => state.Find(c.Resource) is { Custody: ResourceCustody.TakenOut or ResourceCustody.CheckedInWorkingOrder or ResourceCustody.Cleaned },
        UseUpResource c => state.Find(c.Resource) is { } found && !IsAtRest(found.Custody),
        CheckTidy c => state.Find(c.Left.CheckedBy) is not null,
        AcceptRecord => state.Written.Count > 0,
        _ => true,
    };

    public static bool IsAtRest(ResourceCustody custody) => custody is ResourceCustody.InStore or ResourceCustody.Returned or ResourceCustody.UsedUp
        or ResourceCustody.InQuarantine or ResourceCustody.InRepair or ResourceCustody.DisposedOf;

    private static bool MayAnswer(HandState state, ConsentResponse response) =>
        response.Responder.Equals(state.Individual)
        && (response.Answer == ConsentAnswer.Refused || (response.Basis == ConsentBasis.Individual && state.Opening.Age >= state.Opening.Jurisdiction.PresumedAbleFrom));

    private static bool MayTakeOut(HandState state, TakeOutResource command)
    {
        if (state.Find(command.Resource) is { Custody: not (ResourceCustody.InStore or ResourceCustody.Returned) })
            return false;

        foreach (var activity in state.Opening.Plan.Activities)
        {
            foreach (var planned in activity.Resources)
            {
                if (planned.Id.Equals(command.Resource))
                    return planned.Kind == command.ResourceKind;
            }
        }

        return true;
    }

    private static bool MayStart(HandState state, ActivityId activity, Instant at)
    {
        if (state.Consent(at) is not { } consent || state.Planned(activity) is not { } planned || state.IsGoingOn(activity))
            return false;
        return state.IsChosen(activity) && consent.Scope.Covers(planned) && (planned.Touch != TouchInvolved.Involved || consent.Scope.Covers(ConsentArea.Touch));
    }

    private static bool MayUse(HandState state, PromptUse use, Instant at)
    {
        if (state.Consent(at) is not { } consent || state.Planned(use.Activity) is null || !state.IsTakingPart(at) || state.Height(use.Level) is var height && height < 0)
            return false;
        if (use.WhyMoreThanAgreed is null && state.Support is { } support && height > state.Height(support.Agreement.PromptCeiling))
            return false;
        return !use.Level.IsPhysical || consent.Scope.Covers(ConsentArea.Touch);
    }

    private static bool MayObserve(HandState state, Observation observation, Instant at) =>
        state.Consent(at) is { } consent && state.IsTakingPart(at) && consent.Scope.Covers(ConsentArea.BeingObserved)
        && (observation.Outcome is null || IsPlanned(state, observation.Outcome)) && (observation.Level is null || state.Height(observation.Level) >= 0);

    private static bool MayRate(HandState state, OutcomeRating rating)
    {
        foreach (var planned in state.Opening.Plan.Outcomes)
        {
            if (planned.Id.Equals(rating.Outcome))
            {
                return (rating.Value is not { } value || planned.Takes(value)) && state.Find(rating.RatedBy) is not null
                    && (rating.Voice != Voice.Individual || rating.Proxy != ProxyRating.None || rating.RatedBy.Equals(state.Individual));
            }
        }

        return false;
    }

    private static bool AreKnown(HandState state, ValueList<HeldResponsibility> held)
    {
        foreach (var each in held)
        {
            if (state.Find(each.Holder) is null)
                return false;
        }

        return true;
    }

    private static bool AreKnown(HandState state, ValueList<PersonId> people)
    {
        foreach (var person in people)
        {
            if (state.Find(person) is null)
                return false;
        }

        return true;
    }

    private static bool ArePlanned(HandState state, ValueList<ActivityId> activities)
    {
        foreach (var activity in activities)
        {
            if (state.Planned(activity) is null)
                return false;
        }

        return true;
    }

    private static bool IsPlanned(HandState state, OutcomeId outcome)
    {
        foreach (var planned in state.Opening.Plan.Outcomes)
        {
            if (planned.Id.Equals(outcome))
                return true;
        }

        return false;
    }

    private static bool IsPlanned(HandState state, RiskId risk)
    {
        foreach (var planned in state.Opening.Plan.Risks)
        {
            if (planned.Id.Equals(risk))
                return true;
        }

        return false;
    }

    private static bool AreNew(HandState state, ValueList<IdentifiedNeed> needs)
    {
        foreach (var need in needs)
        {
            if (Has(state, need.Id))
                return false;
        }

        return true;
    }

    private static bool Has(HandState state, NeedId need)
    {
        foreach (var asked in state.Needs)
        {
            foreach (var each in asked.Needs)
            {
                if (each.Id.Equals(need))
                    return true;
            }
        }

        return false;
    }

    private static bool Has(HandState state, QuestionId question)
    {
        foreach (var asked in state.Questions)
        {
            if (asked.Question.Equals(question))
                return true;
        }

        return false;
    }

    private static bool IsAmong(HandState state, ValueList<PersonId> people, ParticipantRole role)
    {
        foreach (var person in people)
        {
            if (state.Find(person) is { } found && found.Is(role))
                return true;
        }

        return false;
    }
}
