using System.Text;
using System.Text.Json.Nodes;
using NodaTime;
using TherapySession.Json;

namespace TherapySession.Testing.Tests.Faults;

/// <summary>The faults that the kit has to find, each in software that is otherwise right.</summary>
internal static class AllFaults
{
    private static readonly AdapterAnswer Refused = new AdapterAnswer.Refused();

    public static IReadOnlyList<Fault> List { get; } =
    [
        // What may not be blocked is blocked.
        Blocks("BlocksWithdrawalWhilePaused", given => given is { Session.Phase: Phase.Paused, Command: WithdrawConsent }),
        Blocks("BlocksWithdrawalAfterTheEnd", given => given is { Session.HasEnded: true, Command: WithdrawConsent }),
        Blocks("WantsAReasonForWithdrawing", given => given.Command is WithdrawConsent { Reason: null }),
        Blocks("LetsOnlyTheIndividualWithdraw", given => given.Command is WithdrawConsent withdrawal && withdrawal.WithdrawnBy != given.Session.Individual),
        Blocks("BlocksConcernsAfterTheEnd", given => given is { Session.HasEnded: true, Command: RaiseConcern }),
        Blocks("BlocksAWithdrawalOfAStaleCaller", given => given.Command is WithdrawConsent && given.Stamp.ExpectedVersion is { } seen && seen != given.Session.Version),
        Blocks("TakesNoLateEntry", given => given.Stamp.HappenedAt < given.Stamp.RecordedAt),
        Blocks("TakesNoAmendment", given => given.Command is AmendRecord),

        // What has to be refused is accepted.
        Accepts("BeginsUnprepared", given => given is { Session.Phase: Phase.Preparation, Command: BeginParticipation } && given.IsRefusedOnlyAs(RefusalKind.Unmet), Phase.Active),
        Accepts("BeginsPreparingWithoutGuidance", given => given.Command is BeginPreparation && given.IsRefusedOnlyFor("TS-CONS-004"), Phase.Preparation),
        Accepts("EndsUnobserved", given => given.Command is EndParticipation && given.IsRefusedOnlyFor("TS-PART-002", "TS-PART-004"), Phase.Feedback),
        Accepts("TidiesUpUnheard", given => given.Command is BeginTidyUp && given.IsRefusedOnlyFor("TS-FEED-001", "TS-FEED-002", "TS-FEED-003", "TS-FEED-004"), Phase.TidyUp),
        Accepts("ReflectsInAMess", given => given is { Session.Phase: Phase.TidyUp, Command: BeginReflection } && given.IsRefusedOnlyAs(RefusalKind.Unmet), Phase.Reflection),
        Accepts("CompletesUnfinished", given => given is { Session.Phase: Phase.Reflection, Command: CompleteSession } && given.IsRefusedOnlyAs(RefusalKind.Unmet), Phase.Completed),
        Accepts("ResumesUnanswered", given => given.Command is Resume && given.IsRefusedOnlyFor("TS-PART-001"), Phase.Active),
        Accepts("TakesConsentFromAnybody", given => given.Command is RecordConsent && given.IsRefusedOnlyFor("TS-CONS-101", "TS-CONS-104", "TS-CONS-105", "TS-CONS-106")),
        Accepts("TakesConsentFromAnIncompetentChild", given => given.Command is RecordConsent && given.IsRefusedOnlyFor("TS-CONS-103")),
        Accepts("DecidesInBestInterestsOfTheAble", given => given.Command is DecideInBestInterests && given.IsRefusedOnlyFor("TS-CONS-104")),
        Accepts("AsksConsentOnlyAtTheStart", given => given.Session.Phase == Phase.Active && given.Command is StartActivity or RecordObservation or UsePrompt && given.IsRefusedOnlyFor("TS-CONS-002")),
        Accepts("ForgetsTheScope", given => given.Command is RecordObservation or StartActivity or UsePrompt && given.IsRefusedOnlyFor("TS-PART-104")),
        Accepts("ConsentHoldsAtItsEnd", HoldsAMomentBefore),
        Accepts("NeedsNoSecondSignature", given => given.Session.Profile == Profile.Support226 && given.IsRefusedOnlyFor("TS-PEOP-107")),
        Accepts("LetsAWorkerAcceptTheRecord", given => given.Command is AcceptRecord && given.IsRefusedOnlyFor("TS-PEOP-106")),
        Accepts("TellsTheAccused", given => given.Command is ReportConcern or AcknowledgeConcern && given.IsRefusedOnlyFor("TS-CNCN-102")),
        Accepts("AlertsTwice", given => given.Command is ReportConcern && given.IsRefusedOnlyFor("TS-CNCN-103")),
        Accepts("ReturnsWhatIsDirty", given => given.Command is ReturnResource && given.IsRefusedOnlyFor("TS-PREP-110")),
        Accepts("IgnoresTheVersion", given => given.IsRefusedOnlyFor("C021")),
        Accepts("IgnoresTheClock", given => given.IsRefusedOnlyFor("C030")),

        // The session goes another way.
        new("GoesOnAfterASeriousConcern") { Do = (adapter, given) => given is { IsAccepted: true, Session.Phase: Phase.Active, Command: RaiseConcern } ? adapter.Record(given.Session, given.EventIn(Phase.Active)) : null },
        new("GoesOnAfterDissent") { Do = (adapter, given) => given is { IsAccepted: true, Session.Phase: Phase.Active, Command: RecordDissent } ? adapter.Record(given.Session, given.EventIn(Phase.Active)) : null },
        new("GoesOnAfterWithdrawal") { Do = (adapter, given) => given is { IsAccepted: true, Session.Phase: Phase.Active, Command: WithdrawConsent } ? adapter.Record(given.Session, given.EventIn(Phase.Active)) : null },
        new("CancelsWithThingsOut") { Do = (adapter, given) => given is { IsAccepted: true, Command: CancelSession } ? adapter.Record(given.Session, given.EventIn(Phase.Cancelled)) : null },
        new("SaysThePhaseBefore") { Do = (adapter, given) => given is { IsAccepted: true, Command: BeginTidyUp } ? adapter.Record(given.Session, given.Event) is AdapterAnswer.Accepted ? new AdapterAnswer.Accepted { Phase = given.Session.Phase } : null : null },

        // The answer is right, and the record is not; or the other way round.
        new("DropsLateEntries") { Do = (_, given) => given.IsAccepted && given.Stamp.HappenedAt < given.Stamp.RecordedAt ? new AdapterAnswer.Accepted() : null },
        new("SaysYesAndRecordsNothing") { Do = (_, given) => given is { IsAccepted: true, Command: GiveOthersFeedback } ? new AdapterAnswer.Accepted() : null },
        new("RecordsAndSaysNo") { Do = (adapter, given) => given is { IsAccepted: true, Command: RecordHazard } && adapter.Record(given.Session, given.Event) is not null ? Refused : null },
        new("RecordsWhatItRefuses") { Do = (adapter, given) => given is { Command: StartActivity, Decision: Decision.Refused refused } && adapter.Record(given.Session, given.Event) is not null ? AdapterAnswer.Of(refused) : null },
        new("DoublesRepeats") { Do = (adapter, given) => given.IsRepeat ? adapter.Record(given.Session, given.Event) : null },
        new("RefusesRepeats") { Do = (_, given) => given.IsRepeat ? new AdapterAnswer.Refused { Codes = ["C020"] } : null },
        new("TakesOtherContentForARepeat") { Do = (_, given) => given.IsRefusedOnlyFor("C020") ? new AdapterAnswer.Accepted() : null },
        new("TellsTheFirstReasonOnly") { Do = (_, given) => given.Decision is Decision.Refused refused ? new AdapterAnswer.Refused { Codes = [refused.Reasons[0].Code] } : null },
        new("ThrowsOnLongWords") { Do = (_, given) => given.Command is ContributeObservations { Words.Text.Length: > 1000 } ? throw new InvalidOperationException("String or binary data would be truncated.") : null },
        new("KnowsAConcernOfAnotherSession") { Do = (adapter, given) => given is { IsAccepted: true, Command: RaiseConcern raised } && !adapter.Memory.Add(raised.Concern.Id) ? Refused : null },
        new("WithdrawsInEverySession") { Do = WithdrawsInEverySession },

        // The record is another one when it comes out.
        Shows("RewritesOnAmendment", RewritesOnAmendment),
        Shows("LosesTheSecondConcern", session => Numbered(session.History.Where(fact => fact is not ConcernRaised || session.History.OfType<ConcernRaised>().Take(1).Contains(fact)))),
        Shows("KeepsTheLastThirtyEvents", session => session.Version <= 31 ? session.History : Numbered(session.History.Take(1).Concat(session.History.Skip(session.Version - 30)))),
        Shows("OrdersByWhenItHappened", session => Numbered(session.History.OrderBy(fact => fact.At.HappenedAt))),
        Shows("RoundsToMinutes", session => Timed(session, time => Instant.FromUnixTimeSeconds(time.ToUnixTimeSeconds() / 60 * 60))),
        Shows("RoundsToSeconds", session => Timed(session, time => Instant.FromUnixTimeSeconds(time.ToUnixTimeSeconds()))),
        Shows("TakesLocalTimeForUtc", session => Timed(session, time => session.Opening.Planned.OnTheWall(time).LocalDateTime.InUtc().ToInstant())),
        Shows("KnowsOneTimeOnly", session => session.History.Select(fact => fact with { At = fact.At with { HappenedAt = fact.At.RecordedAt } })),
        Shows("SwapsWhoAndSecondSigner", session => session.History.Select(fact => fact.At.CoSignedBy is { } second ? fact with { At = fact.At with { By = second, CoSignedBy = fact.At.By } } : fact)),
        Shows("ForgetsTheSecondSigner", session => session.History.Select(fact => fact with { At = fact.At with { CoSignedBy = null } })),
        Writes("KeepsOnlyAscii", text => Encoding.ASCII.GetString(Encoding.ASCII.GetBytes(text))),
        Writes("CutsWordsAt255", text => text.Length > 255 ? text[..255] : text),
        Writes("TrimsWords", text => text.Trim()),
        Writes("ComposesLetters", text => text.Normalize()),
        Writes("LosesLineEnds", text => text.ReplaceLineEndings(" ")),
        Shows("LosesFractions", session => session.History.Select(fact => fact is OutcomeRated { Rating.Value: { } value } rated ? rated with { Rating = rated.Rating with { Value = decimal.Truncate(value) } } : fact)),
        Shows("ForgetsWhatWasFound", session => session.History.Select(fact => fact is EnvironmentChecked check ? check with { Found = null } : fact)),
    ];

