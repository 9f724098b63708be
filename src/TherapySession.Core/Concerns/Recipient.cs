namespace TherapySession;

/// <summary>The office of somebody who is told of a concern or a hazard: an open list, of which the library knows those below. Shape and equality: see <see cref="OpenCode"/>.</summary>
public sealed record Office : OpenCode
{
    /// <inheritdoc cref="OpenCode"/>
    /// <exception cref="ArgumentException">The text is not a code.</exception>
    public Office(string value)
        : base(value)
    {
    }

    /// <summary>The manager of the service.</summary>
    public static Office Manager { get; } = new("manager");

    /// <summary>The safeguarding lead.</summary>
    public static Office SafeguardingLead { get; } = new("safeguarding-lead");

    /// <summary>The local authority.</summary>
    public static Office LocalAuthority { get; } = new("local-authority");

    /// <summary>A social worker.</summary>
    public static Office SocialWorker { get; } = new("social-worker");

    /// <summary>The emergency services.</summary>
    public static Office EmergencyServices { get; } = new("emergency-services");

    /// <summary>A nurse.</summary>
    public static Office Nurse { get; } = new("nurse");

    /// <summary>A doctor.</summary>
    public static Office Doctor { get; } = new("doctor");

    /// <summary>The therapist.</summary>
    public static Office Therapist { get; } = new("therapist");

    /// <summary>Whoever looks after buildings and equipment.</summary>
    public static Office Facilities { get; } = new("facilities");

    /// <summary>The regulator of care.</summary>
    public static Office Regulator { get; } = new("regulator");

    private static readonly ValueList<Office> Known = [Manager, SafeguardingLead, LocalAuthority, SocialWorker, EmergencyServices, Nurse, Doctor, Therapist, Facilities, Regulator];

    /// <summary>Whether it can act on a concern of a kind. An office that the library does not know is taken at its word.</summary>
    public bool CanActOn(ConcernKind kind) => !Known.AsSpan().Contains(this) || this == Manager || this == EmergencyServices || kind switch
    {
        ConcernKind.Safeguarding => this == SafeguardingLead || this == LocalAuthority || this == SocialWorker || this == Regulator,
        ConcernKind.Health => this == Nurse || this == Doctor || this == Therapist,
        ConcernKind.Equipment => this == Facilities,
        _ => this == Therapist || this == SocialWorker || this == LocalAuthority || this == Regulator || this == SafeguardingLead,
    };
}

/// <summary>Somebody who is told of a concern or a hazard. Equality: member by member.</summary>
/// <param name="Office">In which office.</param>
/// <param name="Person">Who it is, where it is known.</param>
public sealed record Recipient(Office Office, PersonId? Person = null);
