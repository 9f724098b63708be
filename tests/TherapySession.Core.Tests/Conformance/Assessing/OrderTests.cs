using NodaTime;
using TherapySession.Conformance;
using TherapySession.Json;
using TherapySession.Standards;

namespace TherapySession.Tests.Conformance;

/// <summary>What a log of bare steps comes to.</summary>
public sealed class OrderTests
{
    [Fact]
    public void A_session_in_order_shows_its_order_and_nothing_else()
    {
        var assessed = Recorded.Assess(Recorded.Case(Recorded.Happy));

        Assert.Equal((0, 0, true, true), (assessed.Cost, assessed.PrefixCost, assessed.HasEnded, assessed.IsInOrder));
        Assert.Empty(assessed.Findings);
        Assert.Equal(14, assessed.Criteria.Count);
        Assert.All(assessed.Criteria, each => Assert.Equal(EvidenceStatus.NotShown, each.Status));

        // What can't be shown blocks a pass.
        Assert.Equal(Verdict.DoesNotConform, assessed.Verdict);
        Assert.All(assessed.Moves, move => Assert.Equal(MoveKind.Matched, move.Kind));
        Assert.Equal([2, 3, 4, 5, 6, 7], assessed.Moves.Select(move => move.Place.Line));
    }

    [Theory]
    [InlineData("begin_preparation")]
    [InlineData("BEGIN PREPARATION")]
    [InlineData("beginPreparation")]
    [InlineData("preparationBegan")]
    [InlineData("Preparation began")]
    public void Names_of_the_library_are_understood_whatever_their_letters_and_separators(string name)
    {
        var assessed = Recorded.Assess(Recorded.Case([name, .. Recorded.Happy[1..]]));

        Assert.Equal(0, assessed.Cost);
        Assert.Equal("BeginPreparation", assessed.Moves[0].Activity);
    }

    [Fact]
    public void What_is_done_after_a_withdrawal_is_wrong_and_never_the_withdrawal()
    {
        var assessed = Recorded.Assess(Recorded.Case("BeginPreparation", "BeginParticipation", "WithdrawConsent", "Pause", "Resume", "EndParticipation", "BeginTidyUp", "BeginReflection", "Complete"));

        var finding = Assert.Single(assessed.Findings);
        Assert.Equal(("L001", FindingSeverity.Error), (finding.What.Code, finding.What.Severity));
        Assert.Equal([4, 5, 6], finding.What.Related);
        Assert.Contains("(event 3)", finding.What.Message, StringComparison.Ordinal);
        Assert.Equal(5, finding.Place.Line);
        Assert.Equal(MoveKind.Matched, assessed.Moves[2].Kind);
        Assert.Equal(3, assessed.Cost);
    }

    [Fact]
    public void However_much_follows_a_withdrawal_it_is_not_explained_away()
    {
        var assessed = Recorded.Assess(Recorded.Case(["BeginPreparation", "BeginParticipation", "WithdrawConsent", .. Enumerable.Repeat<string[]>(["Pause", "Resume"], 30).SelectMany(each => each)]));

        Assert.Equal(MoveKind.Matched, assessed.Moves[2].Kind);
        Assert.Equal(60, Assert.Single(assessed.Findings).What.Related.Count);
    }

    [Fact]
    public void Nothing_recorded_is_not_assessed_and_asks_for_no_withdrawal()
    {
        var assessed = Recorded.Assess(Recorded.Case());

        Assert.Equal(Verdict.NotAssessed, assessed.Verdict);
        Assert.Equal("E000", Assert.Single(assessed.Findings).What.Code);
        Assert.Equal((6, 0), (assessed.Cost, assessed.PrefixCost));
        Assert.DoesNotContain(assessed.Moves, move => move.Activity == "WithdrawConsent");
        Assert.Empty(assessed.Criteria);
    }

    [Fact]
    public void A_log_in_which_nothing_is_understood_is_not_assessed()
    {
        var assessed = Recorded.Assess(Recorded.Case("COFFEE", "CAKE"));

        Assert.Equal((Verdict.NotAssessed, "E004"), (assessed.Verdict, Assert.Single(assessed.Findings).What.Code));
    }

    [Theory]
    [InlineData("BeginTidyUp", "G4", "226/PC12")]
    [InlineData("BeginReflection", "G5", "226/PC14")]
    [InlineData("EndParticipation", "G3", "226/PC9")]
    [InlineData("BeginParticipation", "G2", "226/PC8")]
    public void A_missing_step_names_its_gate_and_the_criteria_that_hang_on_it(string step, string gate, string criterion)
    {
        var assessed = Recorded.Assess(Recorded.Case([.. Recorded.Happy.Where(each => each != step)]));

        var finding = Assert.Single(assessed.Findings);
        Assert.Equal(("L002", FindingSense.Missing, step), (finding.What.Code, finding.What.Sense, finding.About));
        Assert.Equal(gate, finding.What.Gate.ToString());
        Assert.Contains(new Criterion(criterion), finding.What.Criteria);
        Assert.Equal(1, assessed.Cost);
    }

    [Fact]
    public void Feedback_after_reflection_is_out_of_order()
    {
        var assessed = Recorded.Assess(Recorded.Case("BeginPreparation", "BeginParticipation", "BeginTidyUp", "BeginReflection", "EndParticipation", "Complete"));

        Assert.Equal(["EndParticipation", "EndParticipation"], assessed.Findings.Select(finding => finding.About));
        Assert.Equal([FindingSense.Missing, FindingSense.OutOfOrder], assessed.Findings.Select(finding => finding.What.Sense).Order());
    }

