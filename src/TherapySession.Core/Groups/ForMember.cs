namespace TherapySession;

/// <summary>Does or records something in one individual's session. It is decided by that session; the group only keeps the others from harm.</summary>
/// <remarks>Withdrawing, dissent and concerns are taken whatever the rest of the group is at, and leave the others' sessions as they are.</remarks>
/// <param name="Session">Whose session.</param>
/// <param name="Act">What is done or recorded.</param>
public sealed record ForMember(SessionId Session, SessionCommand Act) : GroupCommand
{
    internal override GroupEvent? Happened(GroupOccurrence at) => null;

    internal override GroupDecision Decide(GroupSession group, Stamp stamp)
    {
        var unmet = new Unmet(group.Profile, nameof(ForMember));
        if (group.Find(Session) is not { } session)
        {
            unmet.RefuseUntil(GroupCodes.NoSuchMember, nameof(Session), []);
            return new GroupDecision.Refused(unmet.ToList());
        }

        var decision = session.Decide(Act, stamp);
        if (decision is Decision.Refused refused)
            unmet.AddAll(GroupRules.InAct(refused.Reasons));
        else if (decision is Decision.Accepted { IsRepeat: true } repeat)
            return new GroupDecision.Accepted(group, [new MemberEvent(Session, repeat.Event)]) { IsRepeat = true };

        AskOthers(group, stamp, ref unmet);
        if (!unmet.IsEmpty || decision is not Decision.Accepted accepted)
            return new GroupDecision.Refused(unmet.ToList());

        return group.Follow(accepted, stamp.RecordedAt);
    }

    private void AskOthers(GroupSession group, Stamp stamp, ref Unmet unmet)
    {
        // One name for two commands would hide a shared fact from this session for ever.
        if (group.Find(stamp.Id) is { } earlier)
            unmet.Add(StampRules.IdentifierTaken(TextRule.Figure(earlier.At.Sequence)));
        if (Act.Kind.IsNeverBlocked)
            return;

        GroupRules.AskTidying(group, Act.Kind, ref unmet, nameof(Act));
        if (SharedKinds.ResourceOf(Act) is { } resource && group.Shared.Preparation.Find(resource) is not null)
            unmet.Refuse(GroupCodes.OnlyShared, nameof(Act), resource.Value);
        foreach (var person in SharedKinds.PeopleIn(Act))
        {
            if (SharedKinds.IsAboutSomebody(Act) && group.IsFacilitator(person))
                unmet.Refuse(GroupCodes.OnlyShared, nameof(Act), Act.Kind.Name);
            if (Act is AddParticipant && group.IsIndividual(person) && group.Find(Session)?.Individual != person)
                unmet.Refuse(GroupCodes.AnotherPart, nameof(Act));
        }
    }
}
