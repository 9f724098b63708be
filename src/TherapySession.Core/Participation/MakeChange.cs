namespace TherapySession;

/// <summary>Makes a change that was agreed.</summary>
/// <param name="Change">Which one.</param>
/// <param name="Words">How it was made.</param>
public sealed record MakeChange(ChangeId Change, Words Words) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.MakeChange;

    internal override SessionEvent Happened(Occurrence at) => new ChangeMade(at, Change, Words);

    internal override void Ask(ref Question question, ref Unmet unmet)
    {
        if (question.Session.Participation.Find(Change) is not { } change)
            unmet.RefuseUntil(Codes.UnknownChange, nameof(Change), [CommandKinds.ProposeChange.Name], Change.Value);
        else if (change.Standing is not (ChangeStanding.Agreed))
            unmet.Refuse(Codes.ChangeStands, nameof(Change), Change.Value, change.Standing.ToString());
    }
}
