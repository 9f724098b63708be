namespace TherapySession;

/// <summary>How exactly a measure measures, from a reference group: without it nobody can tell a change from the measure's own error.</summary>
/// <remarks>An individual's own series does not say it. Equality: member by member.</remarks>
public sealed record MeasureError
{
    /// <summary>What a reference group gives.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The deviation is negative, or the reliability not between 0 and 1.</exception>
    public MeasureError(decimal standardDeviation, decimal reliability)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(standardDeviation);
        ArgumentOutOfRangeException.ThrowIfNegative(reliability);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(reliability, 1m);
        (StandardDeviation, Reliability) = (standardDeviation, reliability);
    }

    /// <summary>The standard deviation of the group's scores, 0 or more, in units of the measure.</summary>
    public decimal StandardDeviation { get; }

    /// <summary>The reliability of the measure, 0 to 1.</summary>
    public decimal Reliability { get; }

    /// <summary>Where both are taken from, for instance a manual and its page.</summary>
    public Words? Source { get; init; }
}
