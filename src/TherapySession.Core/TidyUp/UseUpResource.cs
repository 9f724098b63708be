namespace TherapySession;

/// <summary>Records that a resource is used up, and where the rest of it goes.</summary>
/// <param name="Resource">Which one.</param>
/// <param name="Rest">Where the rest of it goes.</param>
public sealed record UseUpResource(ResourceId Resource, EndOfUse Rest) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.UseUpResource;

    internal override SessionEvent Happened(Occurrence at) => new ResourceUsedUp(at, Resource, Rest);

    internal override void Ask(ref Question question, ref Unmet unmet)
    {
        if (question.Session.Preparation.CustodyOf(Resource) is not { } custody)
            unmet.RefuseUntil(Codes.NotTakenOut, nameof(Resource), [CommandKinds.TakeOutResource.Name], Resource.Value);
        else if (!Custody.MayMove(custody, ResourceCustody.UsedUp))
            unmet.Refuse(Codes.CustodyForbids, nameof(Resource), Resource.Value, custody.ToString(), ResourceCustody.UsedUp.ToString());
    }

    internal sealed class Rules : CommandRules<UseUpResource>
    {
        public Rules()
        {
            Known("Rest", c => c.Rest);
        }
    }
}

/// <summary>Where a thing goes at the end of its use (226/K12, 320/K13).</summary>
public enum EndOfUse
{
    /// <summary>It is kept for another use.</summary>
    Reused,

    /// <summary>The individual keeps it.</summary>
    KeptByIndividual,

    /// <summary>It is given away.</summary>
    Donated,

    /// <summary>It is recycled.</summary>
    Recycled,

    /// <summary>It is composted.</summary>
    Composted,

    /// <summary>It goes to general waste.</summary>
    GeneralWaste,

    /// <summary>It goes to clinical or hazardous waste.</summary>
    ClinicalWaste,
}
