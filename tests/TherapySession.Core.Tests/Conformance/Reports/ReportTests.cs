using NodaTime;
using TherapySession.Conformance;
using TherapySession.Json;
using TherapySession.Standards;

namespace TherapySession.Tests.Conformance;

/// <summary>What a whole log comes to.</summary>
public sealed class ReportTests
{
    private static readonly string[] NoTidyUp = [.. Recorded.Happy.Where(step => step != "BeginTidyUp")];
    private static readonly string[] Renamed = ["BeginPreparation", "BeginParticipation", "EndParticipation", "ROOM_CLOSED", "BeginReflection", "Complete"];

    [Fact]
    public void What_cures_most_sessions_comes_first()
    {
        var report = Recorded.Report(new LogTerms(), [.. Cases("a", 5, NoTidyUp), .. Cases("b", 2, "BeginPreparation", "BeginParticipation", "WithdrawConsent", "Resume"), .. Cases("c", 3, [.. Recorded.Happy, "Complete"])]);

        Assert.Equal([("L002", 5), ("L004", 3), ("L001", 2)], report.Fixes.Select(fix => (fix.Code, fix.Sessions)));
        Assert.Equal([5, 3, 2], report.Fixes.Select(fix => fix.Alone));
        Assert.Equal(3, report.Fixes[0].Examples.Count);
        Assert.Contains(new CriterionCount(new Criterion("226/PC12"), 5), report.Fixes[0].Closes);
    }

    [Fact]
    public void A_name_that_stands_where_a_step_is_missing_is_one_thing_to_map()
    {
        var report = Recorded.Report(new LogTerms(), [.. Cases("a", 4, Renamed), .. Cases("b", 1, NoTidyUp)]);

        var fix = Assert.Single(report.Fixes);
        Assert.Equal(("L002", "BeginTidyUp", "ROOM_CLOSED", 4, 5, 5), (fix.Code, fix.About, fix.MapName, fix.MapSessions, fix.Sessions, fix.Alone));
    }

    [Fact]
    public void A_name_that_stands_in_few_of_the_gaps_is_something_else()
    {
        var report = Recorded.Report(new LogTerms(), [.. Cases("a", 1, Renamed), .. Cases("b", 4, NoTidyUp)]);

        Assert.Equal([("L002", null), ("L003", (string?)null)], report.Fixes.Select(fix => (fix.Code, fix.MapName)));
        Assert.Equal("BeginTidyUp", report.Fixes[1].Nearest);
    }

    [Fact]
    public void Cases_stand_in_the_order_of_their_identifiers_whatever_the_order_of_the_file()
    {
        LogCase[] cases = [.. Cases("a", 3, Recorded.Happy), .. Cases("b", 3, NoTidyUp), .. Cases("c", 2, "X", "BeginPreparation")];
        var one = Recorded.Report(new LogTerms(), cases);
        var other = Recorded.Report(new LogTerms(), [.. cases.Reverse()]);

        Assert.Equal(one.Cases.Select(each => (each.Id, each.Verdict, each.Cost)), other.Cases.Select(each => (each.Id, each.Verdict, each.Cost)));
        Assert.Equal(one.Fixes, other.Fixes);
        Assert.Equal(one.Names, other.Names);
        Assert.Equal(one.Findings, other.Findings);
        Assert.Equal(one.Phases, other.Phases);
        Assert.Equal(one.NeverExercised, other.NeverExercised);
    }

    [Fact]
    public void A_file_that_is_refused_counts_for_nothing_and_a_doubtful_case_is_not_assessed()
    {
        var assessor = new LogAssessor(new LogTerms());
        var cases = new[] { assessor.Assess(Recorded.Named("a", Recorded.Happy), "one.csv"), assessor.Assess(Recorded.Named("b", Recorded.Happy) with { Number = 2 }, "one.csv"), assessor.Assess(Recorded.Named("c", Recorded.Happy), "two.csv") };
        var refused = new LogSummary(LogFormat.Csv, 1, 6) { Problems = [new Problem("R006", ProblemSeverity.FileRefused, new ProblemPlace("two.csv", 9, 1, 0, ""))] };
        var report = assessor.Report(cases, [new LogSource("one.csv", null, new LogSummary(LogFormat.Csv, 2, 12) { Doubtful = [2] }), new LogSource("two.csv", null, refused)]);

        Assert.Equal(["a", "b"], report.Cases.Select(each => each.Id));
        Assert.Equal([Verdict.DoesNotConform, Verdict.NotAssessed], report.Cases.Select(each => each.Verdict));
        Assert.Equal("R014", Assert.Single(report.Cases[1].Findings).What.Code);
    }

