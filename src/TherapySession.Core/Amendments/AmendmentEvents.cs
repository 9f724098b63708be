namespace TherapySession;

/// <summary>Something was added to the record.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Reason">Why.</param>
/// <param name="Words">What.</param>
/// <param name="Concerning">The event that it corrects or completes.</param>
public sealed record RecordAmended(Occurrence At, AmendmentReason Reason, Words Words, int? Concerning) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.Amendments.All = session.Amendments.All.Add(this);
}
