namespace TherapySession.Testing;

/// <summary>What the kit looks at. The scenarios of an area lie in a folder of its name.</summary>
public enum KitArea
{
    /// <summary>The order of phases: each trigger where it belongs, and refused where it does not.</summary>
    Lifecycle,

    /// <summary>Each gate, met and not met.</summary>
    Gates,

    /// <summary>Who may consent, how, to what, until when; capacity, competence, best interests, dissent.</summary>
    Consent,

    /// <summary>Withdrawing, in every phase and after the end.</summary>
    Withdrawal,

    /// <summary>Concerns: raised in every phase, serious ones, those about staff, and what becomes of them.</summary>
    Concerns,

    /// <summary>What is recorded: late entries, repeats, versions, times, people, words.</summary>
    History,

    /// <summary>What is added after the end.</summary>
    Amendments,

    /// <summary>Who may do what alone, and who signs with them, under each profile.</summary>
    Signatures,

    /// <summary>Sessions from the beginning to the end, as they happen.</summary>
    WholeSessions,

    /// <summary>Random walks.</summary>
    Walks,
}
