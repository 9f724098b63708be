namespace TherapySession.Outcomes;

/// <summary>The bands of the two questionnaires that come with the library. A band is a reason to ask further, never a diagnosis.</summary>
public enum SymptomSeverity
{
    /// <summary>The lowest band.</summary>
    Minimal,

    /// <summary>From 5.</summary>
    Mild,

    /// <summary>From 10.</summary>
    Moderate,

    /// <summary>PHQ-9 only, from 15.</summary>
    ModeratelySevere,

    /// <summary>From 20 on the PHQ-9, from 15 on the GAD-7.</summary>
    Severe,
}
