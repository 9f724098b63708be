namespace TherapySession;

/// <summary>An activity started.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Activity">Which one.</param>
public sealed record ActivityStarted(Occurrence At, ActivityId Activity) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session)
    {
        session.Participation.Started = session.Participation.Started.Add(this);
        foreach (var resource in session.ResourcesOf(Activity))
        {
            if (session.Preparation.CustodyOf(resource.Id) == ResourceCustody.CheckedInWorkingOrder)
                session.Preparation.Move(resource.Id, ResourceCustody.InUse, this);
        }
    }
}

/// <summary>An activity ended.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Activity">Which one.</param>
/// <param name="End">How it ended.</param>
/// <param name="Words">More about it.</param>
public sealed record ActivityEnded(Occurrence At, ActivityId Activity, ActivityEnd End, Words? Words) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session)
    {
        session.Participation.Ended = session.Participation.Ended.Add(this);
        foreach (var resource in session.ResourcesOf(Activity))
        {
            if (session.Preparation.CustodyOf(resource.Id) == ResourceCustody.InUse)
                session.Preparation.Move(resource.Id, ResourceCustody.ToBeCleaned, this);
        }
    }
}

/// <summary>A prompt or assistance was used.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Use">Which, and why if it was more than agreed.</param>
public sealed record PromptUsed(Occurrence At, PromptUse Use) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Participation.Prompts = session.Participation.Prompts.Add(this);
}

/// <summary>Somebody was prompted to take their own medication, or nobody was because a right was in doubt.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Checklist">The six rights, and how it ended.</param>
public sealed record MedicationPrompted(Occurrence At, MedicationChecklist Checklist) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Participation.MedicationPrompts = session.Participation.MedicationPrompts.Add(this);
}

/// <summary>An outing came to another stage.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Activity">Which activity.</param>
/// <param name="Stage">Where they were then.</param>
/// <param name="Words">To whom the individual was handed over, or more about it.</param>
public sealed record OutingRecorded(Occurrence At, ActivityId Activity, OutingStage Stage, Words? Words) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Participation.Outings = session.Participation.Outings.Add(this);
}

/// <summary>Something was observed.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Observation">What.</param>
public sealed record ObservationRecorded(Occurrence At, Observation Observation) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Participation.Observations = session.Participation.Observations.Add(this);
}

/// <summary>The individual's emotional state was recorded.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Observation">What was seen, and what helped.</param>
public sealed record EmotionalStateRecorded(Occurrence At, EmotionalObservation Observation) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Participation.EmotionalStates = session.Participation.EmotionalStates.Add(this);
}

/// <summary>Taking part was interrupted.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Cause">Why.</param>
/// <param name="Words">More about it.</param>
public sealed record SessionPaused(Occurrence At, PauseCause Cause, Words? Words) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Participation.Pauses = session.Participation.Pauses.Add(new PauseOfSession(At, Cause));
}

/// <summary>The cause of a pause was answered.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="How">How.</param>
public sealed record PauseAnswered(Occurrence At, Words How) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Participation.Answer(this);
}

/// <summary>The individual goes on taking part.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
public sealed record SessionResumed(Occurrence At) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Participation.ClosePause(At);
}

/// <summary>The session went back to preparing.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Why">Why.</param>
public sealed record ReturnedToPreparation(Occurrence At, Words Why) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session)
    {
        session.Participation.ClosePause(At);
        session.Preparation.Returned = this;
    }
}

/// <summary>Somebody asked for a change.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Change">Identifies it.</param>
/// <param name="ChangeKind">What is to change.</param>
/// <param name="AskedBy">Who.</param>
/// <param name="Words">What they asked for.</param>
public sealed record ChangeProposed(Occurrence At, ChangeId Change, ChangeKind ChangeKind, PersonId AskedBy, Words Words) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Participation.Changes = session.Participation.Changes.Add(new ChangeOfSession(Change, ChangeKind, ChangeStanding.Proposed, [this]));
}

/// <summary>A change was agreed.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Change">Which one.</param>
/// <param name="AgreedBy">Who agreed.</param>
public sealed record ChangeAgreed(Occurrence At, ChangeId Change, ValueList<PersonId> AgreedBy) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Participation.Settle(Change, ChangeStanding.Agreed, this);
}

/// <summary>A change was declined.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Change">Which one.</param>
/// <param name="Words">Why.</param>
public sealed record ChangeDeclined(Occurrence At, ChangeId Change, Words Words) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Participation.Settle(Change, ChangeStanding.Declined, this);
}

/// <summary>A change was made.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Change">Which one.</param>
/// <param name="Words">How.</param>
public sealed record ChangeMade(Occurrence At, ChangeId Change, Words Words) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Participation.Settle(Change, ChangeStanding.Made, this);
}

/// <summary>A change was carried forward.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Change">Which one.</param>
/// <param name="Words">Who takes it on.</param>
public sealed record ChangeCarriedForward(Occurrence At, ChangeId Change, Words Words) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Participation.Settle(Change, ChangeStanding.CarriedForward, this);
}

/// <summary>Trauma-informed principles were kept.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Principles">Which ones.</param>
/// <param name="How">How.</param>
public sealed record PrinciplesRecorded(Occurrence At, ValueList<TraumaInformedPrinciple> Principles, Words How) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Participation.Principles = session.Participation.Principles.Add(this);
}

/// <summary>Taking part ended.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="EarlyBecause">Why early, if it was.</param>
/// <param name="Words">More about it.</param>
public sealed record ParticipationEnded(Occurrence At, StopReason? EarlyBecause, Words? Words) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Participation.Close(At);
}
