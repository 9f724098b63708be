namespace TherapySession.Benchmarks;

/// <summary>The rules about a command's content as plain checks: those that <see cref="UsualValidators"/> asks with FluentValidation.</summary>
internal static class HandContent
{
    public static bool IsSound(SessionCommand command) => command switch
    {
        OpenSession c => IsSound(c.Opening),
        AgreeResponsibilities c => c.Agreement.Held.Count > 0 && AreKnown(c.Agreement.Held) && HaveAgreed(c.Agreement),
        RecordConsent c => IsSound(c.Response),
        AccessDocument c => Enum.IsDefined(c.Document) && c.Version >= 1,
        AgreeSupport c => c.Agreement.Aspects.Count > 0 && AreKnown(c.Agreement.Aspects),
        SelectActivities c => c.Selection.Chosen.Count > 0 && Enum.IsDefined(c.Selection.Manner) && (c.Selection.Manner == ChoiceManner.Chosen || c.Selection.HowEstablished is not null),
        IdentifyNeeds c => c.AskedOf.Count > 0 && AreKnownAndDifferent(c.Needs),
        SettleNeed c => Enum.IsDefined(c.Settlement),
        SettleQuestion c => Enum.IsDefined(c.Settlement),
        CheckEnvironment c => Enum.IsDefined(c.Aspect) && Enum.IsDefined(c.Answer) && (c.Answer == ChecklistAnswer.Done || c.Found is not null),
        TakeOutResource c => Enum.IsDefined(c.ResourceKind),
        CheckResource c => IsSound(c.Check),
        EndActivity c => Enum.IsDefined(c.End),
        UsePrompt c => !c.Use.Level.IsPhysical || c.Use.Dignity is not null,
        RecordObservation c => Enum.IsDefined(c.Observation.Kind) && (c.Observation.Level is not null || c.Observation.Assistance is not null),
        RecordEmotionalState c => Enum.IsDefined(c.Observation.State) && Enum.IsDefined(c.Observation.Helped)
            && (c.Observation.Strategy is null) == (c.Observation.Helped == StrategyEffect.NothingTried),
        Pause c => Enum.IsDefined(c.Cause) && (c.Cause != PauseCause.Other || c.Words is not null),
        ProposeChange c => Enum.IsDefined(c.ChangeKind),
        AgreeChange c => c.AgreedBy.Count > 0,
        RecordPrinciples c => c.Principles.Count > 0 && AreKnown(c.Principles),
        EndParticipation c => (c.EarlyBecause is null || Enum.IsDefined(c.EarlyBecause.Value)) && (c.EarlyBecause != StopReason.Other || c.Words is not null),
        GiveFeedback c => IsSound(c.Feedback),
        RateOutcome c => Enum.IsDefined(c.Rating.Voice) && Enum.IsDefined(c.Rating.Proxy) && (c.Rating.NotRated is null || Enum.IsDefined(c.Rating.NotRated.Value))
            && (c.Rating.Value is null) != (c.Rating.NotRated is null),
        UseUpResource c => Enum.IsDefined(c.Rest),
        CheckTidy c => Enum.IsDefined(c.Left.Tidy) && Enum.IsDefined(c.Left.Safe)
            && ((c.Left.Tidy == ChecklistAnswer.Done && c.Left.Safe == ChecklistAnswer.Done) || c.Left.Found is not null),
        WriteRecord c => Enum.IsDefined(c.Part),
        LinkReflection c => c.Link.Covers.Count > 0 && AreKnown(c.Link.Covers) && Enum.IsDefined(c.Link.Supervision),
        _ => true,
    };

