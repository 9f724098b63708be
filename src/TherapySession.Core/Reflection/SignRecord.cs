namespace TherapySession;

/// <summary>Signs the record. A session that has ended still takes a signature.</summary>
public sealed record SignRecord : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.SignRecord;

    internal override SessionEvent Happened(Occurrence at) => new RecordSigned(at);

    internal override void Ask(ref Question question, ref Unmet unmet)
    {
        if (question.Session.Reflection.Written.Count == 0)
            unmet.RefuseUntil(Codes.NothingWritten, "", [CommandKinds.WriteRecord.Name]);
    }
}
