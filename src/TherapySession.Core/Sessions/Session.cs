using NodaTime;

namespace TherapySession;

/// <summary>One supported therapy session of one individual, as it stands: the fold of its history.</summary>
/// <remarks>
/// A session never changes; a command gives a new one. Equality: by history. Thread safety: immutable; see <see cref="LiveSession"/> for one that several threads work on.
/// </remarks>
public sealed class Session : IEquatable<Session>
{
    internal static readonly Session NotOpened = new();

    // Together with the version all that a session knows of its events: each version is one object less than with a history of its own.
    private readonly RecordedEvents.Buffer _events;

    /// <summary>What a draft came to.</summary>
    internal Session(
        Phase phase, RecordedEvents events, PeopleState people, ConsentState consent, PreparationState preparation, ParticipationState participation,
        FeedbackState feedback, TidyUpState tidyUp, ReflectionState reflection, ConcernState concerns, AmendmentState amendments)
    {
        (Phase, _events, Version, People, Consent, Preparation) = (phase, events.Shared, events.Count, people, consent, preparation);
        (Participation, Feedback, TidyUp, Reflection, Concerns, Amendments) = (participation, feedback, tidyUp, reflection, concerns, amendments);
    }

    private Session()
        : this(
            default, new RecordedEvents(RecordedEvents.Nothing, 0), PeopleState.Empty, ConsentState.Empty, PreparationState.Empty, ParticipationState.Empty,
            FeedbackState.Empty, TidyUpState.Empty, ReflectionState.Empty, ConcernState.Empty, AmendmentState.Empty)
    {
    }

    /// <summary>Identifies the session.</summary>
    public SessionId Id => Opening.Session;

    /// <summary>What it was opened with: individual, plan, place, planned time.</summary>
    public Opening Opening => OpenedOrNull?.Opening ?? throw new InvalidOperationException("The session is not opened.");

    /// <summary>What is asked of it.</summary>
    public Profile Profile => Opening.Profile;

    /// <summary>The therapy plan in the version it was opened with.</summary>
    public TherapyPlan Plan => Opening.Plan;

    /// <summary>Where it stands.</summary>
    public Phase Phase { get; }

    /// <summary>Everything that happened, in the order in which it was recorded.</summary>
    public History History => field ??= new History(Events);

    /// <summary>How many events there are.</summary>
    public int Version { get; }

    /// <summary>Whether it has ended; a withdrawal, a concern, an amendment and a signature are taken all the same.</summary>
    public bool HasEnded => PhaseSet.Ended.Contains(Phase);

    /// <summary>Who has a part.</summary>
    public PeopleState People { get; }

    /// <summary>Consent, capacity, guidance, outcomes and preferred support.</summary>
    public ConsentState Consent { get; }

    /// <summary>Choice, needs, environment, resources, controls.</summary>
    public PreparationState Preparation { get; }

    /// <summary>Activities, prompts, observations, pauses, changes.</summary>
    public ParticipationState Participation { get; }

    /// <summary>Three voices and their ratings.</summary>
    public FeedbackState Feedback { get; }

    /// <summary>How the environment was left, and hazards.</summary>
    public TidyUpState TidyUp { get; }

    /// <summary>The record, its signatures, and the worker's reflection.</summary>
    public ReflectionState Reflection { get; }

    /// <summary>Concerns and what became of them.</summary>
    public ConcernState Concerns { get; }

    /// <summary>What was added after the end.</summary>
    public AmendmentState Amendments { get; }

    /// <summary>The individual.</summary>
    public PersonId Individual => Opening.Individual;

    /// <summary>Whether a level of prompt is more support than was agreed; where nothing was agreed yet, no level is.</summary>
    public bool IsAboveCeiling(PromptLevel level) =>
        Consent.Support is { Agreement.PromptCeiling: var ceiling } && Plan.Prompts.Height(level) > Plan.Prompts.Height(ceiling);

    /// <summary>The opening; <see langword="null"/> before it, and for what a group shares, which is nobody's session.</summary>
    internal SessionOpened? OpenedOrNull => Version == 0 ? null : _events.Events[0] as SessionOpened;

    internal RecordedEvents Events => new(_events, Version);

    /// <summary>Opens a session.</summary>
    /// <returns>Accepted with the session in <see cref="Phase.Consent"/>, or refused with everything that is wrong.</returns>
    public static Decision Open(Opening opening, Stamp stamp)
    {
        ArgumentNullException.ThrowIfNull(opening);
        return SessionDecider.Decide(NotOpened, new OpenSession(opening), stamp);
    }

    /// <summary>Folds a whole history, whoever recorded it. Nothing is judged: what happened, happened.</summary>
    /// <exception cref="ArgumentException">The history is empty or does not begin with <see cref="SessionOpened"/>.</exception>
    public static Session Fold(IEnumerable<SessionEvent> history)
    {
        ArgumentNullException.ThrowIfNull(history);
        var events = History.Copy(history);
        if (events.Length == 0)
            throw new ArgumentException("A history has at least one event.", nameof(history));
        if (events[0] is not SessionOpened)
            throw new ArgumentException("A history begins with the opening of the session.", nameof(history));

        var draft = new SessionDraft(NotOpened);
        foreach (var fact in events)
            draft.Add(fact);
        return draft.Freeze(RecordedEvents.Of(events, events.Length));
    }

    /// <summary>Decides about a command: accepted with a new session and the event to store, or refused with every reason at once.</summary>
    public Decision Decide(SessionCommand command, Stamp stamp) => SessionDecider.Decide(this, command, stamp);

    /// <summary>The session after one more event. Nothing is judged.</summary>
    public Session Evolve(SessionEvent fact)
    {
        var draft = new SessionDraft(this);
        draft.Add(fact);
        return draft.Freeze(Events.Add(fact));
    }

    /// <summary>Which commands are permitted now, and for each other one every reason why not.</summary>
    /// <param name="at">The moment to ask for: consent may end.</param>
    public ValueList<NextStep> WhatNow(Instant at) => NextStep.Of(this, at);

    /// <summary>Whether nobody has closed the session although its time is over: a view, not a state; late facts still bring it to its end.</summary>
    /// <param name="at">The moment to ask for.</param>
    /// <param name="grace">How long after the planned end a session may stay open.</param>
    public bool IsLapsed(Instant at, Duration grace) => !HasEnded && at >= Opening.Planned.End + grace;

    /// <inheritdoc/>
    public bool Equals(Session? other) => other is not null && Phase == other.Phase && History.Equals(other.History);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Session);

    /// <inheritdoc/>
    public override int GetHashCode() => History.GetHashCode();

    /// <summary>The phase and the version; never who.</summary>
    public override string ToString() => $"{Phase}, {Version} events";
}
