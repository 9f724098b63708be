namespace TherapySession;

/// <summary>What somebody takes on for one session (226/PC1, 320/PC1).</summary>
public enum Responsibility
{
    /// <summary>Leads the session.</summary>
    Lead,

    /// <summary>Prompts.</summary>
    Prompt,

    /// <summary>Assists.</summary>
    Assist,

    /// <summary>Observes.</summary>
    Observe,

    /// <summary>Prepares environment and resources.</summary>
    Prepare,

    /// <summary>Cleans and returns resources, and leaves the environment tidy and safe.</summary>
    Clean,

    /// <summary>Records.</summary>
    Record,

    /// <summary>Reports concerns.</summary>
    ReportConcerns,

    /// <summary>Keeps emotional safety.</summary>
    KeepEmotionalSafety,

    /// <summary>Interprets.</summary>
    Interpret,

    /// <summary>Handles medication prompts.</summary>
    HandleMedication,
}

/// <summary>One responsibility and who holds it. Equality: member by member.</summary>
/// <param name="Responsibility">What is taken on.</param>
/// <param name="Holder">By whom.</param>
public sealed record HeldResponsibility(Responsibility Responsibility, PersonId Holder);
