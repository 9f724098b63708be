namespace TherapySession;

/// <summary>A session in the making: each part is copied at its first change only, so that one event costs one part and a whole history costs each part once.</summary>
/// <remarks>
/// Lives inside one call, on one thread. It changes and is a value, so that a command makes no object for it: it is passed by reference only, and a copy of it is never gone on with.
/// </remarks>
internal struct SessionDraft(Session session)
{
    private PeopleState _people = session.People;
    private ConsentState _consent = session.Consent;
    private PreparationState _preparation = session.Preparation;
    private ParticipationState _participation = session.Participation;
    private FeedbackState _feedback = session.Feedback;
    private TidyUpState _tidyUp = session.TidyUp;
    private ReflectionState _reflection = session.Reflection;
    private ConcernState _concerns = session.Concerns;
    private AmendmentState _amendments = session.Amendments;
    private Parts _ours;

    [Flags]
    private enum Parts
    {
        None = 0,
        People = 1,
        Consent = 1 << 1,
        Preparation = 1 << 2,
        Participation = 1 << 3,
        Feedback = 1 << 4,
        TidyUp = 1 << 5,
        Reflection = 1 << 6,
        Concerns = 1 << 7,
        Amendments = 1 << 8,
    }

    public SessionOpened? Opened { get; set; } = session.OpenedOrNull;

    public Phase Phase { get; private set; } = session.Phase;

    public PeopleState People => IsOurs(Parts.People) ? _people : _people = _people with { };

    /// <summary>Who has a part so far, to look at only.</summary>
    public readonly PeopleState PeopleSoFar => _people;

    /// <summary>What consent is worked out from so far, to look at only.</summary>
    public readonly ConsentFacts ConsentSoFar => new(Opened?.Opening ?? throw new InvalidOperationException("The session is not opened."), _people, _consent);

    public ConsentState Consent => IsOurs(Parts.Consent) ? _consent : _consent = _consent with { };

    public PreparationState Preparation => IsOurs(Parts.Preparation) ? _preparation : _preparation = _preparation with { };

    public ParticipationState Participation => IsOurs(Parts.Participation) ? _participation : _participation = _participation with { };

    public FeedbackState Feedback => IsOurs(Parts.Feedback) ? _feedback : _feedback = _feedback with { };

    public TidyUpState TidyUp => IsOurs(Parts.TidyUp) ? _tidyUp : _tidyUp = _tidyUp with { };

    public ReflectionState Reflection => IsOurs(Parts.Reflection) ? _reflection : _reflection = _reflection with { };

    public ConcernState Concerns => IsOurs(Parts.Concerns) ? _concerns : _concerns = _concerns with { };

    public AmendmentState Amendments => IsOurs(Parts.Amendments) ? _amendments : _amendments = _amendments with { };

    /// <summary>The things that an activity of the plan needs; none for an activity that the plan does not have.</summary>
    public readonly ValueList<PlannedResource> ResourcesOf(ActivityId activity) => Opened?.Opening.Plan.Find(activity)?.Resources ?? [];

    public void Add(SessionEvent fact)
    {
        fact.Apply(ref this);
        Phase = fact.At.Phase;
    }

    /// <summary>The session that came of it so far; the draft may go on.</summary>
    /// <param name="events">Everything that happened, what was added included.</param>
    public Session Freeze(RecordedEvents events)
    {
        _ours = Parts.None;
        return new Session(
            Phase, events, _people, _consent, _preparation, _participation, _feedback, _tidyUp, _reflection, _concerns, _amendments);
    }

    // Asked before each change: from the first time on, a part is a copy of our own, until it is given away.
    private bool IsOurs(Parts part)
    {
        var isOurs = (_ours & part) != 0;
        _ours |= part;
        return isOurs;
    }
}
