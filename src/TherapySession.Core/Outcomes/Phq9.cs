namespace TherapySession.Outcomes;

/// <summary>The score of a PHQ-9. Equality: member by member.</summary>
/// <param name="Total">0 to 27; undefined where an item is unanswered: the rules for filling gaps differ, so none is applied.</param>
/// <param name="Severity">The band of the total.</param>
/// <param name="MajorDepressiveSyndrome">Whether the answers fit the pattern of one: at least five symptoms on more than half the days, one of the first two among them.</param>
/// <param name="OtherDepressiveSyndrome">The same with two to four symptoms.</param>
/// <param name="Item9Endorsed">Whether item 9, about being better off dead or self-harm, is answered above 0. It stands whatever the total is, and whatever else is unanswered.</param>
/// <param name="IsComplete">Whether all nine items are answered.</param>
public sealed record Phq9Score(
    Measure<int> Total,
    Measure<SymptomSeverity> Severity,
    Measure<bool> MajorDepressiveSyndrome,
    Measure<bool> OtherDepressiveSyndrome,
    Measure<bool> Item9Endorsed,
    bool IsComplete)
{
    /// <summary>Whether somebody has to look at the risk to the person now. It is raised by item 9 above 0, and by item 9 left unanswered: nobody knows then.</summary>
    public bool RaisesRiskFlag => !Item9Endorsed.TryGetValue(out var endorsed) || endorsed;
}

/// <summary>The scoring of the PHQ-9: nine items from 0 (not at all) to 3 (nearly every day) over two weeks.</summary>
/// <remarks>Source: K. Kroenke, R. L. Spitzer and J. B. W. Williams (2001); the questionnaire is free to use. Item 9 counts as a symptom from 1, the others from 2. Thread safety: pure functions.</remarks>
public static class Phq9
{
    /// <summary>How many items there are.</summary>
    public const int Items = 9;

    /// <summary>The score of one set of answers.</summary>
    /// <param name="items">The answers in the order of the items, 0 to 3; <see langword="null"/> for an unanswered one.</param>
    /// <returns>The score, or problems: not nine items, or an answer out of range.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public static Evaluated<Phq9Score> Score(IReadOnlyList<int?> items)
    {
        ArgumentNullException.ThrowIfNull(items);

        var check = new InputCheck();
        check.Count(items.Count, "/items", Items);
        check.Numbers(items, "/items", 0, 3);
        return check.Evaluate(() =>
        {
            var risk = Measure.Of(items[^1] is { } ninth ? ninth > 0 : (bool?)null);
            if (items.Contains(null))
            {
                const UndefinedBecause Missing = UndefinedBecause.TooManyMissing;
                var unknown = Measure.Undefined<bool>(Missing);
                return new Phq9Score(Measure.Undefined<int>(Missing), Measure.Undefined<SymptomSeverity>(Missing), unknown, unknown, risk, IsComplete: false);
            }

            var answers = items.OfType<int>().ToList();
            var total = answers.Sum();
            var symptoms = answers.Where((answer, i) => answer >= (i == Items - 1 ? 1 : 2)).Count();
            var core = answers[0] >= 2 || answers[1] >= 2;
            return new Phq9Score(
                Measure.Of(total), Measure.Of(Band(total)), Measure.Of(core && symptoms >= 5), Measure.Of(core && symptoms is >= 2 and <= 4), risk, IsComplete: true);
        });
    }

    private static SymptomSeverity Band(int total) => total switch
    {
        <= 4 => SymptomSeverity.Minimal,
        <= 9 => SymptomSeverity.Mild,
        <= 14 => SymptomSeverity.Moderate,
        <= 19 => SymptomSeverity.ModeratelySevere,
        _ => SymptomSeverity.Severe,
    };
}
