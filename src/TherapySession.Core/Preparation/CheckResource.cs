namespace TherapySession;

/// <summary>Records whether a resource works and is used as intended; for a digital tool also whether it is ready (226/PC7, 226/K11, 226/K14; 320/PC7).</summary>
/// <param name="Resource">Which one.</param>
/// <param name="Check">What was found.</param>
public sealed record CheckResource(ResourceId Resource, ResourceCheck Check) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.CheckResource;

    internal override SessionEvent Happened(Occurrence at) => new ResourceChecked(at, Resource, Check);

    internal override void Ask(ref Question question, ref Unmet unmet)
    {
        if (question.Session.Preparation.CustodyOf(Resource) is not { } custody || custody is ResourceCustody.InStore)
            unmet.RefuseUntil(Codes.NotTakenOut, nameof(Resource), [CommandKinds.TakeOutResource.Name], Resource.Value);
        else if (Custody.IsAtRest(custody))
            unmet.Refuse(Codes.CustodyForbids, nameof(Resource), Resource.Value, custody.ToString(), nameof(ResourceCustody.CheckedInWorkingOrder));
    }

    internal sealed class Rules : CommandRules<CheckResource>
    {
        public Rules()
        {
            Known("Check.Condition", c => c.Check.Condition);
            Known("Check.Use", c => c.Check.Use);
            MustEach(Codes.NotOnTheList, "Check.Ready", c => c.Check.Ready, ClosedList.Has);
            Must(Codes.FoundWhat, "Check.Found", c => (c.Check.Condition == ResourceCondition.InWorkingOrder && c.Check.Use == IntendedUse.AsIntended) || c.Check.Found is not null);
        }
    }
}
