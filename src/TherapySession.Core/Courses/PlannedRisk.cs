namespace TherapySession;

/// <summary>A risk that the risk assessment names, with the control that the risk management plan asks for. Equality: member by member.</summary>
/// <param name="Id">Identifies it.</param>
/// <param name="Control">What has to be in place.</param>
public sealed record PlannedRisk(RiskId Id, Words Control)
{
    /// <summary>The activities it concerns; empty where it concerns the session as a whole.</summary>
    public ValueList<ActivityId> Activities { get; init => field = value ?? []; } = [];
}
