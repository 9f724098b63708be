namespace TherapySession;

/// <summary>Somebody joined the session.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Participant">Who, in which part.</param>
public sealed record ParticipantAdded(Occurrence At, Participant Participant) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) =>
        session.People.Participants = session.People.Participants.Where(each => each.Id != Participant.Id).Append(Participant).ToValueList();
}

/// <summary>Somebody left the session, or attends it in another way.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Person">Who.</param>
/// <param name="Attendance">How they attend from now on.</param>
public sealed record AttendanceChanged(Occurrence At, PersonId Person, Attendance Attendance) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) =>
        session.People.Participants = session.People.Participants.Select(each => each.Id == Person ? each with { Attendance = Attendance } : each).ToValueList();
}

/// <summary>Responsibilities were agreed; a later agreement takes the place of an earlier one.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Agreement">Who holds what, and who agreed.</param>
public sealed record ResponsibilitiesAgreed(Occurrence At, ResponsibilityAgreement Agreement) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.People.Responsibilities = this;
}

/// <summary>Somebody was shown to hold a skill.</summary>
/// <param name="At">Its place in the history, the phase it left the session in, who, and when.</param>
/// <param name="Person">Who holds it.</param>
/// <param name="Skill">What they can do.</param>
/// <param name="Evidence">What shows it, for instance a certificate and its date.</param>
public sealed record SkillConfirmed(Occurrence At, PersonId Person, Skill Skill, Words Evidence) : SessionEvent(At)
{
    internal override void Apply(ref SessionDraft session) => session.People.Skills = session.People.Skills.Add(this);
}
