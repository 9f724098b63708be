using NodaTime;

namespace TherapySession;

/// <summary>How a shared fact comes into one session: as the same command, under the same name, whenever the session is at the point to take it.</summary>
internal static class CatchingUp
{
    /// <summary>The stamp of a shared fact in one session. Where that session's own clock is ahead, the fact is recorded there no earlier than what is recorded already.</summary>
    public static Stamp StampFor(Session session, Stamp stamp)
    {
        var latest = session.Events.Latest?.At.RecordedAt ?? stamp.RecordedAt;
        return new Stamp(stamp.Id, stamp.By, Instant.Max(stamp.RecordedAt, latest)) { HappenedAt = stamp.HappenedAt, CoSignedBy = stamp.CoSignedBy };
    }

    /// <summary>A session that has come to another point takes what was shared before it could: what is out, hazards, skills. Whoever comes late finds the preparation made.</summary>
    public static Session Take(GroupSession group, Session session, Instant recordedAt, List<MemberEvent> recorded)
    {
        foreach (var each in group.History)
        {
            if (each is not SharedFact fact || !fact.Act.Kind.PermittedIn.Contains(session.Phase) || session.Events.Find(fact.At.Command) is not null
                || !IsTakenLater(fact, group, session))
            {
                continue;
            }

            var stamp = new Stamp(fact.At.Command, fact.At.By, recordedAt) { HappenedAt = fact.At.HappenedAt, CoSignedBy = fact.At.CoSignedBy };
            if (session.Decide(fact.Act, StampFor(session, stamp)) is Decision.Accepted accepted)
            {
                session = accepted.Session;
                recorded.Add(new MemberEvent(session.Id, accepted.Event));
            }
        }

        return session;
    }

    private static bool IsTakenLater(SharedFact fact, GroupSession group, Session session)
    {
        if (fact.MadeFor.Count > 0 || SharedKinds.IsAboutSomebody(fact.Act))
            return false;

        // How the place was left counts for whoever had stopped by then, and things count for as long as they are out.
        if (fact.Act is CheckTidy)
            return session.Participation.Closed is { } closed && fact.At.HappenedAt >= closed.HappenedAt;
        return SharedKinds.ResourceOf(fact.Act) is not { } resource || IsSinceTakenOut(fact, resource, group);
    }

    private static bool IsSinceTakenOut(SharedFact fact, ResourceId resource, GroupSession group)
    {
        if (group.Shared.Preparation.CustodyOf(resource) is not { } custody || Custody.IsAtRest(custody))
            return false;

        var takenOut = group.History.OfType<SharedFact>().Last(each => each.Act is TakeOutResource act && act.Resource == resource);
        return fact.At.Sequence >= takenOut.At.Sequence;
    }
}
