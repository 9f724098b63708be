using System.Globalization;

namespace TherapySession;

/// <summary>The one path by which a group changes. Each session decides for itself; the group adds what concerns several.</summary>
internal static class GroupDecider
{
    public static GroupDecision Open(GroupOpening opening)
    {
        var reasons = new List<Refusal>();
        if (!Enum.IsDefined(opening.Setting))
            reasons.Add(Malformed(Codes.NotOnTheList, nameof(opening.Setting)));
        if (!Enum.IsDefined(opening.Format))
            reasons.Add(Malformed(Codes.NotOnTheList, nameof(opening.Format)));
        else if (opening.Format == SessionFormat.OneToOne)
            reasons.Add(Malformed(GroupCodes.NoGroup, nameof(opening.Format)));
        return reasons.Count == 0 ? new GroupDecision.Accepted(new GroupSession(opening), []) : new GroupDecision.Refused(reasons.ToValueList());

        static Refusal Malformed(string code, string member) => new(code, RefusalKind.Malformed, Place.Of(nameof(GroupOpening), member));
    }

    public static GroupDecision Join(GroupSession group, Opening opening, Stamp stamp)
    {
        var known = group.Find(opening.Session);
        if (known is null && NotJoining(group, opening) is { Count: > 0 } reasons)
            return new GroupDecision.Refused(reasons);

        // A repeat is recognised by the session itself, which knows the command that opened it.
        return Settled(group, known is null ? Session.Open(opening, stamp) : known.Decide(new OpenSession(opening), stamp));
    }

    public static GroupDecision Decide(GroupSession group, SessionId member, SessionCommand command, Stamp stamp)
    {
        if (group.Find(member) is not { } session)
            return Refuse(new Refusal(GroupCodes.NoMember, RefusalKind.Refused, new Place("Member", "/member")));

        var isRepeat = session.History.Find(stamp.Id) is not null;
        if (!isRepeat && !command.Kind.IsNeverBlocked)
        {
            if (SharedCommands.IsAboutSharedThing(group, command))
                return Refuse(Of(GroupCodes.SharedThing, command, SharedCommands.ResourceOf(command)!.Value));

            // A thing of one's own can be put away at any time; the place can't be called tidy under others.
            if (command is CheckTidy && group.TakingPart > 0)
                return Refuse(StillTakingPart(group, command));
        }

        return Settled(group, session.Decide(command, stamp));
    }

    public static GroupDecision DecideForAll(GroupSession group, SessionCommand command, Stamp stamp)
    {
        if (group.Shared.FirstOrDefault(act => act.Stamp.Id == stamp.Id) is { } earlier)
        {
            return earlier.Command.Equals(command) && earlier.Stamp.By == stamp.By && earlier.Stamp.CoSignedBy == stamp.CoSignedBy
                ? new GroupDecision.Accepted(group, [])
                : Refuse(new Refusal(GroupCodes.IdentifierTaken, RefusalKind.Conflict, new Place("Stamp.Id", "/id")));
        }

        if (!SharedCommands.Kinds.Contains(command.Kind))
            return Refuse(Of(GroupCodes.NotForAll, command, command.Kind.Name));
        if (SharedCommands.IsPersonal(command))
            return Refuse(Of(GroupCodes.AskedForEach, command));
        if (SharedCommands.PutsAway(command) && group.TakingPart > 0)
            return Refuse(StillTakingPart(group, command));
        return Shared(group, command, stamp);
    }

