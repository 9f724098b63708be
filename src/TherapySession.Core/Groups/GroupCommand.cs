namespace TherapySession;

/// <summary>Something that somebody wants to do or to record in a group session: for one individual, for everybody, or to let somebody join. The set is closed.</summary>
/// <remarks>A command is content only: who, when and which one are in the <see cref="Stamp"/>. Equality: member by member.</remarks>
public abstract record GroupCommand
{
    private protected GroupCommand()
    {
    }

    /// <summary>Decides about a command that the group does not have yet.</summary>
    internal abstract GroupDecision Decide(GroupSession group, Stamp stamp);

    /// <summary>The event that records this command for the group; <see langword="null"/> where it is one individual's alone.</summary>
    internal abstract GroupEvent? Happened(GroupOccurrence at);

    /// <summary>Whether what the group's event does not hold is the same as the first time.</summary>
    internal virtual bool IsAgain(GroupSession group) => true;
}
