namespace TherapySession;

/// <summary>The rules that join the sessions of a group. Each counts; none says who.</summary>
internal static class GroupRules
{
    private static readonly CommandKind[] Tidying = [CommandKinds.BeginTidyUp, CommandKinds.CheckTidy];

    /// <summary>Who records something for the group, when, and whether the group has moved on since the caller looked.</summary>
    public static void AskStamp(GroupSession group, Stamp stamp, ref Unmet unmet)
    {
        StampRules.AskTimes(stamp, ref unmet);
        if (StampRules.HasMovedOn(stamp, group.History.Count))
            unmet.Add(StampRules.MovedOn(stamp, group.History.Count, seen => group.History.Skip(seen).Select(fact => fact.GetType().Name)));
        StampRules.AskClock(stamp, group.History[^1].At.RecordedAt, ref unmet);
        AskBy(group.Facilitators, stamp, ref unmet);
    }

    /// <summary>Whoever records something for the group, or signs it, has a part in all of it.</summary>
    public static void AskBy(ValueList<Participant> facilitators, Stamp stamp, ref Unmet unmet)
    {
        Ask(stamp.By, nameof(stamp.By), "/by", ref unmet);
        if (stamp.CoSignedBy is { } signing)
            Ask(signing, nameof(stamp.CoSignedBy), "/coSignedBy", ref unmet);

        void Ask(PersonId person, string member, string pointer, ref Unmet unmet)
        {
            if (!facilitators.Any(each => each.Id == person))
                unmet.Add(new Refusal(GroupCodes.NobodyOfThisGroup, RefusalKind.NotEntitled, new Place($"Stamp.{member}", pointer)));
        }
    }

    /// <summary>What a session refuses, told at the place of its command; what is wrong with the stamp stays the stamp's.</summary>
    public static IEnumerable<Refusal> InAct(ValueList<Refusal> reasons) =>
        reasons.Select(reason => reason.Place.ClrPath.StartsWith("Stamp.", StringComparison.Ordinal) ? reason : reason with { Place = reason.Place.Within("/act") });

    /// <summary>Nobody tidies up under somebody who still takes part.</summary>
    public static void AskTidying(GroupSession group, CommandKind kind, ref Unmet unmet, string member)
    {
        if (Tidying.AsSpan().Contains(kind) && group.TakingPart.Count() is > 0 and var count)
            unmet.Refuse(GroupCodes.StillTakingPart, member, TextRule.Figure(count));
    }

    /// <summary>Nobody puts a thing away while somebody works with it, or is still to. Putting it aside because it is not safe is no putting away.</summary>
    public static void AskUse(GroupSession group, SessionCommand act, ResourceId resource, ref Unmet unmet, string member)
    {
        Func<Session, bool>? isUsed = act switch
        {
            CleanResource => IsUsing,
            ReturnResource or UseUpResource => session => IsUsing(session) || PreparationGate.IsNeeded(session, resource),
            _ => null,
        };
        if (isUsed is not null && group.TakingPart.Count(isUsed) is > 0 and var count)
            unmet.Refuse(GroupCodes.InUse, member, resource.Value, TextRule.Figure(count));

        bool IsUsing(Session session) => session.Preparation.CustodyOf(resource) == ResourceCustody.InUse;
    }
}
