namespace TherapySession;

/// <summary>Takes a resource out of storage.</summary>
/// <param name="Resource">Which one; one of the plan's, or another.</param>
/// <param name="ResourceKind">What kind of thing it is.</param>
public sealed record TakeOutResource(ResourceId Resource, ResourceKind ResourceKind) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.TakeOutResource;

    internal override SessionEvent Happened(Occurrence at) => new ResourceTakenOut(at, Resource, ResourceKind);

    internal override void Ask(ref Question question, ref Unmet unmet)
    {
        if (question.Session.Preparation.CustodyOf(Resource) is { } custody && !Custody.MayMove(custody, ResourceCustody.TakenOut))
            unmet.Refuse(Codes.CustodyForbids, nameof(Resource), Resource.Value, custody.ToString(), nameof(ResourceCustody.TakenOut));
        AskKind(question.Session, ref unmet, nameof(ResourceKind));
    }

    /// <summary>Whether a session's plan has it as another kind of thing.</summary>
    internal void AskKind(Session session, ref Unmet unmet, string member)
    {
        if (session.Plan.Find(Resource) is { } planned && planned.Kind != ResourceKind)
            unmet.Refuse(Codes.KindDiffers, member, Resource.Value, planned.Kind.ToString(), ResourceKind.ToString());
    }

    internal sealed class Rules : CommandRules<TakeOutResource>
    {
        public Rules()
        {
            Known("ResourceKind", c => c.ResourceKind);
        }
    }
}
