namespace TherapySession.Outcomes;

/// <summary>What evaluation asks of a planned outcome.</summary>
internal static class PlannedMeasure
{
    /// <summary>Which way is hoped for.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The aim is to stay: ask that first.</exception>
    public static Improvement ToImprovement(this OutcomeDirection direction) => direction switch
    {
        OutcomeDirection.Increase => Improvement.Increase,
        OutcomeDirection.Decrease => Improvement.Decrease,
        _ => throw new ArgumentOutOfRangeException(nameof(direction), direction, "Neither way is hoped for."),
    };

    /// <summary>The least change of a rating from 0 to 10 that counts. A threshold off that scale, in a plan from elsewhere, is none.</summary>
    public static double LeastChange(this PlannedOutcome planned) => planned.ReliableChange is { } given and >= 0 and <= 10 ? (double)given : GoalRatings.UsualReliableChange;

    /// <summary>How far one rating is from another: exact, and never too far for a figure.</summary>
    public static Measure<double> Distance(decimal from, decimal to) => Measure.Of(Rational.Of((double)to) - Rational.Of((double)from));

    /// <summary>The ends of the measure's scale; <see langword="null"/> where it has none on that side.</summary>
    public static (decimal? Lowest, decimal? Highest) Ends(this PlannedOutcome planned) => planned.Measure switch
    {
        OutcomeMeasure.GoalAttainment => (-2, 2),
        OutcomeMeasure.ZeroToTen => (0, 10),
        OutcomeMeasure.Percentage or OutcomeMeasure.PromptIndependence => (0, 100),
        OutcomeMeasure.SummedScale => (planned.ScaleMinimum, planned.ScaleMaximum),
        _ => (0, null),
    };
}
