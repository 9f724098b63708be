namespace TherapySession.Outcomes;

/// <summary>What a change amounts to, by the rules of the method that says so. It is about numbers, never a judgement of a person.</summary>
public enum ChangeCategory
{
    /// <summary>Clinical before, functional after, and the improvement is reliable.</summary>
    Recovered,

    /// <summary>The improvement is reliable.</summary>
    Improved,

    /// <summary>No change that the measure can tell from its own error.</summary>
    Unchanged,

    /// <summary>The worsening is reliable.</summary>
    Deteriorated,

    /// <summary>Functional before, no longer functional after, and the worsening is reliable.</summary>
    Harmed,
}
