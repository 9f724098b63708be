namespace TherapySession.Outcomes;

/// <summary>The totals of one questionnaire at the start and at the end; <see langword="null"/> for a missing one. Equality: member by member.</summary>
/// <param name="Start">The first total.</param>
/// <param name="End">The last total.</param>
public sealed record TotalsOverTime(int? Start, int? End);

/// <summary>The outcome of a course by two questionnaires together; each is undefined where a total that decides it is missing. Equality: member by member.</summary>
/// <param name="CaseAtStart">Whether either total was at its threshold or above at the start.</param>
/// <param name="Recovered">Whether it was a case at the start and is none at the end.</param>
/// <param name="ReliableImprovement">Whether one total fell by its reliable change or more, and the other did not rise by its own.</param>
/// <param name="ReliableDeterioration">Whether one total rose by its reliable change or more, and the other did not fall by its own.</param>
/// <param name="ReliableRecovery">Recovered, and reliably improved.</param>
public sealed record TalkingTherapiesResult(
    Measure<bool> CaseAtStart,
    Measure<bool> Recovered,
    Measure<bool> ReliableImprovement,
    Measure<bool> ReliableDeterioration,
    Measure<bool> ReliableRecovery);

/// <summary>The rules by which NHS Talking Therapies in England reports PHQ-9 and GAD-7 together. They use "at or above", unlike <see cref="ReliableChange"/>.</summary>
/// <remarks>Source: the service's outcome rules as generally reported: thresholds 10 and 8, reliable change 6 and 4. Confirm them before you report by them. Thread safety: pure functions.</remarks>
public static class TalkingTherapies
{
    /// <summary>The PHQ-9 total from which there is a case.</summary>
    public const int Phq9Threshold = 10;

    /// <summary>The GAD-7 total from which there is a case.</summary>
    public const int Gad7Threshold = 8;

    /// <summary>The change of the PHQ-9 total that counts as reliable.</summary>
    public const int Phq9ReliableChange = 6;

    /// <summary>The change of the GAD-7 total that counts as reliable.</summary>
    public const int Gad7ReliableChange = 4;

    /// <summary>The outcome of a course.</summary>
    /// <param name="phq9">The PHQ-9 totals, 0 to 27.</param>
    /// <param name="gad7">The GAD-7 totals, 0 to 21.</param>
    /// <returns>The result, or problems: a total out of range.</returns>
    /// <exception cref="ArgumentNullException">A questionnaire is null.</exception>
    public static Evaluated<TalkingTherapiesResult> Evaluate(TotalsOverTime phq9, TotalsOverTime gad7)
    {
        ArgumentNullException.ThrowIfNull(phq9);
        ArgumentNullException.ThrowIfNull(gad7);

        var check = new InputCheck();
        check.Numbers([phq9.Start, phq9.End], "/phq9", 0, 27);
        check.Numbers([gad7.Start, gad7.End], "/gad7", 0, 21);
        return check.Evaluate(() =>
        {
            // Three-valued logic throughout: a missing total leaves open only what it could have decided.
            var atStart = AtLeast(phq9.Start, Phq9Threshold) | AtLeast(gad7.Start, Gad7Threshold);
            var atEnd = AtLeast(phq9.End, Phq9Threshold) | AtLeast(gad7.End, Gad7Threshold);
            var recovered = atStart & !atEnd;

            var (mood, worry) = (phq9.Start - phq9.End, gad7.Start - gad7.End);
            var better = AtLeast(mood, Phq9ReliableChange) | AtLeast(worry, Gad7ReliableChange);
            var worse = AtLeast(-mood, Phq9ReliableChange) | AtLeast(-worry, Gad7ReliableChange);
            return new TalkingTherapiesResult(
                Measure.Of(atStart), Measure.Of(recovered), Measure.Of(better & !worse), Measure.Of(worse & !better), Measure.Of(recovered & better & !worse));
        });
    }

    private static bool? AtLeast(int? value, int threshold) => value is { } known ? known >= threshold : null;
}
