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

    /// <summary>A rule that an element of one of the plan's lists breaks.</summary>
    public static PlanFault Within(string list, int index, string code, string member) => new(code, $"{list}[{index}].{member}");
}

/// <summary>What is wrong with a therapy plan: asked when a session is opened with it and when it becomes a version of a history.</summary>
internal static class PlanCheck
{
    /// <summary>Each rule that a plan breaks by itself.</summary>
    public static List<PlanFault> OfPlan(TherapyPlan plan)
    {
        var faults = new List<PlanFault>();
        if (plan.Outcomes.Count == 0)
            faults.Add(new(Codes.PlanWithoutOutcome, "Outcomes"));
        if (plan.Activities.Count == 0)
            faults.Add(new(Codes.PlanWithoutActivity, "Activities"));
        if (!AreAllDifferent(plan.Outcomes, static each => each.Id))
            faults.Add(new(Codes.NamedTwice, "Outcomes"));
        if (!AreAllDifferent(plan.Activities, static each => each.Id))
            faults.Add(new(Codes.NamedTwice, "Activities"));
        if (!AreAllDifferent(plan.Risks, static each => each.Id))
            faults.Add(new(Codes.NamedTwice, "Risks"));

        for (var i = 0; i < plan.Activities.Count; i++)
            OfActivity(plan, i, faults);
        for (var i = 0; i < plan.Risks.Count; i++)
        {
            if (plan.Risks[i].Activities.Any(plan, static (id, plan) => plan.Find(id) is null))
                faults.Add(PlanFault.Within("Risks", i, Codes.PlanRefersToNothing, nameof(PlannedRisk.Activities)));
        }

        for (var i = 0; i < plan.Outcomes.Count; i++)
            OfOutcome(plan.Outcomes[i], i, faults);
        return faults;
    }

    /// <summary>What a version of a history is asked besides. A session is opened with what there is: its record has to stay readable whatever figures an old plan has.</summary>
    public static List<PlanFault> OfVersion(TherapyPlan plan)
    {
        var faults = OfPlan(plan);
        for (var i = 0; i < plan.Outcomes.Count; i++)
            OfFigures(plan.Outcomes[i], i, faults);
        if (plan.Version < 1)
            faults.Add(new(Codes.VersionFromOne, "Version"));
        if (plan.Support is not { } support)
            return faults;

        if (support.Aspects.Count == 0)
            faults.Add(new(Codes.NothingAgreed, "Support.Aspects"));
        if (plan.Prompts.Height(support.PromptCeiling) < 0)
            faults.Add(new(Codes.UnknownPromptLevel, "Support.PromptCeiling", [support.PromptCeiling.Value, string.Join(", ", plan.Prompts.Levels)]));
        return faults;
    }

    /// <summary>Whether no two elements of a list have the same identity.</summary>
    public static bool AreAllDifferent<T>(ValueList<T> list, Func<T, object> identity)
    {
        // Few are compared with each other; many are remembered.
        if (list.Count > 16)
            return list.Select(identity).Distinct().Count() == list.Count;

        for (var i = 1; i < list.Count; i++)
        {
            for (var k = 0; k < i; k++)
            {
                if (identity(list[i]).Equals(identity(list[k])))
                    return false;
            }
        }

        return true;
    }

    private static void OfActivity(TherapyPlan plan, int index, List<PlanFault> faults)
    {
        var activity = plan.Activities[index];
        if (activity.Outcomes.Any(plan, static (id, plan) => plan.Find(id) is null))
            faults.Add(PlanFault.Within("Activities", index, Codes.PlanRefersToNothing, nameof(activity.Outcomes)));
        if (!ClosedList.Has(activity.Touch))
            faults.Add(PlanFault.Within("Activities", index, Codes.NotOnTheList, nameof(activity.Touch)));
        if (activity.Resources.Any(static resource => !ClosedList.Has(resource.Kind)))
            faults.Add(PlanFault.Within("Activities", index, Codes.NotOnTheList, nameof(activity.Resources)));
    }

    private static void OfOutcome(PlannedOutcome outcome, int index, List<PlanFault> faults)
    {
        if (!ClosedList.Has(outcome.Measure))
            faults.Add(PlanFault.Within("Outcomes", index, Codes.NotOnTheList, nameof(outcome.Measure)));
        if (!ClosedList.Has(outcome.Direction))
            faults.Add(PlanFault.Within("Outcomes", index, Codes.NotOnTheList, nameof(outcome.Direction)));
        if (!ClosedList.Has(outcome.Origin))
            faults.Add(PlanFault.Within("Outcomes", index, Codes.NotOnTheList, nameof(outcome.Origin)));
        if (outcome.RatedBy.Any(static voice => !ClosedList.Has(voice)))
            faults.Add(PlanFault.Within("Outcomes", index, Codes.NotOnTheList, nameof(outcome.RatedBy)));
        if (outcome.Levels is not null && outcome.Measure != OutcomeMeasure.GoalAttainment)
            faults.Add(PlanFault.Within("Outcomes", index, Codes.LevelsOfNoGoal, nameof(outcome.Levels)));
    }

    private static void OfFigures(PlannedOutcome outcome, int index, List<PlanFault> faults)
    {
        if (outcome.ScaleMinimum >= outcome.ScaleMaximum)
            faults.Add(PlanFault.Within("Outcomes", index, Codes.ScaleWithoutEnds, nameof(outcome.ScaleMaximum)));
        if (outcome.Baseline is { } baseline && !outcome.Takes(baseline))
            faults.Add(PlanFault.Within("Outcomes", index, Codes.OutsideTheScale, nameof(outcome.Baseline)) with { Arguments = [outcome.Measure.ToString()] });
        if (outcome.Target is { } target && !outcome.Takes(target))
            faults.Add(PlanFault.Within("Outcomes", index, Codes.OutsideTheScale, nameof(outcome.Target)) with { Arguments = [outcome.Measure.ToString()] });
        if ((outcome.Direction == OutcomeDirection.Increase && outcome.Target < outcome.Baseline) || (outcome.Direction == OutcomeDirection.Decrease && outcome.Target > outcome.Baseline))
            faults.Add(PlanFault.Within("Outcomes", index, Codes.TargetTheOtherWay, nameof(outcome.Target)));
        if (outcome.ReliableChange is not (null or (>= 0 and <= 10)))
            faults.Add(PlanFault.Within("Outcomes", index, Codes.ReliableChangeOffTheScale, nameof(outcome.ReliableChange)));
    }
}
