using NodaTime;
using TherapySession.Standards;

namespace TherapySession.Tests;

/// <summary>What a record shows of each criterion, and what it does not.</summary>
public sealed class EvidenceTests
{
    public static TheoryData<string> Profiles => new("226", "320");

    public static TheoryData<string, string> Breaks
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var each in Break.All)
            {
                rows.Add(each.Code, "226");
                rows.Add(each.Code, "320");
            }

            return rows;
        }
    }

    [Fact]
    public void Every_requirement_has_a_record_that_breaks_it() =>
        Assert.Equal(Requirement.All.Select(each => each.Code).Order(StringComparer.Ordinal), Break.All.Select(each => each.Code).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Profiles))]
    public void A_good_session_conforms_with_every_criterion_met(string number)
    {
        var evidence = Evidence.Of(Story.Of(Profiled(number)), Profiled(number), Story.After);

        Assert.Equal(Verdict.Conforms, evidence.Verdict);
        Assert.Empty(evidence.Findings);
        Assert.All(evidence.Criteria, each => Assert.Equal(EvidenceStatus.Met, each.Status));
        Assert.All(evidence.Criteria, each => Assert.NotEmpty(each.Shown));
        Assert.All(evidence.Criteria, each => Assert.Empty(each.Missing));
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void The_shortest_way_to_the_end_conforms_too(string number)
    {
        var session = Walk.Through(Stage.Way.Select(_ => new WalkStep(null, 1, 0)), Profiled(number)).Session;
        var evidence = Evidence.Of(session, Profiled(number), Story.After);

        // Nobody asked for a change, and no earlier session left one: the steps at which that was asked show it.
        Assert.Equal(Verdict.Conforms, evidence.Verdict);
        Assert.Equal(["beginParticipation", "endParticipation", "beginTidyUp"], evidence.For($"{number}/PC11").Shown.Select(shown => shown.Command));
    }

    [Theory]
    [MemberData(nameof(Breaks))]
    public void Without_its_evidence_exactly_the_criteria_of_a_requirement_are_not_met(string code, string number)
    {
        var (broken, profile) = (Break.All.Single(each => each.Code == code), Profiled(number));
        var evidence = Evidence.Of(Story.Changed(Story.Of(profile), broken.Change), profile, Story.After);

        Assert.Equal(broken.Turned(profile), evidence.With(EvidenceStatus.NotMet));
        Assert.All(evidence.Criteria, each => Assert.Contains(each.Status, new[] { EvidenceStatus.Met, EvidenceStatus.NotMet }));

        var requirement = Requirement.All.Single(each => each.Code == code);
        if (!profile.Asks(requirement))
            return;

        Assert.Equal(Verdict.DoesNotConform, evidence.Verdict);
        Assert.Contains(evidence.Findings, finding => finding.Code == code && finding.Severity == FindingSeverity.Error && finding.Place.Sequence is not null);
        Assert.All(profile.CriteriaOf(requirement), criterion => Assert.Contains(evidence.For(criterion.Number).Missing, refusal => refusal.Code == code));
    }

    [Fact]
    public void What_is_missing_is_said_in_the_words_of_the_gate()
    {
        var session = Story.Told(Profile.Support226, Story.Until<BeginTidyUp>(Profile.Support226).Where(command => command is not RateOutcome));
        var refused = Assert.IsType<Decision.Refused>(session.Decide(new BeginTidyUp(), Stage.Stamp(900)));
        var evidence = Evidence.Of(session, Profile.Support226, Story.After);

        Assert.Equal(refused.Reasons, evidence.For("226/PC10").Missing);
        Assert.Equal(EvidenceStatus.Pending, evidence.For("226/PC10").Status);
        Assert.Equal([Gate.G4, Gate.G5, Gate.G6], evidence.OpenGates);
    }

    [Fact]
    public void Evidence_points_to_the_event_and_its_members()
    {
        var session = Story.Of(Profile.Support226);
        var consent = session.History.OfType<ConsentRecorded>().Single();
        var shown = Evidence.Of(session, Profile.Support226, Story.After).For("226/PC2").Shown;

        Assert.Contains(new EventShown(consent.At.Sequence, "recordConsent", [$"/history/{consent.At.Sequence - 1}/response"]), shown);
        Assert.Equal(shown.OrderBy(each => each.Sequence), shown);
    }

    [Fact]
    public void A_session_supported_under_226_does_not_show_responsibility_under_320()
    {
        // The support worker made the change and signed, each time together with the therapist.
        var session = Story.Of(Profile.Support226);
        var evidence = Evidence.Of(session, Profile.Coordinate320, Story.After);

        Assert.Equal(["320/PC11", "320/PC14"], evidence.With(EvidenceStatus.NotMet).Select(each => each.Number));
        Assert.Equal(Verdict.DoesNotConform, evidence.Verdict);
        Assert.Contains("Agreed", Assert.Single(evidence.For("320/PC11").Missing).Message, StringComparison.Ordinal);
        Assert.Equal("TS-REFL-002", Assert.Single(evidence.For("320/PC14").Missing).Code);

        // Why these acts do not count is told where they stand.
        Assert.Equal([Sequence<ChangeMade>(session), Sequence<RecordSigned>(session)],
            evidence.Findings.Where(finding => finding is { Code: "TS-PEOP-106", Severity: FindingSeverity.Warning }).Select(finding => finding.Place.Sequence!.Value));
        Assert.DoesNotContain(evidence.For("320/PC14").Shown, each => each.Command == "signRecord");
    }

    [Fact]
    public void A_session_co_ordinated_under_320_lacks_only_the_acceptance_under_226()
    {
        var evidence = Evidence.Of(Story.Of(Profile.Coordinate320), Profile.Support226, Story.After);

        Assert.Equal(["226/PC13"], evidence.With(EvidenceStatus.NotMet).Select(each => each.Number));
        Assert.Equal("TS-REFL-001", Assert.Single(evidence.For("226/PC13").Missing).Code);
    }

    [Fact]
    public void A_second_signature_that_is_missing_makes_a_change_only_contributed()
    {
        var history = Story.Changed(Story.Of(Profile.Support226), fact => fact is ChangeMade ? fact with { At = fact.At with { CoSignedBy = null } } : fact);
        var evidence = Evidence.Of(history, Profile.Support226, Story.After);

        Assert.Equal(["226/PC11"], evidence.With(EvidenceStatus.NotMet).Select(each => each.Number));
        Assert.Contains(evidence.Findings, finding => finding.Code == "TS-PEOP-107" && finding.Place.Pointer.EndsWith("/at/coSignedBy", StringComparison.Ordinal));
    }

    [Fact]
    public void A_record_accepted_by_the_worker_themself_is_not_accepted()
    {
        var history = Story.Changed(Story.Of(Profile.Support226), fact => fact is RecordAccepted ? fact with { At = fact.At with { By = Stage.Worker } } : fact);

        Assert.Equal(["226/PC13"], Evidence.Of(history, Profile.Support226, Story.After).With(EvidenceStatus.NotMet).Select(each => each.Number));
    }

    [Fact]
    public void A_record_accepted_by_a_co_ordinating_worker_is_accepted()
    {
        var coordinator = new PersonId("co-ordinator");
        var history = Story.Changed(Story.Of(Profile.Support226), fact => fact switch
        {
            SessionOpened opened => opened with { Opening = opened.Opening with { Participants = opened.Opening.Participants.Add(new(coordinator, [ParticipantRole.CoordinatingWorker], Attendance.NotPresent)) } },
            RecordAccepted => fact with { At = fact.At with { By = coordinator } },
            _ => fact,
        });

        Assert.Equal(Verdict.Conforms, Evidence.Of(history, Profile.Support226, Story.After).Verdict);
    }

    [Fact]
    public void A_role_counts_from_when_somebody_has_it()
    {
        // Whoever made the change as a support worker took no responsibility for it by co-ordinating later.
        var session = Story.Of(Profile.Support226);
        var history = session.History.ToList();
        var ended = history.FindIndex(fact => fact is ParticipationEnded);
        history.Insert(ended, new ParticipantAdded(history[ended - 1].At with { Command = new("promoted") }, new Participant(Stage.Worker, ParticipantRole.CoordinatingWorker)));
        var evidence = Evidence.Of(Story.Renumbered(history), Profile.Coordinate320, Story.After);

        Assert.Equal(["320/PC11"], evidence.With(EvidenceStatus.NotMet).Select(each => each.Number));
    }

    [Fact]
    public void What_happened_in_time_and_was_recorded_late_counts()
    {
        var session = Story.Of(Profile.Support226);
        var observed = session.History.OfType<ObservationRecorded>().Single();
        var ended = session.History.OfType<ParticipationEnded>().Single();
        var without = session.History.Where(fact => fact != observed).ToList();
        without.Insert(without.IndexOf(ended) + 1, observed with { At = observed.At with { Phase = Phase.Feedback, RecordedAt = ended.At.RecordedAt } });

        var evidence = Evidence.Of(Story.Renumbered(without), Profile.Support226, Story.After);

        Assert.Equal(Verdict.Conforms, evidence.Verdict);
        Assert.Empty(evidence.Findings);
    }

    [Fact]
    public void Consent_that_was_given_in_time_and_recorded_late_counts_for_every_step()
    {
        var given = Story.Of(Profile.Support226).History.OfType<ConsentRecorded>().Single();

        Assert.Equal(Verdict.Conforms, Evidence.Of(RecordedAfterTheEnd(given), Profile.Support226, Story.After).Verdict);
    }

    [Fact]
    public void A_withdrawal_that_is_recorded_late_counts_beside_a_late_consent()
    {
        var given = Story.Of(Profile.Support226).History.OfType<ConsentRecorded>().Single();
        var withdrawn = new ConsentWithdrawn(given.At with { Command = new("late-withdrawal") }, Stage.Individual, null);
        var evidence = Evidence.Of(RecordedAfterTheEnd(given, withdrawn), Profile.Support226, Story.After);

        Assert.Equal(["226/PC2"], evidence.With(EvidenceStatus.NotMet).Select(each => each.Number));
    }

    [Fact]
    public void A_late_entry_by_somebody_who_may_not_counts_no_more_than_one_in_time()
    {
        var made = Story.Of(Profile.Support226).History.OfType<ChangeMade>().Single();
        var alone = made with { At = made.At with { CoSignedBy = null } };

        Assert.Equal(["226/PC11"], Evidence.Of(RecordedAfterTheEnd(alone), Profile.Support226, Story.After).With(EvidenceStatus.NotMet).Select(each => each.Number));
    }

    [Fact]
    public void What_happened_after_the_gate_does_not_count_for_it()
    {
        var session = Story.Of(Profile.Support226);
        var rated = session.History.OfType<OutcomeRated>().Single();
        var began = session.History.OfType<TidyUpBegan>().Single();
        var without = session.History.Where(fact => fact != rated).ToList();
        without.Insert(without.IndexOf(began) + 1, rated with { At = rated.At with { Phase = Phase.TidyUp, HappenedAt = began.At.HappenedAt + Duration.FromSeconds(1) } });

        Assert.Equal(["226/PC10"], Evidence.Of(Story.Renumbered(without), Profile.Support226, Story.After).With(EvidenceStatus.NotMet).Select(each => each.Number));
    }

    [Fact]
    public void What_a_source_cannot_carry_is_not_shown_and_keeps_a_session_from_conforming()
    {
        var source = new EvidenceSource { CannotShow = ["TS-REFL-003", "TS-REFL-004"] };
        var evidence = Evidence.Of(Story.Of(Profile.Support226).History, Profile.Support226, Story.After, source);

        Assert.Equal(["226/PC14"], evidence.With(EvidenceStatus.NotShown).Select(each => each.Number));
        Assert.Equal(Verdict.DoesNotConform, evidence.Verdict);
    }

    [Fact]
    public void A_policy_that_asks_only_that_something_happened_is_answered_by_events()
    {
        var policy = Profile.Load(new ProfileData
        {
            Id = new ProfileId("policy"),
            Title = "Our policy",
            Version = 1,
            Criteria = [new(new("policy/principles"), [], ["recordPrinciples"]), new(new("policy/consent"), ["TS-CONS-002"], ["recordConsent"])],
        }).Require();
        var session = Story.Of(Profile.Support226);

        Assert.Equal(EvidenceStatus.NotMet, Evidence.Of(session, policy, Story.After).For("policy/principles").Status);
        Assert.Equal(EvidenceStatus.Pending, Evidence.Of(Stage.Open(Profile.Support226), policy, Story.After).For("policy/principles").Status);

        var kept = Story.Told(Profile.Support226, Story.Commands(Profile.Support226).Prepend(new RecordPrinciples([TraumaInformedPrinciple.Choice], "asked first")));
        Assert.Equal(Verdict.Conforms, Evidence.Of(kept, policy, Story.After).Verdict);
    }

    // The same session with some events recorded only when it was nearly over; they keep the time at which they happened.
    private static ValueList<SessionEvent> RecordedAfterTheEnd(params SessionEvent[] late)
    {
        var history = Story.Of(Profile.Support226).History.Where(fact => late.All(each => each.At.Command != fact.At.Command)).ToList();
        history.InsertRange(history.Count - 1, late.Select(fact => fact with { At = fact.At with { Phase = Phase.Reflection, RecordedAt = history[^1].At.RecordedAt } }));
        return Story.Renumbered(history);
    }

    private static int Sequence<TEvent>(Session session)
        where TEvent : SessionEvent => session.History.OfType<TEvent>().Single().At.Sequence;

    private static Profile Profiled(string number) => Profile.BuiltIn.Single(each => each.Id.Value == number);
}