    [Theory]
    [InlineData("L004", "BeginPreparation", "BeginParticipation", "EndParticipation", "BeginTidyUp", "BeginReflection", "Complete", "Complete")]
    [InlineData("L005", "BeginPreparation", "AmendRecord", "BeginParticipation", "EndParticipation", "BeginTidyUp", "BeginReflection", "Complete")]
    [InlineData("L006", "BeginPreparation", "BeginParticipation", "Resume", "EndParticipation", "BeginTidyUp", "BeginReflection", "Complete")]
    public void What_a_record_is_told_a_log_is_told(string code, params string[] activities) =>
        Assert.Equal(code, Assert.Single(Recorded.Assess(Recorded.Case(activities)).Findings).What.Code);

    [Fact]
    public void A_session_that_goes_on_has_pending_steps_and_open_gates_and_no_error()
    {
        var assessed = Recorded.Assess(Recorded.Case("BeginPreparation", "BeginParticipation", "Pause"));

        Assert.Equal((Verdict.Running, false, 0), (assessed.Verdict, assessed.HasEnded, assessed.PrefixCost));
        Assert.Empty(assessed.Findings);
        Assert.Equal([Gate.G3, Gate.G4, Gate.G5, Gate.G6], assessed.OpenGates);
        Assert.Equal(["EndParticipation", "BeginTidyUp", "BeginReflection", "Complete"], assessed.Moves.Where(move => move.Kind == MoveKind.Pending).Select(move => move.Activity));
    }

    [Fact]
    public void Whoever_records_the_end_says_that_what_lacks_is_missing()
    {
        var assessed = Recorded.Assess(Recorded.Case("BeginPreparation", "BeginParticipation", "Complete"));

        Assert.Equal((Verdict.DoesNotConform, true), (assessed.Verdict, assessed.HasEnded));
        Assert.Equal(3, assessed.Findings.Count);
    }

    [Fact]
    public void A_running_session_can_be_wrong_already()
    {
        var assessed = Recorded.Assess(Recorded.Case("BeginPreparation", "Resume", "BeginParticipation"));

        Assert.Equal((Verdict.DoesNotConform, false, 1), (assessed.Verdict, assessed.HasEnded, assessed.PrefixCost));
    }

    [Fact]
    public void A_name_that_is_not_understood_stays_visible()
    {
        var report = Recorded.Report(new LogTerms(), Recorded.Case(["TeaBreak", .. Recorded.Happy]), Recorded.Named("case-2", [.. Recorded.Happy, "TeaBreak", "TeaBreak"]), Recorded.Named("case-3", Recorded.Happy));

        var finding = Assert.Single(report.Findings, each => each.What.Code == "L003");
        Assert.Equal(["TeaBreak", "3", "2"], finding.What.Arguments);
        Assert.Equal(2, finding.Place.Line);
        Assert.Equal([1, 2, 0], report.Cases.Select(each => each.Cost));
        Assert.Equal(3, report.Deviations);
        Assert.Equal(1, report.DeviationsPerSession);
    }

    [Fact]
    public void A_start_without_its_end_is_in_progress_and_a_pair_is_one_step()
    {
        var each = Recorded.Case("BeginPreparation", "BeginPreparation", "BeginParticipation")
            .With(0, fact => fact with { Transition = LogTransition.Start }).With(2, fact => fact with { Transition = LogTransition.Start });
        var assessed = Recorded.Assess(each);

        Assert.Equal(["BeginPreparation"], assessed.Moves.Where(move => move.Kind == MoveKind.Matched).Select(move => move.Activity));
        var finding = Assert.Single(assessed.Findings);
        Assert.Equal(("L008", FindingSeverity.Warning, "BeginParticipation"), (finding.What.Code, finding.What.Severity, finding.About));
        Assert.Equal(Verdict.Running, assessed.Verdict);
    }

    [Fact]
    public void Equal_times_are_told_only_where_the_order_decides()
    {
        var tied = Recorded.Case(Recorded.Happy).With(2, fact => fact with { At = Recorded.Start + Duration.FromMinutes(5) });
        var finding = Assert.Single(Recorded.Assess(tied).Findings);
        Assert.Equal(("W181", FindingSeverity.Warning), (finding.What.Code, finding.What.Severity));
        Assert.Equal(["2, 3", "2", "0"], finding.What.Arguments);

        // A concern raised at the moment at which preparing began has its place on either side.
        var free = Recorded.Case(["BeginPreparation", "RaiseConcern", .. Recorded.Happy[1..]]).With(1, fact => fact with { At = Recorded.Start });
        Assert.Empty(Recorded.Assess(free).Findings);
    }

    [Fact]
    public void What_could_not_be_read_is_not_assessed()
    {
        var each = Recorded.Case(Recorded.Happy) with { Problems = [new Problem("R046", ProblemSeverity.SessionRefused, new ProblemPlace("log.csv", 3, 4, 20, ""))] };

        Assert.Equal(Verdict.NotAssessed, Recorded.Assess(each).Verdict);
        var report = Recorded.Report(new LogTerms(), each);
        Assert.Equal(("R046", 1), (report.Fixes[0].Code, report.Fixes[0].Sessions));
    }

    [Fact]
    public void A_criterion_that_there_is_not_is_claimed_by_no_profile_of_the_library() =>
        Assert.Equal("L007", Assert.Single(Claims.Check([new Criterion("226/PC15")])).Code);
}
