using System.Text.Json;
using TherapySession.Outcomes;

namespace TherapySession.Tests.Outcomes;

/// <summary>Input that cannot be used: a problem with its code and place, and no figure.</summary>
public sealed class RefusalTests
{
    [Theory]
    [InlineData("gas.tscore", """[1]""", 101, "")]
    [InlineData("gas.tscore", """null""", 101, "")]
    [InlineData("gas.tscore", """{"scores":[1],"rhoo":0.3}""", 102, "/rhoo")]
    [InlineData("gas.tscore", """{"scores":[1],"Scores":[1]}""", 102, "/Scores")]
    [InlineData("gas.tscore", """{"scores":[1],"a/b~c":1}""", 102, "/a~1b~0c")]
    [InlineData("gas.tscore", """{}""", 103, "/scores")]
    [InlineData("gas.tscore", """{"scores":[1],"scores":[1]}""", 104, "/scores")]
    [InlineData("gas.tscore", """{"scores":[1],"\u0073cores":[1]}""", 104, "/scores")]
    [InlineData("gas.tscore", """{"scores":null}""", 105, "/scores")]
    [InlineData("gas.tscore", """{"scores":["1"]}""", 105, "/scores/0")]
    [InlineData("gas.tscore", """{"scores":[true]}""", 105, "/scores/0")]
    [InlineData("gas.tscore", """{"scores":[1],"weights":[null]}""", 105, "/weights/0")]
    [InlineData("gas.tscore", """{"scores":[1e400]}""", 106, "/scores/0")]
    [InlineData("gas.tscore", """{"scores":[1e-400]}""", 106, "/scores/0")]
    [InlineData("gas.tscore", """{"scores":[3]}""", 107, "/scores/0")]
    [InlineData("gas.tscore", """{"scores":[1],"rho":1.1}""", 107, "/rho")]
    [InlineData("gas.tscore", """{"scores":[1],"weights":[-1]}""", 107, "/weights/0")]
    [InlineData("gas.tscore", """{"scores":[1],"weights":[1,1]}""", 108, "/weights")]
    [InlineData("gas.tscore", """{"scores":[1],"\ud800":1}""", 116, "")]
    [InlineData("gas.change", """{"baseline":[1],"achieved":[]}""", 108, "/achieved")]
    [InlineData("gas.change", """{"baseline":[1],"achieved":[-3]}""", 107, "/achieved/0")]
    [InlineData("gbo.change", """{"goals":[[1,11]]}""", 107, "/goals/0/1")]
    [InlineData("gbo.change", """{"goals":[[1]]}""", 108, "/goals/0")]
    [InlineData("gbo.change", """{"goals":[1]}""", 105, "/goals/0")]
    [InlineData("gbo.change", """{"goals":[],"reliableChange":-1}""", 107, "/reliableChange")]
    [InlineData("ratings.performanceSatisfaction", """{"start":[[0,1]],"end":[[1,1]]}""", 107, "/start/0/0")]
    [InlineData("ratings.performanceSatisfaction", """{"start":[[1,1]],"end":[]}""", 108, "/end")]
    [InlineData("rci.jacobsonTruax", """{"pre":1,"post":2,"sd":1,"reliability":1.2,"higherIsBetter":true}""", 107, "/reliability")]
    [InlineData("rci.jacobsonTruax", """{"pre":1,"post":2,"sd":-1,"reliability":0.2,"higherIsBetter":true}""", 107, "/sd")]
    [InlineData("rci.jacobsonTruax", """{"pre":1,"post":2,"sem":-1,"higherIsBetter":true}""", 107, "/sem")]
    [InlineData("rci.jacobsonTruax", """{"pre":1,"post":2,"sem":1,"sd":1,"higherIsBetter":true}""", 112, "/sem")]
    [InlineData("rci.jacobsonTruax", """{"pre":1,"post":2,"sd":1,"higherIsBetter":true}""", 103, "/reliability")]
    [InlineData("rci.jacobsonTruax", """{"pre":1,"post":2,"reliability":1,"higherIsBetter":true}""", 103, "/sd")]
    [InlineData("rci.jacobsonTruax", """{"pre":1,"post":2,"sem":1,"higherIsBetter":"yes"}""", 105, "/higherIsBetter")]
    [InlineData("rci.jacobsonTruax", """{"post":2,"sem":1,"higherIsBetter":true}""", 103, "/pre")]
    [InlineData("rci.jacobsonTruax", """{"pre":1,"post":2,"sem":1,"higherIsBetter":true,"criticalValue":-1}""", 107, "/criticalValue")]
    [InlineData("rci.classify", """{"pre":1,"post":2,"sem":1,"higherIsBetter":true}""", 103, "/cutoff")]
    [InlineData("rci.classify", """{"pre":1,"post":2,"sem":1,"higherIsBetter":true,"cutoff":null}""", 105, "/cutoff")]
    [InlineData("rci.cutoff", """{"mClinical":1,"sdClinical":-1,"mFunctional":2,"sdFunctional":1,"higherIsBetter":true}""", 107, "/sdClinical")]
    [InlineData("sced.nap", """{"baseline":[1],"intervention":[2],"improvement":"up"}""", 110, "/improvement")]
    [InlineData("sced.nap", """{"baseline":[1],"intervention":[2],"improvement":"Increase"}""", 110, "/improvement")]
    [InlineData("sced.nap", """{"baseline":[1],"intervention":[2],"improvement":1}""", 105, "/improvement")]
    [InlineData("sced.nap", """{"baseline":[1],"intervention":[2],"improvement":"\ud800"}""", 110, "/improvement")]
    [InlineData("sced.nap", """{"baseline":[1],"intervention":[2]}""", 103, "/improvement")]
    [InlineData("sced.nap", """{"baseline":"1","intervention":[2],"improvement":"increase"}""", 105, "/baseline")]
    [InlineData("sced.tauBC", """{"baseline":[1,2],"intervention":[3],"improvement":"increase","baselineTimes":[1,2]}""", 103, "/interventionTimes")]
    [InlineData("sced.tauBC", """{"baseline":[1,2],"intervention":[3],"improvement":"increase","interventionTimes":[3]}""", 103, "/baselineTimes")]
    [InlineData("sced.tauBC", """{"baseline":[1,2],"intervention":[3],"improvement":"increase","baselineTimes":[2,1],"interventionTimes":[3]}""", 114, "/baselineTimes/1")]
    [InlineData("sced.tauBC", """{"baseline":[1,2],"intervention":[3],"improvement":"increase","baselineTimes":[1,2],"interventionTimes":[1]}""", 114, "/interventionTimes/0")]
    [InlineData("sced.tauBC", """{"baseline":[1,2],"intervention":[3],"improvement":"increase","baselineTimes":[1],"interventionTimes":[3]}""", 108, "/baselineTimes")]
    [InlineData("sced.tauBCKendall", """{"baseline":[1,2],"intervention":[3],"continuity":1}""", 105, "/continuity")]
    [InlineData("kendall.tauB", """{"x":[1,2],"y":[3]}""", 108, "/y")]
    [InlineData("trend.theilSen", """{"y":[1,2],"x":[1]}""", 108, "/x")]
    [InlineData("trend.theilSen", """{"y":[1,2],"x":[2,1]}""", 114, "/x/1")]
    [InlineData("agreement.kappa", """{"matrix":[[1,2],[3]]}""", 109, "/matrix/1")]
    [InlineData("agreement.kappa", """{"matrix":[[1,2,3],[3,4,5]]}""", 109, "/matrix/0")]
    [InlineData("agreement.kappa", """{"matrix":[[1,-2],[3,4]]}""", 107, "/matrix/0/1")]
    [InlineData("agreement.weightedKappa", """{"matrix":[[1,"2"],[3,4]]}""", 105, "/matrix/0/1")]
    [InlineData("agreement.weightedKappaCustom", """{"proportions":[[1,2],[3,4]],"disagreementWeights":[[0]]}""", 108, "/disagreementWeights")]
    [InlineData("agreement.weightedKappaCustom", """{"proportions":[[1,2],[3,4]],"disagreementWeights":[[0,-1],[1,0]]}""", 107, "/disagreementWeights/0/1")]
    [InlineData("agreement.weightedKappaCustom", """{"proportions":[[1,2],[3,4]],"disagreementWeights":[[0,1],[1,1]]}""", 107, "/disagreementWeights/1/1")]
    [InlineData("agreement.ratings", """{"individual":[0],"worker":[1],"scaleMin":1,"scaleMax":5}""", 107, "/individual/0")]
    [InlineData("agreement.ratings", """{"individual":[1],"worker":[6],"scaleMin":1,"scaleMax":5}""", 107, "/worker/0")]
    [InlineData("agreement.ratings", """{"individual":[1.5],"worker":[1],"scaleMin":1,"scaleMax":5}""", 105, "/individual/0")]
    [InlineData("agreement.ratings", """{"individual":[1],"worker":[1,2],"scaleMin":1,"scaleMax":5}""", 108, "/worker")]
    [InlineData("agreement.ratings", """{"individual":[],"worker":[],"scaleMin":5,"scaleMax":5}""", 107, "/scaleMax")]
    [InlineData("agreement.ratings", """{"individual":[],"worker":[],"scaleMin":0,"scaleMax":1e400}""", 106, "/scaleMax")]
    [InlineData("agreement.krippendorff", """{"raters":[[1,2],[1]],"level":"nominal"}""", 108, "/raters/1")]
    [InlineData("agreement.krippendorff", """{"raters":[[1,-2],[1,2]],"level":"ratio"}""", 107, "/raters/0/1")]
    [InlineData("agreement.krippendorff", """{"raters":[[1,2],[1,2]],"level":"ordnal"}""", 110, "/level")]
    [InlineData("ioa.counts", """{"observer1":[1],"observer2":[-1]}""", 107, "/observer2/0")]
    [InlineData("ioa.counts", """{"observer1":[1],"observer2":[1,1]}""", 108, "/observer2")]
    [InlineData("ioa.counts", """{"observer1":[5.0],"observer2":[1]}""", 105, "/observer1/0")]
    [InlineData("ioa.intervals", """{"observer1":[2],"observer2":[1]}""", 107, "/observer1/0")]
    [InlineData("ioa.durations", """{"perOccurrenceAgreement":[1.1]}""", 107, "/perOccurrenceAgreement/0")]
    [InlineData("ioa.durations", """{"observer1":[-1],"observer2":[1]}""", 107, "/observer1/0")]
    [InlineData("ioa.durations", """{"observer1":[1]}""", 103, "/observer2")]
    [InlineData("ioa.durations", """{"observer1":[1],"observer2":[1],"perOccurrenceAgreement":[1]}""", 102, "/perOccurrenceAgreement")]
    [InlineData("prompts.independence", """{"promptLevels":[5],"maxLevel":4}""", 107, "/promptLevels/0")]
    [InlineData("prompts.independence", """{"promptLevels":[0],"maxLevel":0}""", 107, "/maxLevel")]
    [InlineData("scale.summed", """{"items":[4],"min":0,"max":3}""", 107, "/items/0")]
    [InlineData("scale.summed", """{"items":[1],"min":3,"max":3}""", 107, "/max")]
    [InlineData("scale.summed", """{"items":[1],"min":0,"max":3,"maxMissing":-1}""", 107, "/maxMissing")]
    [InlineData("scale.summed", """{"items":[1],"min":0,"max":3,"reverse":[1]}""", 107, "/reverse/0")]
    [InlineData("scale.summed", """{"items":[1],"min":0,"max":3,"reverse":[0,0]}""", 115, "/reverse/1")]
    [InlineData("scale.summed", """{"items":[1],"min":0,"max":3,"bands":[{"name":"a","from":2},{"name":"b","from":2}]}""", 114, "/bands/1/from")]
    [InlineData("scale.summed", """{"items":[1],"min":0,"max":3,"bands":[{"name":1,"from":2}]}""", 105, "/bands/0/name")]
    [InlineData("scale.summed", """{"items":[1],"min":0,"max":3,"bands":[{"name":"a","form":2}]}""", 102, "/bands/0/form")]
    [InlineData("scale.summed", """{"items":[1],"min":0,"max":3,"bands":[1]}""", 101, "/bands/0")]
    [InlineData("scale.phq9", """{"items":[0,0,0]}""", 108, "/items")]
    [InlineData("scale.phq9", """{"items":[0,0,0,0,0,0,0,0,4]}""", 107, "/items/8")]
    [InlineData("scale.gad7", """{"items":[0,0,0,0,0,0,-1]}""", 107, "/items/6")]
    [InlineData("scale.gad7", """{"items":[0,0,0,0,0,0,0,0]}""", 108, "/items")]
    [InlineData("scale.core10", """{"rawItems":[0]}""", 108, "/rawItems")]
    [InlineData("scale.core10", """{"rawItems":[0,0,0,0,0,0,0,0,0,5]}""", 107, "/rawItems/9")]
    [InlineData("outcome.talkingTherapies", """{"phq9":[28,1],"gad7":[1,1]}""", 107, "/phq9/0")]
    [InlineData("outcome.talkingTherapies", """{"phq9":[1,1],"gad7":[1,22]}""", 107, "/gad7/1")]
    [InlineData("outcome.talkingTherapies", """{"phq9":[1],"gad7":[1,2]}""", 108, "/phq9")]
    [InlineData("trend.xmr", """{"values":[1e999]}""", 106, "/values/0")]
    [InlineData("trend.runChart", """{"values":{}}""", 105, "/values")]
    [InlineData("sced.napp", """{}""", 111, "")]
    [InlineData("", """{}""", 111, "")]
    public void The_problem_has_its_code_and_place(string method, string input, int code, string pointer)
    {
        var answer = Answers.To(method, input);

        Assert.False(answer.IsEvaluated);
        Assert.Contains(answer.Problems, problem => problem.Code == $"TS-OUT-{code}" && problem.Pointer == pointer);
        Assert.All(answer.Problems, problem => Assert.All(new[] { problem.Message, problem.Remedy, problem.Found, problem.Expected }, text => Assert.NotEmpty(text)));
        Assert.Throws<InvalidOperationException>(() => answer.Result);
        Assert.False(answer.TryGetResult(out _));
    }

