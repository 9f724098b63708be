namespace TherapySession.Outcomes;

/// <summary>Which way a measure goes when things get better.</summary>
public enum Improvement
{
    /// <summary>Higher figures are better, as with steps done alone.</summary>
    Increase,

    /// <summary>Lower figures are better, as with a count of distressing moments.</summary>
    Decrease,
}

internal static class ImprovementSign
{
    /// <summary>1 where more is better, -1 where less is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enumeration: a bug of the caller.</exception>
    public static int Sign(this Improvement improvement) => improvement switch
    {
        Improvement.Increase => 1,
        Improvement.Decrease => -1,
        _ => throw new ArgumentOutOfRangeException(nameof(improvement), improvement, "Not a direction."),
    };
}
