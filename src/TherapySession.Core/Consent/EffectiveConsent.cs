using NodaTime;

namespace TherapySession;

/// <summary>How consent stands at a moment.</summary>
public enum ConsentStanding
{
    /// <summary>It is given, by somebody who may give it.</summary>
    Valid,

    /// <summary>Nobody who may answer has answered.</summary>
    NotGiven,

    /// <summary>It is refused.</summary>
    Refused,

    /// <summary>Those who may answer disagree.</summary>
    Conflict,

    /// <summary>It was withdrawn.</summary>
    Withdrawn,

    /// <summary>Its period is over: it holds until just before its end.</summary>
    Expired,

    /// <summary>Its period has not begun.</summary>
    NotYet,

    /// <summary>Somebody answered who may not, or may no longer.</summary>
    NotEntitled,

    /// <summary>A dissent or a change calls for asking again first.</summary>
    AskAgain,
}

/// <summary>Consent as it holds at one moment, worked out from what was answered, withdrawn, narrowed and assessed until then.</summary>
/// <remarks>Never stored. Equality: member by member. Thread safety: immutable.</remarks>
public sealed record EffectiveConsent
{
    private EffectiveConsent(ConsentStanding standing) => Standing = standing;

    /// <summary>How it stands.</summary>
    public ConsentStanding Standing { get; }

    /// <summary>The answers that decide; empty where none does.</summary>
    public ValueList<ConsentRecorded> Answers { get; private init; } = [];

    private ValueList<ConsentNarrowed> Narrowings { get; init; } = [];

    /// <summary>Whether taking part is permitted.</summary>
    public bool IsValid => Standing == ConsentStanding.Valid;

    /// <summary>Whether an area is permitted: by every answer that decides, and not taken out since.</summary>
    public bool Covers(ConsentArea area)
    {
        foreach (var answer in Answers)
        {
            if (!answer.Response.Scope.Covers(area))
                return false;

            foreach (var narrowing in Narrowings)
            {
                if (Reaches(narrowing, answer) && narrowing.Areas.AsSpan().Contains(area))
                    return false;
            }
        }

        return IsValid;
    }

    /// <summary>Whether an activity is permitted: by every answer that decides, and not taken out since.</summary>
    public bool Covers(PlannedActivity activity)
    {
        foreach (var answer in Answers)
        {
            if (!answer.Response.Scope.Covers(activity) || IsLeftOut(activity, answer))
                return false;
        }

        return IsValid;
    }

    /// <summary>Whether information about the session may go to somebody: sharing is permitted, with everybody in the session or with them by name. A withdrawal ends it from then on.</summary>
    public bool MayShareWith(PersonId person)
    {
        foreach (var answer in Answers)
        {
            if (answer.Response.Scope.ShareWith is { Count: > 0 } named && !named.AsSpan().Contains(person))
                return false;
        }

        return Covers(ConsentArea.SharingInformation);
    }

    /// <summary>Whether an activity was left out by name: then it is not planned any more, and nobody need ask about it.</summary>
    public bool LeavesOut(PlannedActivity activity)
    {
        foreach (var answer in Answers)
        {
            if (answer.Response.Scope.ExceptActivities.AsSpan().Contains(activity.Id) || IsLeftOut(activity, answer))
                return true;
        }

        return false;
    }

    /// <summary>How consent stands for a session at a moment.</summary>
    public static EffectiveConsent Of(Session session, Instant at)
    {
        var consent = session.Consent;
        var withdrawn = Moments.Latest(consent.Withdrawals, at);
        var deciding = Deciding(session, Latest(consent, at), at, out var turnedAway);
        if (deciding.Count == 0)
            return new(withdrawn is not null ? ConsentStanding.Withdrawn : turnedAway ? ConsentStanding.NotEntitled : ConsentStanding.NotGiven);

        var answers = deciding.ToValueList();
        return new(Stand(session, deciding, at)) { Answers = answers, Narrowings = consent.Narrowings.Where(each => each.At.HappenedAt <= at).ToValueList() };
    }

