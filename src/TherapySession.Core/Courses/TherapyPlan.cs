namespace TherapySession;

/// <summary>The therapy plan as it stands for a session: outcomes, activities, risks and flagged access needs.</summary>
/// <remarks>A session keeps the version it was opened with. Equality: member by member.</remarks>
/// <param name="Id">Identifies the plan.</param>
/// <param name="Version">The plan's version, as the service counts; a document that was accessed in another version does not count.</param>
/// <param name="Outcomes">What is aimed for; at least one.</param>
/// <param name="Activities">What may be done; at least one.</param>
public sealed record TherapyPlan(PlanId Id, int Version, ValueList<PlannedOutcome> Outcomes, ValueList<PlannedActivity> Activities)
{
    /// <summary>The theory or approach that the therapist works by (320/K21).</summary>
    public Words? Approach { get; init; }

    /// <summary>Identified risks, each with its control.</summary>
    public ValueList<PlannedRisk> Risks { get; init => field = value ?? []; } = [];

    /// <summary>Access and adjustment needs flagged for this individual.</summary>
    public ValueList<AccessNeed> AccessNeeds { get; init => field = value ?? []; } = [];

    /// <summary>The ladder of prompts agreed for this individual.</summary>
    public PromptHierarchy Prompts { get; init => field = value ?? PromptHierarchy.Default; } = PromptHierarchy.Default;

    /// <summary>The support that was agreed with the plan; what a session agrees anew stands in the session.</summary>
    public SupportAgreement? Support { get; init; }

    /// <summary>The outcome with an identifier, if the plan has it.</summary>
    public PlannedOutcome? Find(OutcomeId outcome) => Outcomes.Find(outcome, static (each, id) => each.Id.Equals(id));

    /// <summary>The activity with an identifier, if the plan has it.</summary>
    public PlannedActivity? Find(ActivityId activity) => Activities.Find(activity, static (each, id) => each.Id.Equals(id));

    /// <summary>The risk with an identifier, if the plan has it.</summary>
    public PlannedRisk? Find(RiskId risk) => Risks.Find(risk, static (each, id) => each.Id.Equals(id));

    /// <summary>The thing with an identifier, if an activity of the plan needs it.</summary>
    public PlannedResource? Find(ResourceId resource)
    {
        foreach (var activity in Activities)
        {
            if (activity.Resources.Find(resource, static (each, id) => each.Id.Equals(id)) is { } found)
                return found;
        }

        return null;
    }

    /// <summary>Refuses what is no activity of the plan.</summary>
    internal void AskKnown(ValueList<ActivityId> activities, string member, ref Unmet unmet)
    {
        for (var i = 0; i < activities.Count; i++)
        {
            if (Find(activities[i]) is null)
                unmet.Refuse(Codes.UnknownActivity, $"{member}[{TextRule.Figure(i)}]", activities[i].Value);
        }
    }
}