    private static bool IsSound(Opening opening)
    {
        var plan = opening.Plan;
        if (!Enum.IsDefined(opening.Setting) || !Enum.IsDefined(opening.Format) || opening.Age is < 0 or > 130 || plan.Outcomes.Count == 0 || plan.Activities.Count == 0)
            return false;

        var (outcomes, activities, risks, people, individuals) = (new HashSet<OutcomeId>(), new HashSet<ActivityId>(), new HashSet<RiskId>(), new HashSet<PersonId>(), 0);
        foreach (var each in plan.Outcomes)
        {
            if (!outcomes.Add(each.Id) || !Enum.IsDefined(each.Measure) || !Enum.IsDefined(each.Direction) || !Enum.IsDefined(each.Origin))
                return false;
        }

        foreach (var each in plan.Activities)
        {
            if (!activities.Add(each.Id) || !Enum.IsDefined(each.Touch))
                return false;
            foreach (var id in each.Outcomes)
            {
                if (!outcomes.Contains(id))
                    return false;
            }

            foreach (var resource in each.Resources)
            {
                if (!Enum.IsDefined(resource.Kind))
                    return false;
            }
        }

        foreach (var each in plan.Risks)
        {
            if (!risks.Add(each.Id))
                return false;
            foreach (var id in each.Activities)
            {
                if (!activities.Contains(id))
                    return false;
            }
        }

        foreach (var each in opening.Participants)
        {
            if (!people.Add(each.Id) || each.Roles.Count == 0 || !AreKnown(each.Roles) || !Enum.IsDefined(each.Attendance))
                return false;
            if (each.Is(ParticipantRole.Individual) && (++individuals > 1 || each.Roles.Count > 1))
                return false;
        }

        return individuals == 1;
    }

    private static bool IsSound(ConsentResponse response) =>
        Enum.IsDefined(response.Basis) && Enum.IsDefined(response.Answer) && Enum.IsDefined(response.Manner) && AreKnown(response.Scope.Areas)
        && (response.Manner is not (ConsentManner.NonVerbal or ConsentManner.Implied) || response.Seen is not null)
        && (response.Answer != ConsentAnswer.Given || response.Scope.Covers(ConsentArea.TakingPart));

    private static bool IsSound(ResourceCheck check) =>
        Enum.IsDefined(check.Condition) && Enum.IsDefined(check.Use) && AreKnown(check.Ready)
        && ((check.Condition == ResourceCondition.InWorkingOrder && check.Use == IntendedUse.AsIntended) || check.Found is not null);

    private static bool IsSound(IndividualFeedback feedback) =>
        Enum.IsDefined(feedback.Manner) && Enum.IsDefined(feedback.PreferencesMet) && Enum.IsDefined(feedback.NeedsMet) && Enum.IsDefined(feedback.OutcomesMet)
        && feedback.SelfEsteem is null or (>= 0 and <= 10) && (feedback.Manner != ConsentManner.NonVerbal || feedback.InTheirWords is not null);

    private static bool AreKnown<T>(ValueList<T> values)
        where T : struct, Enum
    {
        foreach (var value in values)
        {
            if (!Enum.IsDefined(value))
                return false;
        }

        return true;
    }

    private static bool AreKnown(ValueList<HeldResponsibility> held)
    {
        foreach (var each in held)
        {
            if (!Enum.IsDefined(each.Responsibility))
                return false;
        }

        return true;
    }

    private static bool AreKnown(ValueList<AgreedAspect> aspects)
    {
        foreach (var each in aspects)
        {
            if (!Enum.IsDefined(each.Aspect))
                return false;
        }

        return true;
    }

    private static bool HaveAgreed(ResponsibilityAgreement agreement)
    {
        foreach (var each in agreement.Held)
        {
            if (!agreement.AgreedBy.AsSpan().Contains(each.Holder))
                return false;
        }

        return true;
    }

    private static bool AreKnownAndDifferent(ValueList<IdentifiedNeed> needs)
    {
        for (var i = 0; i < needs.Count; i++)
        {
            if (!Enum.IsDefined(needs[i].Kind))
                return false;
            for (var k = 0; k < i; k++)
            {
                if (needs[k].Id.Equals(needs[i].Id))
                    return false;
            }
        }

        return true;
    }
}
