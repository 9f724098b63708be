namespace TherapySession.Outcomes;

/// <summary>How the sessions of a course met its outcomes over time, as far as ratings say (226/PC9, 226/PC10; 320/PC9, 320/PC10).</summary>
/// <remarks>
/// Figures, voices, and what supports and weakens a claim. A number is never taken for a person: nothing in here says that somebody is better.
/// Complexity: O(n log n) in the ratings n; the methods that visit pairs are given at most the latest 100 ratings of a series and say so.
/// Equality: member by member. Thread safety: immutable.
/// </remarks>
public sealed record CourseEvaluation
{
    private CourseEvaluation()
    {
    }

    /// <summary>How many sessions the course has.</summary>
    public int Sessions { get; private init; }

    /// <summary>Each outcome that was rated, or was said not to be, in the order of the latest plan.</summary>
    public ValueList<OutcomeEvaluation> Outcomes { get; private init; } = [];

    /// <summary>Outcomes taken together, for each voice that rated.</summary>
    public ValueList<GoalsInVoice> Goals { get; private init; } = [];

    /// <summary>How support faded.</summary>
    public required IndependenceEvaluation Independence { get; init; }

    /// <summary>How the sessions of a course met its outcomes.</summary>
    public static CourseEvaluation Of(Course course)
    {
        ArgumentNullException.ThrowIfNull(course);
        var outcomes = OutcomeOverTime.Of(course.Sessions).Select(outcome => OutcomeEvaluation.Of(outcome, course.Design)).ToValueList();
        return new CourseEvaluation
        {
            Sessions = course.Sessions.Count,
            Outcomes = outcomes,
            Goals = GoalsInVoice.Of(outcomes),
            Independence = IndependenceEvaluation.Of(course),
        };
    }
}
