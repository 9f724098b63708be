namespace TherapySession;

/// <summary>Why a session is called off or ends early. Withdrawing consent needs no reason.</summary>
public enum StopReason
{
    /// <summary>The individual declined.</summary>
    Declined,

    /// <summary>The individual did not attend.</summary>
    DidNotAttend,

    /// <summary>The individual is unwell.</summary>
    Unwell,

    /// <summary>The individual is distressed.</summary>
    Distressed,

    /// <summary>Nobody, or nobody with the skills, is there.</summary>
    Staffing,

    /// <summary>The place is unsafe.</summary>
    PlaceUnsafe,

    /// <summary>A resource is missing or broken.</summary>
    Resource,

    /// <summary>The plan has changed.</summary>
    PlanChanged,

    /// <summary>Another reason, in words.</summary>
    Other,
}
