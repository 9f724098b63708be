namespace TherapySession;

/// <summary>How a resource stands. Equality: member by member.</summary>
/// <param name="Id">Which one.</param>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Custody">Where it is and in what state.</param>
/// <param name="Since">The event that brought it there.</param>
public sealed record ResourceStanding(ResourceId Id, ResourceKind Kind, ResourceCustody Custody, SessionEvent Since)
{
    /// <summary>The latest check, if it was checked.</summary>
    public ResourceChecked? Check { get; init; }
}
