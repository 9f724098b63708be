namespace TherapySession.Outcomes;

/// <summary>The methods about questionnaires and task steps, by name.</summary>
internal static class ScaleMethods
{
    public static readonly OutcomeMethod[] All =
    [
        new("prompts.independence", "How independently steps were done", "Task analysis practice for the percentage; the index is defined by this library", Independence),
        new("scale.summed", "The score of a questionnaire that the caller sets up", "Definition: sum of items, reversed and filled in where the scale says so", Summed),
        new("scale.phq9", "The score of a PHQ-9, with a risk flag for item 9", "K. Kroenke, R. L. Spitzer and J. B. W. Williams (2001)", ScorePhq9),
        new("scale.gad7", "The score of a GAD-7", "R. L. Spitzer, K. Kroenke, J. B. W. Williams and B. Löwe (2006)", ScoreGad7),
        new("scale.core10", "The clinical score of ten answers given on a CORE-10; the questionnaire itself is licensed and not part of this", "M. Barkham et al. (2013)", ScoreCore10),
    ];

    /// <summary>Ten times the mean answer is the sum over ten items, with a gap filled by the mean: the generic scale with this setting says it all.</summary>
    private static readonly SummedScale Core10 = new() { Minimum = 0, Maximum = 4, Reversed = [1, 2], MaximumMissing = 1 };

    private static Evaluated<OutcomeFigures> Independence(MemberReader input)
    {
        var (levels, most) = (input.WholeNumbersOrMissing("promptLevels"), input.WholeNumber("maxLevel"));
        return input.Evaluate(() => PromptIndependence.Of(levels, most), (figures, result) => figures
            .Add("scoredSteps", result.ScoredSteps)
            .Add("notScoredSteps", result.NotScoredSteps)
            .Add("percentIndependent", result.PercentIndependent)
            .Add("independenceIndex", result.IndependenceIndex)
            .Add("maxPrompt", result.MaximumPrompt));
    }

    private static Evaluated<OutcomeFigures> Summed(MemberReader input)
    {
        var items = input.NumbersOrMissing("items");
        var scale = new SummedScale
        {
            Minimum = input.Number("min"),
            Maximum = input.Number("max"),
            Reversed = [.. input.OptionalWholeNumbers("reverse")],
            MaximumMissing = input.OptionalWholeNumber("maxMissing") ?? 0,
            Bands = [.. input.OptionalObjects("bands", band => new ScaleBand(band.Text("name"), band.Number("from")))],
        };
        return input.Evaluate(() => scale.Score(items), (figures, score) =>
        {
            figures.Add("total", score.Total).Add("answered", score.Answered);
            if (scale.Bands.Count > 0)
                figures.Add("band", score.Band);
        });
    }

    private static Evaluated<OutcomeFigures> ScorePhq9(MemberReader input)
    {
        var items = input.WholeNumbersOrMissing("items");
        return input.Evaluate(() => Phq9.Score(items), (figures, score) => figures
            .Add("total", score.Total)
            .Add("severity", score.Severity)
            .Add("majorDepressiveSyndrome", score.MajorDepressiveSyndrome)
            .Add("otherDepressiveSyndrome", score.OtherDepressiveSyndrome)
            .Add("item9Endorsed", score.Item9Endorsed)
            .Add("riskFlag", score.RaisesRiskFlag)
            .Add("complete", score.IsComplete));
    }

    private static Evaluated<OutcomeFigures> ScoreGad7(MemberReader input)
    {
        var items = input.WholeNumbersOrMissing("items");
        return input.Evaluate(() => Gad7.Score(items), (figures, score) => figures
            .Add("total", score.Total)
            .Add("severity", score.Severity)
            .Add("complete", score.IsComplete));
    }

    private static Evaluated<OutcomeFigures> ScoreCore10(MemberReader input)
    {
        var items = input.WholeNumbersOrMissing("rawItems");
        return input.Evaluate(
            () => Core10.Score(Array.ConvertAll(items, item => (double?)item), "/rawItems", expected: 10),
            (figures, score) => figures.Add("clinicalScore", score.Total).Add("answered", score.Answered));
    }
}
