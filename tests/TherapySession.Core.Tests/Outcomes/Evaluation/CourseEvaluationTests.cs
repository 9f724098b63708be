using NodaTime;
using TherapySession.Outcomes;
using static TherapySession.Tests.Outcomes.Ratings;

namespace TherapySession.Tests.Outcomes;

/// <summary>How ratings moved over a course, with figures computed by hand.</summary>
public sealed class CourseEvaluationTests
{
    private static readonly PlannedOutcome Scale = new(Stage.Outcome, "worry less", OutcomeMeasure.SummedScale)
    {
        ScaleMinimum = 0, ScaleMaximum = 100, Baseline = 32.5m, Direction = OutcomeDirection.Increase, Error = new MeasureError(7.5m, 0.8m),
    };

    [Fact]
    public void A_series_says_how_it_moved_since_baseline_and_first()
    {
        var voice = Mine(Weekly(Goal, 3, 4, 4, 6));

        Assert.Equal((4.0, 3.0), (voice.SinceBaseline.Amount.Value, voice.SinceFirst.Amount.Value));
        Assert.Equal((RatingMove.AsHoped, ErrorMethod.GoalRatingThreshold, true), (voice.SinceFirst.Move.Value, voice.SinceFirst.Method, voice.SinceFirst.ExceedsError.Value));

        // The slopes of all pairs by week: 1, 0.5, 1, 0, 1, 2.
        Assert.Equal(1, voice.Trend.SlopePerWeek.Value);
        Assert.Equal((4.25, 1.0), (voice.Trend.Chart.Mean.Value, voice.Trend.Chart.MeanMovingRange.Value));
    }

    [Theory]
    [InlineData("4.44", false)]
    [InlineData("4.45", true)]
    [InlineData("-0.45", true)]
    public void A_change_from_0_to_10_counts_from_the_threshold_on(string latest, bool exceeds)
    {
        var goal = Goal with { Baseline = null };
        var value = decimal.Parse(latest, System.Globalization.CultureInfo.InvariantCulture);
        var voice = value < 0 ? Mine(Weekly(goal, -value + 2, 0)) : Mine(Weekly(goal, 2, value));

        Assert.Equal(exceeds, voice.SinceFirst.ExceedsError.Value);
        Assert.Equal(value < 0 ? RatingMove.AgainstHope : RatingMove.AsHoped, voice.SinceFirst.Move.Value);
    }

    [Fact]
    public void A_plan_may_ask_for_another_threshold() =>
        Assert.True(Mine(Weekly(Goal with { ReliableChange = 1 }, 2, 3)).SinceFirst.ExceedsError.Value);

    [Theory]
    [InlineData(47.5, true)]
    [InlineData(41.7, false)]
    [InlineData(41.8, true)]
    public void A_measure_with_a_known_error_is_asked_for_reliable_change(double latest, bool exceeds)
    {
        // SD 7.5 and reliability 0.80: the standard error of the difference is 4.743, times 1.96 is 9.297.
        var change = Mine(Weekly(Scale, 30, (decimal)latest)).SinceBaseline;

        Assert.Equal((ErrorMethod.ReliableChangeIndex, exceeds), (change.Method, change.ExceedsError.Value));
    }

    [Theory]
    [InlineData(0.0, 0.8)]
    [InlineData(7.5, 1.0)]
    public void Without_an_error_of_the_measure_nothing_can_be_set_against_it(double deviation, double reliability) =>
        Assert.Equal(UndefinedBecause.NoMeasurementError, Mine(Weekly(Scale with { Error = new((decimal)deviation, (decimal)reliability) }, 30, 60)).SinceFirst.ExceedsError.Undefined);

    [Fact]
    public void Where_nobody_knows_the_error_that_is_the_answer()
    {
        var change = Mine(Weekly(Scale with { Error = null }, 30, 60)).SinceFirst;

        Assert.Equal((ErrorMethod.NotKnown, UndefinedBecause.ErrorUnknown), (change.Method, change.ExceedsError.Undefined!.Value));
        Assert.Equal(UndefinedBecause.ErrorUnknown, Mine(Weekly(Goal with { Measure = OutcomeMeasure.GoalAttainment, Baseline = -1 }, -1, 1)).SinceFirst.ExceedsError.Undefined);
    }

    [Fact]
    public void One_rating_is_no_change_and_no_baseline_is_none_either()
    {
        var voice = Mine(Weekly(Goal with { Baseline = null }, 4));

        Assert.Equal((UndefinedBecause.TooFewValues, UndefinedBecause.RatingMissing), (voice.SinceFirst.Amount.Undefined!.Value, voice.SinceBaseline.Amount.Undefined!.Value));
        Assert.Null(voice.Baseline);
        Assert.Null(Mine(Weekly(Goal with { Baseline = 11 }, 4, 5)).Baseline);
    }

