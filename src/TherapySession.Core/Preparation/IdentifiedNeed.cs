namespace TherapySession;

/// <summary>What is needed to take part.</summary>
public enum NeedKind
{
    /// <summary>Information, in a form that can be understood.</summary>
    Information,

    /// <summary>A resource.</summary>
    Resource,

    /// <summary>Support by somebody.</summary>
    Support,
}

/// <summary>One need that somebody has to take part. Equality: member by member.</summary>
/// <param name="Id">Identifies it.</param>
/// <param name="Kind">What is needed.</param>
/// <param name="For">Who needs it.</param>
/// <param name="Words">The need, in words.</param>
public sealed record IdentifiedNeed(NeedId Id, NeedKind Kind, PersonId For, Words Words);
