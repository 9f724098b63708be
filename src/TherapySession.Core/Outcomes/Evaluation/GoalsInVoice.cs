namespace TherapySession.Outcomes;

/// <summary>Several outcomes of one course taken together, in one voice: goal attainment as T-scores, goals rated 0 to 10 as their mean movement. Equality: member by member.</summary>
/// <remarks>Show the levels of each goal beside it: the score treats ordered levels as if they were equally spaced.</remarks>
/// <param name="Voice">Whose view it is.</param>
/// <param name="Proxy">Whether somebody rated for the individual.</param>
/// <param name="Attainment">Baseline T, achieved T and change over the goals that have a baseline and a rating; weights are the plan's.</param>
/// <param name="Movement">The mean of latest minus first over the goals rated 0 to 10 at least twice; positive is the hoped-for way. Goals whose aim is to stay are left out.</param>
public sealed record GoalsInVoice(Voice Voice, ProxyRating Proxy, GoalAttainmentChange Attainment, GoalRatingChange Movement)
{
    internal static ValueList<GoalsInVoice> Of(ValueList<OutcomeEvaluation> outcomes) => outcomes.SelectMany(outcome => outcome.Voices, (outcome, voice) => (outcome.Planned, Voice: voice))
        .GroupBy(each => (each.Voice.Voice, each.Voice.Proxy)).OrderBy(strand => strand.Key.Voice).ThenBy(strand => strand.Key.Proxy)
        .Select(strand => new GoalsInVoice(strand.Key.Voice, strand.Key.Proxy, Attained(strand), Moved(strand))).ToValueList();

    private static GoalAttainmentChange Attained(IEnumerable<(PlannedOutcome Planned, VoiceEvaluation Voice)> strand)
    {
        var goals = strand.Where(each => each.Planned.Measure == OutcomeMeasure.GoalAttainment && each.Voice.Ratings.Count > 0).ToList();
        return GoalAttainment.Change(
            [.. goals.Select(goal => (double?)goal.Voice.Baseline)],
            [.. goals.Select(goal => (double?)goal.Voice.Ratings[^1].Rating.Value)],
            [.. goals.Select(goal => (double)(goal.Planned.Weight?.Value ?? 1))]).Result;
    }

    private static GoalRatingChange Moved(IEnumerable<(PlannedOutcome Planned, VoiceEvaluation Voice)> strand)
    {
        var goals = strand.Where(each => each.Planned is { Measure: OutcomeMeasure.ZeroToTen, Direction: not OutcomeDirection.Maintain } && each.Voice.Ratings.Count > 1).ToList();

        // A mean of several counts only if it is as large as the most demanding of them asks.
        return GoalRatings.Change(
            [.. goals.Select(goal => new FirstAndLast(Turned(goal.Planned, goal.Voice.Ratings[0]), Turned(goal.Planned, goal.Voice.Ratings[^1])))],
            goals.Select(goal => goal.Planned.LeastChange()).DefaultIfEmpty(GoalRatings.UsualReliableChange).Max()).Result;
    }

    private static double Turned(PlannedOutcome planned, RatingInCourse rating) =>
        (double)(planned.Direction == OutcomeDirection.Increase ? rating.Rating.Value!.Value : 10 - rating.Rating.Value!.Value);
}
