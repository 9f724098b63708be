using NodaTime;

namespace TherapySession;

/// <summary>How a session of a course ended. Completing a session, completing a task and achieving an outcome are three different things.</summary>
public enum SessionEnding
{
    /// <summary>The individual took part until it ended as planned.</summary>
    Attended,

    /// <summary>The individual took part, and it ended early.</summary>
    EndedEarly,

    /// <summary>The individual did not attend.</summary>
    DidNotAttend,

    /// <summary>It was called off before the individual took part.</summary>
    Cancelled,

    /// <summary>Nobody closed it, and its time is over: late facts still bring it to its end.</summary>
    Lapsed,

    /// <summary>It lies ahead or goes on.</summary>
    NotOver,

    /// <summary>It was closed, and nothing says that the individual took part.</summary>
    NothingRecorded,
}

/// <summary>One session among others. Equality: member by member.</summary>
/// <param name="Session">Which one.</param>
/// <param name="Planned">When it was planned to begin.</param>
/// <param name="Ending">How it ended.</param>
public sealed record SessionInCourse(SessionId Session, Instant Planned, SessionEnding Ending)
{
    /// <summary>Why it was called off or ended early; <see langword="null"/> where it was neither, or consent was withdrawn, which needs no reason.</summary>
    public StopReason? Reason { get; private init; }

    /// <summary>Whether consent was withdrawn in it, at any time.</summary>
    public bool ConsentWasWithdrawn { get; private init; }

    /// <summary>How long the individual took part, in elapsed time without interruptions.</summary>
    public Duration TookPart { get; private init; }

    /// <summary>The plan that it was opened with.</summary>
    public required PlanId Plan { get; init; }

    /// <summary>The version of the plan that it was opened with.</summary>
    public required int PlanVersion { get; init; }

    /// <summary>The version that held when it was planned to begin; <see langword="null"/> where the course does not say.</summary>
    public int? VersionThatHeld { get; private init; }

    /// <summary>Whether it was opened with another plan or version than held.</summary>
    public bool HasAnotherVersion => VersionThatHeld is { } held && held != PlanVersion;

    internal static SessionInCourse Of(Session session, PlanHistory? plan, Instant at)
    {
        var closing = Closing(session);
        return new SessionInCourse(session.Id, session.Opening.Planned.Start, End(session, closing, at))
        {
            Reason = session.Consent.Cancelled?.Reason ?? (closing as ParticipationEnded)?.EarlyBecause,
            ConsentWasWithdrawn = session.Consent.Withdrawals.Count > 0,
            TookPart = session.Participation.TimeTakenPart(at),
            Plan = session.Plan.Id,
            PlanVersion = session.Plan.Version,
            VersionThatHeld = plan?.Id == session.Plan.Id ? plan.At(session.Opening.Planned.Start)?.Plan.Version : null,
        };
    }

    private static SessionEnding End(Session session, SessionEvent? closing, Instant at)
    {
        if (closing is not null)
            return closing is ParticipationEnded { EarlyBecause: null } ? SessionEnding.Attended : SessionEnding.EndedEarly;
        if (session.Phase is Phase.Cancelled or Phase.TidyUpAfterCancel)
            return session.Consent.Cancelled?.Reason == StopReason.DidNotAttend ? SessionEnding.DidNotAttend : SessionEnding.Cancelled;
        if (session.HasEnded)
            return SessionEnding.NothingRecorded;
        return session.IsLapsed(at, Course.UsualGrace) ? SessionEnding.Lapsed : SessionEnding.NotOver;
    }

    // What ended taking part: its planned or early end, or a withdrawal.
    private static SessionEvent? Closing(Session session)
    {
        if (session.Participation.Closed is not { } closed)
            return null;

        foreach (var fact in session.History)
        {
            if (fact.At.Equals(closed))
                return fact;
        }

        return null;
    }
}
