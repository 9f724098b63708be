using NodaTime;

namespace TherapySession.Testing;

/// <summary>What to run.</summary>
/// <remarks>Equality: member by member. Thread safety: immutable.</remarks>
/// <param name="Seed">Decides every walk. Draw it, or keep it: it is printed with the results, and gives the same walks on every machine.</param>
public sealed record KitOptions(ulong Seed)
{
    /// <summary>How many walks to take.</summary>
    public int Walks { get; init; } = 1000;

    /// <summary>The number of the first walk: to replay one, give its number here and take one walk.</summary>
    public int FirstWalk { get; init; } = 1;

    /// <summary>The profiles under which to walk; those that the software can't use are left out.</summary>
    public ValueList<Profile> Profiles { get; init; } = Profile.BuiltIn;

    /// <summary>The scenarios to play.</summary>
    public ValueList<Scenario> Scenarios { get; init; } = Scenario.Embedded;

    /// <summary>How long to wait for one answer of the software.</summary>
    public Duration AnswerWithin { get; init; } = Duration.FromSeconds(30);

    /// <summary>Told after every hundredth walk how many were taken; for a line that moves.</summary>
    public Action<int>? Progress { get; init; }
}
