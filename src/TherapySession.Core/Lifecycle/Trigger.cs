namespace TherapySession;

/// <summary>What moves a session from phase to phase, or is noted by the lifecycle in every phase.</summary>
public enum Trigger
{
    /// <summary>What has to be agreed is agreed; preparing begins (gate G1).</summary>
    BeginPreparation,

    /// <summary>Everything is ready; the individual takes part (gate G2).</summary>
    BeginParticipation,

    /// <summary>Taking part is interrupted.</summary>
    Pause,

    /// <summary>The individual goes on taking part.</summary>
    Resume,

    /// <summary>A change needs other resources, surroundings or support; gate G2 is asked again.</summary>
    ReturnToPreparation,

    /// <summary>Taking part ends (gate G3).</summary>
    EndParticipation,

    /// <summary>Feedback is gathered; putting away begins (gate G4).</summary>
    BeginTidyUp,

    /// <summary>The place is tidy and safe; reflection begins (gate G5).</summary>
    BeginReflection,

    /// <summary>The session is finished (gate G6), or a cancelled one has put everything back.</summary>
    Complete,

    /// <summary>The session is called off before the individual took part.</summary>
    Cancel,

    /// <summary>Consent to taking part is withdrawn. Never blocked.</summary>
    WithdrawConsent,

    /// <summary>The individual shows that they do not want this. Never blocked; it pauses a session that is active.</summary>
    RecordDissent,

    /// <summary>A concern is raised. Never blocked.</summary>
    RaiseConcern,

    /// <summary>A serious concern, or immediate danger: never blocked; it pauses a session that is active.</summary>
    RaiseSeriousConcern,

    /// <summary>Something is added to the record of a session that has ended.</summary>
    AmendRecord,
}
