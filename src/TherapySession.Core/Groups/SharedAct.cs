namespace TherapySession;

/// <summary>Something that was done once for all: a thing taken out, a room checked, a place left tidy. Each individual's record has it as an event of its own. Equality: member by member.</summary>
/// <param name="Command">What was done.</param>
/// <param name="Stamp">Which command it is, who gave it, and when.</param>
public sealed record SharedAct(SessionCommand Command, Stamp Stamp)
{
    /// <summary>What was done; never by whom.</summary>
    public override string ToString() => Command.Kind.Name;
}
