namespace TherapySession;

/// <summary>Reports a hazard to somebody who can deal with it.</summary>
/// <param name="Hazard">Which one.</param>
/// <param name="Recipient">To whom.</param>
public sealed record ReportHazard(HazardId Hazard, Recipient Recipient) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.ReportHazard;

    internal override SessionEvent Happened(Occurrence at) => new HazardReported(at, Hazard, Recipient);

    internal override void Ask(ref Question question, ref Unmet unmet)
    {
        if (!question.Session.TidyUp.Has(Hazard))
            unmet.RefuseUntil(Codes.UnknownHazard, nameof(Hazard), [CommandKinds.RecordHazard.Name], Hazard.Value);
    }
}
