namespace TherapySession;

/// <summary>How much an outcome counts beside others: how important it is to the individual, times how hard it is to reach.</summary>
/// <remarks>An outcome without a weight counts 1; one with a 0 leaves scores over several outcomes, and is rated all the same. Equality: member by member.</remarks>
public sealed record OutcomeWeight
{
    /// <summary>The largest of either part.</summary>
    public const int Most = 3;

    /// <summary>Importance and difficulty, each 0 to 3.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A part is below 0 or above 3.</exception>
    public OutcomeWeight(int importance, int difficulty)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(importance);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(importance, Most);
        ArgumentOutOfRangeException.ThrowIfNegative(difficulty);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(difficulty, Most);
        (Importance, Difficulty) = (importance, difficulty);
    }

    /// <summary>How important it is to the individual, 0 to 3.</summary>
    public int Importance { get; }

    /// <summary>How hard it is to reach, 0 to 3.</summary>
    public int Difficulty { get; }

    /// <summary>The product of both, 0 to 9.</summary>
    public int Value => Importance * Difficulty;
}
