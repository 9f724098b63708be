using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace TherapySession.Conformance;

/// <summary>What cases come to that have the same understood steps, and of which nothing but their order was found: they differ in their places alone.</summary>
/// <param name="Spots">Their causes, with the move at which each shows first.</param>
/// <param name="Deviations">How many of their moves are deviations.</param>
/// <param name="Steps">How many steps are recorded.</param>
internal sealed record AlikeCases(ValueList<Spot> Spots, int Deviations, int Steps)
{
    public static AlikeCases Of(List<LogMove> moves, ValueList<Spot> spots) => new(spots, moves.Count(move => move.IsDeviation), moves.Count(move => move.IsRecorded));
}

/// <summary>The cases of a log that are alike, by their alignment.</summary>
internal sealed class AlikeTable : IEqualityComparer<(Alignment Alignment, Profile Profile)>
{
    // As many sequences as are aligned once; of the others each is looked at.
    private const int MostKept = 10_000;

    private readonly Dictionary<(Alignment Alignment, Profile Profile), AlikeCases> _known;

    public AlikeTable() => _known = new(this);

    public bool TryGet(Alignment? shared, Profile profile, [NotNullWhen(true)] out AlikeCases? known)
    {
        known = null;
        return shared is not null && _known.TryGetValue((shared, profile), out known);
    }

    public void Keep(Alignment? shared, Profile profile, AlikeCases alike)
    {
        if (shared is not null && _known.Count < MostKept)
            _known.Add((shared, profile), alike);
    }

    // An alignment that is shared is one object.
    public bool Equals((Alignment Alignment, Profile Profile) x, (Alignment Alignment, Profile Profile) y) => ReferenceEquals(x.Alignment, y.Alignment) && ReferenceEquals(x.Profile, y.Profile);

    public int GetHashCode((Alignment Alignment, Profile Profile) obj) => RuntimeHelpers.GetHashCode(obj.Alignment);
}
