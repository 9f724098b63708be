using NodaTime;

namespace TherapySession.Standards;

/// <summary>One pass over a history: how the session stood at each gate, what counts under the assessed profile, and what is out of order on the way.</summary>
/// <remarks>Lives inside one call, on one thread. It folds each event once; what is kept at a gate shares its parts with the session that goes on.</remarks>
internal sealed class Reading
{
    private readonly Profile _profile;
    private readonly SessionEvent[] _events;
    private readonly EventKind[] _kinds;
    private readonly Retelling _happened;
    private readonly Passage?[] _first = new Passage?[Gates.Count];
    private readonly Passage?[] _last = new Passage?[Gates.Count];
    private HashSet<int>? _discounted;
    private Session? _counted;
    private (Phase From, int Index)? _cancelled;
    private int? _withdrawn;

    private Reading(SessionEvent[] events, Profile profile)
    {
        (_events, _profile) = (events, profile);
        _kinds = Array.ConvertAll(events, EventKinds.Of);
        _happened = new Retelling(events, Opened);
    }

    /// <summary>The events, as given.</summary>
    public SessionEvent[] Events => _events;

    /// <summary>What kind each of them is.</summary>
    public EventKind[] Kinds => _kinds;

    /// <summary>The session so far, as far as its events count; at the end, all of it. From the first event on that does not count, it is another than what happened.</summary>
    public Session Counted => _counted ?? _happened.Now;

    /// <summary>Where the session stands at the end, as recorded.</summary>
    public Phase Phase => _events[^1].At.Phase;

    /// <summary>What was found on the way, in the order of the events.</summary>
    public List<Finding> Findings { get; } = [];

    /// <summary>Whether the session was called off, and stayed so.</summary>
    public bool IsCancelled => _cancelled is not null && Phase is Phase.Cancelled or Phase.TidyUpAfterCancel;

    /// <summary>The gates that still lie ahead.</summary>
    public ValueList<Gate> OpenGates => Phase == Phase.TidyUpAfterCancel ? [Gate.AllBack] : IsCancelled ? [] : ValueList.Create(Gates.OnTheWay(Phase, Trigger.Complete));

    /// <summary>Reads a history that was opened.</summary>
    public static Reading Of(SessionEvent[] events, Profile profile)
    {
        var reading = new Reading(events, profile);
        reading.Read();
        return reading;
    }

    private int Opened => Array.FindIndex(_events, static fact => fact is SessionOpened);

    // For each position, when the earliest of the events from there on happened: most gates have nothing late behind them.
    private Instant[] EarliestOfAll => field ??= Earliest(static _ => true);

    private Instant[] EarliestConsent => field ??= Earliest(static fact => fact is ConsentRecorded or CapacityAssessed or CompetenceAssessed or BestInterestsDecided);

    /// <summary>Whether an event counts under the assessed profile.</summary>
    public bool Counts(int index) => _discounted?.Contains(index) != true;

    /// <summary>The first time that a gate was gone through, which leads to the next one; <see langword="null"/> where it never was.</summary>
    public Passage? FirstThrough(Gate gate) => _first[(int)gate];

    /// <summary>Why a gate was rightly passed by, and the event that says so; <see langword="null"/> where it was not.</summary>
    public (WhyNotNeeded Why, int Index)? PassedBy(Gate gate)
    {
        if (IsCancelled && _cancelled is { } cancelled && (cancelled.From == Phase.Consent || gate != Gate.G1))
            return (_events[cancelled.Index] is ConsentWithdrawn ? WhyNotNeeded.WithdrawnBefore : WhyNotNeeded.Cancelled, cancelled.Index);
        return gate == Gate.G3 && _withdrawn is { } index ? (WhyNotNeeded.WithdrawnWhileTakingPart, index) : null;
    }

    /// <summary>A session together with what was recorded later but had happened by a moment; the same session where there is no such thing.</summary>
    public Session WithLateFacts(Session before, int index, Instant moment)
    {
        var session = before;
        for (var i = index + 1; i < _events.Length && EarliestOfAll[i] <= moment; i++)
        {
            // Steps stay where they are: only what was noted late, withdrawals included, belongs to the moment.
            if (_events[i].At.HappenedAt <= moment && _events[i] is not SessionOpened && Counts(i) && EventKinds.TriggerOf(_events[i]) is null or > Trigger.Cancel)
                session = session.Evolve(_events[i] with { At = _events[i].At with { Phase = session.Phase } });
        }

        return session;
    }

