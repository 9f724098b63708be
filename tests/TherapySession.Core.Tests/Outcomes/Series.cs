using FsCheck;
using FsCheck.Fluent;

namespace TherapySession.Tests.Outcomes;

/// <summary>Ratings from -5 to 5 in halves: few different values, so that ties are frequent.</summary>
public sealed record Series(double[] Values)
{
    public double?[] Ratings => [.. Values.Select(value => (double?)value)];
}

/// <summary>Numbers of every kind, the odd ones included.</summary>
public sealed record Wild(double Value);

/// <summary>Integers that make a table of 2 to 4 categories.</summary>
public sealed record Counts(double[][] Rows);

/// <summary>Three raters over one list of units, some ratings missing.</summary>
public sealed record Raters(double?[][] Lists);

public static class OutcomeArbitraries
{
    private static readonly double[] Odd =
    [
        double.NaN, double.PositiveInfinity, double.NegativeInfinity, double.MaxValue, double.MinValue, double.Epsilon, -double.Epsilon, 0, -0.0, 1, -1, 0.1, 0.5, 1e-200, 1e200, 2, 3, 10,
    ];

    public static Arbitrary<Series> ForSeries() => ArbMap.Default.ArbFor<NonEmptyArray<int>>().Convert(
        numbers => new Series(Array.ConvertAll(numbers.Get, number => number % 11 / 2.0)),
        series => NonEmptyArray<int>.NewNonEmptyArray(Array.ConvertAll(series.Values, value => (int)(value * 2))));

    public static Arbitrary<Wild> ForWild() => Arb.From(Gen.OneOf(Gen.Elements(Odd), ArbMap.Default.GeneratorFor<double>()).Select(value => new Wild(value)));

    public static Arbitrary<Counts> ForCounts() => Arb.From(
        from size in Gen.Choose(2, 4)
        from cells in Gen.Choose(0, 9).ArrayOf(size * size)
        select new Counts([.. cells.Select(cell => (double)cell).Chunk(size)]));

    public static Arbitrary<Raters> ForRaters() => Arb.From(
        from units in Gen.Choose(0, 8)
        from ratings in Gen.OneOf(Gen.Constant((double?)null), Gen.Choose(1, 5).Select(rating => (double?)rating)).ArrayOf(units * 3)
        select new Raters(units == 0 ? [[], [], []] : [.. ratings.Chunk(units)]));
}
