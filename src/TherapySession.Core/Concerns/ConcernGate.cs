namespace TherapySession;

/// <summary>What has to become of concerns before a session ends (gate G6).</summary>
internal static class ConcernGate
{
    /// <summary>Each concern is reported to somebody who can act on it.</summary>
    public static readonly Requirement Reported = new("TS-CNCN-001", "Session.Concerns.All", AskReported, "reportConcern");

    /// <summary>Each report is acknowledged, or the acknowledgement chased.</summary>
    public static readonly Requirement Acknowledged = new("TS-CNCN-002", "Session.Concerns.All", AskAcknowledged, "acknowledgeConcern", "chaseConcern");

    private static void AskReported(ref Question question, ref Unmet unmet)
    {
        foreach (var concern in question.Session.Concerns.All)
        {
            if (!concern.IsReportedToTheRightOffice)
                unmet.Missing(concern.Concern.Id.Value, concern.Concern.Kind.ToString());
        }
    }

    private static void AskAcknowledged(ref Question question, ref Unmet unmet)
    {
        foreach (var concern in question.Session.Concerns.All)
        {
            if (!concern.IsAcknowledgedOrChased)
                unmet.Missing(concern.Concern.Id.Value);
        }
    }
}
