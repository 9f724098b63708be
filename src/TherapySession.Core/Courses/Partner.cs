namespace TherapySession;

/// <summary>Somebody who has a part in a plan or a course, and which. Outside a session there is no list of participants, so the part stands beside the person. Equality: member by member.</summary>
/// <param name="Person">Who, by pseudonym.</param>
/// <param name="Role">In which part.</param>
public sealed record Partner(PersonId Person, ParticipantRole Role)
{
    /// <summary>Whether it is the individual, or somebody who may decide for them.</summary>
    public bool SpeaksForTheIndividual => Role is ParticipantRole.Individual or ParticipantRole.HealthAndWelfareAttorney or ParticipantRole.Deputy or ParticipantRole.ParentalResponsibility;

    /// <summary>The role, never who.</summary>
    public override string ToString() => Role.ToString();
}
