namespace TherapySession;

/// <summary>Records that somebody holds a skill that an activity needs (320/K5).</summary>
/// <param name="Person">Who holds it.</param>
/// <param name="Skill">What they can do.</param>
/// <param name="Evidence">What shows it, for instance a certificate and its date.</param>
public sealed record ConfirmSkill(PersonId Person, Skill Skill, Words Evidence) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.ConfirmSkill;

    internal override SessionEvent Happened(Occurrence at) => new SkillConfirmed(at, Person, Skill, Evidence);

    internal override void Ask(ref Question question, ref Unmet unmet)
    {
        if (question.Session.People.Find(Person) is null)
            unmet.RefuseUntil(Codes.UnknownPerson, nameof(Person), [CommandKinds.AddParticipant.Name]);
    }
}
