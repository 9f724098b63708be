namespace TherapySession;

/// <summary>How activities came to be selected.</summary>
public enum ChoiceManner
{
    /// <summary>The individual chose, out of what was offered.</summary>
    Chosen,

    /// <summary>The choice was established from what the individual likes, shows and has chosen before.</summary>
    EstablishedFromPreferences,

    /// <summary>Somebody who knows the individual, or decides for them, helped to establish it.</summary>
    EstablishedWithOthers,
}

/// <summary>What was offered, what was chosen, and how. Equality: member by member.</summary>
/// <param name="Offered">The activities that were offered; a real choice has at least two.</param>
/// <param name="Chosen">The activities that were chosen; at least one.</param>
/// <param name="Manner">How the choice came about.</param>
public sealed record ActivitySelection(ValueList<ActivityId> Offered, ValueList<ActivityId> Chosen, ChoiceManner Manner)
{
    /// <summary>How the choice was established; needed where the individual did not choose out of an offer.</summary>
    public Words? HowEstablished { get; init; }

    /// <summary>Whether it was a real choice, made among what was offered, or says how it was established without one.</summary>
    public bool IsRealChoice => HowEstablished is not null
        || (Manner == ChoiceManner.Chosen && Offered.Any(Offered, static (each, offered) => !each.Equals(offered[0]))
            && !Chosen.Any(Offered, static (each, offered) => !offered.AsSpan().Contains(each)));
}
