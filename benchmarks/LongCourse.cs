using System.Globalization;
using NodaTime;
using TherapySession.Outcomes;

namespace TherapySession.Benchmarks;

/// <summary>Courses of any length: a session a week, two outcomes rated by the individual and the worker, five steps of support.</summary>
internal sealed class LongCourse
{
    private static readonly PersonId Individual = new("p-individual");
    private static readonly PersonId Worker = new("p-worker");
    private static readonly OutcomeId Picture = new("o-picture");
    private static readonly OutcomeId Calm = new("o-calm");
    private static readonly ActivityId Painting = new("a-paint");
    private static readonly Instant Start = Instant.FromUtc(2026, 3, 2, 14, 0);

    private static readonly TherapyPlan Plan = new(
        new PlanId("plan-1"),
        1,
        [
            new(Picture, "Finish a picture of my own.", OutcomeMeasure.GoalAttainment) { Baseline = -2 },
            new(Calm, "Feel calm.", OutcomeMeasure.ZeroToTen) { Baseline = 2 },
        ],
        [new(Painting, TherapyType.Art) { Outcomes = [Picture] }]);

    /// <summary>Makes the course, and asserts what it comes to.</summary>
    public LongCourse(int sessions)
    {
        Course = Course.Of(Individual, Enumerable.Range(0, sessions).Select(Session)).Require().By(new SingleCaseDesign(Moment(sessions / 2)));

        var evaluation = Evaluate();
        var calm = evaluation.Outcomes[1].Voices[0];
        var expected = (double)(Rating(sessions - 1, 11) - Rating(0, 11));
        if (evaluation.Sessions != sessions || evaluation.Outcomes.Count != 2 || calm.Ratings.Count != sessions || calm.SinceFirst.Amount.Value != expected || evaluation.Independence.Sessions.Count != sessions)
            throw new InvalidOperationException($"Expected {expected} over {sessions} sessions, found {calm.SinceFirst.Amount} over {calm.Ratings.Count}.");
        if (Progress().Count(SessionEnding.Lapsed) != sessions)
            throw new InvalidOperationException("Every session is one that nobody closed.");
    }

    public Course Course { get; }

    public CourseEvaluation Evaluate() => CourseEvaluation.Of(Course);

    public CourseProgress Progress() => CourseProgress.Of(Course, Moment(3_000));

    private static Instant Moment(int week) => Start + Duration.FromDays(7) * week;

    // Neither rising nor falling for long, and never the same as the rating before.
    private static decimal Rating(int week, int levels) => week * 7 % levels;

    private static Session Session(int week)
    {
        var sequence = 0;
        var events = new List<SessionEvent> { new SessionOpened(At(), Opening(week)) };
        for (var step = 0; step < 5; step++)
            events.Add(new PromptUsed(At(), new PromptUse(Painting, Text("step", step), PromptHierarchy.Default.Levels[(week + step) % 4])));
        foreach (var (voice, by) in ((Voice, PersonId)[])[(Voice.Individual, Individual), (Voice.Worker, Worker)])
        {
            events.Add(new OutcomeRated(At(), new OutcomeRating(Picture, voice, by) { Value = Rating(week, 5) - 2 }));
            events.Add(new OutcomeRated(At(), new OutcomeRating(Calm, voice, by) { Value = Rating(week, 11) }));
        }

        return TherapySession.Session.Fold(events);

        Occurrence At()
        {
            var moment = Moment(week) + Duration.FromMinutes(sequence);
            return new Occurrence(++sequence, Phase.Feedback, new CommandId(Text($"c-{week}", sequence)), Worker, moment, moment);
        }
    }

    private static Opening Opening(int week) => new()
    {
        Session = new SessionId(Text("s", week)),
        Profile = Profile.Support226,
        Age = 71,
        Participants = [new(Individual, ParticipantRole.Individual), new(Worker, ParticipantRole.SupportWorker)],
        Plan = Plan,
        Type = TherapyType.Art,
        Setting = Setting.CareHome,
        Planned = new PlannedTime(Moment(week), Moment(week) + Duration.FromHours(1), "Europe/London"),
    };

    private static string Text(string name, int number) => string.Create(CultureInfo.InvariantCulture, $"{name}-{number:D5}");
}
