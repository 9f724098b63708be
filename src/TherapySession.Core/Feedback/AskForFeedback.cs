namespace TherapySession;

/// <summary>Records that another participant was asked for feedback.</summary>
/// <param name="Person">Who was asked.</param>
public sealed record AskForFeedback(PersonId Person) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.AskForFeedback;

    internal override SessionEvent Happened(Occurrence at) => new FeedbackAskedFor(at, Person);

    internal override void Ask(ref Question question, ref Unmet unmet)
    {
        if (question.Session.People.Find(Person) is null)
            unmet.RefuseUntil(Codes.UnknownPerson, nameof(Person), [CommandKinds.AddParticipant.Name]);
    }
}
