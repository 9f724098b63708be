namespace TherapySession;

/// <summary>Records a prompt or assistance as it was used, step by step (226/PC8, 320/PC8). Used support is kept beside agreed support.</summary>
/// <param name="Use">Which level, in which step, and why if it was more than agreed.</param>
public sealed record UsePrompt(PromptUse Use) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.UsePrompt;

    internal override SessionEvent Happened(Occurrence at) => new PromptUsed(at, Use);

    internal override void Ask(ref Question question, ref Unmet unmet)
    {
        ConsentGate.ValidConsent.Ask(ref question, ref unmet);

        var session = question.Session;
        if (session.Plan.Find(Use.Activity) is null)
            unmet.Refuse(Codes.UnknownActivity, "Use.Activity", Use.Activity.Value);
        if (!session.Participation.Covers(question.At))
            unmet.Refuse(Codes.NotWhileTakingPart, "");
        if (session.Plan.Prompts.Height(Use.Level) < 0)
            unmet.Refuse(Codes.UnknownPromptLevel, "Use.Level", Use.Level.Value, string.Join(", ", session.Plan.Prompts.Levels));
        else if (session.IsAboveCeiling(Use.Level) && Use.WhyMoreThanAgreed is null)
            unmet.Refuse(Codes.MoreThanAgreed, "Use.WhyMoreThanAgreed", Use.Level.Value, session.Consent.Support?.Agreement.PromptCeiling.Value ?? "-");
        if (Use.Level.IsPhysical)
            ConsentGate.Covers(ConsentArea.Touch, ref question, ref unmet, "Use.Level");
    }

    internal sealed class Rules : CommandRules<UsePrompt>
    {
        public Rules()
        {
            Must(Codes.DignityHow, "Use.Dignity", c => !c.Use.Level.IsPhysical || c.Use.Dignity is not null);
        }
    }
}
