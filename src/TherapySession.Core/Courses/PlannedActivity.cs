namespace TherapySession;

/// <summary>An activity of a therapy plan, with what it needs. Equality: member by member.</summary>
/// <param name="Id">Identifies it.</param>
/// <param name="Type">What kind of activity it is.</param>
public sealed record PlannedActivity(ActivityId Id, TherapyType Type)
{
    /// <summary>What it is called.</summary>
    public Words? Name { get; init; }

    /// <summary>The outcomes it serves.</summary>
    public ValueList<OutcomeId> Outcomes { get; init => field = value ?? []; } = [];

    /// <summary>The things it needs; each has to be there and in working order.</summary>
    public ValueList<PlannedResource> Resources { get; init => field = value ?? []; } = [];

    /// <summary>The skills of which each has to be held by somebody present.</summary>
    public ValueList<Skill> Skills { get; init => field = value ?? []; } = [];

    /// <summary>Whether and how somebody touches the individual in it.</summary>
    public TouchInvolved Touch { get; init; }
}

/// <summary>Whether an activity involves touch; if it does, consent has to cover it.</summary>
public enum TouchInvolved
{
    /// <summary>Nobody touches the individual.</summary>
    None,

    /// <summary>The individual is touched, guided by the hand or supported physically.</summary>
    Involved,
}
