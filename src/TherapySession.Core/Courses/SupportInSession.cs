namespace TherapySession;

/// <summary>One step as it was supported: the most support that it took, however often it was prompted. Equality: member by member.</summary>
/// <param name="Activity">In which activity.</param>
/// <param name="Step">Which step.</param>
/// <param name="Level">The level of prompt.</param>
/// <param name="Height">How many levels above independence on the session's ladder, from 0; -1 for a level that is not on it.</param>
public sealed record StepSupported(ActivityId Activity, Words Step, PromptLevel Level, int Height);

/// <summary>Support agreed and support used in one session, side by side. Equality: member by member.</summary>
/// <param name="Session">Which session.</param>
/// <param name="Ladder">The ladder of prompts that its levels stand on.</param>
/// <param name="Steps">Each step that was supported or done alone, once.</param>
public sealed record SupportInSession(SessionId Session, PromptHierarchy Ladder, ValueList<StepSupported> Steps)
{
    /// <summary>The highest level that was agreed; <see langword="null"/> where nothing was.</summary>
    public PromptLevel? AgreedCeiling { get; private init; }

    /// <summary>The sides of support that were agreed.</summary>
    public ValueList<SupportAspect> AgreedAspects { get; private init; } = [];

    /// <summary>How many steps took more than was agreed. That is no worse outcome: safety may have asked for it, and the record says why.</summary>
    public int AboveCeiling { get; private init; }

    internal static SupportInSession? Of(Session session)
    {
        var agreement = session.Consent.Support?.Agreement;
        var ladder = session.Plan.Prompts;
        if (agreement is null && session.Participation.Prompts.Count == 0)
            return null;

        var steps = session.Participation.Prompts.Select(used => used.Use).GroupBy(use => (use.Activity, use.Step))
            .Select(uses => uses.MaxBy(use => ladder.Height(use.Level))!)
            .Select(use => new StepSupported(use.Activity, use.Step, use.Level, ladder.Height(use.Level))).ToValueList();
        return new SupportInSession(session.Id, ladder, steps)
        {
            AgreedCeiling = agreement?.PromptCeiling,
            AgreedAspects = agreement is null ? [] : agreement.Aspects.Select(each => each.Aspect).ToValueList(),
            AboveCeiling = steps.Count(step => session.IsAboveCeiling(step.Level)),
        };
    }
}
