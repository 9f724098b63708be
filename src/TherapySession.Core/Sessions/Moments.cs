using NodaTime;

namespace TherapySession;

/// <summary>Which of several facts holds at a moment: by when it happened, and among equals by which was recorded later.</summary>
internal static class Moments
{
    /// <summary>The latest fact that had happened by a moment.</summary>
    public static T? Latest<T>(ValueList<T> facts, Instant at)
        where T : SessionEvent
    {
        T? latest = null;
        foreach (var fact in facts)
        {
            if (fact.At.HappenedAt <= at && (latest is null || IsAfter(fact, latest)))
                latest = fact;
        }

        return latest;
    }

    /// <summary>Whether one fact came after another.</summary>
    public static bool IsAfter(SessionEvent fact, SessionEvent other) =>
        fact.At.HappenedAt > other.At.HappenedAt || (fact.At.HappenedAt == other.At.HappenedAt && fact.At.Sequence > other.At.Sequence);
}
