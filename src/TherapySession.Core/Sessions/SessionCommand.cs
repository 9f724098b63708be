namespace TherapySession;

/// <summary>Something that somebody wants to do or to record in a session. The set of commands is closed; see <see cref="CommandKind.All"/>.</summary>
/// <remarks>A command is content only: who, when and which one are in the <see cref="Stamp"/>. Equality: member by member.</remarks>
public abstract record SessionCommand
{
    private protected SessionCommand()
    {
    }

    /// <summary>What kind of command it is: its name, where it is permitted, and its rules.</summary>
    public abstract CommandKind Kind { get; }

    /// <summary>The trigger of the lifecycle that it fires: that of its kind, unless its content decides; <see langword="null"/> where it only records something.</summary>
    public virtual Trigger? Fires => Kind.Trigger;

    /// <summary>The rules that depend on what the session already holds and on nothing else than this command.</summary>
    internal virtual void Ask(ref Question question, ref Unmet unmet)
    {
    }

    /// <summary>The event that records this command.</summary>
    internal abstract SessionEvent Happened(Occurrence at);
}
