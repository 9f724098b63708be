namespace TherapySession;

/// <summary>Agrees to a change. The individual, or whoever speaks for them, is among those who agree; a change of the plan needs the therapist.</summary>
/// <param name="Change">Which one.</param>
/// <param name="AgreedBy">Who agrees.</param>
public sealed record AgreeChange(ChangeId Change, ValueList<PersonId> AgreedBy) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.AgreeChange;

    internal override SessionEvent Happened(Occurrence at) => new ChangeAgreed(at, Change, AgreedBy);

    internal override void Ask(ref Question question, ref Unmet unmet)
    {
        if (question.Session.Participation.Find(Change) is not { } change)
            unmet.RefuseUntil(Codes.UnknownChange, nameof(Change), [CommandKinds.ProposeChange.Name], Change.Value);
        else
        {
            if (change.Standing != ChangeStanding.Proposed)
                unmet.Refuse(Codes.ChangeStands, nameof(Change), Change.Value, change.Standing.ToString());
            if (!Entitlement.IsSpokenFor(AgreedBy, ref question))
                unmet.Refuse(Codes.WithoutTheIndividual, nameof(AgreedBy));
            if (change.Kind == ChangeKind.TherapyPlan && !AgreedBy.Any(question.Session.People, static (person, people) => people.IsAny(person, ParticipantRole.Therapist)))
                unmet.RefuseUntil(Codes.PlanNeedsTherapist, nameof(AgreedBy), [CommandKinds.AddParticipant.Name], Change.Value);
        }
    }

    internal sealed class Rules : CommandRules<AgreeChange>
    {
        public Rules()
        {
            Some(Codes.NothingAgreed, "AgreedBy", c => c.AgreedBy);
        }
    }
}
