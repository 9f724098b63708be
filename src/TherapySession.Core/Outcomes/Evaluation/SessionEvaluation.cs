namespace TherapySession.Outcomes;

/// <summary>How one session met its outcomes, as far as ratings and feedback say (226/PC9, 226/PC10; 320/PC9, 320/PC10).</summary>
/// <remarks>Figures and voices, and no verdict on a person. Equality: member by member. Thread safety: immutable.</remarks>
public sealed record SessionEvaluation
{
    private SessionEvaluation(SessionId session) => Session = session;

    /// <summary>Which session.</summary>
    public SessionId Session { get; }

    /// <summary>Each outcome that was confirmed or rated, in the order of the plan.</summary>
    public ValueList<OutcomeInSession> Outcomes { get; private init; } = [];

    /// <summary>The individual's own feedback; <see langword="null"/> where there is none.</summary>
    public IndividualFeedback? Feedback { get; private init; }

    /// <summary>Why the individual gave no feedback; <see langword="null"/> where they did, or nothing is recorded.</summary>
    public NoFeedbackReason? NoFeedback { get; private init; }

    /// <summary>How independently steps were done, each by the most support that it took.</summary>
    public required IndependenceResult Independence { get; init; }

    /// <summary>How a session met its outcomes.</summary>
    public static SessionEvaluation Of(Session session)
    {
        ArgumentNullException.ThrowIfNull(session);
        var ratings = session.Feedback.Ratings.Select(rated => rated.Rating).ToLookup(rating => rating.Outcome);
        var (given, none) = (session.Feedback.Individual, session.Feedback.NoFeedback);
        return new SessionEvaluation(session.Id)
        {
            Outcomes = session.Plan.Outcomes.Where(outcome => session.Consent.IsConfirmed(outcome.Id) || ratings.Contains(outcome.Id))
                .Select(outcome => OutcomeInSession.Of(outcome, ratings[outcome.Id])).ToValueList(),
            Feedback = given.Count == 0 ? null : given[^1].Feedback,
            NoFeedback = given.Count == 0 && none.Count > 0 ? none[^1].Reason : null,
            Independence = IndependenceInSession.Score(SupportInSession.Of(session), session.Plan.Prompts),
        };
    }
}