    // The latest answer of each responder; what was withdrawn, should not have counted, or could not be had, is none.
    private static List<ConsentRecorded> Latest(ConsentState consent, Instant at)
    {
        var latest = new List<ConsentRecorded>();
        foreach (var answer in consent.Responses)
        {
            if (answer.At.HappenedAt > at || answer.Response.Answer == ConsentAnswer.NotProvided
                || consent.Withdrawals.Any(withdrawal => withdrawal.At.HappenedAt <= at && Reaches(withdrawal, answer)) || IsInvalid(consent, answer))
            {
                continue;
            }

            var earlier = latest.FindIndex(each => each.Response.Responder.Equals(answer.Response.Responder));
            if (earlier < 0)
                latest.Add(answer);
            else if (Moments.IsAfter(answer, latest[earlier]))
                latest[earlier] = answer;
        }

        return latest;
    }

    // An individual who can decide decides alone; else everybody who may answer for them has a say.
    private static List<ConsentRecorded> Deciding(Session session, List<ConsentRecorded> latest, Instant at, out bool turnedAway)
    {
        var entitled = latest.FindAll(answer => Entitlement.GapOf(answer.Response, session, at) is null);
        turnedAway = entitled.Count < latest.Count;
        return entitled.Find(answer => answer.Response.Basis == ConsentBasis.Individual) is { } own ? [own] : entitled;
    }

    private static ConsentStanding Stand(Session session, List<ConsentRecorded> deciding, Instant at)
    {
        var refused = deciding.Count(answer => answer.Response.Answer == ConsentAnswer.Refused);
        if (refused > 0)
            return refused == deciding.Count ? ConsentStanding.Refused : ConsentStanding.Conflict;
        if (HasToBeAskedAgain(session, deciding, at))
            return ConsentStanding.AskAgain;

        foreach (var answer in deciding)
        {
            if (answer.Response.Period is { } period && !period.Covers(at))
                return at < period.From ? ConsentStanding.NotYet : ConsentStanding.Expired;
        }

        return ConsentStanding.Valid;
    }

    private static bool HasToBeAskedAgain(Session session, List<ConsentRecorded> deciding, Instant at)
    {
        var consent = session.Consent;
        var asked = Later(Moments.Latest(consent.Dissents, at), Moments.Latest(consent.Reconfirmations, at));

        // The no of an individual who cannot decide is not consent refused, but it is never passed over.
        foreach (var answer in consent.Responses)
        {
            if (answer.At.HappenedAt <= at && answer.Response.Answer == ConsentAnswer.Refused && answer.Response.Responder.Equals(session.Individual) && !IsInvalid(consent, answer)
                && !deciding.Exists(each => each.Response.Responder.Equals(session.Individual)))
            {
                asked = Later(asked, answer);
            }
        }

        return asked is not null
            && !deciding.Exists(answer => Moments.IsAfter(answer, asked))
            && !(Moments.Latest(consent.BestInterests, at) is { Decision.Outcome: BestInterestsOutcome.GoAhead } decided && Moments.IsAfter(decided, asked));
    }

    // A withdrawal ends what was given before it and what was recorded before it: a late entry, or a clock that is wrong, never lets consent come back by itself.
    private static bool Reaches(SessionEvent withdrawal, ConsentRecorded answer) =>
        withdrawal.At.Sequence > answer.At.Sequence || withdrawal.At.HappenedAt > answer.At.HappenedAt;

    private static SessionEvent? Later(SessionEvent? one, SessionEvent? other) =>
        one is null || (other is not null && Moments.IsAfter(other, one)) ? other : one;

    private static bool IsInvalid(ConsentState consent, ConsentRecorded answer)
    {
        foreach (var invalidation in consent.Invalidations)
        {
            if (invalidation.Answer == answer.At.Sequence)
                return true;
        }

        return false;
    }

    private bool IsLeftOut(PlannedActivity activity, ConsentRecorded answer)
    {
        foreach (var narrowing in Narrowings)
        {
            if (Reaches(narrowing, answer) && narrowing.Activities.AsSpan().Contains(activity.Id))
                return true;
        }

        return false;
    }
}
