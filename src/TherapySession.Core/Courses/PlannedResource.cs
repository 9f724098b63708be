namespace TherapySession;

/// <summary>What kind of thing a resource is; it decides what has to be checked and how it ends.</summary>
public enum ResourceKind
{
    /// <summary>Material that is used and kept, such as brushes or books.</summary>
    Material,

    /// <summary>Equipment that can fail, such as a hoist or a keyboard.</summary>
    Equipment,

    /// <summary>A digital tool or device; it has to be ready: charged, connected, signed in.</summary>
    DigitalTool,

    /// <summary>What is used up, such as paper or food.</summary>
    Consumable,

    /// <summary>Printed or easy-read information.</summary>
    Information,

    /// <summary>Plants or animals.</summary>
    LivingThing,
}

/// <summary>A thing that an activity needs. Equality: member by member.</summary>
/// <param name="Id">Identifies it.</param>
/// <param name="Kind">What kind of thing it is.</param>
public sealed record PlannedResource(ResourceId Id, ResourceKind Kind)
{
    /// <summary>What it is called.</summary>
    public Words? Name { get; init; }
}
