using NodaTime;
using TherapySession.Standards;

namespace TherapySession.Tests;

/// <summary>What a record says that no session made by commands could say.</summary>
public sealed class FindingTests
{
    private static readonly Profile Support = Profile.Support226;
    private static readonly ValueList<SessionEvent> Good = Story.Of(Support).History.ToValueList();

    [Fact]
    public void Going_on_after_a_withdrawal_names_the_withdrawal_and_each_later_step()
    {
        var history = Good.ToList();
        var started = history.FindIndex(fact => fact is ActivityStarted);
        history.Insert(started, new ConsentWithdrawn(history[started].At with { Command = new("withdrawal"), By = Stage.Individual, HappenedAt = history[started - 1].At.HappenedAt }, Stage.Individual, null));
        var evidence = Of(history);

        var finding = Assert.Single(evidence.Findings, each => each.Code == "L001");
        Assert.Equal(FindingSeverity.Error, finding.Severity);
        Assert.Equal([started + 2, .. Later(history, started)], finding.Related);
        Assert.StartsWith($"Consent was withdrawn (event {started + 1})", finding.Message, StringComparison.Ordinal);
        Assert.Equal($"/history/{started + 1}", finding.Place.Pointer);
        Assert.Equal(Verdict.DoesNotConform, evidence.Verdict);

        // The withdrawal itself is never what is out of order: only the phase that was recorded with it.
        Assert.DoesNotContain(evidence.Findings, each => each.Sense is FindingSense.OutOfOrder or FindingSense.Missing);
        Assert.All(evidence.Findings, each => Assert.DoesNotContain("should not", each.Message + each.Remedy, StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_recorded_is_not_assessed()
    {
        var evidence = Of([]);

        Assert.Equal(Verdict.NotAssessed, evidence.Verdict);
        Assert.Equal("E000", Assert.Single(evidence.Findings).Code);
        Assert.Empty(evidence.Criteria);
        Assert.DoesNotContain("consent", evidence.Findings[0].Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_history_without_an_opening_or_with_an_unsound_one_is_not_assessed()
    {
        Assert.Equal("E001", Assert.Single(Of(Good.Skip(1)).Findings).Code);

        var unsound = Good.Select(fact => fact is SessionOpened opened ? opened with { Opening = opened.Opening with { Age = 400 } } : fact);
        var evidence = Of(unsound);
        Assert.Equal((Verdict.NotAssessed, "E002"), (evidence.Verdict, Assert.Single(evidence.Findings).Code));
        Assert.Contains(Codes.AgeOutOfRange, evidence.Findings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_step_that_jumps_over_gates_is_out_of_order_and_names_them()
    {
        var evidence = Of(Story.Renumbered(Good.Where(fact => fact.At.Phase != Phase.TidyUp)));
        var jump = Assert.Single(evidence.Findings, each => each.Sense == FindingSense.OutOfOrder && each.Arguments[0] == "beginReflection");

        Assert.Equal(Gate.G4, jump.Gate);
        Assert.Contains(new Criterion("226/PC9"), jump.Criteria);
        Assert.Contains("G4", jump.Message, StringComparison.Ordinal);
        Assert.Contains(evidence.Findings, each => each is { Sense: FindingSense.Missing, Gate: Gate.G4 });
    }

    [Fact]
    public void A_phase_that_no_step_led_to_is_told()
    {
        var finding = Assert.Single(Of(Story.Renumbered(Good.Where(fact => fact is not TidyUpBegan))).Findings, each => each.Sense == FindingSense.WrongPhase);

        Assert.Equal(["cleanResource", "Feedback", "Feedback", "TidyUp"], finding.Arguments);
    }

    [Fact]
    public void Feedback_after_reflection_is_out_of_order()
    {
        var feedback = Good.OfType<IndividualFeedbackGiven>().Single();
        var history = Good.Where(fact => fact != feedback).Append(feedback with { At = feedback.At with { Phase = Phase.Completed, HappenedAt = Story.After } });
        var evidence = Of(Story.Renumbered(history));

        Assert.Contains(evidence.Findings, each => each is { Code: "L002", Sense: FindingSense.OutOfOrder } && each.Arguments[0] == "giveFeedback");
        Assert.Equal(["226/PC9"], evidence.With(EvidenceStatus.NotMet).Select(each => each.Number));
    }

    [Fact]
    public void A_hole_in_the_numbers_is_told_once()
    {
        var finding = Assert.Single(Of(Good.Where(fact => fact is not QuestionAsked and not QuestionSettled)).Findings);

        Assert.Equal(("L002", FindingSense.Numbering), (finding.Code, finding.Sense));
    }

    [Fact]
    public void Completed_twice()
    {
        var end = (SessionCompleted)Good[^1];

        Assert.Equal("L004", Assert.Single(Of(Good.Append(end with { At = end.At with { Sequence = Good.Count + 1 } })).Findings).Code);
    }

    [Fact]
    public void Amended_before_the_end()
    {
        var history = Good.ToList();
        history.Insert(10, new RecordAmended(history[9].At with { Command = new("amendment") }, AmendmentReason.Correction, "words", null));

        Assert.Equal("L005", Assert.Single(Of(Story.Renumbered(history)).Findings).Code);
    }

    [Fact]
    public void Resumed_without_a_pause()
    {
        var findings = Of(Story.Renumbered(Good.Where(fact => fact is not SessionPaused and not PauseAnswered))).Findings;

        Assert.Equal("L006", Assert.Single(findings).Code);
    }

    [Fact]
    public void A_criterion_that_its_standard_does_not_have_is_claimed()
    {
        var finding = Assert.Single(Claims.Check([new("226/PC14"), new("226/PC15"), new("320/PC15"), new("policy/1")]));

        Assert.Equal(("L007", "/criteria/1"), (finding.Code, finding.Place.Pointer));
        Assert.Equal("Standard HSCCLD226 has no criterion 226/PC15: its criteria are 226/PC1 to 226/PC14.", finding.Message);

        var data = Support.Data with { Criteria = Support.Criteria.Add(new(new("226/PC15"), ["TS-REFL-003"], [])) };
        Assert.Equal("L007", Assert.Single(Evidence.Of(Good, Profile.Load(data).Require(), Story.After).Findings).Code);
    }

    [Fact]
    public void Consent_by_a_worker_names_the_rule()
    {
        var finding = NotTheirs(response => response with { Responder = Stage.Worker });

        Assert.Equal([nameof(ConsentBasis.Individual), Codes.NotTheIndividual], finding.Arguments);
        Assert.EndsWith("/response/basis", finding.Place.Pointer, StringComparison.Ordinal);
    }

    [Fact]
    public void Consent_of_somebody_aged_15_without_competence_or_a_parent_names_the_rule()
    {
        var young = Good.Select(fact => fact is SessionOpened opened ? opened with { Opening = opened.Opening with { Age = 15 } } : fact);

        Assert.Equal([nameof(ConsentBasis.Individual), Codes.CompetenceNotShown], Assert.Single(Of(young).Findings, each => each.Code == "L010").Arguments);
    }

    [Fact]
    public void Best_interests_with_nobody_consulted_names_the_rule()
    {
        var history = Good.ToList();
        history.Insert(2, new BestInterestsDecided(history[1].At with { Command = new("decision") }, new BestInterestsDecision
        {
            DecisionMaker = Stage.Worker, Outcome = BestInterestsOutcome.GoAhead, CanItWait = "no", IndividualsPart = "none", WishesAndFeelings = "calm",
            BeliefsAndValues = "none known", WhyLeastRestrictive = "short", Consulted = [Stage.Worker],
        }));
        var finding = Assert.Single(Of(Story.Renumbered(history)).Findings);

        Assert.Equal([nameof(ConsentBasis.BestInterests), Codes.NobodyConsulted], finding.Arguments);
    }

    [Fact]
    public void Taking_part_without_consent_is_told_by_the_rule_of_the_command()
    {
        var evidence = Of(Story.Renumbered(Good.Where(fact => fact is not ConsentRecorded)));

        Assert.All(Good.OfType<ActivityStarted>(), started => Assert.Contains(evidence.Findings, each => each.Code == "TS-CONS-002" && each.Place.Sequence == started.At.Sequence - 1));
        Assert.DoesNotContain(evidence.Findings, each => each.Code == "L001");
    }

    [Fact]
    public void Every_finding_has_a_message_and_a_remedy_without_a_persons_words()
    {
        foreach (var each in Language.English.Codes.Where(code => code[0] is 'L' or 'E'))
        {
            var (code, sense) = each.Split('/') is [var name, var meant] ? (name, Enum.Parse<FindingSense>(meant)) : (each, FindingSense.Plain);
            var finding = new Finding(code, FindingSeverity.Error, new FindingPlace(1, "/history/0")) { Sense = sense, Arguments = ["a", "b", "c", "d"] };
            Assert.False(string.IsNullOrWhiteSpace(finding.Message) || string.IsNullOrWhiteSpace(finding.Remedy));
        }

        var codes = typeof(FindingCodes).GetFields().Select(field => (string)field.GetRawConstantValue()!);
        Assert.All(codes, code => Assert.Contains(Language.English.Codes, text => text.Split('/')[0] == code));
    }

    private static IEnumerable<int> Later(List<SessionEvent> history, int after) =>
        history.Select((fact, index) => (fact, index)).Where(each => each.index > after + 1 && each.fact is ActivityStarted or SessionResumed or ObservationRecorded).Select(each => each.index + 1);

    private static Finding NotTheirs(Func<ConsentResponse, ConsentResponse> change) =>
        Assert.Single(Of(Good.Select(fact => fact is ConsentRecorded given ? given with { Response = change(given.Response) } : fact)).Findings, each => each.Code == "L010");

    private static Evidence Of(IEnumerable<SessionEvent> history)
    {
        var events = history.ToList();
        return Evidence.Of(events.Exists(fact => fact.At.Command == new CommandId("withdrawal")) ? Story.Renumbered(events) : events, Support, Story.After);
    }
}
