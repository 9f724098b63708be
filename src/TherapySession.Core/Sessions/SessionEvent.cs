namespace TherapySession;

/// <summary>Something that happened in a session. Events are never changed or taken away; a correction is another event.</summary>
/// <remarks>The names and shapes of events are what is stored: change them only together with an upcaster. Equality: member by member.</remarks>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
public abstract record SessionEvent(Occurrence At)
{
    /// <summary>Puts the event where it belongs. Decides nothing and refuses nothing: what happened, happened.</summary>
    internal abstract void Apply(ref SessionDraft session);
}
