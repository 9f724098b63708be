using NodaTime;

namespace TherapySession;

/// <summary>Activities, prompts, observations, pauses and changes as they stand. Read-only to everybody but the fold. Equality: member by member.</summary>
public sealed record ParticipationState
{
    internal static readonly ParticipationState Empty = new();

    private ParticipationState()
    {
    }

    /// <summary>Each time that taking part began: once, and once more after each return to preparation.</summary>
    public ValueList<ParticipationBegan> Began { get; internal set; } = [];

    /// <summary>When taking part ended; <see langword="null"/> before.</summary>
    public Occurrence? Closed { get; private set; }

    /// <summary>Activities that were started.</summary>
    public ValueList<ActivityStarted> Started { get; internal set; } = [];

    /// <summary>Activities that were ended.</summary>
    public ValueList<ActivityEnded> Ended { get; internal set; } = [];

    /// <summary>Support as it was used.</summary>
    public ValueList<PromptUsed> Prompts { get; internal set; } = [];

    /// <summary>Medication prompts, and those that were not given.</summary>
    public ValueList<MedicationPrompted> MedicationPrompts { get; internal set; } = [];

    /// <summary>Outings and ways to appointments, stage by stage in the order of recording.</summary>
    public ValueList<OutingRecorded> Outings { get; internal set; } = [];

    /// <summary>What was observed.</summary>
    public ValueList<ObservationRecorded> Observations { get; internal set; } = [];

    /// <summary>Emotional states, and what helped.</summary>
    public ValueList<EmotionalStateRecorded> EmotionalStates { get; internal set; } = [];

    /// <summary>Every interruption.</summary>
    public ValueList<PauseOfSession> Pauses { get; internal set; } = [];

    /// <summary>Every change that somebody asked for, also in feedback.</summary>
    public ValueList<ChangeOfSession> Changes { get; internal set; } = [];

    /// <summary>Trauma-informed principles that were kept.</summary>
    public ValueList<PrinciplesRecorded> Principles { get; internal set; } = [];

    /// <summary>The interruption that goes on now, if one does.</summary>
    public PauseOfSession? OpenPause => Pauses.Count > 0 && Pauses[^1] is { Ended: null } open ? open : null;

    /// <summary>How long the individual took part, in elapsed time without interruptions; zero before it began.</summary>
    /// <param name="now">The moment up to which to count while it goes on.</param>
    public Duration TimeTakenPart(Instant now)
    {
        if (Began.Count == 0)
            return Duration.Zero;

        // Whoever went back to preparing and has not begun again took part until then.
        var back = LastReturnBefore(int.MaxValue);
        var end = Closed?.HappenedAt ?? (back?.Sequence > Began[^1].At.Sequence ? back.HappenedAt : now);
        var time = end - Began[0].At.HappenedAt;
        foreach (var pause in Pauses)
            time -= (pause.Ended?.HappenedAt ?? end) - pause.Began.HappenedAt;

        // A return to preparation ends the pause; what was prepared anew is no taking part either.
        for (var i = 1; i < Began.Count; i++)
        {
            if (LastReturnBefore(Began[i].At.Sequence) is { } returned)
                time -= Began[i].At.HappenedAt - returned.HappenedAt;
        }

        return time < Duration.Zero ? Duration.Zero : time;
    }

    /// <summary>Whether an activity was started and not ended.</summary>
    public bool IsGoingOn(ActivityId activity)
    {
        var started = 0;
        foreach (var fact in Started)
            started += fact.Activity.Equals(activity) ? 1 : 0;
        foreach (var fact in Ended)
            started -= fact.Activity.Equals(activity) ? 1 : 0;
        return started > 0;
    }

    /// <summary>Whether an activity was ever started.</summary>
    public bool HasStarted(ActivityId activity) => Started.Any(activity, static (fact, id) => fact.Activity.Equals(id));

    /// <summary>Where an outing is, by when each stage happened; <see langword="null"/> where nobody set out.</summary>
    public OutingStage? StageOf(ActivityId activity) => StageOf(activity, Instant.MaxValue);

    /// <summary>Whether the individual is out, so that somebody has to see them back.</summary>
    public bool IsAway
    {
        get
        {
            foreach (var fact in Outings)
            {
                if (OutingStages.IsAway(StageOf(fact.Activity)))
                    return true;
            }

            return false;
        }
    }

    /// <summary>Where an outing was at a moment.</summary>
    internal OutingStage? StageOf(ActivityId activity, Instant at)
    {
        OutingRecorded? latest = null;
        foreach (var fact in Outings)
        {
            if (fact.Activity.Equals(activity) && fact.At.HappenedAt <= at && (latest is null || Moments.IsAfter(fact, latest)))
                latest = fact;
        }

        return latest?.Stage;
    }

    /// <summary>Whether an activity was done and does not go on again.</summary>
    public bool IsDone(ActivityId activity)
    {
        ActivityEnded? latest = null;
        foreach (var fact in Ended)
            latest = fact.Activity.Equals(activity) ? fact : latest;
        return latest?.End == ActivityEnd.Done && !IsGoingOn(activity);
    }

    /// <summary>A change that somebody asked for, if they did.</summary>
    public ChangeOfSession? Find(ChangeId change)
    {
        foreach (var each in Changes)
        {
            if (each.Id.Equals(change))
                return each;
        }

        return null;
    }

    /// <summary>Whether a moment lies in the time of taking part: between its beginning and its end, pauses included.</summary>
    public bool Covers(Instant moment) => Began.Count > 0 && moment >= Began[0].At.HappenedAt && !(moment > Closed?.HappenedAt);

    internal void Answer(PauseAnswered answer)
    {
        if (OpenPause is { } open)
            Pauses = Pauses.With(Pauses.Count - 1, open with { Answer = answer });
    }

    internal void ClosePause(Occurrence at)
    {
        if (OpenPause is { } open)
            Pauses = Pauses.With(Pauses.Count - 1, open with { Ended = at });
    }

    internal void Close(Occurrence at)
    {
        ClosePause(at);
        Closed = at;
    }

    internal void Settle(ChangeId change, ChangeStanding standing, SessionEvent fact)
    {
        for (var i = 0; i < Changes.Count; i++)
        {
            if (Changes[i].Id.Equals(change))
                Changes = Changes.With(i, Changes[i] with { Standing = standing, Facts = Changes[i].Facts.Add(fact) });
        }
    }

    private Occurrence? LastReturnBefore(int sequence) =>
        Pauses.FindLast(sequence, static (pause, before) => pause.Ended is { Phase: Phase.Preparation } ended && ended.Sequence < before)?.Ended;
}
