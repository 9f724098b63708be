namespace TherapySession.Outcomes;

/// <summary>How independently steps were done. Equality: member by member.</summary>
/// <param name="ScoredSteps">How many steps are scored.</param>
/// <param name="NotScoredSteps">How many were not presented, or declined: they count neither way.</param>
/// <param name="PercentIndependent">The share of steps done without a prompt, 0 to 100; undefined where none is scored, as the others are.</param>
/// <param name="IndependenceIndex">0 where every step took the most intrusive prompt, 100 where none took any. This library's own index, not a published scale.</param>
/// <param name="MaximumPrompt">The most intrusive level used.</param>
public sealed record IndependenceResult(
    int ScoredSteps, int NotScoredSteps, Measure<double> PercentIndependent, Measure<double> IndependenceIndex, Measure<int> MaximumPrompt);

/// <summary>Independence under prompting. Prompts stand in levels from 0, nobody prompts, up to the most intrusive one of the ladder in use.</summary>
/// <remarks>
/// The percentage is standard practice in task analysis; the index, 100 * sum(L - level) / (L * steps), is defined here.
/// Use one ladder over time, or the figures cannot be compared. Complexity: linear. Thread safety: pure functions.
/// </remarks>
public static class PromptIndependence
{
    /// <summary>How independently the steps of one session were done.</summary>
    /// <param name="promptLevels">For each step the most intrusive level that was used; <see langword="null"/> for a step not presented or declined.</param>
    /// <param name="maximumLevel">L, the most intrusive level of the ladder, 1 or more.</param>
    /// <returns>The result, or problems: a level outside the ladder, or a ladder without levels.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="promptLevels"/> is null.</exception>
    public static Evaluated<IndependenceResult> Of(IReadOnlyList<int?> promptLevels, int maximumLevel)
    {
        ArgumentNullException.ThrowIfNull(promptLevels);

        var check = new InputCheck();
        check.Number(maximumLevel, "/maxLevel", least: 1);
        check.Numbers(promptLevels, "/promptLevels", 0, Math.Max(0, maximumLevel));

        return check.Evaluate(() =>
        {
            var scored = promptLevels.OfType<int>().ToList();
            var notScored = promptLevels.Count - scored.Count;
            if (scored.Count == 0)
            {
                var nothing = Measure.Undefined<double>(UndefinedBecause.NothingRated);
                return new IndependenceResult(0, notScored, nothing, nothing, Measure.Undefined<int>(UndefinedBecause.NothingRated));
            }

            var spared = scored.Sum(level => (long)maximumLevel - level);
            return new IndependenceResult(
                scored.Count,
                notScored,
                Measure.Of(100.0 * scored.Count(level => level == 0) / scored.Count),
                Measure.Of(100.0 * spared / ((double)maximumLevel * scored.Count)),
                Measure.Of(scored.Max()));
        });
    }
}
