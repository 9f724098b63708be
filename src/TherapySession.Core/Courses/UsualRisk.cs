namespace TherapySession;

/// <summary>A risk that an activity of a kind usually brings: advice for whoever writes a plan, and never asked at a gate. What is asked is the plan's own <see cref="PlannedRisk"/>.</summary>
/// <remarks>The code can become the <see cref="RiskId"/> of a planned risk. Shape and equality: see <see cref="OpenCode"/>.</remarks>
public sealed record UsualRisk : OpenCode
{
    internal UsualRisk(string value)
        : base(value)
    {
    }

    /// <summary>What can happen, in English.</summary>
    public string Text => TextIn(Language.English);

    /// <summary>What can happen, in a language.</summary>
    public string TextIn(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language.Text("risk." + Value);
    }
}
