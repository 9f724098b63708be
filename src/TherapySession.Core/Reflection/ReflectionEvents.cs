namespace TherapySession;

/// <summary>Somebody wrote in the record.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Part">How much.</param>
/// <param name="Words">What.</param>
public sealed record RecordWritten(Occurrence At, RecordPart Part, Words Words) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Reflection.Written = session.Reflection.Written.Add(this);
}

/// <summary>The record was accepted.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
public sealed record RecordAccepted(Occurrence At) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Reflection.Accepted = session.Reflection.Accepted.Add(this);
}

/// <summary>The record was signed.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
public sealed record RecordSigned(Occurrence At) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Reflection.Signed = session.Reflection.Signed.Add(this);
}

/// <summary>The worker reflected.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Link">Which reflection, and what it covers.</param>
public sealed record ReflectionLinked(Occurrence At, ReflectionLink Link) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Reflection.Links = session.Reflection.Links.Add(this);
}

/// <summary>The session ended.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
public sealed record SessionCompleted(Occurrence At) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Reflection.Completed = this;
}
