namespace TherapySession.Json;

/// <summary>A group as it is stored: what its sessions share, and which sessions these are. The record of each individual is kept apart, as that of any other session.</summary>
/// <remarks>Equality: member by member. Thread safety: immutable.</remarks>
/// <param name="Opening">Place, time and kind.</param>
/// <param name="Shared">What was done once for all, in its order.</param>
/// <param name="Members">The sessions in the order in which they joined.</param>
public sealed record GroupRecord(GroupOpening Opening, ValueList<SharedAct> Shared, ValueList<SessionId> Members)
{
    /// <summary>The record of a group.</summary>
    public static GroupRecord Of(GroupSession group)
    {
        ArgumentNullException.ThrowIfNull(group);
        return new GroupRecord(group.Opening, group.Shared, group.Members.Select(member => member.Id).ToValueList());
    }

    /// <summary>The group, with the sessions of its members.</summary>
    /// <param name="sessions">A session for each of <see cref="Members"/>, in any order; others are left alone.</param>
    /// <exception cref="ArgumentException">The session of a member is not among them.</exception>
    public GroupSession With(IEnumerable<Session> sessions)
    {
        ArgumentNullException.ThrowIfNull(sessions);
        var known = sessions.ToLookup(session => session.Id);
        return GroupSession.Restore(Opening, Shared, Members.Select(id => known[id].FirstOrDefault() ?? throw new ArgumentException("The session of a member is not among them.", nameof(sessions))));
    }
}
