namespace TherapySession;

/// <summary>Returns a resource to storage; what was used is cleaned first.</summary>
/// <param name="Resource">Which one.</param>
public sealed record ReturnResource(ResourceId Resource) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.ReturnResource;

    internal override SessionEvent Happened(Occurrence at) => new ResourceReturned(at, Resource);

    internal override void Ask(ref Question question, ref Unmet unmet)
    {
        if (question.Session.Preparation.CustodyOf(Resource) is not { } custody)
            unmet.RefuseUntil(Codes.NotTakenOut, nameof(Resource), [CommandKinds.TakeOutResource.Name], Resource.Value);
        else if (!Custody.MayMove(custody, ResourceCustody.Returned))
            unmet.Refuse(Codes.CustodyForbids, nameof(Resource), Resource.Value, custody.ToString(), ResourceCustody.Returned.ToString());
    }
}
