namespace TherapySession;

/// <summary>A kind of therapy session or activity: an open list, of which the library knows those below.</summary>
/// <remarks>Unknown codes are passed through. Shape and equality: see <see cref="OpenCode"/>.</remarks>
public sealed record TherapyType : OpenCode
{
    /// <inheritdoc cref="OpenCode"/>
    /// <exception cref="ArgumentException">The text is not a code.</exception>
    public TherapyType(string value)
        : base(value)
    {
    }

    /// <summary>Drawing, painting, modelling.</summary>
    public static TherapyType Art { get; } = new("art");

    /// <summary>Listening to and making music.</summary>
    public static TherapyType Music { get; } = new("music");

    /// <summary>Acting and stories.</summary>
    public static TherapyType Drama { get; } = new("drama");

    /// <summary>Dance and movement.</summary>
    public static TherapyType Movement { get; } = new("movement");

    /// <summary>Mindfulness.</summary>
    public static TherapyType Mindfulness { get; } = new("mindfulness");

    /// <summary>Reminiscence and life story.</summary>
    public static TherapyType Reminiscence { get; } = new("reminiscence");

    /// <summary>Sensory work.</summary>
    public static TherapyType Sensory { get; } = new("sensory");

    /// <summary>Gardening and growing.</summary>
    public static TherapyType Horticultural { get; } = new("horticultural");

    /// <summary>With animals.</summary>
    public static TherapyType AnimalAssisted { get; } = new("animal-assisted");

    /// <summary>Play.</summary>
    public static TherapyType Play { get; } = new("play");

    /// <summary>Programmes for speech, language and swallowing.</summary>
    public static TherapyType SpeechAndLanguage { get; } = new("speech-and-language");

    /// <summary>Occupational therapy.</summary>
    public static TherapyType Occupational { get; } = new("occupational");

    /// <summary>Exercise under a physiotherapist's plan.</summary>
    public static TherapyType Physiotherapy { get; } = new("physiotherapy-exercise");

    /// <summary>Talking therapies.</summary>
    public static TherapyType Talking { get; } = new("talking-based");

    /// <summary>Personal care as therapeutic daily living.</summary>
    public static TherapyType PersonalCare { get; } = new("personal-care");

    /// <summary>Preparing a meal.</summary>
    public static TherapyType MealPreparation { get; } = new("meal-preparation");

    /// <summary>Being prompted to take one's own medication; never a decision about a dose.</summary>
    public static TherapyType MedicationPrompt { get; } = new("medication-prompt");

    /// <summary>Going out: shops, places, people, the community.</summary>
    public static TherapyType Outing { get; } = new("outing");

    /// <summary>Going to an appointment: support to say what one wants said, never a decision for somebody.</summary>
    public static TherapyType Appointment { get; } = new("appointment");

    /// <summary>The codes that the library knows.</summary>
    public static ValueList<TherapyType> Known { get; } =
    [
        Art, Music, Drama, Movement, Mindfulness, Reminiscence, Sensory, Horticultural, AnimalAssisted, Play, SpeechAndLanguage,
        Occupational, Physiotherapy, Talking, PersonalCare, MealPreparation, MedicationPrompt, Outing, Appointment,
    ];

    /// <summary>Whether the library knows this code.</summary>
    public bool IsKnown => Known.AsSpan().Contains(this);
}
