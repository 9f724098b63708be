namespace TherapySession;

/// <summary>Sets an outcome of the plan aside for this session because the individual does not want it, or for another reason.</summary>
/// <param name="Outcome">Which one.</param>
/// <param name="Reason">Why.</param>
/// <param name="InTheirWords">What the individual says or shows about it.</param>
public sealed record SetOutcomeAside(OutcomeId Outcome, OutcomeSetAsideReason Reason, Words? InTheirWords = null) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.SetOutcomeAside;

    internal override SessionEvent Happened(Occurrence at) => new OutcomeSetAside(at, Outcome, Reason, InTheirWords);

    internal override void Ask(ref Question question, ref Unmet unmet)
    {
        if (question.Session.Plan.Find(Outcome) is null)
            unmet.Refuse(Codes.UnknownOutcome, nameof(Outcome), Outcome.Value);
    }

    internal sealed class Rules : CommandRules<SetOutcomeAside>
    {
        public Rules()
        {
            Known("Reason", c => c.Reason);
            Must(Codes.OtherNeedsWords, "InTheirWords", c => c.Reason != OutcomeSetAsideReason.Other || c.InTheirWords is not null);
        }
    }
}

/// <summary>Why an outcome is set aside for a session.</summary>
public enum OutcomeSetAsideReason
{
    /// <summary>The individual does not want it.</summary>
    NotWanted,

    /// <summary>The individual wants something else first.</summary>
    NotNow,

    /// <summary>It is reached.</summary>
    Reached,

    /// <summary>It no longer fits the individual's condition or circumstances.</summary>
    NoLongerFits,

    /// <summary>Another reason, in words.</summary>
    Other,
}
