namespace TherapySession;

/// <summary>What kind of thing a session left to be taken up.</summary>
public enum UnfinishedKind
{
    /// <summary>A change that somebody asked for.</summary>
    Change,

    /// <summary>A question that nobody answered.</summary>
    Question,

    /// <summary>A need for information, a resource or support that is not met.</summary>
    Need,

    /// <summary>A concern about which nothing was done yet.</summary>
    Concern,
}

/// <summary>Names one thing that a session left to be taken up: it keeps this name through every session that carries it on. Equality: member by member.</summary>
/// <param name="From">The session in which it came up.</param>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Id">Its identifier in that session: that of the change, question, need or concern.</param>
public sealed record UnfinishedItem(SessionId From, UnfinishedKind Kind, UnfinishedId Id);

/// <summary>Something that an earlier session left, as a session is opened with it: it is asked for before taking part begins (gate G2). Equality: member by member.</summary>
/// <param name="Item">Which thing.</param>
public sealed record CarriedOver(UnfinishedItem Item)
{
    /// <summary>What it is about, as it was said then; <see langword="null"/> for a concern, whose words stay where it was raised.</summary>
    public Words? Words { get; init; }
}
