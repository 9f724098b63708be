namespace TherapySession.Outcomes;

/// <summary>Why a figure has no value. The number of each reason is its stable code: 1 is <c>TS-OUT-001</c>.</summary>
/// <remarks>Undefined is an answer about sound input; input that cannot be used is an <see cref="OutcomeProblem"/>. <see cref="OutcomeCodes"/> explains every code.</remarks>
public enum UndefinedBecause
{
    /// <summary>No rating is left once the missing ones are set aside.</summary>
    NothingRated = 1,

    /// <summary>A phase has no session with a value.</summary>
    EmptyPhase = 2,

    /// <summary>Every goal that is rated has weight 0.</summary>
    AllWeightsZero = 3,

    /// <summary>A rating that the figure rests on is missing.</summary>
    RatingMissing = 4,

    /// <summary>The standard error, or every standard deviation, is 0, so that nothing can be set against it.</summary>
    NoMeasurementError = 5,

    /// <summary>There are fewer values than the figure needs.</summary>
    TooFewValues = 6,

    /// <summary>All values are equal, or every rater used one and the same category: chance or trend cannot be told from agreement.</summary>
    NoVariation = 7,

    /// <summary>Nothing of the kind that is compared was scored by either observer.</summary>
    NothingScored = 8,

    /// <summary>More items are unanswered than the scale allows.</summary>
    TooManyMissing = 9,

    /// <summary>The estimate of the variance is negative, which happens with few values; it has no square root.</summary>
    NegativeVariance = 10,

    /// <summary>The figure is too large for a double-precision number.</summary>
    TooLarge = 11,

    /// <summary>The total lies below the lowest band, or no bands are given.</summary>
    NoBand = 12,

    /// <summary>How exactly the measure measures is not known, so that a change cannot be told from its error.</summary>
    ErrorUnknown = 13,

    /// <summary>The aim is to stay as it is: neither way is the hoped-for one.</summary>
    NoDirection = 14,
}
