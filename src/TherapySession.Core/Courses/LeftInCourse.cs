using NodaTime;

namespace TherapySession;

/// <summary>A concern about which nothing was done yet, and where it was raised. Equality: member by member.</summary>
/// <param name="Session">In which session.</param>
/// <param name="Standing">The concern, and everything that happened to it.</param>
public sealed record ConcernInCourse(SessionId Session, ConcernStanding Standing)
{
    internal static IEnumerable<ConcernInCourse> Open(Session session) =>
        session.Concerns.All.Where(concern => concern.IsOpen).Select(concern => new ConcernInCourse(session.Id, concern));
}

/// <summary>Something that a session left and that no later one took up or declined. Equality: member by member.</summary>
/// <param name="Carried">What it is.</param>
/// <param name="Since">When the session in which it came up was planned to begin.</param>
/// <param name="AskedIn">How many later sessions were opened with it; 0 where nobody has asked for it again.</param>
public sealed record UnfinishedInCourse(CarriedOver Carried, Instant Since, int AskedIn);

/// <summary>A withdrawal of consent in a course. Equality: member by member.</summary>
/// <param name="Session">In which session.</param>
/// <param name="At">When.</param>
/// <param name="Left">The phase that it left the session in.</param>
public sealed record WithdrawalInCourse(SessionId Session, Instant At, Phase Left)
{
    internal static IEnumerable<WithdrawalInCourse> Of(Session session) =>
        session.Consent.Withdrawals.Select(withdrawn => new WithdrawalInCourse(session.Id, withdrawn.At.HappenedAt, withdrawn.At.Phase));
}

/// <summary>What a session did not have although it was needed.</summary>
public enum UnmetKind
{
    /// <summary>An access need that the plan flags, without an adjustment that meets it.</summary>
    AccessNeed,

    /// <summary>A need for information, a resource or support that was carried forward or never settled.</summary>
    Need,

    /// <summary>A thing that was damaged, unsafe, incomplete or not used as intended when it was last checked.</summary>
    Resource,

    /// <summary>An activity that was not done for want of a resource.</summary>
    Activity,
}

/// <summary>Something that was needed in one session and not had. Equality: member by member.</summary>
/// <param name="Session">In which session.</param>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Name">The code of the access need, or the identifier of the need, thing or activity.</param>
public sealed record UnmetInCourse(SessionId Session, UnmetKind Kind, string Name)
{
    internal static IEnumerable<UnmetInCourse> Of(Session session)
    {
        // Before support is agreed, and in a session that never got so far, a flagged need is not unmet yet.
        if (session.Consent.Support is { Agreement.Adjustments: var adjustments })
        {
            foreach (var need in session.Plan.AccessNeeds.Where(need => !adjustments.Any(adjustment => adjustment.Need == need)))
                yield return new(session.Id, UnmetKind.AccessNeed, need.Value);
        }

        foreach (var need in session.Preparation.Needs.SelectMany(each => each.Needs))
        {
            var settled = session.Preparation.SettlementOf(need.Id);
            if (settled == Settlement.CarriedForward || (settled is null && UnfinishedBusiness.IsOver(session)))
                yield return new(session.Id, UnmetKind.Need, need.Id.Value);
        }

        foreach (var resource in session.Preparation.Resources.Where(resource => resource.Check is { Check.IsFit: false }))
            yield return new(session.Id, UnmetKind.Resource, resource.Id.Value);
        foreach (var left in session.Preparation.LeftOut.Where(left => left.Reason == NotDoneReason.Resource).DistinctBy(left => left.Activity))
            yield return new(session.Id, UnmetKind.Activity, left.Activity.Value);
    }
}
