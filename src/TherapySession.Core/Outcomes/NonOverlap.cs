namespace TherapySession.Outcomes;

/// <summary>The non-overlap of all pairs with what is known about its error. Equality: member by member.</summary>
/// <param name="Nap">The share of pairs in which the intervention's value is better, 0 to 1; 0.5 means no difference.</param>
/// <param name="StandardErrorUnbiased">Unbiased (Sen 1967; Mee 1990); undefined with one value in a phase.</param>
/// <param name="StandardErrorHanley">By J. A. Hanley and B. J. McNeil (1982).</param>
/// <param name="StandardErrorNull">What it is if the phases do not differ.</param>
/// <param name="Lower">The lower end of the 95 % interval.</param>
/// <param name="Upper">The upper end of the 95 % interval.</param>
public sealed record NapInference(
    Measure<double> Nap,
    Measure<double> StandardErrorUnbiased,
    Measure<double> StandardErrorHanley,
    Measure<double> StandardErrorNull,
    Measure<double> Lower,
    Measure<double> Upper);

/// <summary>How little the values of a baseline and of an intervention overlap, for one individual over sessions.</summary>
/// <remarks>
/// Sessions without a value (<see langword="null"/>) are left out. Only the order of the values matters, and it is compared exactly.
/// All of these assume that sessions do not depend on each other; those of one individual usually do, so treat errors and intervals as approximate.
/// Complexity: O(s log s) in the number of sessions s; the pairs are counted, not visited. Thread safety: pure functions.
/// </remarks>
public static class NonOverlap
{
    /// <summary>Non-overlap of all pairs: R. I. Parker and K. J. Vannest (2009). The share of pairs in which the intervention's value is better, ties counting half.</summary>
    /// <param name="baseline">The values of the first phase, in the order of its sessions.</param>
    /// <param name="intervention">The values of the second phase.</param>
    /// <param name="improvement">Which way is better.</param>
    /// <returns>0 to 1, undefined for an empty phase; or problems: a value that is not finite.</returns>
    /// <exception cref="ArgumentNullException">A phase is null.</exception>
    public static Evaluated<Measure<double>> Nap(IReadOnlyList<double?> baseline, IReadOnlyList<double?> intervention, Improvement improvement) =>
        Figure(baseline, intervention, improvement, overlap => overlap.Nap);

    /// <summary>Tau of two phases without correction for trend: R. I. Parker, K. J. Vannest and J. L. Davis (2011). Twice the non-overlap of all pairs, minus 1.</summary>
    /// <returns>-1 to 1, undefined for an empty phase; or problems: a value that is not finite.</returns>
    /// <inheritdoc cref="Nap"/>
    public static Evaluated<Measure<double>> Tau(IReadOnlyList<double?> baseline, IReadOnlyList<double?> intervention, Improvement improvement) =>
        Figure(baseline, intervention, improvement, overlap => overlap.Tau);

    /// <summary>Non-overlapping data: T. E. Scruggs, M. A. Mastropieri and G. Casto (1987). The share of the intervention's values better than every one of the baseline's.</summary>
    /// <returns>0 to 1, undefined for an empty phase; or problems: a value that is not finite.</returns>
    /// <inheritdoc cref="Nap"/>
    public static Evaluated<Measure<double>> Pnd(IReadOnlyList<double?> baseline, IReadOnlyList<double?> intervention, Improvement improvement) =>
        Figure(baseline, intervention, improvement, overlap => overlap.AboveAll / (double)overlap.N);

    /// <summary>Non-overlap of all pairs with three standard errors and a 95 % interval by score inversion: R. G. Newcombe (2006), method 5.</summary>
    /// <remarks>For the errors, a share of just 0 or 1 is drawn in by half a pair. With no overlap at all the interval still has its one inner end.</remarks>
    /// <returns>All figures, undefined for an empty phase; or problems: a value that is not finite.</returns>
    /// <inheritdoc cref="Nap"/>
    public static Evaluated<NapInference> Infer(IReadOnlyList<double?> baseline, IReadOnlyList<double?> intervention, Improvement improvement)
    {
        var phases = TwoPhases.Of(baseline, intervention, improvement);
        return phases.Check().Evaluate(() =>
        {
            if (phases.IsEmpty)
            {
                var none = Measure.Undefined<double>(UndefinedBecause.EmptyPhase);
                return new NapInference(none, none, none, none, none, none);
            }

            var overlap = Overlap.Of(phases.Baseline, phases.Intervention);
            var (lower, upper) = NapError.Interval(overlap);
            return new NapInference(
                Measure.Of(overlap.Nap), NapError.Unbiased(overlap), NapError.Hanley(overlap), NapError.Null(overlap), Measure.Of(lower), Measure.Of(upper));
        });
    }

    private static Evaluated<Measure<double>> Figure(
        IReadOnlyList<double?> baseline, IReadOnlyList<double?> intervention, Improvement improvement, Func<Overlap, double> figure)
    {
        var phases = TwoPhases.Of(baseline, intervention, improvement);
        return phases.Check().Evaluate(() => phases.IsEmpty
            ? Measure.Undefined<double>(UndefinedBecause.EmptyPhase)
            : Measure.Of(figure(Overlap.Of(phases.Baseline, phases.Intervention))));
    }
}
