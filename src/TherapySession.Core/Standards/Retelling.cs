using NodaTime;

namespace TherapySession.Standards;

/// <summary>A history told again, event by event. The session is held still only where somebody looks at it: most events are passed without one.</summary>
/// <remarks>Lives inside one call, on one thread.</remarks>
internal sealed class Retelling
{
    private readonly RecordedEvents _events;
    private readonly Func<Session> _hold;

    // Not readonly: each telling would change a copy.
    private SessionDraft _draft = new(Session.NotOpened);
    private Session? _now;
    private int _told;

    /// <summary>Begins with the opening, wherever it stands.</summary>
    /// <param name="events">The events in the order in which they are told.</param>
    /// <param name="opened">The position of the opening.</param>
    public Retelling(SessionEvent[] events, int opened)
    {
        if (opened > 0)
            events = [events[opened], .. events[..opened], .. events[(opened + 1)..]];
        _hold = () => Now;
        _events = RecordedEvents.Of(events, events.Length);
        Tell(events[0]);
    }

    /// <summary>The phase so far.</summary>
    public Phase Phase => _draft.Phase;

    /// <summary>Who has a part so far.</summary>
    public PeopleState People => _draft.PeopleSoFar;

    /// <summary>What consent is worked out from so far.</summary>
    public ConsentFacts Consent => _draft.ConsentSoFar;

    /// <summary>The session so far.</summary>
    public Session Now => _now ??= _draft.Freeze(_events.First(_told));

    /// <summary>A question about the session so far: answered before the next event is told.</summary>
    public Question Ask(Instant at, PersonId by) => new(Consent, _hold, at, by);

    /// <summary>Tells the next event.</summary>
    public void Tell(SessionEvent fact)
    {
        _draft.Add(fact);
        _told++;
        _now = null;
    }
}
