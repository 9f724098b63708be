namespace TherapySession;

/// <summary>One prompt or assistance as it was used. Equality: member by member.</summary>
/// <param name="Activity">In which activity.</param>
/// <param name="Step">In which step of it.</param>
/// <param name="Level">The most support that the step took, on the plan's ladder of prompts.</param>
public sealed record PromptUse(ActivityId Activity, Words Step, PromptLevel Level)
{
    /// <summary>Why it was more than agreed; needed above the agreed ceiling. More support is no worse outcome where safety asked for it.</summary>
    public Words? WhyMoreThanAgreed { get; init; }

    /// <summary>How dignity was kept; needed for physical support (226/K17, 320/K18).</summary>
    public Words? Dignity { get; init; }
}
