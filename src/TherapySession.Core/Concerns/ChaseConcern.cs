namespace TherapySession;

/// <summary>Records that an acknowledgement that did not come was chased.</summary>
/// <param name="Concern">Which one.</param>
/// <param name="How">How, and what comes next.</param>
public sealed record ChaseConcern(ConcernId Concern, Words How) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.ChaseConcern;

    internal override SessionEvent Happened(Occurrence at) => new ConcernChased(at, Concern, How);

    internal override void Ask(ref Question question, ref Unmet unmet)
    {
        if (question.Session.Concerns.Find(Concern) is not { } concern)
            unmet.RefuseUntil(Codes.UnknownConcern, nameof(Concern), [CommandKinds.RaiseConcern.Name], Concern.Value);
        else if (!concern.IsReported)
            unmet.RefuseUntil(Codes.NotReportedYet, nameof(Concern), [CommandKinds.ReportConcern.Name], Concern.Value);
    }
}
