namespace TherapySession;

/// <summary>Declines a change that was asked for.</summary>
/// <param name="Change">Which one.</param>
/// <param name="Words">Why.</param>
public sealed record DeclineChange(ChangeId Change, Words Words) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.DeclineChange;

    internal override SessionEvent Happened(Occurrence at) => new ChangeDeclined(at, Change, Words);

    internal override void Ask(ref Question question, ref Unmet unmet)
    {
        if (question.Session.Participation.Find(Change) is not { } change)
            unmet.RefuseUntil(Codes.UnknownChange, nameof(Change), [CommandKinds.ProposeChange.Name], Change.Value);
        else if (change.Standing is not (ChangeStanding.Proposed or ChangeStanding.Agreed))
            unmet.Refuse(Codes.ChangeStands, nameof(Change), Change.Value, change.Standing.ToString());
    }
}
