namespace TherapySession;

/// <summary>An access or adjustment need by its national category: an open list, unknown codes are passed through.</summary>
/// <remarks>Shape and equality: see <see cref="OpenCode"/>. Source: the categories of the national accessible-information and reasonable-adjustment flags.</remarks>
public sealed record AccessNeed : OpenCode
{
    /// <inheritdoc cref="OpenCode"/>
    /// <exception cref="ArgumentException">The text is not a code.</exception>
    public AccessNeed(string value)
        : base(value)
    {
    }

    /// <summary>Support to communicate, such as a hearing aid or a communication board.</summary>
    public static AccessNeed CommunicationSupport { get; } = new("communication-support");

    /// <summary>A professional who supports communication, such as an interpreter.</summary>
    public static AccessNeed CommunicationProfessional { get; } = new("communication-professional");

    /// <summary>A particular way to be contacted.</summary>
    public static AccessNeed ContactMethod { get; } = new("contact-method");

    /// <summary>Information in a particular format.</summary>
    public static AccessNeed InformationFormat { get; } = new("information-format");

    /// <summary>Surroundings changed, such as light, noise or space.</summary>
    public static AccessNeed Environment { get; } = new("environment");

    /// <summary>More or other time.</summary>
    public static AccessNeed AdjustedTime { get; } = new("adjusted-time");

    /// <summary>Somebody's support in understanding or deciding.</summary>
    public static AccessNeed SupportToDecide { get; } = new("support-to-decide");

    /// <summary>Moving, sitting, reaching.</summary>
    public static AccessNeed Mobility { get; } = new("mobility");

    /// <summary>Something made for this person.</summary>
    public static AccessNeed Bespoke { get; } = new("bespoke");
}
