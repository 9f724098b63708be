namespace TherapySession;

/// <summary>One interruption of taking part. Equality: member by member.</summary>
/// <param name="Began">When it began, and who said so.</param>
/// <param name="Cause">Why.</param>
public sealed record PauseOfSession(Occurrence Began, PauseCause Cause)
{
    /// <summary>How its cause was answered; <see langword="null"/> while it is not.</summary>
    public PauseAnswered? Answer { get; init; }

    /// <summary>When it ended; <see langword="null"/> while it goes on.</summary>
    public Occurrence? Ended { get; init; }
}
