using NodaTime;

namespace TherapySession.Tests.Outcomes;

/// <summary>Courses of nothing but ratings, folded from events: also such as no command would take.</summary>
internal static class Ratings
{
    public static readonly PlannedOutcome Goal = new(Stage.Outcome, "paint for a whole hour", OutcomeMeasure.ZeroToTen) { Baseline = 2, Target = 8 };

    public static readonly PersonId OtherWorker = new("other-worker");

    /// <summary>One session a week, each rated by the individual.</summary>
    public static Course Weekly(PlannedOutcome planned, params decimal[] individual) => Of(individual.Select((value, week) => Session(week, planned, Own(value))));

    /// <summary>One session a week, each rated by the individual and the worker.</summary>
    public static Course Both(params (decimal Individual, decimal Worker)[] ratings) =>
        Of(ratings.Select((each, week) => Session(week, Goal, Own(each.Individual), Worker(each.Worker))));

    public static Course Of(IEnumerable<Session> sessions) => Course.Of(Stage.Individual, sessions).Require();

    public static OutcomeRating Own(decimal value) => new(Stage.Outcome, Voice.Individual, Stage.Individual) { Value = value };

    public static OutcomeRating Proxy(decimal value) => new(Stage.Outcome, Voice.Individual, Stage.Sister) { Value = value, Proxy = ProxyRating.ForTheIndividual };

    public static OutcomeRating Worker(decimal value, PersonId? by = null) => new(Stage.Outcome, Voice.Worker, by ?? Stage.Worker) { Value = value };

    public static OutcomeRating Other(decimal value, PersonId? by = null) => new(Stage.Outcome, Voice.Other, by ?? Stage.Sister) { Value = value };

    public static Session Session(int week, PlannedOutcome planned, params OutcomeRating[] ratings) => Session(week, plan => plan with { Outcomes = [planned] }, ratings);

    public static Session Session(int week, Func<TherapyPlan, TherapyPlan> change, params OutcomeRating[] ratings)
    {
        var opening = new Sitting(week).Opening();
        var events = new List<SessionEvent> { new SessionOpened(At(1), opening with { Plan = change(opening.Plan) }) };
        foreach (var rating in ratings)
            events.Add(new OutcomeRated(At(events.Count + 1), rating));
        return TherapySession.Session.Fold(events);

        Occurrence At(int sequence)
        {
            var moment = Sitting.Start(week) + Duration.FromMinutes(sequence);
            return new Occurrence(sequence, Phase.Feedback, new CommandId($"{week}-{sequence}"), Stage.Worker, moment, moment);
        }
    }
}