    [Fact]
    public void The_nearest_name_is_offered()
    {
        Assert.Contains("sced.nap", Answers.To("sced.napp", "{}").Problems.Single().Expected, StringComparison.Ordinal);
        Assert.Contains("'rho'", Answers.To("gas.tscore", """{"scores":[1],"rhoo":0.3}""").Problems.Single().Expected, StringComparison.Ordinal);
        Assert.Contains("\"ordinal\"", Answers.To("agreement.krippendorff", """{"raters":[],"level":"ordnal"}""").Problems.Single().Expected, StringComparison.Ordinal);
        Assert.Contains("gas.tscore", Answers.To("zzz", "{}").Problems.Single().Expected, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"baseline":[1],"intervention":[2],"improvement":"Margaret was tearful"}""")]
    [InlineData("""{"baseline":["Margaret was tearful"],"intervention":[2],"improvement":"increase"}""")]
    public void A_text_of_the_input_is_never_quoted(string input) =>
        Assert.All(Answers.To("sced.nap", input).Problems, problem => Assert.DoesNotContain("Margaret", problem.ToString() + problem.Remedy, StringComparison.Ordinal));

    [Fact]
    public void An_unknown_method_is_not_quoted() =>
        Assert.DoesNotContain("Margaret", Answers.To("Margaret", "{}").Problems.Single().ToString(), StringComparison.Ordinal);

    [Fact]
    public void All_problems_are_told_at_once()
    {
        var problems = Answers.To("gas.tscore", """{"scores":["1"],"weights":[1e400],"extra":1,"rho":null,"rho":2}""").Problems;

        Assert.Equal(["/rho", "/scores/0", "/weights/0", "/extra"], problems.Select(problem => problem.Pointer));
    }

    [Fact]
    public void More_than_a_hundred_problems_are_counted()
    {
        var answer = NonOverlap.Nap([.. Enumerable.Repeat<double?>(double.NaN, 150)], [1], Improvement.Increase);

        Assert.Equal(100, answer.Problems.Count);
        Assert.Equal(50, answer.ProblemsNotListed);
    }

    [Fact]
    public void A_long_or_odd_name_is_cut_and_made_visible_in_its_place()
    {
        var pointer = Answers.To("trend.xmr", $$"""{"values":[1],"\u0007{{new string('x', 500)}}":1}""").Problems.Single().Pointer;

        Assert.Equal("/U+0007" + new string('x', 39), pointer);
    }

    [Fact]
    public void An_input_without_a_document_is_nothing() =>
        Assert.Equal(OutcomeProblemKind.NotAnObject, OutcomeMethods.Evaluate("sced.nap", default(JsonElement)).Problems.Single(problem => problem.Pointer == "").Kind);

    [Fact]
    public void A_pairwise_method_takes_a_limited_number_of_values()
    {
        double?[] many = [.. Enumerable.Repeat<double?>(1, TheilSen.MostValues + 1)];

        Assert.Equal(OutcomeProblemKind.TooManyValues, TheilSen.Slope(many).Problems.Single().Kind);
        Assert.Equal("/baseline", BaselineCorrectedTau.Tau(many, [1], Improvement.Increase).Problems.Single().Pointer);
        Assert.Equal(OutcomeProblemKind.TooManyValues, BaselineCorrectedTau.Kendall(many, [1]).Problems.Single().Kind);
    }
}
