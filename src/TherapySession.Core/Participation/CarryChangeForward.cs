namespace TherapySession;

/// <summary>Carries a change into the preparation of the next session.</summary>
/// <param name="Change">Which one.</param>
/// <param name="Words">Who takes it on.</param>
public sealed record CarryChangeForward(ChangeId Change, Words Words) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.CarryChangeForward;

    internal override SessionEvent Happened(Occurrence at) => new ChangeCarriedForward(at, Change, Words);

    internal override void Ask(ref Question question, ref Unmet unmet)
    {
        if (question.Session.Participation.Find(Change) is not { } change)
            unmet.RefuseUntil(Codes.UnknownChange, nameof(Change), [CommandKinds.ProposeChange.Name], Change.Value);
        else if (change.Standing is not (ChangeStanding.Proposed or ChangeStanding.Agreed))
            unmet.Refuse(Codes.ChangeStands, nameof(Change), Change.Value, change.Standing.ToString());
    }
}
