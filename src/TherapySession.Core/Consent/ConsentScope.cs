namespace TherapySession;

/// <summary>What consent can be given to, or kept from, besides single activities.</summary>
public enum ConsentArea
{
    /// <summary>Taking part in the session.</summary>
    TakingPart,

    /// <summary>Being observed.</summary>
    BeingObserved,

    /// <summary>Sharing information about the session.</summary>
    SharingInformation,

    /// <summary>Photographs and recordings.</summary>
    PhotographsOrRecording,

    /// <summary>Others being present.</summary>
    OthersPresent,

    /// <summary>Touch.</summary>
    Touch,
}

/// <summary>What a consent covers: areas, and activities with exceptions. Equality: member by member.</summary>
/// <param name="Areas">The areas it covers.</param>
public sealed record ConsentScope(ValueList<ConsentArea> Areas)
{
    /// <summary>Taking part and being observed, in every activity of the plan.</summary>
    public static ConsentScope TakingPart { get; } = new([ConsentArea.TakingPart, ConsentArea.BeingObserved]);

    /// <summary>The only activities it covers; empty for every activity of the plan.</summary>
    public ValueList<ActivityId> OnlyActivities { get; init => field = value ?? []; } = [];

    /// <summary>The only kinds of activity it covers; empty for every kind.</summary>
    public ValueList<TherapyType> OnlyTypes { get; init => field = value ?? []; } = [];

    /// <summary>Activities that it leaves out.</summary>
    public ValueList<ActivityId> ExceptActivities { get; init => field = value ?? []; } = [];

    /// <summary>With whom information may be shared; empty for everybody who has a part in the session.</summary>
    public ValueList<PersonId> ShareWith { get; init => field = value ?? []; } = [];

    /// <summary>Whether an area is covered.</summary>
    public bool Covers(ConsentArea area) => Areas.AsSpan().Contains(area);

    /// <summary>Whether an activity is covered.</summary>
    public bool Covers(PlannedActivity activity) =>
        Covers(ConsentArea.TakingPart)
        && (OnlyActivities.Count == 0 || OnlyActivities.AsSpan().Contains(activity.Id))
        && (OnlyTypes.Count == 0 || OnlyTypes.AsSpan().Contains(activity.Type))
        && !ExceptActivities.AsSpan().Contains(activity.Id);
}
