namespace TherapySession;

/// <summary>Confirms an outcome of the plan for this session, with preferences and needs weighed (226/PC3, 320/PC3).</summary>
/// <param name="Outcome">Which one.</param>
/// <param name="Preferences">What the individual prefers, as it was weighed.</param>
/// <param name="Needs">What the individual needs, as it was weighed.</param>
/// <param name="ConfirmedWith">Who took part in confirming it; the individual, or whoever consented for them, is among them.</param>
public sealed record ConfirmOutcome(OutcomeId Outcome, Words Preferences, Words Needs, ValueList<PersonId> ConfirmedWith) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.ConfirmOutcome;

    internal override SessionEvent Happened(Occurrence at) => new OutcomeConfirmed(at, Outcome, Preferences, Needs, ConfirmedWith);

    internal override void Ask(ref Question question, ref Unmet unmet)
    {
        if (question.Session.Plan.Find(Outcome) is null)
            unmet.Refuse(Codes.UnknownOutcome, nameof(Outcome), Outcome.Value);
        if (!Entitlement.IsSpokenFor(ConfirmedWith, ref question))
            unmet.Refuse(Codes.WithoutTheIndividual, nameof(ConfirmedWith));
    }
}
