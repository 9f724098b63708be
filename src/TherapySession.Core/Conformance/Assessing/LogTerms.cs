using NodaTime;

namespace TherapySession.Conformance;

/// <summary>What logs are held against, and how they are understood.</summary>
/// <remarks>Equality: member by member. Thread safety: immutable.</remarks>
public sealed record LogTerms
{
    /// <summary>What columns and names mean.</summary>
    public LogMapping Mapping { get; init => field = value ?? LogMapping.None; } = LogMapping.None;

    /// <summary>What is asked; <see langword="null"/> for a record's own profile, and HSCCLD226 for logs that name none.</summary>
    public Profile? Profile { get; init; }

    /// <summary>The machine and the costs by which the order of steps is measured; <see langword="null"/> for those of the profile. With one given, nothing but the order is asked.</summary>
    public Aligner? Aligner { get; init; }

    /// <summary>The moment to ask for in sessions that go on; <see langword="null"/> for each session's own latest moment, so that the same log gives the same answer tomorrow.</summary>
    public Instant? At { get; init; }

    internal Profile ProfileOrDefault => Profile ?? TherapySession.Profile.Support226;

    internal Aligner AlignerOrDefault => Aligner ?? Conformance.Aligner.Load(ProfileOrDefault.Machine, ProfileOrDefault.Costs).Require();

    internal bool AsksCriteria => Aligner is null;
}
