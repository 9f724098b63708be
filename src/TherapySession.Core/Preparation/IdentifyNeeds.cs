namespace TherapySession;

/// <summary>Records that people were asked what information, resources or support they need to take part, and what came of it (226/PC5, 320/PC5).</summary>
/// <param name="AskedOf">Who was asked.</param>
/// <param name="HowAsked">How, so that they could answer.</param>
/// <param name="Needs">What is needed; empty where nothing is.</param>
public sealed record IdentifyNeeds(ValueList<PersonId> AskedOf, Words HowAsked, ValueList<IdentifiedNeed> Needs) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.IdentifyNeeds;

    internal override SessionEvent Happened(Occurrence at) => new NeedsIdentified(at, AskedOf, HowAsked, Needs);

    internal override void Ask(ref Question question, ref Unmet unmet)
    {
        for (var i = 0; i < Needs.Count; i++)
        {
            if (question.Session.Preparation.Find(Needs[i].Id) is not null)
                unmet.Refuse(Codes.AlreadyThere, $"Needs[{i}].Id", Needs[i].Id.Value);
        }
    }

    internal sealed class Rules : CommandRules<IdentifyNeeds>
    {
        public Rules()
        {
            Some(Codes.NobodyAsked, "AskedOf", c => c.AskedOf);
            MustEach(Codes.NotOnTheList, "Needs", c => c.Needs, need => ClosedList.Has(need.Kind), "Kind");
            Must(Codes.NamedTwice, "Needs", c => PlanCheck.AreAllDifferent(c.Needs, static each => each.Id));
        }
    }
}
