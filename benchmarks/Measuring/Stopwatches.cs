namespace TherapySession.Benchmarks;

/// <summary>Measures a question by a stopwatch: subject and baseline take turns, so that a busy machine disturbs both, and the median of the ratios is taken.</summary>
internal static class Stopwatches
{
    /// <summary>Measures.</summary>
    /// <param name="question">What.</param>
    /// <param name="times">How many times the ordinary number of rounds.</param>
    public static Measured Measure(Question question, int times = 1)
    {
        try
        {
            using var subject = question.Subject.Prepare();
            using var baseline = question.Baseline?.Prepare();
            subject.WarmUp();
            baseline?.WarmUp();

            var rounds = subject.Rounds * times;
            var (ofSubject, ofBaseline, ratios) = (new double[rounds], new double[rounds], new double[rounds]);
            for (var i = 0; i < rounds; i++)
            {
                // Whoever goes second finds what the first left: caches, garbage, a warm or throttled processor.
                var subjectFirst = (i & 1) == 0;
                if (subjectFirst)
                    ofSubject[i] = subject.Round();
                ofBaseline[i] = baseline?.Round() ?? double.NaN;
                if (!subjectFirst)
                    ofSubject[i] = subject.Round();
                ratios[i] = ofSubject[i] / ofBaseline[i];
            }

            return new Measured(
                question, new Figures(Median(ofSubject), subject.Bytes()), baseline is null ? null : new Figures(Median(ofBaseline), baseline.Bytes()), Median(ratios));
        }
        catch (NotHereException why)
        {
            return new Measured(question, default, null, double.NaN) { WhyNot = why.Message };
        }
    }

    private static double Median(double[] values)
    {
        Array.Sort(values);
        return values[values.Length / 2];
    }
}
