namespace TherapySession.Standards;

/// <summary>A section that a report on a session can have. Each can be filled from the session as it stands; see <see cref="ReportSections"/>.</summary>
public enum ReportSection
{
    /// <summary>How consent stands, who gave it, what it covers.</summary>
    Consent,

    /// <summary>The outcomes that were confirmed, with preferences and needs.</summary>
    Outcomes,

    /// <summary>Support as it was agreed.</summary>
    SupportAgreed,

    /// <summary>Support as it was used, step by step.</summary>
    SupportUsed,

    /// <summary>What was observed.</summary>
    Observations,

    /// <summary>Feelings, strategies and whether they helped.</summary>
    EmotionalRegulation,

    /// <summary>Trauma-informed principles, with when they were kept.</summary>
    TraumaInformedPractice,

    /// <summary>Changes asked for, and what became of them.</summary>
    Changes,

    /// <summary>The individual's own feedback and rating of themselves.</summary>
    IndividualsVoice,

    /// <summary>What others said.</summary>
    OthersVoices,

    /// <summary>Resources: where they went, what was reused or thrown away.</summary>
    Resources,

    /// <summary>Concerns, and what became of them.</summary>
    Concerns,
}

/// <summary>From what each section of a report is filled.</summary>
public static class ReportSections
{
    /// <summary>The part of the session that fills a section, as a path from the session, for instance <c>Session.Concerns.All</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such section.</exception>
    public static string FilledFrom(ReportSection section) => section switch
    {
        ReportSection.Consent => "Session.Consent.Responses",
        ReportSection.Outcomes => "Session.Consent.Confirmed",
        ReportSection.SupportAgreed => "Session.Consent.Support",
        ReportSection.SupportUsed => "Session.Participation.Prompts",
        ReportSection.Observations => "Session.Participation.Observations",
        ReportSection.EmotionalRegulation => "Session.Participation.EmotionalStates",
        ReportSection.TraumaInformedPractice => "Session.Participation.Principles",
        ReportSection.Changes => "Session.Participation.Changes",
        ReportSection.IndividualsVoice => "Session.Feedback.Individual",
        ReportSection.OthersVoices => "Session.Feedback.Others",
        ReportSection.Resources => "Session.Preparation.Resources",
        ReportSection.Concerns => "Session.Concerns.All",
        _ => throw new ArgumentOutOfRangeException(nameof(section), section, "There is no such section."),
    };
}
