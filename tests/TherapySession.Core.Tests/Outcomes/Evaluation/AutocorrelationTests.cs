using TherapySession.Outcomes;

namespace TherapySession.Tests.Outcomes;

public sealed class AutocorrelationTests
{
    [Fact]
    public void Figures_by_hand()
    {
        // 1, 2, 3, 4: distances from 2.5 are -1.5, -0.5, 0.5, 1.5; products 0.75 - 0.25 + 0.75 over a spread of 5.
        Assert.Equal(0.25, Lag1(1, 2, 3, 4).Value);
        Assert.Equal(-0.75, Lag1(1, -1, 1, -1).Value);
        Assert.Equal(0.25, Lag1(0.1, 0.2, 0.3, 0.4).Value);
        Assert.Equal(0.25, Lag1(1, null, 2, 3, null, 4).Value);
    }

    [Fact]
    public void Too_few_values_and_equal_ones_are_answers()
    {
        Assert.Equal(UndefinedBecause.TooFewValues, Lag1(1, 2).Undefined);
        Assert.Equal(UndefinedBecause.NoVariation, Lag1(3, 3, 3).Undefined);
        Assert.Equal(UndefinedBecause.TooFewValues, Lag1().Undefined);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void What_is_not_finite_is_refused_with_its_place(double value)
    {
        var problem = Assert.Single(Autocorrelation.Lag1([1, value, 2]).Problems);

        Assert.Equal(("TS-OUT-106", "/values/1"), (problem.Code, problem.Pointer));
        Assert.Throws<ArgumentNullException>(() => Autocorrelation.Lag1(null!));
    }

    private static Measure<double> Lag1(params double?[] values) => Autocorrelation.Lag1(values).Result;
}
