namespace TherapySession;

/// <summary>What comes of a command: it is accepted, with a new session and the event that records it, or refused, with every reason at once.</summary>
/// <remarks>A refusal leaves the session as it was. Match on <see cref="Accepted"/> and <see cref="Refused"/>; there is no third.</remarks>
public abstract record Decision
{
    private Decision()
    {
    }

    /// <summary>The command is accepted.</summary>
    /// <param name="Session">The session after it.</param>
    /// <param name="Event">The event that records it: the one to store, or for a repeat the one already stored.</param>
    public sealed record Accepted(Session Session, SessionEvent Event) : Decision
    {
        /// <summary>Whether the command had already been accepted before: nothing is to be stored again.</summary>
        public bool IsRepeat { get; init; }

        /// <summary>What somebody should look at although it is accepted, for instance a time that lies after its recording.</summary>
        public ValueList<Refusal> Notices { get; init; } = [];
    }

    /// <summary>The command is refused; nothing has changed.</summary>
    /// <param name="Reasons">Every reason, at least one, in the order in which a person would see to them.</param>
    public sealed record Refused(ValueList<Refusal> Reasons) : Decision;

    /// <summary>The session after an accepted command.</summary>
    /// <exception cref="SessionRefusedException">The command was refused.</exception>
    public Session Require() => this switch
    {
        Accepted accepted => accepted.Session,
        Refused refused => throw new SessionRefusedException(refused.Reasons),
        _ => throw new InvalidOperationException(),
    };
}

/// <summary>Thrown only where a caller insisted on acceptance with <see cref="Decision.Require"/>.</summary>
public sealed class SessionRefusedException : InvalidOperationException
{
    /// <summary>The refusal as an exception.</summary>
    public SessionRefusedException(ValueList<Refusal> reasons)
        : base(string.Join('\n', reasons.Select(reason => reason.ToString()))) => Reasons = reasons;

    /// <summary>Every reason, as in <see cref="Decision.Refused"/>.</summary>
    public ValueList<Refusal> Reasons { get; }
}
