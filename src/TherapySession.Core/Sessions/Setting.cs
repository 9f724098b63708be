namespace TherapySession;

/// <summary>Where a session takes place.</summary>
public enum Setting
{
    /// <summary>A residential care home.</summary>
    CareHome,

    /// <summary>Supported living.</summary>
    SupportedLiving,

    /// <summary>The individual's own home.</summary>
    OwnHome,

    /// <summary>With a community team.</summary>
    CommunityTeam,

    /// <summary>A day centre.</summary>
    DayCentre,

    /// <summary>A school.</summary>
    School,

    /// <summary>A hospital.</summary>
    Hospital,

    /// <summary>Online; the connection belongs to the environment.</summary>
    Online,

    /// <summary>Out in the community.</summary>
    Community,
}

/// <summary>How many take part together. Each individual has a record of their own in every format.</summary>
public enum SessionFormat
{
    /// <summary>One individual.</summary>
    OneToOne,

    /// <summary>Two individuals.</summary>
    Pair,

    /// <summary>A group.</summary>
    Group,

    /// <summary>A workshop.</summary>
    Workshop,
}
