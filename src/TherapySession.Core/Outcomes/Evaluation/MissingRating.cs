namespace TherapySession.Outcomes;

/// <summary>Why a voice has no rating.</summary>
public enum MissingBecause
{
    /// <summary>It was said why, in the record.</summary>
    SaidWhyNot,

    /// <summary>Somebody rated for the individual, and the individual did not.</summary>
    OnlyByProxy,

    /// <summary>The plan does not ask this voice.</summary>
    NotAskedFor,

    /// <summary>Nothing is recorded.</summary>
    NothingRecorded,
}

/// <summary>That a voice has no rating, and why. Equality: member by member.</summary>
/// <param name="Because">Why.</param>
/// <param name="Said">The reason that was recorded; <see langword="null"/> where none was.</param>
public sealed record MissingRating(MissingBecause Because, NotDoneReason? Said = null)
{
    /// <summary>The reason in a few words, in a language.</summary>
    public string ReasonIn(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language.Text(Said is { } said ? $"notDone.{said}" : $"missing.{Because}");
    }
}
