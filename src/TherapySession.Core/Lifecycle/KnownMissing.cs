namespace TherapySession;

/// <summary>What each requirement misses at one moment, for whoever asks about many commands at once: a requirement that stands before six of them is asked once.</summary>
/// <remarks>Lives inside one call, on one thread.</remarks>
internal sealed class KnownMissing
{
    private readonly Refusal[]?[] _missing = new Refusal[]?[Requirement.All.Count];

    /// <summary>What a requirement misses; <see langword="null"/> where it was not asked yet.</summary>
    public Refusal[]? Of(Requirement requirement) => _missing[requirement.Index];

    public void Note(Requirement requirement, ReadOnlySpan<Refusal> missing) => _missing[requirement.Index] = missing.ToArray();
}