    [Theory]
    [InlineData(OutcomeDirection.Decrease, 5, 3, RatingMove.AsHoped)]
    [InlineData(OutcomeDirection.Decrease, 3, 5, RatingMove.AgainstHope)]
    [InlineData(OutcomeDirection.Maintain, 3, 5, RatingMove.Up)]
    [InlineData(OutcomeDirection.Maintain, 5, 3, RatingMove.Down)]
    [InlineData(OutcomeDirection.Maintain, 5, 5, RatingMove.None)]
    public void Which_way_ratings_moved_is_set_against_what_was_hoped_for(OutcomeDirection direction, int first, int latest, RatingMove move) =>
        Assert.Equal(move, Mine(Weekly(Goal with { Direction = direction, Baseline = null }, first, latest)).SinceFirst.Move.Value);

    [Fact]
    public void Proxy_ratings_are_a_series_of_their_own()
    {
        var outcome = Outcome(Of([Session(0, Goal, Own(3), Proxy(8)), Session(1, Goal, Proxy(9))]));

        Assert.Equal([(Voice.Individual, ProxyRating.None, 1), (Voice.Individual, ProxyRating.ForTheIndividual, 2)], outcome.Voices.Select(voice => (voice.Voice, voice.Proxy, voice.Ratings.Count)));
        Assert.Equal(0, outcome.Agreement.Pairs);
        Assert.Equal(UndefinedBecause.NothingRated, outcome.Agreement.MeanDifference.Undefined);
    }

    [Fact]
    public void What_was_measured_otherwise_is_left_out_of_the_series()
    {
        var outcome = Outcome(Of([Session(0, Goal with { Measure = OutcomeMeasure.Percentage, Baseline = 10 }, Own(40)), Session(1, Goal, Own(4)), Session(2, Goal, Own(5))]));

        Assert.Equal([4m, 5m], outcome.Voices[0].Ratings.Select(rating => rating.Rating.Value!.Value));
        Assert.Equal((2m, 3.0), (outcome.Voices[0].Baseline!.Value, outcome.Voices[0].SinceBaseline.Amount.Value));
    }

    [Fact]
    public void A_rating_off_its_scale_is_left_out() =>
        Assert.Equal([4m], Mine(Of([Session(0, Goal, Own(11)), Session(1, Goal, Own(4))])).Ratings.Select(rating => rating.Rating.Value!.Value));

    [Fact]
    public void Where_several_people_rate_in_one_voice_the_one_who_rates_most_often_stands_for_it()
    {
        var course = Of([Session(0, Goal, Worker(1, OtherWorker)), Session(1, Goal, Worker(2), Worker(8, OtherWorker)), Session(2, Goal, Worker(3))]);
        var even = Of([Session(0, Goal, Worker(2), Worker(8, OtherWorker))]);

        Assert.Equal([1m, 8m, 3m], Outcome(course).Voices[0].Ratings.Select(rating => rating.Rating.Value!.Value));
        Assert.Equal([8m], Outcome(even).Voices[0].Ratings.Select(rating => rating.Rating.Value!.Value));
    }

    [Fact]
    public void The_individual_and_the_worker_are_compared_session_by_session()
    {
        var agreement = Outcome(Both((3, 3), (4, 5), (6, 6), (8, 6))).Agreement;

        Assert.Equal((4, 0.5, 0.75, -0.25), (agreement.Pairs, agreement.Ratings!.ExactAgreement.Value, agreement.Ratings.WithinOne.Value, agreement.MeanDifference.Value));

        // Interval alpha by hand: observed 2 (0 + 1 + 0 + 4) / 8, expected 2 (8 * sum of squares 231 - 41²) / (8 * 7).
        Assert.Equal(1 - (7.0 * 10 / ((2 * 8 * 231) - (2 * 41 * 41))), agreement.Alpha.Value, 12);
    }

    [Fact]
    public void Ratings_between_steps_have_a_difference_and_an_alpha_and_no_kappa()
    {
        var agreement = Outcome(Both((3.5m, 3), (4, 5))).Agreement;

        Assert.Null(agreement.Ratings);
        Assert.Equal((0.25, true), (agreement.MeanDifference.Value, agreement.Alpha.IsDefined));
    }

