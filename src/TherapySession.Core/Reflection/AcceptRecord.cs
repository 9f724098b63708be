namespace TherapySession;

/// <summary>Accepts what was contributed to the record, as a co-ordinator or therapist does.</summary>
public sealed record AcceptRecord : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.AcceptRecord;

    internal override SessionEvent Happened(Occurrence at) => new RecordAccepted(at);

    internal override void Ask(ref Question question, ref Unmet unmet)
    {
        if (question.Session.Reflection.Written.Count == 0)
            unmet.RefuseUntil(Codes.NothingWritten, "", [CommandKinds.WriteRecord.Name]);
    }
}
