namespace TherapySession;

/// <summary>Where a session stands. A session is always in one of them but <see cref="Participation"/>, which holds <see cref="Active"/> and <see cref="Paused"/>.</summary>
public enum Phase
{
    /// <summary>Roles, consent, guidance, outcomes and preferred support are being agreed. Nothing has been set out yet.</summary>
    Consent,

    /// <summary>Activities are chosen; information, surroundings, resources and controls are made ready.</summary>
    Preparation,

    /// <summary>The individual takes part: the superstate of <see cref="Active"/> and <see cref="Paused"/>, never a session's own phase.</summary>
    Participation,

    /// <summary>The individual is taking part.</summary>
    Active,

    /// <summary>Taking part is interrupted, for a cause that has to be answered before going on.</summary>
    Paused,

    /// <summary>The individual, others and the worker say how the session met preferences, needs and outcomes.</summary>
    Feedback,

    /// <summary>Resources go back and the environment is left tidy and safe.</summary>
    TidyUp,

    /// <summary>Records are finished and the worker reflects.</summary>
    Reflection,

    /// <summary>The end of a session that was carried through, or that ended early and was finished properly.</summary>
    Completed,

    /// <summary>The end of a session that was called off, or whose consent was withdrawn, while nobody took part; also after a return to preparing.</summary>
    Cancelled,

    /// <summary>A cancelled session puts back what had been taken out of storage.</summary>
    TidyUpAfterCancel,
}