    private static GroupDecision Shared(GroupSession group, SessionCommand command, Stamp stamp)
    {
        var reasons = new List<Refusal>();
        var accepted = new List<Decision.Accepted>();
        foreach (var session in group.Members.Select(member => member.Session).Where(session => command.Kind.PermittedIn.Contains(session.Phase)))
        {
            if (Named(command).Any(person => session.People.Find(person) is null))
            {
                reasons.Add(Of(GroupCodes.NamesSomebody, command));
                continue;
            }

            switch (session.Decide(command, stamp with { ExpectedVersion = null }))
            {
                case Decision.Accepted each:
                    accepted.Add(each);
                    break;

                // What was never there in this session, because it came out while the individual already took part, is none of its business.
                case Decision.Refused { Reasons: var each } when each.Any(reason => reason.Code != Codes.NotTakenOut):
                    reasons.AddRange(each);
                    break;
            }
        }

        if (reasons.Count > 0)
            return new GroupDecision.Refused(reasons.Distinct().ToValueList());
        if (accepted.Count == 0)
            return Refuse(Of(GroupCodes.ConcernsNobody, command));

        group = group with { Shared = group.Shared.Add(new SharedAct(command, stamp with { ExpectedVersion = null })) };
        foreach (var each in accepted)
            group = group.With(each.Session);
        return new GroupDecision.Accepted(group, accepted.Select(each => new MemberEvent(each.Session.Id, each.Event)).ToValueList());
    }

    private static ValueList<Refusal> NotJoining(GroupSession group, Opening opening)
    {
        var reasons = new List<Refusal>();
        if (!group.Opening.Fits(opening))
            reasons.Add(Of(GroupCodes.Elsewhere));
        if (group.Members.Count >= group.Opening.MostMembers)
            reasons.Add(Of(GroupCodes.Full, Figure(group.Members.Count)));
        if (opening.Participants.FirstOrDefault(each => each.Is(ParticipantRole.Individual)) is { } individual && group.Members.Any(member => member.Session.Individual == individual.Id))
            reasons.Add(Of(GroupCodes.AlreadyHere));
        if (group.Shared.Any(act => !opening.Participants.Any(each => each.Id == act.Stamp.By)))
            reasons.Add(Of(GroupCodes.SharedBySomebodyElse));
        return reasons.ToValueList();

        static Refusal Of(string code, params ReadOnlySpan<string> arguments) => new(code, RefusalKind.Refused, Place.Whole(nameof(Opening))) { Arguments = ValueList.Create(arguments) };
    }

    // What a session decided about its own, and then what the group shares and this session's phase takes now.
    private static GroupDecision Settled(GroupSession group, Decision decision)
    {
        if (decision is Decision.Refused refused)
            return new GroupDecision.Refused(refused.Reasons);

        var accepted = (Decision.Accepted)decision;
        if (accepted.IsRepeat)
            return new GroupDecision.Accepted(group, []);

        var session = accepted.Session;
        var events = new List<MemberEvent> { new(session.Id, accepted.Event) };
        foreach (var act in group.Shared.Where(act => Concerns(act, session)))
        {
            var late = new Stamp(act.Stamp.Id, act.Stamp.By, accepted.Event.At.RecordedAt) { HappenedAt = act.Stamp.HappenedAt, CoSignedBy = act.Stamp.CoSignedBy };
            if (session.Decide(act.Command, late) is not Decision.Accepted caughtUp)
                continue;
            session = caughtUp.Session;
            events.Add(new MemberEvent(session.Id, caughtUp.Event));
        }

        return new GroupDecision.Accepted(group.With(session), events.ToValueList());
    }

    // How a place was left before somebody came says nothing about how it is left after them.
    private static bool Concerns(SharedAct act, Session session) =>
        session.History.Find(act.Stamp.Id) is null
        && act.Command.Kind.PermittedIn.Contains(session.Phase)
        && !(act.Command is CheckTidy && act.Stamp.HappenedAt < session.History[0].At.HappenedAt);

    // Whoever is named in what all records will say has to belong to all of them.
    private static ValueList<PersonId> Named(SessionCommand command) => command is CheckTidy { Left: var left } ? left.Supported : [];

    private static Refusal StillTakingPart(GroupSession group, SessionCommand command) => Of(GroupCodes.StillTakingPart, command, Figure(group.TakingPart));

    private static Refusal Of(string code, SessionCommand command, params ReadOnlySpan<string> arguments) =>
        new(code, RefusalKind.Refused, Place.Whole(command.GetType().Name)) { Arguments = ValueList.Create(arguments) };

    private static GroupDecision.Refused Refuse(Refusal reason) => new([reason]);

    private static string Figure(int value) => value.ToString(CultureInfo.InvariantCulture);
}
