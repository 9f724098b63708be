namespace TherapySession;

/// <summary>The individual gave feedback.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Feedback">What they said or showed.</param>
public sealed record IndividualFeedbackGiven(Occurrence At, IndividualFeedback Feedback) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Feedback.Individual = session.Feedback.Individual.Add(this);
}

/// <summary>The individual gave no feedback.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Reason">Why.</param>
/// <param name="Tried">What was tried.</param>
public sealed record NoFeedbackRecorded(Occurrence At, NoFeedbackReason Reason, Words Tried) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Feedback.NoFeedback = session.Feedback.NoFeedback.Add(this);
}

/// <summary>Another participant was asked for feedback.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Person">Who.</param>
public sealed record FeedbackAskedFor(Occurrence At, PersonId Person) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Feedback.Asked = session.Feedback.Asked.Add(this);
}

/// <summary>Another participant gave feedback.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Person">Who.</param>
/// <param name="Words">What they said.</param>
public sealed record OthersFeedbackGiven(Occurrence At, PersonId Person, Words Words) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Feedback.Others = session.Feedback.Others.Add(this);
}

/// <summary>The worker's observations were added to the feedback.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Words">What they say.</param>
public sealed record ObservationsContributed(Occurrence At, Words Words) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Feedback.Contributed = session.Feedback.Contributed.Add(this);
}

/// <summary>An outcome was rated, or it was said why not.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Rating">Which, in whose voice.</param>
public sealed record OutcomeRated(Occurrence At, OutcomeRating Rating) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Feedback.Ratings = session.Feedback.Ratings.Add(this);
}

/// <summary>Putting away began.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
public sealed record TidyUpBegan(Occurrence At) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.TidyUp.Began = this;
}
