namespace TherapySession;

/// <summary>In what condition a resource was found.</summary>
public enum ResourceCondition
{
    /// <summary>It works.</summary>
    InWorkingOrder,

    /// <summary>It is damaged.</summary>
    Damaged,

    /// <summary>It is not safe.</summary>
    Unsafe,

    /// <summary>A part is missing.</summary>
    Incomplete,
}

/// <summary>Whether a resource is used as it is meant to be.</summary>
public enum IntendedUse
{
    /// <summary>As intended.</summary>
    AsIntended,

    /// <summary>Adapted for this individual, as agreed.</summary>
    AdaptedAsAgreed,

    /// <summary>In a way it is not meant for.</summary>
    NotIntended,
}

/// <summary>What makes a digital tool ready.</summary>
public enum DigitalReadiness
{
    /// <summary>It is charged or plugged in.</summary>
    Powered,

    /// <summary>It is connected, or works without.</summary>
    Connected,

    /// <summary>Nobody's information is left on the screen or in the account.</summary>
    PrivacySet,

    /// <summary>It is set for this individual's access needs.</summary>
    AccessibilitySet,
}

/// <summary>What a check of a resource found. Equality: member by member.</summary>
/// <param name="Condition">Its condition.</param>
/// <param name="Use">Whether it is used as intended.</param>
public sealed record ResourceCheck(ResourceCondition Condition, IntendedUse Use)
{
    /// <summary>What is ready about a digital tool; all four make it ready.</summary>
    public ValueList<DigitalReadiness> Ready { get; init => field = value ?? []; } = [];

    /// <summary>What was seen; needed unless it works and is used as intended.</summary>
    public Words? Found { get; init; }

    /// <summary>Whether it may be used.</summary>
    public bool IsFit => Condition == ResourceCondition.InWorkingOrder && Use != IntendedUse.NotIntended;
}
