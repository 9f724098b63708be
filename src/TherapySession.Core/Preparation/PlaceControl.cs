namespace TherapySession;

/// <summary>Records that the control of a risk is in place (226/K4, 320/K4).</summary>
/// <param name="Risk">Which risk.</param>
/// <param name="How">How it is in place.</param>
public sealed record PlaceControl(RiskId Risk, Words How) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.PlaceControl;

    internal override SessionEvent Happened(Occurrence at) => new ControlPlaced(at, Risk, How);

    internal override void Ask(ref Question question, ref Unmet unmet)
    {
        if (question.Session.Plan.Find(Risk) is null)
            unmet.Refuse(Codes.UnknownRisk, nameof(Risk), Risk.Value);
    }
}
