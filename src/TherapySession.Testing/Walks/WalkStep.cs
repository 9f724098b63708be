using NodaTime;

namespace TherapySession.Testing;

/// <summary>One step of a walk: a command that is the same whatever happened before, so that steps can be left out when a walk is made shorter.</summary>
/// <param name="Side">Which session of the walk it goes to.</param>
/// <param name="Command">What is to be done.</param>
/// <param name="Stamp">Which command it is, who gives it, and when; without the version.</param>
internal sealed record WalkStep(int Side, SessionCommand Command, Stamp Stamp)
{
    /// <summary>How far from the session's version the caller believes it to be; <see langword="null"/> where the caller says nothing about it.</summary>
    public int? VersionOff { get; init; }

    /// <summary>The stamp with the version that the caller has seen.</summary>
    public Stamp StampFor(Session session) => VersionOff is { } off ? Stamp with { ExpectedVersion = session.Version + off } : Stamp;

    /// <summary>The same step said more simply, in several ways.</summary>
    public IEnumerable<WalkStep> Simpler()
    {
        if (VersionOff is not null)
            yield return this with { VersionOff = null };
        if (Stamp.CoSignedBy is not null)
            yield return this with { Stamp = Stamp with { CoSignedBy = null } };
        if (Stamp.HappenedAt != Stamp.RecordedAt)
            yield return this with { Stamp = Stamp with { HappenedAt = Stamp.RecordedAt } };
    }
}

/// <summary>How one session of a walk is opened.</summary>
/// <param name="Opening">With what.</param>
/// <param name="Stamp">By whom, and when.</param>
internal sealed record WalkOpening(Opening Opening, Stamp Stamp);

/// <summary>A walk that is written down: what is opened, and every step in order.</summary>
/// <param name="Openings">One opening for each side.</param>
/// <param name="Steps">The steps of all sides, in order.</param>
internal sealed record Walk(IReadOnlyList<WalkOpening> Openings, IReadOnlyList<WalkStep> Steps);
