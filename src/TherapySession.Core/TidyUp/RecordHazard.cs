namespace TherapySession;

/// <summary>Records a hazard that was found.</summary>
/// <param name="Hazard">Identifies it.</param>
/// <param name="Words">What it is, and where.</param>
public sealed record RecordHazard(HazardId Hazard, Words Words) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.RecordHazard;

    internal override SessionEvent Happened(Occurrence at) => new HazardRecorded(at, Hazard, Words);

    internal override void Ask(ref Question question, ref Unmet unmet)
    {
        if (question.Session.TidyUp.Has(Hazard))
            unmet.Refuse(Codes.AlreadyThere, nameof(Hazard), Hazard.Value);
    }
}