    [Fact]
    public void Phases_are_set_against_each_other_where_the_course_gives_them()
    {
        // 'Bob' of the scan documentation: NAP 0.90 and Tau 0.80, by hand 18 of 20 pairs.
        var course = Weekly(Goal, 2, 3, 5, 3, 4, 5, 5, 7, 6).By(new SingleCaseDesign(Sitting.Start(4)));
        var phases = Mine(course).Phases!;

        Assert.Equal((4, 5), (phases.Baseline, phases.Intervention));
        Assert.Equal((0.9, 0.8, 0.4), (phases.Nap.Nap.Value, phases.Tau.Value, phases.Pnd.Value));
        Assert.True(phases.Nap.Lower.Value < 0.9 && phases.Nap.Upper.Value > 0.9);
        Assert.Null(Mine(Weekly(Goal, 2, 3)).Phases);
    }

    [Fact]
    public void An_empty_phase_and_an_aim_to_stay_are_answers()
    {
        var empty = Mine(Weekly(Goal, 2, 3).By(new SingleCaseDesign(Sitting.Start(9)))).Phases!;
        var stay = Mine(Weekly(Goal with { Direction = OutcomeDirection.Maintain }, 2, 3).By(new SingleCaseDesign(Sitting.Start(1)))).Phases!;

        Assert.Equal((2, 0, UndefinedBecause.EmptyPhase), (empty.Baseline, empty.Intervention, empty.Tau.Undefined!.Value));
        Assert.Equal((1, 1, UndefinedBecause.NoDirection), (stay.Baseline, stay.Intervention, stay.Nap.Nap.Undefined!.Value));
    }

    [Fact]
    public void An_intervention_that_ended_leaves_what_came_after_out()
    {
        var phases = Mine(Weekly(Goal, 2, 3, 8, 9, 1).By(new SingleCaseDesign(Sitting.Start(2), Sitting.Start(4)))).Phases!;

        Assert.Equal((2, 2, 1.0), (phases.Baseline, phases.Intervention, phases.Nap.Nap.Value));
    }

    [Fact]
    public void Goals_are_taken_together_by_voice_with_the_plans_weights()
    {
        PlannedOutcome Attain(string id, decimal baseline, OutcomeWeight? weight = null) =>
            new(new OutcomeId(id), "a goal", OutcomeMeasure.GoalAttainment) { Baseline = baseline, Weight = weight };
        OutcomeRating Rate(string id, decimal value) => new(new OutcomeId(id), Voice.Individual, Stage.Individual) { Value = value };
        Course Goals(OutcomeWeight? weight) => Of([Session(0, plan => plan with { Outcomes = [Attain("one", -1, weight), Attain("two", -1)], Activities = [], Risks = [] }, Rate("one", 0), Rate("two", 1))]);

        // Two goals of equal weight: T = 50 + 10 * sum / sqrt(0.7 * 2 + 0.3 * 4).
        var equal = Assert.Single(CourseEvaluation.Of(Goals(null)).Goals).Attainment;
        Assert.Equal(50 - (20 / Math.Sqrt(2.6)), equal.BaselineT.Value, 10);
        Assert.Equal(50 + (10 / Math.Sqrt(2.6)), equal.AchievedT.Value, 10);
        Assert.Equal(30 / Math.Sqrt(2.6), equal.Change.Value, 10);

        // A goal of weight 0 drops out: one goal is left, and its weight cancels.
        var single = Assert.Single(CourseEvaluation.Of(Goals(new OutcomeWeight(0, 3))).Goals).Attainment;
        Assert.Equal((40.0, 60.0, 20.0, 1), (single.BaselineT.Value, single.AchievedT.Value, single.Change.Value, single.GoalsUsed));
    }

    [Fact]
    public void Ratings_of_goals_are_averaged_over_goals_and_turned_the_hoped_for_way()
    {
        PlannedOutcome Rated(string id, OutcomeDirection direction) => new(new OutcomeId(id), "a goal", OutcomeMeasure.ZeroToTen) { Direction = direction };
        OutcomeRating Rate(string id, decimal value) => new(new OutcomeId(id), Voice.Individual, Stage.Individual) { Value = value };
        TherapyPlan Plan(TherapyPlan plan) => plan with { Outcomes = [Rated("up", OutcomeDirection.Increase), Rated("down", OutcomeDirection.Decrease), Rated("stay", OutcomeDirection.Maintain)] };

        var movement = Assert.Single(CourseEvaluation.Of(Of([
            Session(0, Plan, Rate("up", 3), Rate("down", 9), Rate("stay", 5)), Session(1, Plan, Rate("up", 6), Rate("down", 7), Rate("stay", 9))])).Goals).Movement;

        Assert.Equal((2.5, 2, true), (movement.MeanChange.Value, movement.GoalsUsed, movement.Reliable.Value));
    }

