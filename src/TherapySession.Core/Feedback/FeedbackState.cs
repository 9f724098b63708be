namespace TherapySession;

/// <summary>Three voices and their ratings as they stand. Read-only to everybody but the fold. Equality: member by member.</summary>
public sealed record FeedbackState
{
    internal static readonly FeedbackState Empty = new();

    private FeedbackState()
    {
    }

    /// <summary>The individual's own feedback.</summary>
    public ValueList<IndividualFeedbackGiven> Individual { get; internal set; } = [];

    /// <summary>That the individual gave none, and why.</summary>
    public ValueList<NoFeedbackRecorded> NoFeedback { get; internal set; } = [];

    /// <summary>Others who were asked.</summary>
    public ValueList<FeedbackAskedFor> Asked { get; internal set; } = [];

    /// <summary>What others said.</summary>
    public ValueList<OthersFeedbackGiven> Others { get; internal set; } = [];

    /// <summary>The workers' own observations.</summary>
    public ValueList<ObservationsContributed> Contributed { get; internal set; } = [];

    /// <summary>Every rating, in every voice.</summary>
    public ValueList<OutcomeRated> Ratings { get; internal set; } = [];
}
