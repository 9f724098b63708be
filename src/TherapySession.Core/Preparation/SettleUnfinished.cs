namespace TherapySession;

/// <summary>Takes up what an earlier session left, declines it, or carries it on (226/PC5, 226/PC11; 320/PC5, 320/PC11).</summary>
/// <param name="Item">Which thing; one that the session was opened with.</param>
/// <param name="Settlement">What becomes of it.</param>
/// <param name="How">How it is taken up, why it is declined, or who takes it on and by when.</param>
public sealed record SettleUnfinished(UnfinishedItem Item, UnfinishedSettlement Settlement, Words How) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.SettleUnfinished;

    internal override SessionEvent Happened(Occurrence at) => new UnfinishedSettled(at, Item, Settlement, How);

    internal override void Ask(ref Question question, ref Unmet unmet)
    {
        if (!question.Session.Opening.CarriedOver.Any(carried => carried.Item == Item))
            unmet.Refuse(Codes.NotCarriedOver, nameof(Item), Item.Kind.ToString(), Item.Id.Value);
    }

    internal sealed class Rules : CommandRules<SettleUnfinished>
    {
        public Rules()
        {
            Known("Settlement", c => c.Settlement);

            // Nobody decides away that somebody may be in danger.
            Must(Codes.ConcernIsNotDeclined, "Settlement", c => c.Item.Kind != UnfinishedKind.Concern || c.Settlement != UnfinishedSettlement.Declined);
        }
    }
}

/// <summary>What becomes of something that an earlier session left.</summary>
public enum UnfinishedSettlement
{
    /// <summary>It is seen to in this session: made, answered, met, acted on.</summary>
    TakenUp,

    /// <summary>It is declined, with the reason. A concern never is.</summary>
    Declined,

    /// <summary>It goes on into the preparation of the next session.</summary>
    CarriedOn,
}
