namespace TherapySession;

/// <summary>A concern was raised.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Concern">What it is about.</param>
public sealed record ConcernRaised(Occurrence At, Concern Concern) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session)
    {
        session.Concerns.All = session.Concerns.All.Add(new ConcernStanding(Concern, [this]));
        if (At.Phase == Phase.Paused && session.Phase == Phase.Active)
            session.Participation.Pauses = session.Participation.Pauses.Add(new PauseOfSession(At, PauseCause.Concern));
    }
}

/// <summary>A concern was reported.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Concern">Which one.</param>
/// <param name="Recipient">To whom.</param>
/// <param name="EscalationKey">Names the alert.</param>
public sealed record ConcernReported(Occurrence At, ConcernId Concern, Recipient Recipient, string? EscalationKey) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Concerns.Note(Concern, this);
}

/// <summary>A concern was acknowledged.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Concern">Which one.</param>
/// <param name="AcknowledgedBy">By whom.</param>
public sealed record ConcernAcknowledged(Occurrence At, ConcernId Concern, Recipient AcknowledgedBy) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Concerns.Note(Concern, this);
}

/// <summary>An acknowledgement was chased.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Concern">Which one.</param>
/// <param name="How">How.</param>
public sealed record ConcernChased(Occurrence At, ConcernId Concern, Words How) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Concerns.Note(Concern, this);
}

/// <summary>Something was done about a concern.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Concern">Which one.</param>
/// <param name="What">What.</param>
public sealed record ConcernActedOn(Occurrence At, ConcernId Concern, Words What) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Concerns.Note(Concern, this);
}

/// <summary>The individual was told what became of a concern.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Concern">Which one.</param>
/// <param name="What">What they were told.</param>
public sealed record ToldOfConcern(Occurrence At, ConcernId Concern, Words What) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Concerns.Note(Concern, this);
}
