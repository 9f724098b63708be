namespace TherapySession;

/// <summary>Records the feedback of another participant. It stands beside the individual's own and never in its place.</summary>
/// <param name="Person">Whose feedback it is.</param>
/// <param name="Words">What they say.</param>
public sealed record GiveOthersFeedback(PersonId Person, Words Words) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.GiveOthersFeedback;

    internal override SessionEvent Happened(Occurrence at) => new OthersFeedbackGiven(at, Person, Words);

    internal override void Ask(ref Question question, ref Unmet unmet)
    {
        if (Person.Equals(question.Session.Individual))
            unmet.RefuseUntil(Codes.OwnVoice, nameof(Person), [CommandKinds.GiveFeedback.Name]);
        else if (question.Session.People.Find(Person) is null)
            unmet.RefuseUntil(Codes.UnknownPerson, nameof(Person), [CommandKinds.AddParticipant.Name]);
    }
}
