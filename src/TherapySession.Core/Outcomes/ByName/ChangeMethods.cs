namespace TherapySession.Outcomes;

/// <summary>The methods about change between two scores, by name.</summary>
internal static class ChangeMethods
{
    public static readonly OutcomeMethod[] All =
    [
        new("rci.jacobsonTruax", "Whether a change is larger than the error of the measure", "N. S. Jacobson and P. Truax (1991); L. Christensen and J. L. Mendoza (1986)", JacobsonTruax),
        new("rci.cutoff", "Where functional scores begin, by three rules", "N. S. Jacobson and P. Truax (1991)", CutOff),
        new("rci.classify", "What a change amounts to, with a cut-off", "N. S. Jacobson and P. Truax (1991)", Classify),
        new("outcome.talkingTherapies", "The outcome of a course by PHQ-9 and GAD-7 together", "Reporting rules of NHS Talking Therapies, England", TalkingTherapiesOutcome),
    ];

    private static Evaluated<OutcomeFigures> JacobsonTruax(MemberReader input)
    {
        var scores = Scores(input);
        return input.Evaluate(() => ReliableChange.JacobsonTruax(scores), Write);
    }

    private static Evaluated<OutcomeFigures> Classify(MemberReader input)
    {
        var (scores, cutOff) = (Scores(input), input.Number("cutoff"));
        return input.Evaluate(() => ReliableChange.Classify(scores, cutOff), Write);
    }

    private static ReliableChangeInput Scores(MemberReader input) => new()
    {
        Pre = input.NumberOrMissing("pre"),
        Post = input.NumberOrMissing("post"),
        Improvement = input.Choice("higherIsBetter", WordList.HigherIsBetter),
        StandardDeviation = input.OptionalNumber("sd"),
        Reliability = input.OptionalNumber("reliability"),
        StandardError = input.OptionalNumber("sem"),
        CriticalValue = input.OptionalNumber("criticalValue") ?? ReliableChangeInput.UsualCriticalValue,
    };

    private static void Write(OutcomeFigures figures, ReliableChangeResult result) => figures
        .Add("se", result.StandardError)
        .Add("sDiff", result.StandardErrorOfDifference)
        .Add("criterion95", result.Criterion95)
        .Add("change", result.Change)
        .Add("rc", result.Index)
        .Add("reliable", result.Reliable)
        .Add("category", result.Category);

    private static Evaluated<OutcomeFigures> CutOff(MemberReader input)
    {
        var (meanC, deviationC) = (input.Number("mClinical"), input.Number("sdClinical"));
        var (meanF, deviationF) = (input.Number("mFunctional"), input.Number("sdFunctional"));
        var improvement = input.Choice("higherIsBetter", WordList.HigherIsBetter);
        return input.Evaluate(() => CutOffs.Of(meanC, deviationC, meanF, deviationF, improvement), (figures, result) => figures
            .Add("a", result.A)
            .Add("b", result.B)
            .Add("bByClinicalSd", result.BByClinicalDeviation)
            .Add("c", result.C));
    }

    private static Evaluated<OutcomeFigures> TalkingTherapiesOutcome(MemberReader input)
    {
        var (phq9, gad7) = (Totals("phq9"), Totals("gad7"));
        return input.Evaluate(() => TalkingTherapies.Evaluate(phq9, gad7), (figures, result) => figures
            .Add("caseAtStart", result.CaseAtStart)
            .Add("recovered", result.Recovered)
            .Add("reliableImprovement", result.ReliableImprovement)
            .Add("reliableDeterioration", result.ReliableDeterioration)
            .Add("reliableRecovery", result.ReliableRecovery));

        TotalsOverTime Totals(string name)
        {
            var (start, end) = input.WholePair(name);
            return new TotalsOverTime(start, end);
        }
    }
}
