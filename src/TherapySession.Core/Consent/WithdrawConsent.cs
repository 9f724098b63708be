namespace TherapySession;

/// <summary>Withdraws consent to taking part. Never blocked, in no phase; a reason is never needed. While the individual takes part, it ends taking part at once.</summary>
/// <param name="WithdrawnBy">Whose withdrawal it is: the individual, or whoever may consent for them. Who brings it is in the stamp.</param>
/// <param name="Reason">Why, if the person says so.</param>
public sealed record WithdrawConsent(PersonId WithdrawnBy, Words? Reason = null) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.WithdrawConsent;

    internal override SessionEvent Happened(Occurrence at) => new ConsentWithdrawn(at, WithdrawnBy, Reason);

    internal override void Ask(ref Question question, ref Unmet unmet)
    {
        if (!Entitlement.MayWithdraw(WithdrawnBy, question.Session))
            unmet.RefuseUntil(Codes.NotTheirsToWithdraw, nameof(WithdrawnBy), [CommandKinds.RecordDissent.Name, CommandKinds.Pause.Name, CommandKinds.AddParticipant.Name]);
    }
}
