namespace TherapySession.Outcomes;

/// <summary>Whether S is drawn in by 1 before it is set against its standard error, as it moves in steps.</summary>
public enum ContinuityCorrection
{
    /// <summary>It is taken as it is.</summary>
    None,

    /// <summary>It is drawn in by 1 towards 0.</summary>
    Applied,
}

/// <summary>How two rankings of the same things agree. Equality: member by member.</summary>
/// <param name="TauB">-1 to 1; undefined with fewer than two things, or where a ranking does not vary.</param>
/// <param name="S">Pairs in the same order in both, minus pairs in opposite order.</param>
/// <param name="Z">S in standard errors, ties taken into account; undefined where tau-b is.</param>
public sealed record KendallResult(Measure<double> TauB, long S, Measure<double> Z);

/// <summary>Kendall's rank correlation, corrected for ties.</summary>
/// <remarks>Formula: M. G. Kendall, Rank Correlation Methods (4th edition 1970). Complexity: O(n log n). Thread safety: pure functions.</remarks>
public static class KendallTau
{
    /// <summary>Tau-b of two lists; things for which either value is missing are left out.</summary>
    /// <param name="x">The first value of each thing.</param>
    /// <param name="y">The second value of each, in the same order.</param>
    /// <param name="continuity">Whether z is corrected for continuity.</param>
    /// <returns>The correlation, or problems: a value not finite, or lists that differ in length.</returns>
    /// <exception cref="ArgumentNullException">A list is null.</exception>
    public static Evaluated<KendallResult> TauB(
        IReadOnlyList<double?> x, IReadOnlyList<double?> y, ContinuityCorrection continuity = ContinuityCorrection.None)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);

        var check = new InputCheck();
        check.Numbers(x, "/x");
        check.Numbers(y, "/y");
        check.SameLength(y.Count, "/y", x.Count, "/x");

        return check.Evaluate(() =>
        {
            var known = Enumerable.Range(0, x.Count).Where(i => x[i] is not null && y[i] is not null).ToList();
            var concordance = Concordance.Of<double, double>([.. known.Select(i => x[i]!.Value)], [.. known.Select(i => y[i]!.Value)]);
            return new KendallResult(concordance.TauB, concordance.S, concordance.Z(continuity));
        });
    }
}
