namespace TherapySession;

/// <summary>Somebody answered.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Response">Who answered what.</param>
public sealed record ConsentRecorded(Occurrence At, ConsentResponse Response) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Consent.Responses = session.Consent.Responses.Add(this);
}

/// <summary>Consent to taking part was withdrawn.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="WithdrawnBy">Whose withdrawal it is.</param>
/// <param name="Reason">Why, if the person said so.</param>
public sealed record ConsentWithdrawn(Occurrence At, PersonId WithdrawnBy, Words? Reason) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session)
    {
        session.Consent.Withdrawals = session.Consent.Withdrawals.Add(this);
        if (PhaseSet.Participation.Contains(session.Phase))
            session.Participation.Close(At);
    }
}

/// <summary>Areas or activities were taken out of consent.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="NarrowedBy">Whose change it is.</param>
/// <param name="Areas">The areas.</param>
/// <param name="Activities">The activities.</param>
public sealed record ConsentNarrowed(Occurrence At, PersonId NarrowedBy, ValueList<ConsentArea> Areas, ValueList<ActivityId> Activities) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Consent.Narrowings = session.Consent.Narrowings.Add(this);
}

/// <summary>An answer should never have counted.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Answer">The sequence number of the answer.</param>
/// <param name="Reason">Why.</param>
public sealed record ConsentInvalidated(Occurrence At, int Answer, Words Reason) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Consent.Invalidations = session.Consent.Invalidations.Add(this);
}

/// <summary>The individual showed that they do not want this.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Seen">What was seen or said.</param>
public sealed record DissentRecorded(Occurrence At, Words Seen) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session)
    {
        session.Consent.Dissents = session.Consent.Dissents.Add(this);
        if (At.Phase == Phase.Paused && session.Phase == Phase.Active)
            session.Participation.Pauses = session.Participation.Pauses.Add(new PauseOfSession(At, PauseCause.Dissent));
    }
}

/// <summary>A change calls for asking again.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Change">What has changed.</param>
/// <param name="Seen">What was seen or said.</param>
public sealed record ReconfirmationAsked(Occurrence At, ChangeOfCircumstance Change, Words Seen) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Consent.Reconfirmations = session.Consent.Reconfirmations.Add(this);
}

/// <summary>Capacity was assessed.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Assessment">What was found.</param>
public sealed record CapacityAssessed(Occurrence At, CapacityAssessment Assessment) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Consent.Capacity = session.Consent.Capacity.Add(this);
}

/// <summary>A child's competence was assessed.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Assessment">What was found.</param>
public sealed record CompetenceAssessed(Occurrence At, CompetenceAssessment Assessment) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Consent.Competence = session.Consent.Competence.Add(this);
}

/// <summary>A decision was made in the individual's best interests.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Decision">What was decided.</param>
public sealed record BestInterestsDecided(Occurrence At, BestInterestsDecision Decision) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Consent.BestInterests = session.Consent.BestInterests.Add(this);
}

/// <summary>A document was read.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Document">Which one.</param>
/// <param name="Version">In which version.</param>
public sealed record DocumentAccessed(Occurrence At, SessionDocument Document, int Version) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Consent.Documents = session.Consent.Documents.Add(this);
}

/// <summary>An outcome was confirmed for this session.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Outcome">Which one.</param>
/// <param name="Preferences">The preferences that were weighed.</param>
/// <param name="Needs">The needs that were weighed.</param>
/// <param name="ConfirmedWith">Who took part.</param>
public sealed record OutcomeConfirmed(Occurrence At, OutcomeId Outcome, Words Preferences, Words Needs, ValueList<PersonId> ConfirmedWith) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Consent.Confirmed = session.Consent.Confirmed.Add(this);
}

/// <summary>An outcome was set aside for this session.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Outcome">Which one.</param>
/// <param name="Reason">Why.</param>
/// <param name="InTheirWords">The individual's words about it.</param>
public sealed record OutcomeSetAside(Occurrence At, OutcomeId Outcome, OutcomeSetAsideReason Reason, Words? InTheirWords) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Consent.SetAside = session.Consent.SetAside.Add(this);
}

/// <summary>Preferred support was agreed.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Agreement">What, and with whom.</param>
public sealed record SupportAgreed(Occurrence At, SupportAgreement Agreement) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Consent.Support = this;
}

/// <summary>Preparing began.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
public sealed record PreparationBegan(Occurrence At) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Preparation.Began = this;
}

/// <summary>The session was called off.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Reason">Why.</param>
/// <param name="Words">More about it.</param>
public sealed record SessionCancelled(Occurrence At, StopReason Reason, Words? Words) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Consent.Cancelled = this;
}
