using TherapySession.Outcomes;
using static TherapySession.Tests.Outcomes.Ratings;

namespace TherapySession.Tests.Outcomes;

/// <summary>Voices stand side by side in one session, and none is averaged into another.</summary>
public sealed class SessionEvaluationTests
{
    [Fact]
    public void Every_voice_has_its_rating_or_the_reason_for_none()
    {
        var declined = new OutcomeRating(Stage.Outcome, Voice.Other, Stage.Sister) { NotRated = NotDoneReason.Time };
        var outcome = Assert.Single(SessionEvaluation.Of(Session(0, Goal, Own(4), declined)).Outcomes);

        Assert.Equal([Voice.Individual, Voice.Other, Voice.Worker], outcome.Voices.Select(row => row.Voice));
        Assert.Equal((4m, null), (outcome.Voices[0].Value, outcome.Voices[0].Missing));
        Assert.Equal(new MissingRating(MissingBecause.SaidWhyNot, NotDoneReason.Time), outcome.Voices[1].Missing);
        Assert.Equal(new MissingRating(MissingBecause.NothingRecorded), outcome.Voices[2].Missing);
        Assert.Equal("there was no time", outcome.Voices[1].Missing!.ReasonIn(Language.English));
        Assert.Equal("nid oedd amser", outcome.Voices[1].Missing!.ReasonIn(Language.Welsh));
    }

    [Fact]
    public void A_rating_for_the_individual_is_labelled_and_is_not_theirs()
    {
        var outcome = Assert.Single(SessionEvaluation.Of(Session(0, Goal, Proxy(6), Worker(5))).Outcomes);

        Assert.Equal(
            [(Voice.Individual, ProxyRating.None, null), (Voice.Individual, ProxyRating.ForTheIndividual, 6m), (Voice.Other, ProxyRating.None, null), (Voice.Worker, ProxyRating.None, 5m)],
            outcome.Voices.Select(row => (row.Voice, row.Proxy, row.Value)));
        Assert.Equal(new MissingRating(MissingBecause.OnlyByProxy), outcome.Voices[0].Missing);
        Assert.Equal(ProxyRating.ForTheIndividual, Assert.Single(outcome.Differences).One.Proxy);
    }

    [Fact]
    public void A_voice_that_the_plan_does_not_ask_is_missing_for_that()
    {
        var outcome = Assert.Single(SessionEvaluation.Of(Session(0, Goal with { RatedBy = [Voice.Worker] }, Worker(5))).Outcomes);

        Assert.Equal([MissingBecause.NothingRecorded, MissingBecause.NotAskedFor], outcome.Voices.Take(2).Select(row => row.Missing!.Because));
    }

    [Fact]
    public void Differences_are_those_of_each_two_voices()
    {
        var outcome = Assert.Single(SessionEvaluation.Of(Session(0, Goal, Own(4), Other(5.5m), Worker(7))).Outcomes);

        Assert.Equal(
            [(Voice.Individual, Voice.Other, 1.5), (Voice.Individual, Voice.Worker, 3.0), (Voice.Other, Voice.Worker, 1.5)],
            outcome.Differences.Select(each => (each.One.Voice, each.Other.Voice, each.Difference.Value)));
    }

    [Fact]
    public void A_rating_stands_against_baseline_and_target()
    {
        var row = Assert.Single(SessionEvaluation.Of(Session(0, Goal, Own(4.3m))).Outcomes).Voices[0];
        var without = Assert.Single(SessionEvaluation.Of(Session(0, Goal with { Baseline = null, Target = null }, Own(4))).Outcomes).Voices[0];

        // On paper: 4.3 - 2 is 2.3 and 8 - 4.3 is 3.7, whatever binary fractions say.
        Assert.Equal((2.3, 3.7), (row.SinceBaseline.Value, row.ToTarget.Value));
        Assert.Equal((UndefinedBecause.RatingMissing, UndefinedBecause.RatingMissing), (without.SinceBaseline.Undefined, without.ToTarget.Undefined));
    }

    [Fact]
    public void Whoever_rates_again_corrects_what_they_said()
    {
        var outcome = Assert.Single(SessionEvaluation.Of(Session(0, Goal, Own(4), Own(5), Other(3), Other(6, OtherWorker))).Outcomes);

        Assert.Equal([5m, 6m, 3m], outcome.Voices.Select(row => row.Value).OfType<decimal>());
    }

    [Fact]
    public void Confirmed_outcomes_and_feedback_and_independence_are_told_too()
    {
        var session = new Sitting(0).With(Phase.Active,
            new UsePrompt(new PromptUse(Stage.Painting, "brush", PromptLevel.Independent)), new UsePrompt(new PromptUse(Stage.Painting, "lid", PromptLevel.Verbal))).Held();
        var evaluation = SessionEvaluation.Of(session);

        Assert.Equal(HowFarMet.Mostly, evaluation.Feedback?.PreferencesMet);
        Assert.Equal((2, 50.0, 75.0), (evaluation.Independence.ScoredSteps, evaluation.Independence.PercentIndependent.Value, evaluation.Independence.IndependenceIndex.Value));
        Assert.Equal(Stage.Outcome, Assert.Single(SessionEvaluation.Of(new Sitting(0).Until<EndParticipation>()).Outcomes).Outcome);
        Assert.Empty(SessionEvaluation.Of(new Sitting(0).Only()).Outcomes);
        Assert.Equal(UndefinedBecause.NothingRated, SessionEvaluation.Of(new Sitting(0).Only()).Independence.PercentIndependent.Undefined);
    }
}
