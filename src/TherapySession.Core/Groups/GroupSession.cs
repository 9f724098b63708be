using NodaTime;

namespace TherapySession;

/// <summary>A pair, a group or a workshop: one meeting, and in it a session for each individual, who all share place, time, things and tidying up and nothing else.</summary>
/// <remarks>
/// A shared fact is decided once and stands in the group's history and, as the same command, in the history of each session that it concerns; so each session is whole by itself.
/// Nothing about an individual stands anywhere but in their own session: what the group says of them, by itself or in a refusal, is at most how many.
/// A group session never changes; a command gives a new one. Equality: by history, and by the sessions. Thread safety: immutable; see <see cref="LiveGroup"/>.
/// </remarks>
public sealed class GroupSession : IEquatable<GroupSession>
{
    internal GroupSession(GroupOpened opened)
        : this(opened.Opening, [opened], opened.Opening.Facilitators.Aggregate(Session.NotOpened, (shared, each) => Shares(shared, opened.At, new AddParticipant(each))), [])
    {
    }

    private GroupSession(GroupOpening opening, ValueList<GroupEvent> history, Session shared, ValueList<Session> sessions) =>
        (Opening, History, Shared, Sessions) = (opening, history, shared, sessions);

    /// <summary>Identifies the group session.</summary>
    public GroupId Id => Opening.Group;

    /// <summary>What it was opened with.</summary>
    public GroupOpening Opening { get; }

    /// <summary>What is asked of each session of it.</summary>
    public Profile Profile => Opening.Profile;

    /// <summary>What happened to the group as a whole, in the order in which it was recorded.</summary>
    public ValueList<GroupEvent> History { get; }

    /// <summary>The session of each individual, in the order of joining, also of those who have left. Each is for whoever may see that individual's record.</summary>
    public ValueList<Session> Sessions { get; }

    /// <summary>Who works with the whole group now.</summary>
    public ValueList<Participant> Facilitators => Shared.People.Participants;

    /// <summary>How the group stands: how many are where, and what is out.</summary>
    public GroupStanding Standing => GroupStanding.Of(this);

    /// <summary>The shared facts by themselves, folded as in any session.</summary>
    internal Session Shared { get; }

    internal IEnumerable<Session> Running => Sessions.Where(session => !session.HasEnded);

    internal IEnumerable<Session> TakingPart => Sessions.Where(session => PhaseSet.Participation.Contains(session.Phase));

    /// <summary>Opens a group session. The individuals join it one by one, each with a session of their own.</summary>
    public static GroupDecision Open(GroupOpening opening, Stamp stamp) => GroupDecider.Open(opening, stamp);

    /// <summary>Folds a group's history, whoever recorded it, and the sessions that joined it. Nothing is judged: what happened, happened.</summary>
    /// <param name="history">The group's events, beginning with <see cref="GroupOpened"/>.</param>
    /// <param name="sessions">The sessions, in any order; those that did not join are left alone.</param>
    /// <exception cref="ArgumentException">The history does not begin with <see cref="GroupOpened"/>, or a session that joined is not there.</exception>
    public static GroupSession Fold(IEnumerable<GroupEvent> history, IEnumerable<Session> sessions)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(sessions);
        var byId = sessions.ToDictionary(session => session.Id);
        GroupSession? group = null;
        foreach (var fact in history)
        {
            group = (group, fact) switch
            {
                (null, GroupOpened opened) => new GroupSession(opened),
                (not null, not GroupOpened) => group.Evolve(fact),
                _ => throw new ArgumentException("A group's history begins with its opening, and has no other.", nameof(history)),
            };
            if (fact is MemberJoined joined)
                group = group.Put([byId.TryGetValue(joined.Session, out var session) ? session : throw new ArgumentException("A session that joined is not there.", nameof(sessions))]);
        }

