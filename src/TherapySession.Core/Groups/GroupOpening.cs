namespace TherapySession;

/// <summary>What a pair, group or workshop shares from the start: place, time and kind. Nobody's name is in it. Equality: member by member.</summary>
/// <param name="Group">Identifies the group session.</param>
/// <param name="Type">The kind of therapy session.</param>
/// <param name="Setting">Where it takes place.</param>
/// <param name="Planned">When it is planned.</param>
/// <param name="Format">A pair, a group or a workshop.</param>
public sealed record GroupOpening(GroupId Group, TherapyType Type, Setting Setting, PlannedTime Planned, SessionFormat Format)
{
    /// <summary>How many individuals can take part at most; <see langword="null"/> where the format sets no limit.</summary>
    public int? MostMembers => Format switch
    {
        SessionFormat.OneToOne => 1,
        SessionFormat.Pair => 2,
        _ => null,
    };

    /// <summary>Whether a session is opened for the same kind, place, time and format.</summary>
    public bool Fits(Opening opening)
    {
        ArgumentNullException.ThrowIfNull(opening);
        return (opening.Type, opening.Setting, opening.Planned, opening.Format) == (Type, Setting, Planned, Format);
    }
}
