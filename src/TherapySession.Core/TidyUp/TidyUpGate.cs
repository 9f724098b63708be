namespace TherapySession;

/// <summary>What has to be put away and made safe before reflecting (gate G5), and before a cancelled session ends.</summary>
internal static class TidyUpGate
{
    /// <summary>Each resource that was taken out is cleaned and returned, used up, or put aside.</summary>
    public static readonly Requirement Resources = new(
        "TS-TIDY-001", "Session.Preparation.Resources", AskResources, "cleanResource", "returnResource", "useUpResource", "putAsideResource");

    /// <summary>The environment is tidy and safe; what is not is a recorded hazard.</summary>
    public static readonly Requirement Environment = new("TS-TIDY-002", "Session.TidyUp.Left", AskEnvironment, "checkTidy", "recordHazard");

    /// <summary>Each hazard is reported.</summary>
    public static readonly Requirement Hazards = new("TS-TIDY-003", "Session.TidyUp.Hazards", AskHazards, "reportHazard");

    /// <summary>Somebody was supported to clean and return things, or it is recorded why nobody was.</summary>
    public static readonly Requirement SupportedOthers = new("TS-TIDY-004", "Session.TidyUp.Left", AskSupportedOthers, "checkTidy");

    public static readonly Requirement[] G5 = [Resources, Environment, Hazards, SupportedOthers, ParticipationGate.Outings];

    public static readonly Requirement[] AllBack = [Resources, ParticipationGate.Outings];

    private static void AskResources(ref Question question, ref Unmet unmet)
    {
        foreach (var resource in question.Session.Preparation.Resources)
        {
            if (!Custody.IsAtRest(resource.Custody))
                unmet.Missing(resource.Id.Value, resource.Custody.ToString());
        }
    }

    private static void AskEnvironment(ref Question question, ref Unmet unmet)
    {
        if (question.Session.TidyUp.Left is not { Count: > 0 } left)
        {
            unmet.Missing("-");
            return;
        }

        var latest = left[^1].Left;
        if (latest.Tidy == ChecklistAnswer.CouldNot)
            unmet.Missing(nameof(latest.Tidy));

        // An environment that cannot be made safe may be left only with the hazard known.
        if (latest.Safe == ChecklistAnswer.CouldNot && question.Session.TidyUp.Hazards.Count == 0)
            unmet.Missing(nameof(latest.Safe));
    }

    private static void AskHazards(ref Question question, ref Unmet unmet)
    {
        foreach (var hazard in question.Session.TidyUp.Hazards)
        {
            if (!question.Session.TidyUp.IsReported(hazard.Hazard))
                unmet.Missing(hazard.Hazard.Value);
        }
    }

    private static void AskSupportedOthers(ref Question question, ref Unmet unmet)
    {
        foreach (var check in question.Session.TidyUp.Left)
        {
            if (check.Left.Supported.Count > 0 || check.Left.NobodySupported is not null)
                return;
        }

        unmet.Missing();
    }
}
