namespace TherapySession;

/// <summary>One side of an environment that is checked for an individual.</summary>
public enum EnvironmentAspect
{
    /// <summary>Getting in, moving about, reaching things.</summary>
    Access,

    /// <summary>Light, sound, smell, temperature.</summary>
    Sensory,

    /// <summary>Free of hazards; ways out are clear.</summary>
    Safety,

    /// <summary>Nobody sees or hears who should not.</summary>
    Privacy,

    /// <summary>Clean before use.</summary>
    Hygiene,

    /// <summary>A working connection, for a session online.</summary>
    Connection,
}

/// <summary>What became of an item of a checklist. Could not and not needed are different answers: one is a failure, the other is none.</summary>
public enum ChecklistAnswer
{
    /// <summary>It is as it should be.</summary>
    Done,

    /// <summary>It could not be done, or is not as it should be.</summary>
    CouldNot,

    /// <summary>It is not needed here.</summary>
    NotNeeded,
}
