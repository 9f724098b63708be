namespace TherapySession;

/// <summary>How somebody attends.</summary>
public enum Attendance
{
    /// <summary>In the same place.</summary>
    InPerson,

    /// <summary>By telephone or video.</summary>
    Remote,

    /// <summary>Not there: directs, is informed, or signs.</summary>
    NotPresent,
}

/// <summary>Somebody who has a part in a session. Equality: member by member.</summary>
/// <param name="Id">The person, by pseudonym.</param>
/// <param name="Roles">The parts they have; at least one.</param>
/// <param name="Attendance">How they attend.</param>
public sealed record Participant(PersonId Id, ValueList<ParticipantRole> Roles, Attendance Attendance)
{
    /// <summary>Somebody with one role who is there in person.</summary>
    public Participant(PersonId id, ParticipantRole role)
        : this(id, [role], Attendance.InPerson)
    {
    }

    /// <summary>Whether the person is there, in person or by video.</summary>
    public bool IsPresent => Attendance != Attendance.NotPresent;

    /// <summary>Whether the person has a role.</summary>
    public bool Is(ParticipantRole role) => Roles.AsSpan().Contains(role);

    /// <summary>Whether the person has any of several roles.</summary>
    public bool IsAny(params ReadOnlySpan<ParticipantRole> roles)
    {
        foreach (var role in roles)
        {
            if (Is(role))
                return true;
        }

        return false;
    }

    /// <summary>Somebody from the individual's own life or from elsewhere, for whose presence the individual is asked.</summary>
    public bool IsAskedForPresence =>
        IsPresent && IsAny(ParticipantRole.FamilyCarer, ParticipantRole.Friend, ParticipantRole.OtherProfessional, ParticipantRole.Learner, ParticipantRole.ParentalResponsibility,
            ParticipantRole.HealthAndWelfareAttorney, ParticipantRole.Deputy, ParticipantRole.Supervisor);

    /// <summary>The roles, never who.</summary>
    public override string ToString() => string.Join(", ", Roles);
}
