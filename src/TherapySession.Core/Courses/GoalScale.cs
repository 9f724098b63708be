namespace TherapySession;

/// <summary>The five levels of a goal, each described before anything is rated, so that everybody can tell which one was reached.</summary>
/// <remarks>All five are described, or there is no scale. Equality: member by member.</remarks>
/// <param name="MuchLess">Level -2: what it looks like when it came out much less than hoped for.</param>
/// <param name="Less">Level -1: somewhat less.</param>
/// <param name="Expected">Level 0: as hoped for.</param>
/// <param name="More">Level 1: somewhat more.</param>
/// <param name="MuchMore">Level 2: much more.</param>
public sealed record GoalScale(Words MuchLess, Words Less, Words Expected, Words More, Words MuchMore)
{
    /// <summary>How a level is described.</summary>
    /// <param name="level">-2 to 2.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    public Words Of(int level) => level switch
    {
        -2 => MuchLess,
        -1 => Less,
        0 => Expected,
        1 => More,
        2 => MuchMore,
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "A goal has the levels -2 to 2."),
    };
}
