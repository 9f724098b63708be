namespace TherapySession;

/// <summary>A session in the making: each part is copied at its first change only, so that one event costs one part and a whole history costs each part once.</summary>
/// <remarks>Lives inside one call, on one thread.</remarks>
internal sealed class SessionDraft(Session session)
{
    private Part<PeopleState> _people = new(session.People, static part => part with { });
    private Part<ConsentState> _consent = new(session.Consent, static part => part with { });
    private Part<PreparationState> _preparation = new(session.Preparation, static part => part with { });
    private Part<ParticipationState> _participation = new(session.Participation, static part => part with { });
    private Part<FeedbackState> _feedback = new(session.Feedback, static part => part with { });
    private Part<TidyUpState> _tidyUp = new(session.TidyUp, static part => part with { });
    private Part<ReflectionState> _reflection = new(session.Reflection, static part => part with { });
    private Part<ConcernState> _concerns = new(session.Concerns, static part => part with { });
    private Part<AmendmentState> _amendments = new(session.Amendments, static part => part with { });

    public SessionOpened? Opened { get; set; } = session.OpenedOrNull;

    public Phase Phase { get; private set; } = session.Phase;

    public History History { get; private set; } = session.History;

    public PeopleState People => _people.Change();

    public ConsentState Consent => _consent.Change();

    public PreparationState Preparation => _preparation.Change();

    public ParticipationState Participation => _participation.Change();

    public FeedbackState Feedback => _feedback.Change();

    public TidyUpState TidyUp => _tidyUp.Change();

    public ReflectionState Reflection => _reflection.Change();

    public ConcernState Concerns => _concerns.Change();

    public AmendmentState Amendments => _amendments.Change();

    /// <summary>The things that an activity of the plan needs; none for an activity that the plan does not have.</summary>
    public ValueList<PlannedResource> ResourcesOf(ActivityId activity) => Opened?.Opening.Plan.Find(activity)?.Resources ?? [];

    public SessionDraft Add(SessionEvent fact)
    {
        fact.Apply(this);
        Phase = fact.At.Phase;
        History = History.Add(fact);
        return this;
    }

    public Session Freeze() => new()
    {
        OpenedOrNull = Opened,
        Phase = Phase,
        History = History,
        People = _people.Value,
        Consent = _consent.Value,
        Preparation = _preparation.Value,
        Participation = _participation.Value,
        Feedback = _feedback.Value,
        TidyUp = _tidyUp.Value,
        Reflection = _reflection.Value,
        Concerns = _concerns.Value,
        Amendments = _amendments.Value,
    };

    private struct Part<T>(T value, Func<T, T> copy)
    {
        private bool _isOurs;

        public T Value { get; private set; } = value;

        public T Change()
        {
            if (!_isOurs)
            {
                Value = copy(Value);
                _isOurs = true;
            }

            return Value;
        }
    }
}
