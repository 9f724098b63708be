namespace TherapySession.Outcomes;

/// <summary>The first and the last rating of one thing; <see langword="null"/> for one that is missing. Equality: member by member.</summary>
/// <param name="First">The rating at the start.</param>
/// <param name="Last">The latest rating.</param>
public sealed record FirstAndLast(double? First, double? Last)
{
    /// <summary>The mean of last minus first over the complete pairs, exactly; <see langword="null"/> where there are none.</summary>
    internal static Rational? MeanChange(IEnumerable<FirstAndLast> pairs, out int used)
    {
        var complete = pairs.Where(pair => pair is { First: not null, Last: not null }).ToList();
        used = complete.Count;
        if (used == 0)
            return null;

        var first = ExactValues.Of([.. complete.Select(pair => pair.First!.Value)]);
        var last = ExactValues.Of([.. complete.Select(pair => pair.Last!.Value)]);
        return (last.Sum() - first.Sum()) / used;
    }
}
