namespace TherapySession.Tests.Outcomes;

/// <summary>Figures at the edges of each formula, computed by hand; each row says how.</summary>
public sealed class HandComputedTests
{
    [Theory]

    // rho 0: 50 + 10 * (1*2 + 2*1) / sqrt(1 + 4); rho 1: the root is the sum of the weights, 3.
    [InlineData("gas.tscore", """{"scores":[2,1],"weights":[1,2],"rho":0}""", "t", 67.88854381999832)]
    [InlineData("gas.tscore", """{"scores":[2,1],"weights":[1,2],"rho":1}""", "t", 63.333333333333336)]

    // One goal: its weight cancels, and the half level of the six-point form counts as a half.
    [InlineData("gas.tscore", """{"scores":[-0.5],"weights":[9]}""", "t", 45)]

    // Only the goal that is rated at both times: 50 - 10 and 50 + 20.
    [InlineData("gas.change", """{"baseline":[-1,-2],"achieved":[2,null]}""", "change", 30)]

    // SD 5 and reliability 0.5: the standard error of the difference is sqrt(2 * 12.5) = 5, its criterion 9.8.
    [InlineData("rci.jacobsonTruax", """{"pre":0,"post":-10,"sd":5,"reliability":0.5,"higherIsBetter":false}""", "rc", -2)]
    [InlineData("rci.jacobsonTruax", """{"pre":0,"post":-10,"sd":5,"reliability":0.5,"higherIsBetter":false}""", "criterion95", 9.8)]

    // (2 * 30 + 4 * 18) / 6.
    [InlineData("rci.cutoff", """{"mClinical":18,"sdClinical":2,"mFunctional":30,"sdFunctional":4,"higherIsBetter":true}""", "c", 22)]

    // One against one, tied: half a pair; the null error is sqrt(3 / 12).
    [InlineData("sced.napInference", """{"baseline":[4],"intervention":[4],"improvement":"increase"}""", "nap", 0.5)]
    [InlineData("sced.napInference", """{"baseline":[4],"intervention":[4],"improvement":"increase"}""", "seNull", 0.5)]

    // Fewer is better: of 2 * 3 pairs four are lower and one is tied.
    [InlineData("sced.nap", """{"baseline":[5,3],"intervention":[3,2,4],"improvement":"decrease"}""", "nap", 0.75)]

    // At times 0, 1, 4 the slopes are 1, 1, 1: nothing is left of 2, 3, 6 and of 9 at 7.
    [InlineData("sced.tauBC", """{"baseline":[2,3,6],"baselineTimes":[0,1,4],"intervention":[9],"interventionTimes":[7],"improvement":"increase"}""", "tauBC", 0)]
    [InlineData("sced.tauBC", """{"baseline":[2,3,6],"intervention":[9],"improvement":"increase"}""", "slope", 2)]

    // Pairs at one time say nothing: the other two slopes are 2 and 4.
    [InlineData("trend.theilSen", """{"y":[1,3,5],"x":[0,1,1]}""", "slope", 3)]

    // A session without a value keeps its place: (5 - 1) / 2.
    [InlineData("trend.theilSen", """{"y":[1,null,5]}""", "slope", 2)]

    // Moving ranges 2 and 4. Then 2 and 1: 4 + 3 * 1.5 / 1.128.
    [InlineData("trend.xmr", """{"values":[3,5,null,1]}""", "meanMovingRange", 3)]
    [InlineData("trend.xmr", """{"values":[3,5,null,4]}""", "upper", 7.98936170212766)]

    // Median 2; 1 1 below, 2 skipped, 1 below, 3 3 3 above.
    [InlineData("trend.runChart", """{"values":[1,1,2,1,3,3,3]}""", "longestSideRun", 3)]
    [InlineData("trend.runChart", """{"values":[5,5,4,4,3,2]}""", "longestTrend", 4)]

    // Three of six pairs are in order, three tied in y: 3 / sqrt(6 * 3).
    [InlineData("kendall.tauB", """{"x":[1,2,3,4],"y":[1,1,1,2]}""", "s", 3)]
    [InlineData("kendall.tauB", """{"x":[1,2,3,4],"y":[1,1,1,2]}""", "tauB", 0.7071067811865476)]

