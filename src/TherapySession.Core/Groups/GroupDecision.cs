namespace TherapySession;

/// <summary>An event for the record of one session of a group. Equality: member by member.</summary>
/// <param name="Session">Whose record.</param>
/// <param name="Event">The event to store there.</param>
public sealed record MemberEvent(SessionId Session, SessionEvent Event)
{
    /// <summary>Which kind of event, never whose.</summary>
    public override string ToString() => Event.GetType().Name;
}

/// <summary>What comes of a command to a group: it is accepted with a new group, or refused with every reason at once and nothing changed.</summary>
public abstract record GroupDecision
{
    private GroupDecision()
    {
    }

    /// <summary>The command is accepted.</summary>
    /// <param name="Group">The group after it.</param>
    /// <param name="Events">What to store, each in the record of its own session, in this order; empty for a repeat.</param>
    public sealed record Accepted(GroupSession Group, ValueList<MemberEvent> Events) : GroupDecision;

    /// <summary>The command is refused.</summary>
    /// <param name="Reasons">Every reason, at least one. None says whose session it comes from.</param>
    public sealed record Refused(ValueList<Refusal> Reasons) : GroupDecision;

    /// <summary>The group after an accepted command.</summary>
    /// <exception cref="SessionRefusedException">The command was refused.</exception>
    public GroupSession Require() => this switch
    {
        Accepted accepted => accepted.Group,
        Refused refused => throw new SessionRefusedException(refused.Reasons),
        _ => throw new InvalidOperationException(),
    };
}
