using NodaTime;

namespace TherapySession.Outcomes;

/// <summary>How independently steps were done in one session of a course. Equality: member by member.</summary>
/// <param name="Session">Which session.</param>
/// <param name="At">When it was planned to begin.</param>
/// <param name="Ladder">The ladder of prompts that the levels stand on.</param>
/// <param name="Figures">The figures.</param>
public sealed record IndependenceInSession(SessionId Session, Instant At, PromptHierarchy Ladder, IndependenceResult Figures)
{
    // A level that is not on the ladder, in a record from elsewhere, is counted apart as not scored.
    internal static IndependenceResult Score(SupportInSession? support, PromptHierarchy ladder) => PromptIndependence.Of(
        support is null ? [] : [.. support.Steps.Select(step => step.Height < 0 ? null : (int?)step.Height)], ladder.Levels.Count - 1).Result;
}

/// <summary>How support faded over the sessions of a course: the share of steps done alone. Equality: member by member.</summary>
/// <remarks>More support is no worse outcome where safety asked for it: read it beside <see cref="SupportInSession"/>.</remarks>
/// <param name="Sessions">Each session with a scored step on the latest ladder, in order.</param>
/// <param name="OnOtherLadders">How many sessions used another ladder and are left out: their levels cannot be compared.</param>
/// <param name="SinceFirst">The latest percentage minus the first; undefined with fewer than two sessions.</param>
/// <param name="Trend">The percentages over time.</param>
/// <param name="Phases">Baseline against intervention; <see langword="null"/> where the course gives no phases.</param>
public sealed record IndependenceEvaluation(
    ValueList<IndependenceInSession> Sessions, int OnOtherLadders, Measure<double> SinceFirst, RatingTrend Trend, PhasesCompared? Phases)
{
    internal static IndependenceEvaluation Of(Course course)
    {
        var scored = new List<IndependenceInSession>();
        foreach (var session in course.Sessions)
        {
            if (SupportInSession.Of(session) is not { } support)
                continue;

            var figures = IndependenceInSession.Score(support, support.Ladder);
            if (figures.ScoredSteps > 0)
                scored.Add(new IndependenceInSession(session.Id, session.Opening.Planned.Start, support.Ladder, figures));
        }

        var latest = scored.Count == 0 ? null : scored[^1].Ladder;
        var comparable = scored.Where(each => each.Ladder.Equals(latest)).ToValueList();
        var series = new TimedValues(comparable.Select(each => (each.At, each.Figures.PercentIndependent.Value)));
        return new IndependenceEvaluation(
            comparable, scored.Count - comparable.Count,
            comparable.Count < 2 ? Measure.Undefined<double>(UndefinedBecause.TooFewValues) : Measure.Of(series.Values[^1] - series.Values[0]),
            RatingTrend.Of(series), PhasesCompared.Of(series, course.Design, OutcomeDirection.Increase));
    }
}
