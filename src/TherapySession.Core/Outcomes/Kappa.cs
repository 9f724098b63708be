using System.Numerics;

namespace TherapySession.Outcomes;

/// <summary>Agreement of two raters beyond chance, all disagreements alike. Equality: member by member.</summary>
/// <param name="Kappa">At most 1; 0 is what chance gives. Undefined where both raters used one and the same category only, or nothing is counted.</param>
/// <param name="ObservedAgreement">The share on which both agree, 0 to 1: show it beside kappa, which is low or negative where one category is rare.</param>
/// <param name="ExpectedAgreement">The share on which they would agree by chance.</param>
public sealed record KappaResult(Measure<double> Kappa, Measure<double> ObservedAgreement, Measure<double> ExpectedAgreement);

/// <summary>Agreement of two raters beyond chance, disagreements counted by their distance on the scale. Equality: member by member.</summary>
/// <param name="Linear">Disagreements count by their distance.</param>
/// <param name="Quadratic">Disagreements count by the square of their distance.</param>
public sealed record WeightedKappaResult(Measure<double> Linear, Measure<double> Quadratic);

/// <summary>Agreement of two raters beyond chance, with and without weights of one's own. Equality: member by member.</summary>
/// <param name="Kappa">All disagreements alike.</param>
/// <param name="WeightedKappa">Disagreements counted by the weights given.</param>
public sealed record CustomKappaResult(Measure<double> Kappa, Measure<double> WeightedKappa);

/// <summary>Cohen's kappa from a table of counts or shares: rows are one rater's categories, columns the other's, in the order of the full scale.</summary>
/// <remarks>
/// Formulas: J. Cohen (1960), and for weights J. Cohen (1968): 1 - sum(v * observed) / sum(v * expected). Sums are exact fractions.
/// A category of the scale that nobody used still has its row and column: leaving it out changes the distances.
/// Agreement is not validity. Complexity: linear in the cells of the table. Thread safety: pure functions.
/// </remarks>
public static class Kappa
{
    /// <summary>Kappa without weights.</summary>
    /// <param name="matrix">How often each pair of categories was given: square, 0 or more.</param>
    /// <returns>The result, or problems: a table that is not square, or a cell that is negative or not finite.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="matrix"/> or a row is null.</exception>
    public static Evaluated<KappaResult> Unweighted(IReadOnlyList<IReadOnlyList<double>> matrix)
    {
        var table = new AgreementTable(matrix, "/matrix");
        return table.Check().Evaluate(() => new KappaResult(table.Kappa(AgreementTable.Nominal), table.Observed(), table.Expected()));
    }

    /// <summary>Kappa with linear and with quadratic weights.</summary>
    /// <inheritdoc cref="Unweighted"/>
    public static Evaluated<WeightedKappaResult> Weighted(IReadOnlyList<IReadOnlyList<double>> matrix)
    {
        var table = new AgreementTable(matrix, "/matrix");
        return table.Check().Evaluate(() => new WeightedKappaResult(
            table.Kappa((i, j) => Math.Abs(i - j)), table.Kappa((i, j) => (BigInteger)(i - j) * (i - j))));
    }

    /// <summary>Kappa with weights of one's own.</summary>
    /// <param name="proportions">How often each pair of categories was given, as shares or counts: square, 0 or more.</param>
    /// <param name="disagreementWeights">How bad each disagreement is, 0 or more: as large as the table, 0 on the diagonal.</param>
    /// <returns>The result, or problems: as in <see cref="Unweighted"/>, or weights that are negative, of another size, or not 0 on the diagonal.</returns>
    /// <exception cref="ArgumentNullException">A table or a row is null.</exception>
    public static Evaluated<CustomKappaResult> WithWeights(
        IReadOnlyList<IReadOnlyList<double>> proportions, IReadOnlyList<IReadOnlyList<double>> disagreementWeights)
    {
        var table = new AgreementTable(proportions, "/proportions");
        var weights = new AgreementTable(disagreementWeights, "/disagreementWeights");
        var check = table.Check();
        weights.CheckAsWeights(check, table);
        return check.Evaluate(() => new CustomKappaResult(table.Kappa(AgreementTable.Nominal), table.Kappa(weights.Units)));
    }
}
