namespace TherapySession;

/// <summary>The part that somebody has in a session. One person can have several.</summary>
public enum ParticipantRole
{
    /// <summary>The person whose therapy session it is.</summary>
    Individual,

    /// <summary>Supports the session (HSCCLD226).</summary>
    SupportWorker,

    /// <summary>Co-ordinates and supports the session under a therapist's direction (HSCCLD320).</summary>
    CoordinatingWorker,

    /// <summary>Directs the therapy plan.</summary>
    Therapist,

    /// <summary>A member of the family who cares.</summary>
    FamilyCarer,

    /// <summary>A friend.</summary>
    Friend,

    /// <summary>Speaks for the individual: brings their words, does not decide.</summary>
    Advocate,

    /// <summary>Interprets between languages, signs or symbols.</summary>
    Interpreter,

    /// <summary>Assists the individual at their own direction.</summary>
    PersonalAssistant,

    /// <summary>Another professional of the multidisciplinary team.</summary>
    OtherProfessional,

    /// <summary>Manages or supervises the worker or the service.</summary>
    Supervisor,

    /// <summary>Holds a power of attorney for health and welfare.</summary>
    HealthAndWelfareAttorney,

    /// <summary>Appointed by a court to decide, or a guardian with that power.</summary>
    Deputy,

    /// <summary>Holds parental responsibility for an individual under 18.</summary>
    ParentalResponsibility,

    /// <summary>A student or trainee who learns.</summary>
    Learner,
}
