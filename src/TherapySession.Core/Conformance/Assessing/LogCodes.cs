namespace TherapySession.Conformance;

/// <summary>The stable codes of findings in logs that no single record has. A code never changes its meaning; its texts stand in <see cref="Language"/>.</summary>
internal static class LogCodes
{
    /// <summary>None of the events is understood.</summary>
    public const string NothingUnderstood = "E004";

    /// <summary>A name is neither mapped nor the library's.</summary>
    public const string Unmapped = "L003";

    /// <summary>A step was started, and its end is not recorded.</summary>
    public const string InProgress = "L008";

    /// <summary>A criterion can't be shown by the log or its mapping.</summary>
    public const string NotShown = "L009";

    /// <summary>The fields of an event give no command of the library.</summary>
    public const string NotMade = "L011";

    /// <summary>A step says nothing but that it was taken.</summary>
    public const string BareStep = "L012";

    /// <summary>What was accepted until a day is still there.</summary>
    public const string AcceptanceExpired = "L020";

    /// <summary>What is accepted was not found.</summary>
    public const string AcceptedAndGone = "W190";
}
