using NodaTime;

namespace TherapySession;

/// <summary>One rating of an outcome among those of a course, or that there was none and why. Equality: member by member.</summary>
/// <param name="Session">In which session.</param>
/// <param name="At">When it was given.</param>
/// <param name="Rating">Whose voice, who rated, and the rating or the reason.</param>
/// <param name="Planned">The outcome as the session's plan had it: how it was measured then.</param>
/// <param name="PlanVersion">The version of that plan.</param>
public sealed record RatingInCourse(SessionId Session, Instant At, OutcomeRating Rating, PlannedOutcome Planned, int PlanVersion)
{
    /// <summary>Whether there is a rating, and its measure takes it.</summary>
    public bool IsOnTheScale => Rating.Value is { } value && Planned.Takes(value);
}

/// <summary>One outcome over the sessions of a course. Equality: member by member.</summary>
/// <param name="Outcome">Which outcome.</param>
/// <param name="Planned">The outcome as the latest session that has it in its plan was opened with it.</param>
/// <param name="Ratings">Every rating and every reason for none, in the order of the sessions and of their recording.</param>
public sealed record OutcomeOverTime(OutcomeId Outcome, PlannedOutcome Planned, ValueList<RatingInCourse> Ratings)
{
    internal static ValueList<OutcomeOverTime> Of(ValueList<Session> sessions)
    {
        var planned = new Dictionary<OutcomeId, PlannedOutcome>();
        var ratings = new Dictionary<OutcomeId, List<RatingInCourse>>();
        foreach (var session in sessions)
        {
            foreach (var outcome in session.Plan.Outcomes)
                planned[outcome.Id] = outcome;
            foreach (var rated in session.Feedback.Ratings)
            {
                // A record from elsewhere may rate what its plan does not have: then nobody knows what the figure means.
                if (session.Plan.Find(rated.Rating.Outcome) is not { } outcome)
                    continue;

                if (!ratings.TryGetValue(outcome.Id, out var all))
                    ratings[outcome.Id] = all = [];
                all.Add(new RatingInCourse(session.Id, rated.At.HappenedAt, rated.Rating, outcome, session.Plan.Version));
            }
        }

        // The latest plan's order first; what only older plans have comes after it.
        return sessions.Reverse().SelectMany(session => session.Plan.Outcomes).Select(outcome => outcome.Id).Distinct().Where(ratings.ContainsKey)
            .Select(id => new OutcomeOverTime(id, planned[id], ratings[id].ToValueList())).ToValueList();
    }
}