        return group ?? throw new ArgumentException("A history has at least one event.", nameof(history));
    }

    /// <summary>Decides about a command: accepted with a new group and every event to store, or refused with every reason at once.</summary>
    public GroupDecision Decide(GroupCommand command, Stamp stamp) => GroupDecider.Decide(this, command, stamp);

    /// <summary>An individual's session, if it joined.</summary>
    public Session? Find(SessionId session)
    {
        ArgumentNullException.ThrowIfNull(session);
        return Sessions.FirstOrDefault(each => each.Id == session);
    }

    /// <summary>Which shared facts can be recorded for the group now, and for each other kind every reason why not. Rules about a thing are asked when it is named.</summary>
    public ValueList<NextStep> WhatNow() => SharedKinds.All.Select(WhyNot).ToValueList();

    /// <summary>Which commands are permitted in an individual's session now, the others considered.</summary>
    /// <param name="session">Whose session.</param>
    /// <param name="at">The moment to ask for: consent may end.</param>
    /// <exception cref="ArgumentException">The session has not joined.</exception>
    public ValueList<NextStep> WhatNow(SessionId session, Instant at)
    {
        var own = Find(session) ?? throw new ArgumentException("The session has not joined the group.", nameof(session));
        return own.WhatNow(at).Select(step =>
        {
            var unmet = new Unmet(Profile, step.Command.TypeName);
            unmet.AddAll(step.Reasons);
            GroupRules.AskTidying(this, step.Command, ref unmet, "");
            return step with { Reasons = unmet.ToList() };
        }).ToValueList();
    }

    /// <inheritdoc/>
    public bool Equals(GroupSession? other) => other is not null && History.Equals(other.History) && Sessions.Equals(other.Sessions);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as GroupSession);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(History.Count, Sessions.Count, Id);

    /// <summary>How many take part, of how many, and how many events there are; never who.</summary>
    public override string ToString() => $"{Opening.Format}, {TakingPart.Count()} of {Sessions.Count} taking part, {History.Count} events";

    internal GroupEvent? Find(CommandId command) => History.FirstOrDefault(fact => fact.At.Command == command);

    internal bool IsFacilitator(PersonId person) => Shared.People.Find(person) is not null;

    /// <summary>Whether somebody is the individual of a session that runs in the group.</summary>
    internal bool IsIndividual(PersonId person) => Running.Any(session => session.Individual == person);

    /// <summary>Whether somebody has a part in the group or in a session that runs in it.</summary>
    internal bool HasPart(PersonId person) => IsFacilitator(person) || Running.Any(session => session.People.Find(person) is not null);

    /// <summary>The group after one more event of its own; sessions are put beside it.</summary>
    internal GroupSession Evolve(GroupEvent fact)
    {
        var shared = fact is SharedFact taken ? Shares(Shared, taken.At, taken.Act) : Shared;
        return new GroupSession(Opening, History.Add(fact), shared, Sessions);
    }

    /// <summary>The group with sessions as they stand now.</summary>
    internal GroupSession Put(IEnumerable<Session> sessions)
    {
        var all = Sessions;
        foreach (var session in sessions)
        {
            var place = all.Select(each => each.Id).ToList().IndexOf(session.Id);
            all = place < 0 ? all.Add(session) : all.With(place, session);
        }

        return new GroupSession(Opening, History, Shared, all);
    }

    /// <summary>The group after a step of one session, which takes what was waiting for it where it has come to another point.</summary>
    internal GroupDecision.Accepted Follow(Decision.Accepted step, Instant recordedAt)
    {
        var recorded = new List<MemberEvent> { new(step.Session.Id, step.Event) };
        var session = step.Session.Phase == Find(step.Session.Id)?.Phase ? step.Session : CatchingUp.Take(this, step.Session, recordedAt, recorded);
        return new GroupDecision.Accepted(Put([session]), recorded.ToValueList()) { Notices = step.Notices };
    }

    private static Session Shares(Session shared, GroupOccurrence at, SessionCommand act) =>
        shared.Evolve(act.Happened(new Occurrence(shared.Version + 1, Phase.Consent, at.Command, at.By, at.HappenedAt, at.RecordedAt, at.CoSignedBy)));

    private NextStep WhyNot(CommandKind kind)
    {
        var unmet = new Unmet(Profile, nameof(ForGroup));
        if (!Running.Any(session => kind.PermittedIn.Contains(session.Phase)))
            unmet.Refuse(GroupCodes.NobodyThere, "Act", kind.Name, string.Join(", ", kind.PermittedIn));
        GroupRules.AskTidying(this, kind, ref unmet, "Act");
        return new NextStep(kind, unmet.ToList());
    }
}