    // Half of the pairs are four steps apart, and half of all that could have met.
    [InlineData("agreement.ratings", """{"individual":[1,1,5,5],"worker":[1,5,1,5],"scaleMin":1,"scaleMax":5}""", "quadraticKappa", 0)]
    [InlineData("agreement.ratings", """{"individual":[1,2],"worker":[2,3],"scaleMin":1,"scaleMax":5}""", "meanDifference", 1)]

    // Observed agreement 0.8, by chance 0.82.
    [InlineData("agreement.kappa", """{"matrix":[[8,1],[1,0]]}""", "kappa", -0.11111111111111112)]

    // Coincidences 1-1 twice and 1-2, 2-1 once: 1 - 3 * 2 / (2 * 3 * 1).
    [InlineData("agreement.krippendorff", """{"raters":[[1,1,9],[1,2,null]],"level":"nominal"}""", "alpha", 0)]

    // At the ratio level, (2 - 1)² / (2 + 1)² in place of each distance: it cancels with two values.
    [InlineData("agreement.krippendorff", """{"raters":[[1,1],[1,2]],"level":"ratio"}""", "alpha", 0)]

    // 3 of 4 levels spared, and 0, over 2 * 4.
    [InlineData("prompts.independence", """{"promptLevels":[1,4,null],"maxLevel":4}""", "independenceIndex", 37.5)]

    // 5 - 1 turned, and 3; the third item at their mean: (4 + 3) * 3 / 2.
    [InlineData("scale.summed", """{"items":[1,3,null],"min":0,"max":5,"reverse":[0],"maxMissing":1}""", "total", 10.5)]

    // Nine items answered: 10 * (4 - 0 + 4 - 0 + 0) / 9.
    [InlineData("scale.core10", """{"rawItems":[0,0,0,0,0,0,0,0,0,null]}""", "clinicalScore", 8.88888888888889)]
    public void The_figure_is_the_one_on_paper(string method, string input, string member, double expected)
    {
        var answer = Answers.To(method, input);

        Assert.True(answer.IsEvaluated, string.Join(Environment.NewLine, answer.Problems));
        Assert.Equal(expected, Answers.Json(answer.Result).GetProperty(member).GetDouble(), 13);
    }

    [Theory]
    [InlineData("rci.classify", """{"pre":10,"post":20,"sem":1,"cutoff":20,"higherIsBetter":true}""", "category", "improved")]
    [InlineData("rci.classify", """{"pre":20,"post":10,"sem":1,"cutoff":20,"higherIsBetter":true}""", "category", "deteriorated")]
    [InlineData("rci.classify", """{"pre":21,"post":20,"sem":0.1,"cutoff":20,"higherIsBetter":true}""", "category", "harmed")]
    [InlineData("rci.classify", """{"pre":21,"post":19,"sem":0.1,"cutoff":20,"higherIsBetter":false}""", "category", "recovered")]
    [InlineData("scale.phq9", """{"items":[2,0,2,2,2,0,0,0,1]}""", "majorDepressiveSyndrome", "True")]
    [InlineData("scale.phq9", """{"items":[1,1,2,2,2,2,2,0,0]}""", "otherDepressiveSyndrome", "False")]
    [InlineData("scale.phq9", """{"items":[2,0,0,0,0,0,0,0,1]}""", "otherDepressiveSyndrome", "True")]
    [InlineData("scale.phq9", """{"items":[0,0,0,0,0,0,0,0,1]}""", "riskFlag", "True")]
    [InlineData("outcome.talkingTherapies", """{"phq9":[10,4],"gad7":[0,0]}""", "reliableRecovery", "True")]
    [InlineData("outcome.talkingTherapies", """{"phq9":[10,4],"gad7":[0,4]}""", "reliableImprovement", "False")]
    [InlineData("gbo.change", """{"goals":[[5,5]],"reliableChange":0}""", "reliable", "False")]
    public void The_class_is_the_one_on_paper(string method, string input, string member, string expected) =>
        Assert.Equal(expected, Answers.Json(Answers.To(method, input).Result).GetProperty(member).ToString());
}
