using NodaTime;

namespace TherapySession;

/// <summary>What a rule is asked about: a session as it stands, for the moment at which something happened or would happen.</summary>
/// <remarks>Lives inside one call, on one thread.</remarks>
internal abstract class Question
{
    private protected Question(Instant at, PersonId? by) => (At, By) = (at, by);

    public abstract Session Session { get; }

    public Instant At { get; }

    public PersonId? By { get; }

    /// <summary>The therapy plan in the version that the session was opened with.</summary>
    public TherapyPlan Plan => Facts.Opening.Plan;

    /// <summary>How consent stands then: worked out once, however many rules look at it.</summary>
    public EffectiveConsent Consent => field ??= EffectiveConsent.From(Facts, At);

    /// <summary>What consent is worked out from.</summary>
    protected abstract ConsentFacts Facts { get; }

    /// <summary>A question about a session.</summary>
    /// <param name="session">The session before the command.</param>
    /// <param name="at">The moment the answer has to hold for.</param>
    /// <param name="by">Who asks; <see langword="null"/> where only a moment is known.</param>
    public static Question About(Session session, Instant at, PersonId? by) => new OfHeld(session, at, by);

    /// <summary>A question about a session that is still being told. Most of these are about consent alone, and the session is held still only for the others.</summary>
    /// <param name="facts">What consent is worked out from.</param>
    /// <param name="hold">Holds the session still.</param>
    /// <param name="at">The moment the answer has to hold for.</param>
    /// <param name="by">Who asks.</param>
    public static Question WhileTelling(ConsentFacts facts, Func<Session> hold, Instant at, PersonId by) => new OfTold(facts, hold, at, by);

    // One is made for each command that is decided: it holds nothing that it does not need.
    private sealed class OfHeld(Session session, Instant at, PersonId? by) : Question(at, by)
    {
        public override Session Session => session;

        protected override ConsentFacts Facts => ConsentFacts.Of(session);
    }

    private sealed class OfTold(ConsentFacts facts, Func<Session> hold, Instant at, PersonId by) : Question(at, by)
    {
        public override Session Session => field ??= hold();

        protected override ConsentFacts Facts => facts;
    }
}
