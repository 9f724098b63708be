namespace TherapySession;

/// <summary>Somebody joins: their own session is opened in the group. Whoever comes late is asked everything that the others were asked.</summary>
/// <param name="Opening">What their session is opened with: their own plan and people, and what the group shares.</param>
public sealed record JoinGroup(Opening Opening) : GroupCommand
{
    internal override GroupEvent Happened(GroupOccurrence at) => new MemberJoined(at, Opening.Session);

    internal override GroupDecision Decide(GroupSession group, Stamp stamp)
    {
        var unmet = new Unmet(group.Profile, nameof(JoinGroup));
        GroupRules.AskStamp(group, stamp, ref unmet);
        AskShared(group, ref unmet);
        AskPeople(group, ref unmet);
        if (group.Running.Count() >= group.Opening.Places)
            unmet.Refuse(GroupCodes.Full, "", TextRule.Figure(group.Opening.Places));
        if (group.Find(Opening.Session) is not null)
            unmet.Refuse(GroupCodes.AlreadyJoined, "Opening.Session");

        var decision = Session.Open(Opening, stamp with { ExpectedVersion = null });
        if (decision is Decision.Refused refused)
            unmet.AddAll(refused.Reasons);
        if (!unmet.IsEmpty || decision is not Decision.Accepted opened)
            return new GroupDecision.Refused(unmet.ToList());

        var fact = Happened(GroupOccurrence.Of(stamp, group.History.Count + 1));
        return group.Evolve(fact).Follow(opened, stamp.RecordedAt) with { Event = fact };
    }

    internal override bool IsAgain(GroupSession group) => group.Find(Opening.Session) is { } session && session.Opening.Equals(Opening);

    private void AskShared(GroupSession group, ref Unmet unmet)
    {
        Same(Opening.Setting == group.Opening.Setting, nameof(Opening.Setting), ref unmet);
        Same(Opening.Format == group.Opening.Format, nameof(Opening.Format), ref unmet);
        Same(Opening.Type == group.Opening.Type, nameof(Opening.Type), ref unmet);
        Same(Opening.Planned == group.Opening.Planned, nameof(Opening.Planned), ref unmet);
        Same(Opening.Profile.Equals(group.Profile), nameof(Opening.Profile), ref unmet);
        foreach (var resource in Opening.Plan.Activities.SelectMany(activity => activity.Resources))
        {
            if (group.Shared.Preparation.Find(resource.Id) is { } shared && shared.Kind != resource.Kind)
                unmet.Refuse(Codes.KindDiffers, "Opening.Plan.Activities", resource.Id.Value, resource.Kind.ToString(), shared.Kind.ToString());
        }

        static void Same(bool isSame, string member, ref Unmet unmet)
        {
            if (!isSame)
                unmet.Refuse(GroupCodes.DiffersFromGroup, $"Opening.{member}", member);
        }
    }

    private void AskPeople(GroupSession group, ref Unmet unmet)
    {
        foreach (var facilitator in group.Facilitators)
        {
            if (Opening.Participants.FirstOrDefault(each => each.Id == facilitator.Id) is not { } here || !here.Roles.Equals(facilitator.Roles))
                unmet.Refuse(GroupCodes.FacilitatorMissing, "Opening.Participants", string.Join(", ", facilitator.Roles));
        }

        for (var i = 0; i < Opening.Participants.Count; i++)
        {
            // An individual's record never shows who else is in the group, and nobody is in it twice at a time.
            var person = Opening.Participants[i];
            if (person.Is(ParticipantRole.Individual) ? group.HasPart(person.Id) : group.IsIndividual(person.Id))
                unmet.Refuse(GroupCodes.AnotherPart, $"Opening.Participants[{TextRule.Figure(i)}]");
        }
    }
}
