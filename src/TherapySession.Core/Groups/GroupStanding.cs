namespace TherapySession;

/// <summary>How a group stands: what everybody in the room can see. Counts, never who. Equality: member by member.</summary>
public sealed record GroupStanding
{
    private GroupStanding()
    {
    }

    /// <summary>How many sessions are in each phase, in the order of the phases; phases with none are left out.</summary>
    public ValueList<PhaseCount> Phases { get; private init; } = [];

    /// <summary>How many take part now, pauses included.</summary>
    public int TakingPart { get; private init; }

    /// <summary>How many more individuals can join.</summary>
    public int FreePlaces { get; private init; }

    /// <summary>Every thing that was taken out for the group.</summary>
    public ValueList<SharedResource> Resources { get; private init; } = [];

    /// <summary>The hazards that were recorded for the group.</summary>
    public ValueList<HazardId> Hazards { get; private init; } = [];

    /// <summary>Those of them that were reported.</summary>
    public ValueList<HazardId> HazardsReported { get; private init; } = [];

    /// <summary>How the place was left, by the latest check for the group.</summary>
    public EnvironmentLeft? Left { get; private init; }

    internal static GroupStanding Of(GroupSession group) => new()
    {
        Phases = group.Sessions.GroupBy(session => session.Phase).OrderBy(phase => phase.Key).Select(phase => new PhaseCount(phase.Key, phase.Count())).ToValueList(),
        TakingPart = group.TakingPart.Count(),
        FreePlaces = Math.Max(0, group.Opening.Places - group.Running.Count()),
        Resources = group.Shared.Preparation.Resources.Select(resource => Of(group, resource)).ToValueList(),
        Hazards = group.Shared.TidyUp.Hazards.Select(hazard => hazard.Hazard).ToValueList(),
        HazardsReported = group.Shared.TidyUp.Reported.Select(hazard => hazard.Hazard).Distinct().ToValueList(),
        Left = group.Shared.TidyUp.Left is { Count: > 0 } left ? left[^1].Left : null,
    };

    private static SharedResource Of(GroupSession group, ResourceStanding resource)
    {
        var users = group.TakingPart.Count(session => session.Preparation.CustodyOf(resource.Id) == ResourceCustody.InUse);
        var isUsed = group.Running.Any(session => session.Preparation.CustodyOf(resource.Id) is ResourceCustody.InUse or ResourceCustody.ToBeCleaned);
        var custody = users > 0 ? ResourceCustody.InUse : isUsed ? ResourceCustody.ToBeCleaned : resource.Custody;
        return new SharedResource(resource.Id, resource.Kind, custody, users);
    }
}

/// <summary>How many sessions of a group are in a phase. Equality: member by member.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="Count">How many, at least 1.</param>
public sealed record PhaseCount(Phase Phase, int Count);

/// <summary>How a thing stands that a group shares. Equality: member by member.</summary>
/// <param name="Id">Which one.</param>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Custody">Where it is and in what state; in use as soon as one uses it, to be cleaned as soon as one has used it.</param>
/// <param name="UsedBy">How many use it now.</param>
public sealed record SharedResource(ResourceId Id, ResourceKind Kind, ResourceCustody Custody, int UsedBy);
