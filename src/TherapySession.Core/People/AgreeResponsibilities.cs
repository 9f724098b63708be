namespace TherapySession;

/// <summary>Agrees who is responsible for what in this session (226/PC1, 320/PC1).</summary>
/// <param name="Agreement">Who holds what, and who agreed. It takes the place of an earlier agreement.</param>
public sealed record AgreeResponsibilities(ResponsibilityAgreement Agreement) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.AgreeResponsibilities;

    internal override SessionEvent Happened(Occurrence at) => new ResponsibilitiesAgreed(at, Agreement);

    internal override void Ask(ref Question question, ref Unmet unmet)
    {
        for (var i = 0; i < Agreement.Held.Count; i++)
        {
            if (question.Session.People.Find(Agreement.Held[i].Holder) is null)
                unmet.RefuseUntil(Codes.UnknownPerson, $"Agreement.Held[{i}].Holder", [CommandKinds.AddParticipant.Name]);
        }
    }

    internal sealed class Rules : CommandRules<AgreeResponsibilities>
    {
        public Rules()
        {
            Some(Codes.NothingAgreed, "Agreement.Held", c => c.Agreement.Held);
            MustEach(Codes.NotOnTheList, "Agreement.Held", c => c.Agreement.Held, held => ClosedList.Has(held.Responsibility), "Responsibility");

            // A responsibility that somebody was given without being asked is not agreed.
            Must(Codes.HolderDidNotAgree, "Agreement.AgreedBy", c => !c.Agreement.Held.Any(c.Agreement.AgreedBy, static (held, agreed) => !agreed.AsSpan().Contains(held.Holder)));
        }
    }
}

/// <summary>An agreement on responsibilities. Equality: member by member.</summary>
/// <param name="Held">Who holds what; one person can hold several, and several can share one.</param>
/// <param name="AgreedBy">Who agreed; every holder is among them.</param>
public sealed record ResponsibilityAgreement(ValueList<HeldResponsibility> Held, ValueList<PersonId> AgreedBy);