    [Fact]
    public void What_the_data_never_exercised_is_told()
    {
        var never = Recorded.Report(new LogTerms(), Recorded.Case(Recorded.Happy)).NeverExercised;

        Assert.Contains("Pause", never.Steps);
        Assert.DoesNotContain("BeginTidyUp", never.Steps);
        Assert.Contains("TidyUpAfterCancel -> Complete -> Cancelled", never.Ways);
        Assert.Contains("TS-CNCN-001", never.Requirements);
    }

    [Fact]
    public void A_mapping_that_does_not_fit_the_log_is_told()
    {
        var mapping = new LogMapping
        {
            Activities =
            [
                new("NEVER") { Trigger = Trigger.Pause },
                new("GO") { Evidence = [new(new CommandTemplate("""{ "command": "pause", "cause": { "$field": "resn" } }"""))] },
            ],
        };
        var assessor = new LogAssessor(new LogTerms { Mapping = mapping });
        var summary = new LogSummary(LogFormat.Csv, 1, 1) { FieldNames = ["reason"] };
        var report = assessor.Report([assessor.Assess(Recorded.Case("GO"))], [new LogSource("log.csv", null, summary)]);

        Assert.Equal(["M006", "M009"], report.Findings.Where(finding => finding.What.Code.StartsWith('M')).Select(finding => finding.What.Code));
    }

    [Fact]
    public void Phases_are_timed_by_the_steps_that_have_their_place()
    {
        var report = Recorded.Report(new LogTerms(), Recorded.Case(Recorded.Happy).With(2, fact => fact with { At = Recorded.Start + Duration.FromMinutes(12) }));

        Assert.Equal(("Active", 1, Duration.FromMinutes(7)), (report.Phases[0].State, report.Phases[0].Stays, report.Phases[0].Mean));
        Assert.Equal(Recorded.Start + Duration.FromMinutes(25), report.Latest);
    }

    [Fact]
    public void Steps_are_kept_small_and_come_back_as_they_were()
    {
        var steps = new List<TrailStep> { new(3, 1, 2, 1), new(0, 2, 1_000_000, 80), new(300_000, 3, 7, 1), new(5, 100_000, int.MaxValue, 3) };

        Assert.Equal(steps, StepTrail.Unpack(StepTrail.Pack(Acts(steps))));
        Assert.Empty(StepTrail.Unpack(StepTrail.Empty));
        Assert.Equal(4 * 20, StepTrail.Pack(Acts([.. Enumerable.Range(0, 20).Select(i => new TrailStep(i % 15, i + 1, 10 + (6 * i), 3))])).Length);

        static List<CaseAct> Acts(List<TrailStep> steps) => steps.ConvertAll(step => new CaseAct(new LogEvent("", null, step.Event, step.Line, step.Column), step.Id));
    }

    [Fact]
    public void A_log_suggests_a_mapping_by_words_and_by_gaps()
    {
        var assessor = new LogAssessor(new LogTerms());
        string[] vendors = ["GET_READY", "start of session", "SessionEnded", "ZZZ", "Debrief", "signed-off"];
        var cases = Enumerable.Range(1, 5).Select(i => assessor.Assess(Recorded.Named($"v{i}", [.. vendors, "Completed"]))).ToArray();
        var suggestion = assessor.Suggest(cases);

        var guessed = suggestion.Guesses.ToDictionary(guess => guess.Use.Name, guess => (guess.Step, guess.Reason));
        Assert.Equal(("BeginPreparation", GuessReason.ByName), guessed["GET_READY"]);
        Assert.Equal(("BeginParticipation", GuessReason.ByName), guessed["start of session"]);
        Assert.Equal(("EndParticipation", GuessReason.ByName), guessed["SessionEnded"]);
        Assert.Equal(("BeginReflection", GuessReason.ByName), guessed["Debrief"]);
        Assert.Equal(("BeginTidyUp", GuessReason.ByPlace), guessed["ZZZ"]);
        var read = SessionJson.ReadMapping(System.Text.Encoding.UTF8.GetBytes(SessionJson.ToText(suggestion.Mapping))).Item;
        Assert.Equal(suggestion.Mapping, read);
    }

    [Fact]
    public void A_suggestion_says_where_nothing_speaks_for_a_step()
    {
        var assessor = new LogAssessor(new LogTerms());
        var suggestion = assessor.Suggest([assessor.Assess(Recorded.Case([.. Recorded.Happy, "XYZZY"]))]);

        Assert.Null(Assert.Single(suggestion.Guesses).Step);
        Assert.Empty(suggestion.Mapping.Activities);
    }

    private static IEnumerable<LogCase> Cases(string prefix, int count, params string[] activities) => Enumerable.Range(1, count).Select(i => Recorded.Named($"{prefix}{i}", activities));
}
