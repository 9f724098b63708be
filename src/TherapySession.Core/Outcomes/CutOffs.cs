namespace TherapySession.Outcomes;

/// <summary>Where functional scores begin, by each of the method's rules. Equality: member by member.</summary>
/// <param name="A">Two standard deviations of the clinical group away from its mean, on the better side.</param>
/// <param name="B">Two standard deviations of the functional group away from its mean, on the worse side: the authors' wording.</param>
/// <param name="BByClinicalDeviation">The same distance taken in standard deviations of the clinical group, as some software has it; equal to <paramref name="B"/> where the deviations are.</param>
/// <param name="C">Between the means, as many deviations away from the one as from the other; undefined where both deviations are 0.</param>
public sealed record CutOffResult(Measure<double> A, Measure<double> B, Measure<double> BByClinicalDeviation, Measure<double> C);

/// <summary>Cut-offs between a clinical and a functional group.</summary>
/// <remarks>
/// Formulas: N. S. Jacobson and P. Truax (1991), criteria a, b and c. Use c where norms of both groups are known and they overlap. Thread safety: pure functions.
/// </remarks>
public static class CutOffs
{
    /// <summary>All cut-offs of two groups.</summary>
    /// <param name="clinicalMean">The clinical group's mean.</param>
    /// <param name="clinicalDeviation">Its standard deviation, 0 or more.</param>
    /// <param name="functionalMean">The functional group's mean.</param>
    /// <param name="functionalDeviation">Its standard deviation, 0 or more.</param>
    /// <param name="improvement">Which way is better.</param>
    /// <returns>The cut-offs, or problems: a number not finite, or a negative deviation.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The direction is not one of the enumeration.</exception>
    public static Evaluated<CutOffResult> Of(
        double clinicalMean, double clinicalDeviation, double functionalMean, double functionalDeviation, Improvement improvement)
    {
        Rational better = improvement.Sign();
        var check = new InputCheck();
        check.Number(clinicalMean, "/mClinical");
        check.Number(clinicalDeviation, "/sdClinical", least: 0);
        check.Number(functionalMean, "/mFunctional");
        check.Number(functionalDeviation, "/sdFunctional", least: 0);

        return check.Evaluate(() =>
        {
            var (meanC, meanF) = (Rational.Of(clinicalMean), Rational.Of(functionalMean));
            var (deviationC, deviationF) = (Rational.Of(clinicalDeviation), Rational.Of(functionalDeviation));
            var deviations = deviationC + deviationF;
            return new CutOffResult(
                Measure.Of(meanC + (2 * better * deviationC)),
                Measure.Of(meanF - (2 * better * deviationF)),
                Measure.Of(meanF - (2 * better * deviationC)),
                deviations.Sign == 0
                    ? Measure.Undefined<double>(UndefinedBecause.NoMeasurementError)
                    : Measure.Of(((deviationC * meanF) + (deviationF * meanC)) / deviations));
        });
    }
}
