namespace TherapySession;

/// <summary>Takes areas or activities out of consent; what is left goes on. Never blocked.</summary>
/// <param name="NarrowedBy">Whose change it is: the individual, or whoever may consent for them.</param>
/// <param name="Areas">The areas that consent no longer covers. Taking part is withdrawn with <see cref="WithdrawConsent"/>.</param>
/// <param name="Activities">The activities that consent no longer covers.</param>
public sealed record NarrowConsent(PersonId NarrowedBy, ValueList<ConsentArea> Areas, ValueList<ActivityId> Activities) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.NarrowConsent;

    internal override SessionEvent Happened(Occurrence at) => new ConsentNarrowed(at, NarrowedBy, Areas, Activities);

    internal override void Ask(ref Question question, ref Unmet unmet)
    {
        if (!Entitlement.MayWithdraw(NarrowedBy, question.Session))
            unmet.RefuseUntil(Codes.NotTheirsToWithdraw, nameof(NarrowedBy), [CommandKinds.RecordDissent.Name, CommandKinds.Pause.Name, CommandKinds.AddParticipant.Name]);
    }

    internal sealed class Rules : CommandRules<NarrowConsent>
    {
        public Rules()
        {
            Must(Codes.NothingNarrowed, "Areas", c => c.Areas.Count + c.Activities.Count > 0);
            MustEach(Codes.NotOnTheList, "Areas", c => c.Areas, ClosedList.Has);
            Must(Codes.WithdrawInstead, "Areas", c => !c.Areas.AsSpan().Contains(ConsentArea.TakingPart));
        }
    }
}
