namespace TherapySession;

/// <summary>On what somebody's consent rests; in brackets the code that United Kingdom records use.</summary>
public enum ConsentBasis
{
    /// <summary>The individual decides (001).</summary>
    Individual,

    /// <summary>A decision in the best interests of an individual who lacks capacity for it (002).</summary>
    BestInterests,

    /// <summary>An attorney for health and welfare, or a deputy (003).</summary>
    AttorneyOrDeputy,

    /// <summary>Somebody with parental responsibility (004).</summary>
    ParentalResponsibility,
}

/// <summary>What somebody answered. Silence, turning up and going along are none of these.</summary>
public enum ConsentAnswer
{
    /// <summary>Consent is given.</summary>
    Given,

    /// <summary>Consent is refused.</summary>
    Refused,

    /// <summary>No answer could be had; it counts as none.</summary>
    NotProvided,
}

/// <summary>How an answer was given.</summary>
public enum ConsentManner
{
    /// <summary>In speech.</summary>
    Spoken,

    /// <summary>In writing.</summary>
    Written,

    /// <summary>In a sign language or with signs.</summary>
    Signed,

    /// <summary>With symbols, pictures or objects.</summary>
    Symbols,

    /// <summary>With a communication aid.</summary>
    CommunicationAid,

    /// <summary>Without words; what was seen is recorded.</summary>
    NonVerbal,

    /// <summary>Implied by what the person did; it stays recorded as implied, with what was seen.</summary>
    Implied,
}

/// <summary>Somebody's answer to the question whether the individual takes part. Equality: member by member.</summary>
public sealed record ConsentResponse
{
    /// <summary>Who answered.</summary>
    public required PersonId Responder { get; init; }

    /// <summary>On what it rests.</summary>
    public required ConsentBasis Basis { get; init; }

    /// <summary>What they answered.</summary>
    public required ConsentAnswer Answer { get; init; }

    /// <summary>How they answered.</summary>
    public required ConsentManner Manner { get; init; }

    /// <summary>What was seen or said; needed where no words were used.</summary>
    public Words? Seen { get; init; }

    /// <summary>What it covers.</summary>
    public ConsentScope Scope { get; init => field = value ?? ConsentScope.TakingPart; } = ConsentScope.TakingPart;

    /// <summary>When it holds; without one, from the moment it was given.</summary>
    public ConsentPeriod? Period { get; init; }
}