    /// <summary>Whether anything that can make consent valid was recorded later and had happened by a moment.</summary>
    public bool HasLateConsent(int index, Instant moment) => EarliestConsent[index + 1] <= moment;

    private Instant[] Earliest(Func<SessionEvent, bool> matters)
    {
        var earliest = new Instant[_events.Length + 1];
        earliest[^1] = Instant.MaxValue;
        for (var i = _events.Length - 1; i >= 0; i--)
            earliest[i] = matters(_events[i]) ? Instant.Min(earliest[i + 1], _events[i].At.HappenedAt) : earliest[i + 1];
        return earliest;
    }

    private void Read()
    {
        var opened = Opened;
        var consent = new ConsentCheck(this, _profile);
        for (var i = 0; i < _events.Length; i++)
        {
            var fact = _events[i];
            OrderCheck.Ask(i, fact, _kinds[i].Command, i == 0 ? null : _events[i - 1], _happened, _profile, Findings);
            if (i == opened)
                continue;

            Judge(i, fact, _kinds[i].Command);
            consent.Ask(i, fact, _happened);
            if (!Counts(i))
                _counted ??= _happened.Now;
            else
                _counted = _counted?.Evolve(fact);
            _happened.Tell(fact);
        }

        consent.Tell();
    }

    private void Judge(int index, SessionEvent fact, CommandKind kind)
    {
        Entitled(index, fact, kind);
        if (EventKinds.TriggerOf(fact, kind) is not { } trigger)
            return;

        var from = _happened.Phase;
        if (Passage.GateOf(trigger, from) is not Gate.None and var gate)
            Note(new Passage(gate, index, fact, gate == Gate.G1 ? Counted : AsBegun(gate, index)));
        if (trigger is not (Trigger.Cancel or Trigger.WithdrawConsent))
            return;

        if (from is Phase.Consent or Phase.Preparation && fact.At.Phase is Phase.Cancelled or Phase.TidyUpAfterCancel)
            _cancelled = (from, index);
        else if (PhaseSet.Participation.Contains(from) && fact.At.Phase == Phase.Feedback)
            _withdrawn = index;
    }

    private void Note(Passage passage)
    {
        ref var last = ref _last[(int)passage.Gate];
        if (last is null)
            _first[(int)passage.Gate] = passage;
        else
            last.Next = passage;
        last = passage;
    }

    // Where nobody recorded what was chosen, what was begun says what had to be there. That there was no choice stays told, by the choice.
    private Session AsBegun(Gate gate, int index)
    {
        if (Counted.Preparation.Selection is not null)
            return Counted;

        var facts = gate == Gate.G2 ? _events.Skip(index + 1).TakeWhile(fact => fact is not ParticipationBegan) : _events.Take(index);
        var begun = facts.OfType<ActivityStarted>().Select(fact => fact.Activity).Distinct().ToValueList();
        return begun.Count == 0
            ? Counted
            : Counted.Evolve(new ActivitiesSelected(_events[index].At with { Sequence = 0, Phase = Counted.Phase }, new ActivitySelection([], begun, ChoiceManner.Chosen)));
    }

    // What somebody recorded who may not under the assessed profile, or not alone, happened; but it shows nothing of what that profile asks.
    private void Entitled(int index, SessionEvent fact, CommandKind kind)
    {
        if (kind.IsNeverBlocked || !_profile.AsksWho(kind))
            return;

        var unmet = new Unmet(_profile, nameof(Stamp));
        Acting.AskWho(_profile, _happened.People, kind, fact.At.By, fact.At.CoSignedBy, ref unmet);
        if (unmet.IsEmpty)
            return;

        // A step moved the session whoever took it; leaving it out of the fold would make a session that nobody had.
        var isNote = kind.Trigger is null;
        if (isNote)
            (_discounted ??= []).Add(index);
        foreach (var refusal in unmet.ToList())
            Findings.Add(Finding.Of(refusal, FindingPlace.At(index, fact, $"/at{refusal.Place.JsonPointer}")) with { Severity = isNote ? FindingSeverity.Warning : FindingSeverity.Error });
    }
}
