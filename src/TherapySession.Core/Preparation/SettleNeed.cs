namespace TherapySession;

/// <summary>Meets a need, or carries it forward.</summary>
/// <param name="Need">Which one.</param>
/// <param name="Settlement">What became of it.</param>
/// <param name="How">How it is met, or who takes it on and by when.</param>
public sealed record SettleNeed(NeedId Need, Settlement Settlement, Words How) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.SettleNeed;

    internal override SessionEvent Happened(Occurrence at) => new NeedSettled(at, Need, Settlement, How);

    internal override void Ask(ref Question question, ref Unmet unmet)
    {
        if (question.Session.Preparation.Find(Need) is null)
            unmet.RefuseUntil(Codes.UnknownNeed, nameof(Need), [CommandKinds.IdentifyNeeds.Name], Need.Value);
    }

    internal sealed class Rules : CommandRules<SettleNeed>
    {
        public Rules()
        {
            Known("Settlement", c => c.Settlement);
        }
    }
}

/// <summary>What became of a need or a question.</summary>
public enum Settlement
{
    /// <summary>It is met, reached or answered.</summary>
    Met,

    /// <summary>It goes into the preparation of the next session, or to somebody who can help.</summary>
    CarriedForward,

    /// <summary>It is not needed any more.</summary>
    NotNeeded,
}