    [Fact]
    public void Support_that_fades_is_told_session_by_session()
    {
        var course = Of([Steps(0, PromptLevel.Verbal, PromptLevel.Verbal), Steps(1, PromptLevel.Independent, PromptLevel.Verbal), Steps(2, PromptLevel.Independent, PromptLevel.Independent)]);
        var independence = CourseEvaluation.Of(course).Independence;

        Assert.Equal([0.0, 50.0, 100.0], independence.Sessions.Select(each => each.Figures.PercentIndependent.Value));
        Assert.Equal((100.0, 50.0, 0), (independence.SinceFirst.Value, independence.Trend.SlopePerWeek.Value, independence.OnOtherLadders));
    }

    [Fact]
    public void Sessions_on_another_ladder_are_left_out_of_it()
    {
        var ladder = new PromptHierarchy("own", 1, [PromptLevel.Independent, PromptLevel.Gestural, PromptLevel.Verbal]);
        var course = Of([Steps(0, PromptLevel.Verbal), Steps(1, ladder, PromptLevel.Independent), Steps(2, ladder, PromptLevel.Verbal)]);

        var independence = CourseEvaluation.Of(course).Independence;
        Assert.Equal((2, 1, -100.0), (independence.Sessions.Count, independence.OnOtherLadders, independence.SinceFirst.Value));
    }

    [Fact]
    public void A_course_without_ratings_says_so_and_nothing_else()
    {
        var evaluation = CourseEvaluation.Of(Of([new Sitting(0).Only()]));

        Assert.Equal((1, 0, 0), (evaluation.Sessions, evaluation.Outcomes.Count, evaluation.Goals.Count));
        Assert.Equal(UndefinedBecause.TooFewValues, evaluation.Independence.SinceFirst.Undefined);
    }

    [Fact]
    public void Every_reason_for_none_and_no_rating_is_an_outcome_without_a_voice()
    {
        var said = new OutcomeRating(Stage.Outcome, Voice.Individual, Stage.Individual) { NotRated = NotDoneReason.Declined };
        var outcome = Outcome(Of([Session(0, Goal, said)]));

        Assert.Empty(outcome.Voices);
        Assert.Equal(new MissingRating(MissingBecause.SaidWhyNot, NotDoneReason.Declined), outcome.Latest.Voices[0].Missing);
        Assert.Equal(["These are ratings; what they mean is for the people concerned to say."], outcome.InWords(Language.English));
    }

    [Fact]
    public void The_words_say_what_the_ratings_did()
    {
        var words = Outcome(Both((3, 3), (6, 8))).InWords(Language.English);

        Assert.Equal(
        [
            "The individual: the ratings rose from 3 to 6 over 2 sessions. Since the baseline of 2 they changed by +4. That is the way that was hoped for. The change is larger than the measure's error explains.",
            "The worker: the ratings rose from 3 to 8 over 2 sessions. Since the baseline of 2 they changed by +6. That is the way that was hoped for. The change is larger than the measure's error explains.",
            "In the latest session, the worker against the individual: +2. That is something to talk about.",
            "These are ratings; what they mean is for the people concerned to say.",
        ], words);
        Assert.All(Outcome(Both((3, 3), (6, 8))).InWords(Language.Welsh).Zip(words), each => Assert.NotEqual(each.First, each.Second));
    }

    [Fact]
    public void No_sentence_of_any_language_calls_somebody_better_or_worse()
    {
        string[] verdicts = ["better", "worse", "improve", "recover", "deteriorat", "cured", "gwell", "gwaeth", "adfer", "dirywi"];
        var keys = Language.English.Keys.Where(key => key.StartsWith("evaluation.", StringComparison.Ordinal) || key.StartsWith("TS-OUT-2", StringComparison.Ordinal) || key.StartsWith("TS-OUT-3", StringComparison.Ordinal)).ToList();

        Assert.True(keys.Count > 60);
        Assert.All(Language.All, language => Assert.All(keys, key => Assert.DoesNotContain(verdicts, verdict => language.Text(key).Contains(verdict, StringComparison.OrdinalIgnoreCase))));
    }

    internal static OutcomeEvaluation Outcome(Course course) => Assert.Single(CourseEvaluation.Of(course).Outcomes);

    private static VoiceEvaluation Mine(Course course) => Outcome(course).Voices[0];

    private static Session Steps(int week, params PromptLevel[] levels) => Steps(week, PromptHierarchy.Default, levels);

    private static Session Steps(int week, PromptHierarchy ladder, params PromptLevel[] levels)
    {
        var opened = Session(week, plan => plan with { Prompts = ladder });
        var at = opened.History[0].At;
        return levels.Select((level, i) => new PromptUsed(at with { Sequence = i + 2, Command = new CommandId($"step-{i}") }, new PromptUse(Stage.Painting, $"step {i}", level)))
            .Aggregate(opened, (session, fact) => session.Evolve(fact));
    }
}
