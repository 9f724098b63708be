namespace TherapySession;

/// <summary>What comes of a command to a group: it is accepted, with the group after it and every event to store, or refused, with every reason at once.</summary>
/// <remarks>A refusal leaves the group and each of its sessions as they were. Match on <see cref="Accepted"/> and <see cref="Refused"/>; there is no third.</remarks>
public abstract record GroupDecision
{
    private GroupDecision()
    {
    }

    /// <summary>The command is accepted.</summary>
    /// <remarks>
    /// Store what is recorded, each event in its own session's history, and then the group's event: a command that was cut off in between is then brought to its end by giving it again.
    /// </remarks>
    /// <param name="Group">The group after it.</param>
    /// <param name="Recorded">The events of the members' sessions, in the order of joining; for a repeat those already stored.</param>
    public sealed record Accepted(GroupSession Group, ValueList<MemberEvent> Recorded) : GroupDecision
    {
        /// <summary>The event of the group; <see langword="null"/> where the command was one individual's alone.</summary>
        public GroupEvent? Event { get; init; }

        /// <summary>Whether the command had already been accepted before: nothing is to be stored again.</summary>
        public bool IsRepeat { get; init; }

        /// <summary>What somebody should look at although it is accepted, for instance a time that lies after its recording.</summary>
        public ValueList<Refusal> Notices { get; init; } = [];
    }

    /// <summary>The command is refused; nothing has changed anywhere.</summary>
    /// <param name="Reasons">Every reason, at least one. None says whose session it is about: at most how many.</param>
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
