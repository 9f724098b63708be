using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TherapySession.Outcomes;

namespace TherapySession.Tests.Outcomes;

public sealed class Phq9RiskTests
{
    private static readonly Gen<int?[]> OtherItems = Gen.Elements<int?>(null, 0, 1, 2, 3).ArrayOf(8);

    [Property(MaxTest = 500)]
    public Property Item_9_above_0_always_raises_the_risk_flag() => Prop.ForAll(
        Arb.From(OtherItems),
        others => Enumerable.Range(1, 3).All(ninth => Phq9.Score([.. others, ninth]).Result is { RaisesRiskFlag: true, Item9Endorsed.Value: true }));

    [Property(MaxTest = 500)]
    public Property Item_9_at_0_does_not_raise_it_and_unanswered_does() => Prop.ForAll(
        Arb.From(OtherItems),
        others => !Phq9.Score([.. others, 0]).Result.RaisesRiskFlag && Phq9.Score([.. others, null]).Result.RaisesRiskFlag);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_flag_stands_in_the_JSON_whatever_else_is_answered(int ninth)
    {
        Assert.True(Answers.Figures("scale.phq9", $$"""{"items":[0,0,0,0,0,0,0,0,{{ninth}}]}""").GetProperty("riskFlag").GetBoolean());
        Assert.True(Answers.Figures("scale.phq9", $$"""{"items":[null,null,null,null,null,null,null,null,{{ninth}}]}""").GetProperty("riskFlag").GetBoolean());
    }

    [Fact]
    public void Item_9_counts_as_a_symptom_from_1_and_the_others_from_2()
    {
        Assert.True(Phq9.Score([2, 2, 2, 2, 0, 0, 0, 0, 1]).Result.MajorDepressiveSyndrome.Value);
        Assert.False(Phq9.Score([2, 2, 2, 2, 0, 0, 0, 1, 0]).Result.MajorDepressiveSyndrome.Value);
        Assert.False(Phq9.Score([1, 1, 2, 2, 2, 2, 2, 2, 1]).Result.MajorDepressiveSyndrome.Value);
    }

    [Theory]
    [InlineData(4, SymptomSeverity.Minimal)]
    [InlineData(5, SymptomSeverity.Mild)]
    [InlineData(9, SymptomSeverity.Mild)]
    [InlineData(10, SymptomSeverity.Moderate)]
    [InlineData(14, SymptomSeverity.Moderate)]
    [InlineData(15, SymptomSeverity.ModeratelySevere)]
    [InlineData(19, SymptomSeverity.ModeratelySevere)]
    [InlineData(20, SymptomSeverity.Severe)]
    public void Bands_begin_and_end_where_they_should(int total, SymptomSeverity severity)
    {
        int?[] items = [.. Enumerable.Range(0, 9).Select(i => (int?)Math.Clamp(total - (3 * i), 0, 3))];

        Assert.Equal((total, severity), (Phq9.Score(items).Result.Total.Value, Phq9.Score(items).Result.Severity.Value));
    }

    [Theory]
    [InlineData(4, SymptomSeverity.Minimal)]
    [InlineData(9, SymptomSeverity.Mild)]
    [InlineData(14, SymptomSeverity.Moderate)]
    [InlineData(15, SymptomSeverity.Severe)]
    [InlineData(21, SymptomSeverity.Severe)]
    public void The_shorter_questionnaire_has_four_bands(int total, SymptomSeverity severity)
    {
        int?[] items = [.. Enumerable.Range(0, 7).Select(i => (int?)Math.Clamp(total - (3 * i), 0, 3))];

        Assert.Equal((total, severity), (Gad7.Score(items).Result.Total.Value, Gad7.Score(items).Result.Severity.Value));
    }
}
