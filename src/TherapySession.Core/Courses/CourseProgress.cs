using NodaTime;

namespace TherapySession;

/// <summary>How a course stands at a moment: the facts of its sessions side by side. Nothing in here judges; what ratings say is <see cref="Outcomes.CourseEvaluation"/>.</summary>
/// <remarks>Worked out in one pass over the sessions and never stored: a late fact, or a session that arrives later, changes it. Equality: member by member. Thread safety: immutable.</remarks>
public sealed record CourseProgress
{
    private CourseProgress(Instant at) => At = at;

    /// <summary>The moment that was asked for.</summary>
    public Instant At { get; }

    /// <summary>Each session: how it ended, for how long the individual took part, under which version of the plan.</summary>
    public ValueList<SessionInCourse> Sessions { get; private init; } = [];

    /// <summary>Each outcome that was rated, or was said not to be, in the order of the plan; each with all its ratings over time.</summary>
    public ValueList<OutcomeOverTime> Outcomes { get; private init; } = [];

    /// <summary>Support agreed beside support used, for each session in which any was.</summary>
    public ValueList<SupportInSession> Support { get; private init; } = [];

    /// <summary>Concerns about which nothing was done yet, wherever they were raised.</summary>
    public ValueList<ConcernInCourse> OpenConcerns { get; private init; } = [];

    /// <summary>Changes, questions, needs and concerns that a session left and that no later one took up or declined.</summary>
    public ValueList<UnfinishedInCourse> Unfinished { get; private init; } = [];

    /// <summary>Every withdrawal of consent.</summary>
    public ValueList<WithdrawalInCourse> Withdrawals { get; private init; } = [];

    /// <summary>Needs that were flagged, and resources that were needed, and that a session did not have.</summary>
    public ValueList<UnmetInCourse> Unmet { get; private init; } = [];

    /// <summary>Reviews, with what was decided and by whom.</summary>
    public ValueList<TeamReview> Reviews { get; private init; } = [];

    /// <summary>How many sessions ended in one way.</summary>
    public int Count(SessionEnding ending) => Sessions.Count(session => session.Ending == ending);

    /// <summary>How a course stands at a moment.</summary>
    /// <param name="course">The course.</param>
    /// <param name="at">The moment: what happened later is there all the same, and whether a session has lapsed is asked for it.</param>
    public static CourseProgress Of(Course course, Instant at)
    {
        ArgumentNullException.ThrowIfNull(course);
        var sessions = course.Sessions;
        return new CourseProgress(at)
        {
            Sessions = sessions.Select(session => SessionInCourse.Of(session, course.Plan, at)).ToValueList(),
            Outcomes = OutcomeOverTime.Of(sessions),
            Support = sessions.Select(SupportInSession.Of).OfType<SupportInSession>().ToValueList(),
            OpenConcerns = sessions.SelectMany(ConcernInCourse.Open).ToValueList(),
            Unfinished = UnfinishedBusiness.Open(sessions, at).ToValueList(),
            Withdrawals = sessions.SelectMany(WithdrawalInCourse.Of).ToValueList(),
            Unmet = sessions.SelectMany(UnmetInCourse.Of).ToValueList(),
            Reviews = course.Reviews,
        };
    }
}
