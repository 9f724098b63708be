namespace TherapySession;

/// <summary>The one path by which a group session changes.</summary>
internal static class GroupDecider
{
    public static GroupDecision Open(GroupOpening opening, Stamp stamp)
    {
        ArgumentNullException.ThrowIfNull(opening);
        ArgumentNullException.ThrowIfNull(stamp);
        var unmet = new Unmet(opening.Profile, "OpenGroup");
        StampRules.AskTimes(stamp, ref unmet);
        opening.Ask(ref unmet);
        GroupRules.AskBy(opening.Facilitators, stamp, ref unmet);
        if (!unmet.IsEmpty)
            return new GroupDecision.Refused(unmet.ToList());

        var fact = new GroupOpened(GroupOccurrence.Of(stamp, 1), opening);
        return new GroupDecision.Accepted(new GroupSession(fact), []) { Event = fact };
    }

    public static GroupDecision Decide(GroupSession group, GroupCommand command, Stamp stamp)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(stamp);
        return command is not ForMember && group.Find(stamp.Id) is { } earlier ? Repeated(group, earlier, command, stamp) : command.Decide(group, stamp);
    }

    private static GroupDecision Repeated(GroupSession group, GroupEvent earlier, GroupCommand command, Stamp stamp)
    {
        var happenedAt = StampRules.Again(earlier.At.HappenedAt, earlier.At.RecordedAt, stamp);
        var again = command.Happened(GroupOccurrence.Of(stamp, earlier.At.Sequence) with { RecordedAt = earlier.At.RecordedAt, HappenedAt = happenedAt });
        if (!earlier.Equals(again) || !command.IsAgain(group))
            return new GroupDecision.Refused([StampRules.IdentifierTaken(TextRule.Figure(earlier.At.Sequence))]);

        var recorded = new List<MemberEvent>();
        foreach (var session in group.Sessions)
        {
            if (session.Events.Find(stamp.Id) is { } there)
                recorded.Add(new MemberEvent(session.Id, there));
        }

        return new GroupDecision.Accepted(group, recorded.ToValueList()) { Event = earlier, IsRepeat = true };
    }
}