    private static Fault Blocks(string name, Func<Given, bool> what) => new(name) { Do = (_, given) => given.IsAccepted && what(given) ? Refused : null };

    private static Fault Accepts(string name, Func<Given, bool> what, Phase? to = null) =>
        new(name) { Do = (adapter, given) => given.Decision is Decision.Refused && what(given) ? adapter.Record(given.Session, given.EventIn(to ?? given.Session.Phase)) : null };

    private static Fault Shows(string name, Func<Session, IEnumerable<SessionEvent>> history) => new(name) { Export = session => AdapterExport.Of(history(session).ToList()) };

    private static Fault Writes(string name, Func<string, string> text) => new(name)
    {
        Export = session =>
        {
            var record = JsonNode.Parse(SessionJson.ToText(new SessionRecord(session), JsonLayout.Compact))!;
            Change(record);
            return AdapterExport.Of(Encoding.UTF8.GetBytes(record.ToJsonString()));

            void Change(JsonNode node)
            {
                foreach (var child in node is JsonObject members ? members.Select(member => member.Value).ToList() : [.. node.AsArray()])
                {
                    if (child is JsonValue value && value.TryGetValue(out string? said))
                        value.ReplaceWith(text(said));
                    else if (child is JsonObject or JsonArray)
                        Change(child);
                }
            }
        },
    };

