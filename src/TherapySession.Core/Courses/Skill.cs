namespace TherapySession;

/// <summary>A skill or training that an activity needs: an open list, of which the library knows those below.</summary>
/// <remarks>Shape and equality: see <see cref="OpenCode"/>.</remarks>
public sealed record Skill : OpenCode
{
    /// <inheritdoc cref="OpenCode"/>
    /// <exception cref="ArgumentException">The text is not a code.</exception>
    public Skill(string value)
        : base(value)
    {
    }

    /// <summary>Helping with washing, dressing and the toilet.</summary>
    public static Skill PersonalCare { get; } = new("personal-care");

    /// <summary>Moving and handling people.</summary>
    public static Skill MovingAndHandling { get; } = new("moving-and-handling");

    /// <summary>Preventing infection.</summary>
    public static Skill InfectionControl { get; } = new("infection-control");

    /// <summary>Handling food cleanly.</summary>
    public static Skill FoodHygiene { get; } = new("food-hygiene");

    /// <summary>Knowing textures, and what to do when somebody chokes.</summary>
    public static Skill SafeSwallowing { get; } = new("safe-swallowing");

    /// <summary>Prompting medication by record and label; never deciding about it.</summary>
    public static Skill MedicationPrompting { get; } = new("medication-prompting");

    /// <summary>Going out with somebody: ways, traffic, staying together.</summary>
    public static Skill CommunitySupport { get; } = new("community-support");

    /// <summary>First aid.</summary>
    public static Skill FirstAid { get; } = new("first-aid");

    /// <summary>Supporting somebody to say themself what they want said.</summary>
    public static Skill SupportedCommunication { get; } = new("supported-communication");
}
