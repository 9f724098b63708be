namespace TherapySession;

/// <summary>A pair, group or workshop: several individuals' sessions that share place, time, resources, checks of the place and tidying up.</summary>
/// <remarks>
/// <para>Each individual keeps a <see cref="Session"/> of their own, under the same rules as any other. What is done once for all is decided with <see cref="DecideForAll"/> and recorded
/// in each session that it concerns; whoever joins later gets it as a late entry. Nothing of one session is ever asked about, or told, in another.</para>
/// <para>A withdrawal, a pause or a concern is one individual's: the others' sessions go on. Nothing is put away while somebody still takes part.</para>
/// <para>Equality: member by member. Thread safety: immutable.</para>
/// </remarks>
public sealed record GroupSession
{
    internal GroupSession(GroupOpening opening) => Opening = opening;

    /// <summary>Place, time and kind.</summary>
    public GroupOpening Opening { get; }

    /// <summary>What was done once for all, in its order.</summary>
    public ValueList<SharedAct> Shared { get; internal init; } = [];

    /// <summary>The individuals' sessions, in the order in which they joined.</summary>
    public ValueList<GroupMember> Members { get; internal init; } = [];

    /// <summary>How many individuals take part at this moment, those having a pause included.</summary>
    public int TakingPart => Members.Count(member => member.TakesPart);

    /// <summary>Whether the session of everybody has ended.</summary>
    public bool HasEnded => Members.Count > 0 && Members.All(member => member.Session.HasEnded);

    /// <summary>Opens a group, still without members.</summary>
    /// <returns>Accepted, or refused where the format is that of one individual (TS-GRUP-109) or a value is none of its closed list.</returns>
    public static GroupDecision Open(GroupOpening opening)
    {
        ArgumentNullException.ThrowIfNull(opening);
        return GroupDecider.Open(opening);
    }

    /// <summary>A group as its record and the records of its members have it. Nothing is judged: what happened, happened.</summary>
    /// <param name="opening">Place, time and kind.</param>
    /// <param name="shared">What was done once for all, in its order.</param>
    /// <param name="members">The sessions in the order in which they joined.</param>
    public static GroupSession Restore(GroupOpening opening, IEnumerable<SharedAct> shared, IEnumerable<Session> members)
    {
        ArgumentNullException.ThrowIfNull(opening);
        return new GroupSession(opening)
        {
            Shared = shared.ToValueList(),
            Members = members.Select(session => new GroupMember(session)).ToValueList(),
        };
    }

    /// <summary>Opens the session of one more individual, also while others take part already. What is shared so far reaches it as soon as its phase allows.</summary>
    public GroupDecision Join(Opening opening, Stamp stamp)
    {
        ArgumentNullException.ThrowIfNull(opening);
        ArgumentNullException.ThrowIfNull(stamp);
        return GroupDecider.Join(this, opening, stamp);
    }

    /// <summary>Decides about a command to one individual's session.</summary>
    /// <returns>As the session itself decides, but that what belongs to all is refused here (TS-GRUP-110), and putting away while somebody takes part (TS-GRUP-103).</returns>
    public GroupDecision Decide(SessionId member, SessionCommand command, Stamp stamp)
    {
        ArgumentNullException.ThrowIfNull(member);
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(stamp);
        return GroupDecider.Decide(this, member, command, stamp);
    }

    /// <summary>Decides about something that is done once for all: a resource, a check of the place, a hazard, tidying up.</summary>
    /// <returns>Accepted where every session that it concerns accepts it; else refused with every reason, and recorded in none.</returns>
    public GroupDecision DecideForAll(SessionCommand command, Stamp stamp)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(stamp);
        return GroupDecider.DecideForAll(this, command, stamp);
    }

    /// <summary>The session with an identifier, if it is one of this group.</summary>
    public Session? Find(SessionId session) => Members.FirstOrDefault(member => member.Id == session)?.Session;

    /// <summary>The format and how many; never who.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Opening.Format}, {Members.Count} members, {TakingPart} taking part");

    internal GroupSession With(Session session)
    {
        for (var i = 0; i < Members.Count; i++)
        {
            if (Members[i].Id == session.Id)
                return this with { Members = Members.With(i, new GroupMember(session)) };
        }

        return this with { Members = Members.Add(new GroupMember(session)) };
    }
}
