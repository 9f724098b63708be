namespace TherapySession.Standards;

/// <summary>The stable codes of findings that are no rule of a command or gate. A code never changes its meaning; its texts stand in <see cref="Language"/>.</summary>
internal static class FindingCodes
{
    /// <summary>There are no events: nothing can be said.</summary>
    public const string NoEvents = "E000";

    /// <summary>The session was never opened: nobody knows whose it is and what was planned.</summary>
    public const string NeverOpened = "E001";

    /// <summary>The opening contradicts itself, so that nothing can be asked about the session.</summary>
    public const string UnsoundOpening = "E002";

    /// <summary>A rule of the library failed.</summary>
    public const string RuleFailed = "E003";

    /// <summary>The session went on after consent was withdrawn.</summary>
    public const string WentOnAfterWithdrawal = "L001";

    /// <summary>A step is missing or out of order.</summary>
    public const string NotInOrder = "L002";

    /// <summary>The session ended twice.</summary>
    public const string CompletedTwice = "L004";

    /// <summary>The record was amended before the end.</summary>
    public const string AmendedBeforeTheEnd = "L005";

    /// <summary>Somebody resumed what was not paused.</summary>
    public const string ResumedWithoutPause = "L006";

    /// <summary>A criterion is claimed that its standard does not have.</summary>
    public const string NoSuchCriterion = "L007";

    /// <summary>Consent by somebody who may not give it.</summary>
    public const string NotTheirsToGive = "L010";
}
