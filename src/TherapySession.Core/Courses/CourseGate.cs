namespace TherapySession;

/// <summary>What a course asks of one of its sessions before taking part begins (gate G2).</summary>
internal static class CourseGate
{
    /// <summary>Each thing that an earlier session left is taken up, declined with a reason, or carried on.</summary>
    public static readonly Requirement Unfinished = new("TS-CORS-001", "Session.Preparation.Unfinished", AskUnfinished, "settleUnfinished");

    private static void AskUnfinished(ref Question question, ref Unmet unmet)
    {
        foreach (var carried in question.Session.Opening.CarriedOver)
        {
            if (question.Session.Preparation.SettlementOf(carried.Item) is null)
                unmet.Missing(carried.Item.Kind.ToString(), carried.Item.Id.Value);
        }
    }
}
