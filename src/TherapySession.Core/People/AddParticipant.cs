namespace TherapySession;

/// <summary>Somebody joins the session, or takes another part in it.</summary>
/// <param name="Participant">Who, in which part. An identifier that is already there gets the new part.</param>
public sealed record AddParticipant(Participant Participant) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.AddParticipant;

    internal override SessionEvent Happened(Occurrence at) => new ParticipantAdded(at, Participant);

    internal override void Ask(ref Question question, ref Unmet unmet)
    {
        var isTheIndividual = Participant.Id.Equals(question.Session.Individual);
        if (isTheIndividual != Participant.Is(ParticipantRole.Individual))
            unmet.Refuse(Codes.OneIndividual, "Participant.Roles");
    }

    internal sealed class Rules : CommandRules<AddParticipant>
    {
        public Rules()
        {
            Some(Codes.ParticipantWithoutRole, "Participant.Roles", c => c.Participant.Roles);
            MustEach(Codes.NotOnTheList, "Participant.Roles", c => c.Participant.Roles, ClosedList.Has);
            Known("Participant.Attendance", c => c.Participant.Attendance);
            Must(Codes.IndividualIsNotStaff, "Participant.Roles", c => !c.Participant.Is(ParticipantRole.Individual) || c.Participant.Roles.Count == 1);
        }
    }
}
