namespace TherapySession;

/// <summary>Cleans a resource that was used.</summary>
/// <param name="Resource">Which one.</param>
/// <param name="Hygiene">How, as the hygiene rules for it ask.</param>
public sealed record CleanResource(ResourceId Resource, Words Hygiene) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.CleanResource;

    internal override SessionEvent Happened(Occurrence at) => new ResourceCleaned(at, Resource, Hygiene);

    internal override void Ask(ref Question question, ref Unmet unmet)
    {
        if (question.Session.Preparation.CustodyOf(Resource) is not { } custody)
            unmet.RefuseUntil(Codes.NotTakenOut, nameof(Resource), [CommandKinds.TakeOutResource.Name], Resource.Value);
        else if (!Custody.MayMove(custody, ResourceCustody.Cleaned))
            unmet.Refuse(Codes.CustodyForbids, nameof(Resource), Resource.Value, custody.ToString(), ResourceCustody.Cleaned.ToString());
    }
}