    private static IEnumerable<SessionEvent> Numbered(IEnumerable<SessionEvent> history) => history.Select((fact, i) => fact with { At = fact.At with { Sequence = i + 1 } });

    private static IEnumerable<SessionEvent> Timed(Session session, Func<Instant, Instant> time) =>
        session.History.Select(fact => fact with { At = fact.At with { HappenedAt = time(fact.At.HappenedAt), RecordedAt = time(fact.At.RecordedAt) } });

    private static bool HoldsAMomentBefore(Given given) =>
        given.Decision is Decision.Refused && given.Session.Decide(given.Command, given.Stamp with { HappenedAt = given.Stamp.HappenedAt - Duration.Epsilon }) is Decision.Accepted { IsRepeat: false }
        && EffectiveConsent.Of(given.Session, given.Stamp.HappenedAt).Standing == ConsentStanding.Expired;

    private static IEnumerable<SessionEvent> RewritesOnAmendment(Session session)
    {
        var corrected = session.History.OfType<RecordAmended>().Where(amendment => amendment.Reason == AmendmentReason.Correction).ToDictionary(amendment => amendment.Concerning ?? 0);
        return session.History.Select(fact => corrected.TryGetValue(fact.At.Sequence, out var amendment) ? fact with { At = fact.At with { By = amendment.At.By, RecordedAt = amendment.At.RecordedAt } } : fact);
    }

    private static AdapterAnswer? WithdrawsInEverySession(FaultyAdapter adapter, Given given)
    {
        if (given is not { IsAccepted: true, Command: WithdrawConsent })
            return null;

        foreach (var other in adapter.Sessions.Values.Where(session => session.Id != given.Session.Id).ToList())
        {
            if (other.Decide(given.Command, new Stamp(new CommandId("everywhere"), given.Stamp.By, given.Stamp.RecordedAt)) is Decision.Accepted { IsRepeat: false } reached)
                adapter.Record(other, reached.Event);
        }

        return adapter.Record(given.Session, given.Event);
    }
}
