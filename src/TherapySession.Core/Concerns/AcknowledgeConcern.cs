namespace TherapySession;

/// <summary>Records that somebody who was told of a concern acknowledged it.</summary>
/// <param name="Concern">Which one.</param>
/// <param name="AcknowledgedBy">By whom.</param>
public sealed record AcknowledgeConcern(ConcernId Concern, Recipient AcknowledgedBy) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.AcknowledgeConcern;

    internal override SessionEvent Happened(Occurrence at) => new ConcernAcknowledged(at, Concern, AcknowledgedBy);

    internal override void Ask(ref Question question, ref Unmet unmet)
    {
        if (question.Session.Concerns.Find(Concern) is not { } concern)
            unmet.RefuseUntil(Codes.UnknownConcern, nameof(Concern), [CommandKinds.RaiseConcern.Name], Concern.Value);
        else
        {
            if (!concern.IsReported)
                unmet.RefuseUntil(Codes.NotReportedYet, nameof(Concern), [CommandKinds.ReportConcern.Name], Concern.Value);
            if (concern.Concern.IsAbout(AcknowledgedBy.Person))
                unmet.Refuse(Codes.NotToWhomItIsAbout, "AcknowledgedBy.Person");
        }
    }
}
