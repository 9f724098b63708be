namespace TherapySession;

/// <summary>A rule that a plan breaks.</summary>
/// <param name="Code">The stable code.</param>
/// <param name="Member">The place, as a path from the plan.</param>
/// <param name="Arguments">What fills the places of the text.</param>
internal sealed record PlanFault(string Code, string Member, ValueList<string> Arguments)
{
    public PlanFault(string code, string member)
        : this(code, member, [])
    {
    }
}

/// <summary>What is wrong with a therapy plan: asked when a session is opened with it and when it becomes a version of a history.</summary>
internal static class PlanCheck
{
    /// <summary>Each rule that a plan breaks by itself.</summary>
    public static IEnumerable<PlanFault> OfPlan(TherapyPlan plan)
    {
        if (plan.Outcomes.Count == 0)
            yield return new(Codes.PlanWithoutOutcome, "Outcomes");
        if (plan.Activities.Count == 0)
            yield return new(Codes.PlanWithoutActivity, "Activities");
        if (!AreAllDifferent(plan.Outcomes.Select(each => each.Id)))
            yield return new(Codes.NamedTwice, "Outcomes");
        if (!AreAllDifferent(plan.Activities.Select(each => each.Id)))
            yield return new(Codes.NamedTwice, "Activities");
        if (!AreAllDifferent(plan.Risks.Select(each => each.Id)))
            yield return new(Codes.NamedTwice, "Risks");

        foreach (var fault in Each(plan.Activities, "Activities", activity => OfActivity(activity, plan)))
            yield return fault;
        foreach (var fault in Each(plan.Risks, "Risks", risk => OfRisk(risk, plan)))
            yield return fault;
        foreach (var fault in Each(plan.Outcomes, "Outcomes", OfOutcome))
            yield return fault;
    }

    /// <summary>What a version of a history is asked besides. A session is opened with what there is: its record has to stay readable whatever figures an old plan has.</summary>
    public static IEnumerable<PlanFault> OfVersion(TherapyPlan plan)
    {
        foreach (var fault in OfPlan(plan).Concat(Each(plan.Outcomes, "Outcomes", OfFigures)))
            yield return fault;
        if (plan.Version < 1)
            yield return new(Codes.VersionFromOne, "Version");
        if (plan.Support is not { } support)
            yield break;

        if (support.Aspects.Count == 0)
            yield return new(Codes.NothingAgreed, "Support.Aspects");
        if (plan.Prompts.Height(support.PromptCeiling) < 0)
            yield return new(Codes.UnknownPromptLevel, "Support.PromptCeiling", [support.PromptCeiling.Value, string.Join(", ", plan.Prompts.Levels)]);
    }

    public static bool AreAllDifferent<T>(IEnumerable<T> ids)
    {
        var seen = new HashSet<T>();
        return ids.All(seen.Add);
    }

    private static IEnumerable<PlanFault> Each<T>(ValueList<T> list, string member, Func<T, IEnumerable<PlanFault>> broken)
    {
        for (var i = 0; i < list.Count; i++)
        {
            foreach (var fault in broken(list[i]))
                yield return fault with { Member = $"{member}[{i}].{fault.Member}" };
        }
    }

    private static IEnumerable<PlanFault> OfActivity(PlannedActivity activity, TherapyPlan plan)
    {
        if (!activity.Outcomes.All(id => plan.Find(id) is not null))
            yield return new(Codes.PlanRefersToNothing, nameof(activity.Outcomes));
        if (!Enum.IsDefined(activity.Touch))
            yield return new(Codes.NotOnTheList, nameof(activity.Touch));
        if (!activity.Resources.All(resource => Enum.IsDefined(resource.Kind)))
            yield return new(Codes.NotOnTheList, nameof(activity.Resources));
    }

    private static IEnumerable<PlanFault> OfRisk(PlannedRisk risk, TherapyPlan plan)
    {
        if (!risk.Activities.All(id => plan.Find(id) is not null))
            yield return new(Codes.PlanRefersToNothing, nameof(risk.Activities));
    }

    private static IEnumerable<PlanFault> OfOutcome(PlannedOutcome outcome)
    {
        if (!Enum.IsDefined(outcome.Measure))
            yield return new(Codes.NotOnTheList, nameof(outcome.Measure));
        if (!Enum.IsDefined(outcome.Direction))
            yield return new(Codes.NotOnTheList, nameof(outcome.Direction));
        if (!Enum.IsDefined(outcome.Origin))
            yield return new(Codes.NotOnTheList, nameof(outcome.Origin));
        if (!outcome.RatedBy.All(Enum.IsDefined))
            yield return new(Codes.NotOnTheList, nameof(outcome.RatedBy));
        if (outcome.Levels is not null && outcome.Measure != OutcomeMeasure.GoalAttainment)
            yield return new(Codes.LevelsOfNoGoal, nameof(outcome.Levels));
    }

    private static IEnumerable<PlanFault> OfFigures(PlannedOutcome outcome)
    {
        if (outcome.ScaleMinimum >= outcome.ScaleMaximum)
            yield return new(Codes.ScaleWithoutEnds, nameof(outcome.ScaleMaximum));
        if (outcome.Baseline is { } baseline && !outcome.Takes(baseline))
            yield return new(Codes.OutsideTheScale, nameof(outcome.Baseline), [outcome.Measure.ToString()]);
        if (outcome.Target is { } target && !outcome.Takes(target))
            yield return new(Codes.OutsideTheScale, nameof(outcome.Target), [outcome.Measure.ToString()]);
        if ((outcome.Direction == OutcomeDirection.Increase && outcome.Target < outcome.Baseline) || (outcome.Direction == OutcomeDirection.Decrease && outcome.Target > outcome.Baseline))
            yield return new(Codes.TargetTheOtherWay, nameof(outcome.Target));
        if (outcome.ReliableChange is not (null or (>= 0 and <= 10)))
            yield return new(Codes.ReliableChangeOffTheScale, nameof(outcome.ReliableChange));
    }
}
