using NodaTime;

namespace TherapySession;

/// <summary>What every event of a group says besides its content. Equality: member by member.</summary>
/// <param name="Sequence">The place in the group's history, from 1 without a hole.</param>
/// <param name="Command">The command that it came from; the members' events that came from it have the same.</param>
/// <param name="By">Who recorded it.</param>
/// <param name="HappenedAt">When it happened.</param>
/// <param name="RecordedAt">When it was recorded.</param>
/// <param name="CoSignedBy">Who signed together with <paramref name="By"/>, if anybody did.</param>
public sealed record GroupOccurrence(int Sequence, CommandId Command, PersonId By, Instant HappenedAt, Instant RecordedAt, PersonId? CoSignedBy = null)
{
    internal static GroupOccurrence Of(Stamp stamp, int sequence) => new(sequence, stamp.Id, stamp.By, stamp.HappenedAt, stamp.RecordedAt, stamp.CoSignedBy);
}

/// <summary>Something that happened to a group as a whole. It never holds what belongs to one individual: that stands in their session and nowhere else.</summary>
/// <remarks>The names and shapes of events are what is stored: change them only together with an upcaster. Equality: member by member.</remarks>
/// <param name="At">Its place in the group's history, who, and when.</param>
public abstract record GroupEvent(GroupOccurrence At);

/// <summary>A group session was opened. Equality: member by member.</summary>
/// <param name="At">Its place in the group's history, who, and when.</param>
/// <param name="Opening">What its members share.</param>
public sealed record GroupOpened(GroupOccurrence At, GroupOpening Opening) : GroupEvent(At);

/// <summary>A session joined the group; everything about it stands in its own history. Equality: member by member.</summary>
/// <param name="At">Its place in the group's history, who, and when.</param>
/// <param name="Session">Which session.</param>
public sealed record MemberJoined(GroupOccurrence At, SessionId Session) : GroupEvent(At);

/// <summary>Something was decided once, for the group. Each session that it concerns has it in its own history too. Equality: member by member.</summary>
/// <param name="At">Its place in the group's history, who, and when.</param>
/// <param name="Act">The command that each of those sessions took.</param>
/// <param name="MadeFor">The sessions it was made for; empty where it is so for everybody.</param>
public sealed record SharedFact(GroupOccurrence At, SessionCommand Act, ValueList<SessionId> MadeFor) : GroupEvent(At);

/// <summary>An event in the history of one member's session. Equality: member by member.</summary>
/// <param name="Session">Whose history it belongs to.</param>
/// <param name="Event">The event.</param>
public sealed record MemberEvent(SessionId Session, SessionEvent Event);
