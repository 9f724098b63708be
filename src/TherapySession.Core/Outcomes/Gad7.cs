namespace TherapySession.Outcomes;

/// <summary>The score of a GAD-7. Equality: member by member.</summary>
/// <param name="Total">0 to 21; undefined where an item is unanswered.</param>
/// <param name="Severity">The band of the total.</param>
/// <param name="IsComplete">Whether all seven items are answered.</param>
public sealed record Gad7Score(Measure<int> Total, Measure<SymptomSeverity> Severity, bool IsComplete);

/// <summary>The scoring of the GAD-7: seven items from 0 (not at all) to 3 (nearly every day) over two weeks.</summary>
/// <remarks>Source: R. L. Spitzer, K. Kroenke, J. B. W. Williams and B. Löwe (2006); the questionnaire is free to use. Thread safety: pure functions.</remarks>
public static class Gad7
{
    /// <summary>How many items there are.</summary>
    public const int Items = 7;

    /// <summary>The score of one set of answers.</summary>
    /// <param name="items">The answers in the order of the items, 0 to 3; <see langword="null"/> for an unanswered one.</param>
    /// <returns>The score, or problems: not seven items, or an answer out of range.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public static Evaluated<Gad7Score> Score(IReadOnlyList<int?> items)
    {
        ArgumentNullException.ThrowIfNull(items);

        var check = new InputCheck();
        check.Count(items.Count, "/items", Items);
        check.Numbers(items, "/items", 0, 3);
        return check.Evaluate(() =>
        {
            if (items.Contains(null))
                return new Gad7Score(Measure.Undefined<int>(UndefinedBecause.TooManyMissing), Measure.Undefined<SymptomSeverity>(UndefinedBecause.TooManyMissing), IsComplete: false);

            var total = items.OfType<int>().Sum();
            return new Gad7Score(Measure.Of(total), Measure.Of(Band(total)), IsComplete: true);
        });
    }

    private static SymptomSeverity Band(int total) => total switch
    {
        <= 4 => SymptomSeverity.Minimal,
        <= 9 => SymptomSeverity.Mild,
        <= 14 => SymptomSeverity.Moderate,
        _ => SymptomSeverity.Severe,
    };
}
