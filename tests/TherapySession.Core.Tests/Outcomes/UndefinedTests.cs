using TherapySession.Outcomes;

namespace TherapySession.Tests.Outcomes;

/// <summary>Sound input without a figure: null with a reason, never 0, not a number, or infinity.</summary>
public sealed class UndefinedTests
{
    [Theory]
    [InlineData("gas.tscore", """{"scores":[null,null]}""", "t", UndefinedBecause.NothingRated)]
    [InlineData("gas.tscore", """{"scores":[1,2],"weights":[0,0]}""", "t", UndefinedBecause.AllWeightsZero)]
    [InlineData("gas.tscore", """{"scores":[null,2],"weights":[3,0]}""", "t", UndefinedBecause.AllWeightsZero)]
    [InlineData("gas.change", """{"baseline":[-1,null],"achieved":[null,0]}""", "change", UndefinedBecause.NothingRated)]
    [InlineData("gbo.change", """{"goals":[]}""", "meanChange", UndefinedBecause.NothingRated)]
    [InlineData("gbo.change", """{"goals":[[1,null]]}""", "reliable", UndefinedBecause.NothingRated)]
    [InlineData("ratings.performanceSatisfaction", """{"start":[[1,null]],"end":[[null,2]]}""", "satisfactionChange", UndefinedBecause.NothingRated)]
    [InlineData("rci.jacobsonTruax", """{"pre":1,"post":2,"sd":0,"reliability":0.8,"higherIsBetter":true}""", "rc", UndefinedBecause.NoMeasurementError)]
    [InlineData("rci.jacobsonTruax", """{"pre":1,"post":2,"sd":3,"reliability":1,"higherIsBetter":true}""", "category", UndefinedBecause.NoMeasurementError)]
    [InlineData("rci.jacobsonTruax", """{"pre":null,"post":2,"sem":3,"higherIsBetter":true}""", "change", UndefinedBecause.RatingMissing)]
    [InlineData("rci.jacobsonTruax", """{"pre":-1e308,"post":1e308,"sem":3,"higherIsBetter":true}""", "change", UndefinedBecause.TooLarge)]
    [InlineData("rci.classify", """{"pre":1,"post":null,"sem":3,"cutoff":2,"higherIsBetter":true}""", "reliable", UndefinedBecause.RatingMissing)]
    [InlineData("rci.cutoff", """{"mClinical":1,"sdClinical":0,"mFunctional":2,"sdFunctional":0,"higherIsBetter":true}""", "c", UndefinedBecause.NoMeasurementError)]
    [InlineData("sced.nap", """{"baseline":[],"intervention":[1],"improvement":"increase"}""", "nap", UndefinedBecause.EmptyPhase)]
    [InlineData("sced.tau", """{"baseline":[1],"intervention":[null],"improvement":"increase"}""", "tau", UndefinedBecause.EmptyPhase)]
    [InlineData("sced.pnd", """{"baseline":[1],"intervention":[],"improvement":"decrease"}""", "pnd", UndefinedBecause.EmptyPhase)]
    [InlineData("sced.napInference", """{"baseline":[],"intervention":[],"improvement":"increase"}""", "ciLower", UndefinedBecause.EmptyPhase)]
    [InlineData("sced.napInference", """{"baseline":[1],"intervention":[1,2],"improvement":"increase"}""", "seUnbiased", UndefinedBecause.TooFewValues)]
    [InlineData("sced.tauBC", """{"baseline":[4],"intervention":[5],"improvement":"increase"}""", "slope", UndefinedBecause.TooFewValues)]
    [InlineData("sced.tauBC", """{"baseline":[4,5],"intervention":[],"improvement":"increase"}""", "tauBC", UndefinedBecause.EmptyPhase)]
    [InlineData("sced.tauBC", """{"baseline":[4,5],"intervention":[6],"improvement":"increase","baselineTimes":[1,1],"interventionTimes":[2]}""", "slope", UndefinedBecause.TooFewValues)]
    [InlineData("sced.tauBCKendall", """{"baseline":[4],"intervention":[5]}""", "correctedTau", UndefinedBecause.TooFewValues)]
    [InlineData("sced.tauBCKendall", """{"baseline":[4,5],"intervention":[]}""", "uncorrectedZ", UndefinedBecause.EmptyPhase)]
    [InlineData("sced.tauBCKendall", """{"baseline":[1,2,3],"intervention":[4,5]}""", "correctedTau", UndefinedBecause.NoVariation)]
    [InlineData("kendall.tauB", """{"x":[1,1],"y":[1,2]}""", "tauB", UndefinedBecause.NoVariation)]
    [InlineData("kendall.tauB", """{"x":[1],"y":[1]}""", "z", UndefinedBecause.TooFewValues)]
    [InlineData("kendall.tauB", """{"x":[],"y":[]}""", "tauB", UndefinedBecause.TooFewValues)]
    [InlineData("trend.theilSen", """{"y":[3]}""", "slope", UndefinedBecause.TooFewValues)]
    [InlineData("trend.xmr", """{"values":[3]}""", "upper", UndefinedBecause.TooFewValues)]
    [InlineData("trend.xmr", """{"values":[]}""", "mean", UndefinedBecause.TooFewValues)]
    [InlineData("trend.runChart", """{"values":[null]}""", "median", UndefinedBecause.TooFewValues)]
    [InlineData("agreement.kappa", """{"matrix":[[5,0],[0,0]]}""", "kappa", UndefinedBecause.NoVariation)]
    [InlineData("agreement.kappa", """{"matrix":[[0,0],[0,0]]}""", "observedAgreement", UndefinedBecause.NothingRated)]
    [InlineData("agreement.kappa", """{"matrix":[]}""", "kappa", UndefinedBecause.NothingRated)]
    [InlineData("agreement.weightedKappa", """{"matrix":[[0,0],[0,4]]}""", "linear", UndefinedBecause.NoVariation)]
    [InlineData("agreement.weightedKappaCustom", """{"proportions":[[1,1],[1,1]],"disagreementWeights":[[0,0],[0,0]]}""", "weightedKappa", UndefinedBecause.NoVariation)]
    [InlineData("agreement.ratings", """{"individual":[2,2],"worker":[2,2],"scaleMin":1,"scaleMax":5}""", "quadraticKappa", UndefinedBecause.NoVariation)]
    [InlineData("agreement.ratings", """{"individual":[],"worker":[],"scaleMin":1,"scaleMax":5}""", "withinOne", UndefinedBecause.NothingRated)]
    [InlineData("agreement.krippendorff", """{"raters":[],"level":"nominal"}""", "alpha", UndefinedBecause.NothingRated)]
    [InlineData("agreement.krippendorff", """{"raters":[[1,null],[null,2]],"level":"interval"}""", "alpha", UndefinedBecause.NothingRated)]
    [InlineData("agreement.krippendorff", """{"raters":[[0,-0.0],[0,0]],"level":"ratio"}""", "alpha", UndefinedBecause.NoVariation)]
    [InlineData("ioa.counts", """{"observer1":[],"observer2":[]}""", "totalCount", UndefinedBecause.TooFewValues)]
    [InlineData("ioa.intervals", """{"observer1":[0,0],"observer2":[0,0]}""", "scoredInterval", UndefinedBecause.NothingScored)]
    [InlineData("ioa.intervals", """{"observer1":[1,1],"observer2":[1,1]}""", "unscoredInterval", UndefinedBecause.NothingScored)]
    [InlineData("ioa.durations", """{"perOccurrenceAgreement":[]}""", "meanDurationPerOccurrence", UndefinedBecause.TooFewValues)]
    [InlineData("ioa.durations", """{"perOccurrenceAgreement":[0.5]}""", "totalDuration", UndefinedBecause.RatingMissing)]
    [InlineData("ioa.durations", """{"observer1":[],"observer2":[]}""", "totalDuration", UndefinedBecause.TooFewValues)]
    [InlineData("prompts.independence", """{"promptLevels":[null],"maxLevel":4}""", "maxPrompt", UndefinedBecause.NothingRated)]
    [InlineData("scale.summed", """{"items":[null],"min":0,"max":3,"maxMissing":1}""", "total", UndefinedBecause.NothingRated)]
    [InlineData("scale.summed", """{"items":[1],"min":0,"max":3,"bands":[{"name":"a","from":2}]}""", "band", UndefinedBecause.NoBand)]
    [InlineData("scale.phq9", """{"items":[0,0,0,0,0,0,0,0,null]}""", "item9Endorsed", UndefinedBecause.RatingMissing)]
    [InlineData("scale.phq9", """{"items":[null,0,0,0,0,0,0,0,0]}""", "majorDepressiveSyndrome", UndefinedBecause.TooManyMissing)]
    [InlineData("scale.gad7", """{"items":[null,0,0,0,0,0,0]}""", "severity", UndefinedBecause.TooManyMissing)]
    [InlineData("outcome.talkingTherapies", """{"phq9":[15,null],"gad7":[9,3]}""", "recovered", UndefinedBecause.RatingMissing)]
    [InlineData("outcome.talkingTherapies", """{"phq9":[null,9],"gad7":[7,3]}""", "caseAtStart", UndefinedBecause.RatingMissing)]
    public void The_figure_is_null_with_its_reason(string method, string input, string member, UndefinedBecause reason)
    {
        var result = Answers.To(method, input).Result;

        Assert.Contains(new UndefinedFigure(member, reason), result.Undefined);
        Assert.Equal("Null", Answers.Json(result).GetProperty(member).ValueKind.ToString());
    }

    [Theory]
    [InlineData("outcome.talkingTherapies", """{"phq9":[15,11],"gad7":[9,null]}""", "recovered", "False")]
    [InlineData("outcome.talkingTherapies", """{"phq9":[15,null],"gad7":[9,3]}""", "caseAtStart", "True")]
    [InlineData("sced.napInference", """{"baseline":[1],"intervention":[1,2],"improvement":"increase"}""", "nap", "0.75")]
    [InlineData("trend.xmr", """{"values":[3]}""", "mean", "3")]
    [InlineData("rci.jacobsonTruax", """{"pre":null,"post":2,"sem":3,"higherIsBetter":true}""", "se", "3")]
    [InlineData("ioa.counts", """{"observer1":[0,0],"observer2":[0,0]}""", "totalCount", "1")]
    [InlineData("agreement.ratings", """{"individual":[2,2],"worker":[2,3],"scaleMin":1,"scaleMax":5}""", "kappa", "0")]
    public void What_is_known_is_told_beside_it(string method, string input, string member, string expected) =>
        Assert.Equal(expected, Answers.Figures(method, input).GetProperty(member).ToString());
}
