namespace TherapySession;

/// <summary>Who has a part in a session, as it stands. Read-only to everybody but the fold. Equality: member by member.</summary>
public sealed record PeopleState
{
    internal static readonly PeopleState Empty = new();

    private PeopleState()
    {
    }

    /// <summary>Everybody who has a part now; the individual is always among them.</summary>
    public ValueList<Participant> Participants { get; internal set; } = [];

    /// <summary>The latest agreement on responsibilities.</summary>
    public ResponsibilitiesAgreed? Responsibilities { get; internal set; }

    /// <summary>Skills that somebody was shown to hold.</summary>
    public ValueList<SkillConfirmed> Skills { get; internal set; } = [];

    /// <summary>The participant with an identifier, if there is one.</summary>
    public Participant? Find(PersonId person)
    {
        foreach (var participant in Participants)
        {
            if (participant.Id.Equals(person))
                return participant;
        }

        return null;
    }

    /// <summary>Whether a person has a part in the session with any of the roles.</summary>
    public bool IsAny(PersonId? person, params ReadOnlySpan<ParticipantRole> roles) => person is not null && Find(person) is { } found && found.IsAny(roles);

    /// <summary>Whether somebody present holds a responsibility by the latest agreement.</summary>
    public bool Holds(Responsibility responsibility)
    {
        foreach (var held in Responsibilities?.Agreement.Held ?? [])
        {
            if (held.Responsibility == responsibility && Find(held.Holder) is { IsPresent: true })
                return true;
        }

        return false;
    }

    /// <summary>Whether a responsibility was agreed to be somebody's.</summary>
    public bool Holds(Responsibility responsibility, PersonId person) => 
        Responsibilities?.Agreement.Held.Any((responsibility, person), static (held, which) => held.Responsibility == which.responsibility && held.Holder.Equals(which.person)) ?? false;
}
