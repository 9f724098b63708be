using NodaTime;

namespace TherapySession;

/// <summary>What a rule is asked about: a session as it stands, for the moment at which something happened or would happen.</summary>
/// <remarks>
/// Lives inside one call, on one thread. It is a value, so that a command makes no object for it; it is passed by reference, so that what one rule had to work out is there for the next.
/// </remarks>
internal struct Question
{
    private readonly Func<Session>? _hold;
    private readonly ConsentFacts _facts;
    private Session? _session;
    private EffectiveConsent? _consent;

    /// <summary>A question about a session.</summary>
    /// <param name="session">The session before the command.</param>
    /// <param name="at">The moment the answer has to hold for.</param>
    /// <param name="by">Who asks; <see langword="null"/> where only a moment is known.</param>
    public Question(Session session, Instant at, PersonId? by) => (_session, _facts, At, By) = (session, ConsentFacts.Of(session), at, by);

    /// <summary>A question about a session that is still being told. Most of these are about consent alone, and the session is held still only for the others.</summary>
    /// <param name="facts">What consent is worked out from.</param>
    /// <param name="hold">Holds the session still.</param>
    /// <param name="at">The moment the answer has to hold for.</param>
    /// <param name="by">Who asks.</param>
    public Question(ConsentFacts facts, Func<Session> hold, Instant at, PersonId by) => (_facts, _hold, At, By) = (facts, hold, at, by);

    public Instant At { get; }

    public PersonId? By { get; }

    public Session Session => _session ??= _hold!();

    /// <summary>The therapy plan in the version that the session was opened with.</summary>
    public readonly TherapyPlan Plan => _facts.Opening.Plan;

    /// <summary>How consent stands then: worked out once, however many rules look at it.</summary>
    public EffectiveConsent Consent => _consent ??= EffectiveConsent.From(_facts, At);
}
