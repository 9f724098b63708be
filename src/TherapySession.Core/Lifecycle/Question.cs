using NodaTime;

namespace TherapySession;

/// <summary>What a rule is asked about: a session as it stands, for the moment at which something happened or would happen.</summary>
/// <remarks>Lives inside one call, on one thread.</remarks>
/// <param name="session">The session before the command.</param>
/// <param name="at">The moment the answer has to hold for.</param>
/// <param name="by">Who asks; <see langword="null"/> where only a moment is known.</param>
internal sealed class Question(Session session, Instant at, PersonId? by)
{
    public Session Session { get; } = session;

    public Instant At { get; } = at;

    public PersonId? By { get; } = by;

    /// <summary>How consent stands then: worked out once, however many rules look at it.</summary>
    public EffectiveConsent Consent => field ??= EffectiveConsent.Of(Session, At);
}
