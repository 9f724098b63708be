namespace TherapySession;

/// <summary>Records a fact that the group shares: decided once, and taken by each running session that it concerns, as if it had been given to that session alone.</summary>
/// <remarks>
/// What can be shared is things, hazards, surroundings, tidying and the people who work with the whole group. A session that is not at the point to take it takes it when it gets there.
/// </remarks>
/// <param name="Act">The fact.</param>
public sealed record ForGroup(SessionCommand Act) : GroupCommand
{
    /// <summary>The sessions it was made for. Needed for a check of surroundings, and of a device's own settings, which are made for an individual's needs; empty for what is so for everybody.</summary>
    public ValueList<SessionId> MadeFor { get; init => field = value ?? []; } = [];

    internal override GroupEvent Happened(GroupOccurrence at) => new SharedFact(at, Act, MadeFor);

    internal override GroupDecision Decide(GroupSession group, Stamp stamp)
    {
        var unmet = new Unmet(group.Profile, nameof(ForGroup));
        GroupRules.AskStamp(group, stamp, ref unmet);
        if (!SharedKinds.Has(Act.Kind))
        {
            unmet.Refuse(GroupCodes.NotShared, nameof(Act), Act.Kind.Name, string.Join(", ", SharedKinds.All));
            return new GroupDecision.Refused(unmet.ToList());
        }

        AskWhom(group, ref unmet);
        AskPeople(group, stamp, ref unmet);
        AskThing(group, stamp, ref unmet);
        GroupRules.AskTidying(group, Act.Kind, ref unmet, nameof(Act));
        var taken = Taken(group, stamp, ref unmet);
        if (!unmet.IsEmpty)
            return new GroupDecision.Refused(unmet.ToList());

        var fact = Happened(GroupOccurrence.Of(stamp, group.History.Count + 1));
        return new GroupDecision.Accepted(
            group.Evolve(fact).Put(taken.Select(each => each.Session)),
            taken.Select(each => new MemberEvent(each.Session.Id, each.Event)).ToValueList())
        {
            Event = fact,
            Notices = taken.SelectMany(each => each.Notices).Distinct().ToValueList(),
        };
    }

    private List<Decision.Accepted> Taken(GroupSession group, Stamp stamp, ref Unmet unmet)
    {
        var (taken, aside) = (new List<Decision.Accepted>(), new List<Refusal>());
        foreach (var session in group.Running)
        {
            // A second attempt after one that was cut off meets sessions that have it already.
            var hasIt = session.Events.Find(stamp.Id) is not null;
            if (!hasIt && !IsFor(session))
                continue;

            var decision = session.Decide(Act, CatchingUp.StampFor(session, stamp));
            if (decision is Decision.Accepted accepted)
                taken.Add(accepted);
            else if (hasIt)
                unmet.Add(StampRules.IdentifierTaken("-"));
            else if (decision is Decision.Refused refused && IsTheirs(session))
                unmet.AddAll(GroupRules.InAct(refused.Reasons));
            else if (decision is Decision.Refused elsewhere)
                aside.AddRange(GroupRules.InAct(elsewhere.Reasons));
        }

        if (taken.Count == 0 && unmet.IsEmpty)
        {
            unmet.AddAll(aside);
            if (aside.Count == 0)
                unmet.Refuse(GroupCodes.NobodyThere, nameof(Act), Act.Kind.Name, string.Join(", ", Act.Kind.PermittedIn));
        }

        return taken;
    }

    private bool IsFor(Session session) => Act.Kind.PermittedIn.Contains(session.Phase) && (MadeFor.Count == 0 || MadeFor.AsSpan().Contains(session.Id));

    // A thing that is out in somebody's session is no business of a session in which it is not.
    private bool IsTheirs(Session session) =>
        SharedKinds.ResourceOf(Act) is not { } resource || (session.Preparation.CustodyOf(resource) is { } custody && !Custody.IsAtRest(custody));

    private void AskWhom(GroupSession group, ref Unmet unmet)
    {
        if (SharedKinds.IsMadeForSomebody(Act) && MadeFor.Count == 0)
            unmet.Malformed(GroupCodes.ForWhom, nameof(MadeFor));
        else if (!SharedKinds.IsMadeForSomebody(Act) && MadeFor.Count > 0)
            unmet.Malformed(GroupCodes.ForEverybody, nameof(MadeFor));
        for (var i = 0; i < MadeFor.Count; i++)
        {
            if (group.Find(MadeFor[i]) is not { } session)
                unmet.Refuse(GroupCodes.NoSuchMember, $"MadeFor[{TextRule.Figure(i)}]");
            else if (!Act.Kind.PermittedIn.Contains(session.Phase))
                unmet.Refuse(GroupCodes.NobodyThere, $"MadeFor[{TextRule.Figure(i)}]", Act.Kind.Name, string.Join(", ", Act.Kind.PermittedIn));
        }
    }

    private void AskPeople(GroupSession group, Stamp stamp, ref Unmet unmet)
    {
        if (Act is AddParticipant { Participant: var joining } && (joining.Is(ParticipantRole.Individual) || group.IsIndividual(joining.Id)))
            unmet.Refuse(GroupCodes.IndividualFacilitates, nameof(Act));

        // What stands in everybody's record names nobody who has, or had, a part in some of the sessions only; unless it was a first attempt at this that gave it to them.
        foreach (var person in SharedKinds.PeopleIn(Act))
        {
            if (!group.IsFacilitator(person) && group.Sessions.Any(session => session.People.Find(person) is not null && session.Events.Find(stamp.Id) is null))
                unmet.Refuse(GroupCodes.NamesSomebody, nameof(Act));
        }
    }

    private void AskThing(GroupSession group, Stamp stamp, ref Unmet unmet)
    {
        if (SharedKinds.ResourceOf(Act) is not { } resource)
            return;

        if (group.Shared.Preparation.Find(resource) is null && group.Running.Any(session => session.Preparation.Find(resource) is { } own && own.Since.At.Command != stamp.Id))
            unmet.Refuse(GroupCodes.SomebodysOwn, nameof(Act), resource.Value);
        GroupRules.AskUse(group, Act, resource, ref unmet, nameof(Act));

        // Whoever is at another point takes it later: what would be refused then is refused now.
        if (Act is TakeOutResource taking)
        {
            foreach (var session in group.Running.Where(session => !Act.Kind.PermittedIn.Contains(session.Phase)))
                taking.AskKind(session, ref unmet, "Act.ResourceKind");
        }
    }
}
