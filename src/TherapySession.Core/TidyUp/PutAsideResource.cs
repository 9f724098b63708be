namespace TherapySession;

/// <summary>Puts a resource aside because it is damaged or unsafe, so that nobody uses it.</summary>
/// <param name="Resource">Which one.</param>
/// <param name="To">Where: in quarantine, in repair, or disposed of.</param>
/// <param name="Why">What is wrong with it.</param>
/// <param name="Rest">Where it goes, if it is disposed of.</param>
public sealed record PutAsideResource(ResourceId Resource, ResourceCustody To, Words Why, EndOfUse? Rest = null) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.PutAsideResource;

    internal override SessionEvent Happened(Occurrence at) => new ResourcePutAside(at, Resource, To, Why, Rest);

    internal override void Ask(ref Question question, ref Unmet unmet)
    {
        if (question.Session.Preparation.CustodyOf(Resource) is not { } custody)
            unmet.RefuseUntil(Codes.NotTakenOut, nameof(Resource), [CommandKinds.TakeOutResource.Name], Resource.Value);
        else if (!Custody.MayMove(custody, To))
            unmet.Refuse(Codes.CustodyForbids, nameof(Resource), Resource.Value, custody.ToString(), To.ToString());
    }

    internal sealed class Rules : CommandRules<PutAsideResource>
    {
        public Rules()
        {
            Must(Codes.AsideWhere, "To", c => c.To is ResourceCustody.InQuarantine or ResourceCustody.InRepair or ResourceCustody.DisposedOf);
            Must(Codes.DisposedWhere, "Rest", c => c.To != ResourceCustody.DisposedOf || c.Rest is not null);
            Must(Codes.NotOnTheList, "Rest", c => c.Rest is null || ClosedList.Has(c.Rest.Value));
        }
    }
}
