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
    public static EffectiveConsent Of(Session session, Instant at) => From(ConsentFacts.Of(session), at);

    /// <summary>How consent stands at a moment, where only what it is worked out from is at hand.</summary>
    internal static EffectiveConsent From(ConsentFacts facts, Instant at)
    {
        var consent = facts.Consent;
        var few = default(FewAnswers);
        Span<ConsentRecorded> room = consent.Responses.Count <= FewAnswers.Count ? few : new ConsentRecorded[consent.Responses.Count];
        var latest = Latest(consent, at, room);
        var deciding = Deciding(facts, latest, at);
        if (deciding.IsEmpty)
            return new(Moments.Latest(consent.Withdrawals, at) is not null ? ConsentStanding.Withdrawn : latest.IsEmpty ? ConsentStanding.NotGiven : ConsentStanding.NotEntitled);

        return new(Stand(facts, deciding, at))
        {
            // As many as were given are the same ones, in the same order.
            Answers = deciding.Length == consent.Responses.Count ? consent.Responses : new ValueList<ConsentRecorded>(deciding.ToArray()),
            Narrowings = consent.Narrowings.Count == 0 ? [] : Until(consent.Narrowings, at),
        };
    }

    // By itself, so that only sessions with narrowings pay for the question.
    private static ValueList<ConsentNarrowed> Until(ValueList<ConsentNarrowed> narrowings, Instant at) => narrowings.Where(each => each.At.HappenedAt <= at).ToValueList();

    // The latest answer of each responder; what was withdrawn, should not have counted, or could not be had, is none.
    private static Span<ConsentRecorded> Latest(ConsentState consent, Instant at, Span<ConsentRecorded> latest)
    {
        var count = 0;
        foreach (var answer in consent.Responses)
        {
            if (answer.At.HappenedAt > at || answer.Response.Answer == ConsentAnswer.NotProvided || IsWithdrawn(consent, answer, at) || IsInvalid(consent, answer))
                continue;

            var earlier = 0;
            while (earlier < count && !latest[earlier].Response.Responder.Equals(answer.Response.Responder))
                earlier++;
            if (earlier == count)
                latest[count++] = answer;
            else if (Moments.IsAfter(answer, latest[earlier]))
                latest[earlier] = answer;
        }

        return latest[..count];
    }

    // An individual who can decide decides alone; else everybody who may answer for them has a say.
    private static Span<ConsentRecorded> Deciding(ConsentFacts facts, Span<ConsentRecorded> latest, Instant at)
    {
        var count = 0;
        foreach (var answer in latest)
        {
            if (Entitlement.GapOf(answer.Response, facts, at) is null)
                latest[count++] = answer;
        }

        for (var i = 0; i < count; i++)
        {
            if (latest[i].Response.Basis == ConsentBasis.Individual)
                return latest.Slice(i, 1);
        }

        return latest[..count];
    }

    private static ConsentStanding Stand(ConsentFacts facts, ReadOnlySpan<ConsentRecorded> deciding, Instant at)
    {
        var refused = 0;
        foreach (var answer in deciding)
            refused += answer.Response.Answer == ConsentAnswer.Refused ? 1 : 0;
        if (refused > 0)
            return refused == deciding.Length ? ConsentStanding.Refused : ConsentStanding.Conflict;
        if (HasToBeAskedAgain(facts, deciding, at))
            return ConsentStanding.AskAgain;

        foreach (var answer in deciding)
        {
            if (answer.Response.Period is { } period && !period.Covers(at))
                return at < period.From ? ConsentStanding.NotYet : ConsentStanding.Expired;
        }

        return ConsentStanding.Valid;
    }

    private static bool HasToBeAskedAgain(ConsentFacts facts, ReadOnlySpan<ConsentRecorded> deciding, Instant at)
    {
        var consent = facts.Consent;
        var asked = Later(Moments.Latest(consent.Dissents, at), Moments.Latest(consent.Reconfirmations, at));

        // The no of an individual who cannot decide is not consent refused, but it is never passed over.
        foreach (var answer in consent.Responses)
        {
            if (answer.Response.Answer == ConsentAnswer.Refused && answer.At.HappenedAt <= at && answer.Response.Responder.Equals(facts.Opening.Individual) && !IsInvalid(consent, answer)
                && !IsAmong(deciding, facts.Opening.Individual))
            {
                asked = Later(asked, answer);
            }
        }

        return asked is not null
            && !IsAnyAfter(deciding, asked)
            && !(Moments.Latest(consent.BestInterests, at) is { Decision.Outcome: BestInterestsOutcome.GoAhead } decided && Moments.IsAfter(decided, asked));
    }

    private static bool IsAmong(ReadOnlySpan<ConsentRecorded> deciding, PersonId responder)
    {
        foreach (var answer in deciding)
        {
            if (answer.Response.Responder.Equals(responder))
                return true;
        }

        return false;
    }

    private static bool IsAnyAfter(ReadOnlySpan<ConsentRecorded> deciding, SessionEvent asked)
    {
        foreach (var answer in deciding)
        {
            if (Moments.IsAfter(answer, asked))
                return true;
        }

        return false;
    }

    private static bool IsWithdrawn(ConsentState consent, ConsentRecorded answer, Instant at)
    {
        foreach (var withdrawal in consent.Withdrawals)
        {
            if (withdrawal.At.HappenedAt <= at && Reaches(withdrawal, answer))
                return true;
        }

        return false;
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

    // Nearly every session has fewer answers than this; they are looked through on the stack.
    [System.Runtime.CompilerServices.InlineArray(Count)]
    private struct FewAnswers
    {
        public const int Count = 8;

        private ConsentRecorded _first;
    }
}
