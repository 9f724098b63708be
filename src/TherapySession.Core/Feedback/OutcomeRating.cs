namespace TherapySession;

/// <summary>Whose view a rating is. Voices stand side by side and are never averaged into one.</summary>
public enum Voice
{
    /// <summary>The individual's.</summary>
    Individual,

    /// <summary>Another participant's.</summary>
    Other,

    /// <summary>The worker's.</summary>
    Worker,
}

/// <summary>Whether somebody rates for the individual.</summary>
public enum ProxyRating
{
    /// <summary>Nobody does: the voice is the rater's own.</summary>
    None,

    /// <summary>Somebody rates as they think the individual would.</summary>
    ForTheIndividual,
}

/// <summary>One rating of one outcome in one voice, or why there is none. Equality: member by member.</summary>
/// <param name="Outcome">Which outcome.</param>
/// <param name="Voice">Whose view it is.</param>
/// <param name="RatedBy">Who rated.</param>
public sealed record OutcomeRating(OutcomeId Outcome, Voice Voice, PersonId RatedBy)
{
    /// <summary>The rating, on the outcome's measure; this or <see cref="NotRated"/> is given.</summary>
    public decimal? Value { get; init; }

    /// <summary>Why it is not rated; this or <see cref="Value"/> is given.</summary>
    public NotDoneReason? NotRated { get; init; }

    /// <summary>Whether somebody rates for the individual; such a rating is always labelled.</summary>
    public ProxyRating Proxy { get; init; }
}
