namespace TherapySession;

/// <summary>A skill or training that an activity needs: an open list, for instance <c>moving-and-handling</c>.</summary>
/// <remarks>Shape and equality: see <see cref="OpenCode"/>.</remarks>
public sealed record Skill : OpenCode
{
    /// <inheritdoc cref="OpenCode"/>
    /// <exception cref="ArgumentException">The text is not a code.</exception>
    public Skill(string value)
        : base(value)
    {
    }
}
