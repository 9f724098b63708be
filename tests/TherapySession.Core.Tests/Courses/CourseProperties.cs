using System.Collections;
using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using TherapySession.Outcomes;

namespace TherapySession.Tests;

/// <summary>One session of a generated course.</summary>
/// <param name="Week">When.</param>
/// <param name="Individual">The individual's rating in halves; <see langword="null"/> for none.</param>
/// <param name="Worker">The worker's rating in halves.</param>
/// <param name="Proxy">A rating for the individual in halves.</param>
/// <param name="Kind">What became of it: held, ended early, called off, or not closed.</param>
public sealed record AnySitting(int Week, int? Individual, int? Worker, int? Proxy, int Kind);

public static class AnyCourse
{
    public static Arbitrary<AnySitting> Sitting() =>
        (from week in Gen.Choose(0, 40)
         from individual in Rating from worker in Rating from proxy in Rating
         from kind in Gen.Choose(0, 5)
         select new AnySitting(week, individual, worker, proxy, kind)).ToArbitrary();

    private static Gen<int?> Rating => Gen.Frequency((1, Gen.Constant<int?>(null)), (4, Gen.Choose(0, 20).Select(half => (int?)half)));
}

/// <summary>What holds of every course.</summary>
[Properties(Arbitrary = [typeof(AnyCourse)], MaxTest = 60)]
public sealed class CourseProperties
{
    private static readonly Instant After = Sitting.Start(60);

    [Property]
    public void The_order_in_which_sessions_arrive_changes_nothing(AnySitting[] sittings, int seed)
    {
        var sessions = Sessions(sittings);
        var shuffled = sessions.ToArray();
        new Random(seed).Shuffle(shuffled);

        var one = Course.Of(Stage.Individual, sessions).Require().By(new SingleCaseDesign(Sitting.Start(10)));
        var other = shuffled.Aggregate(Course.Of(Stage.Individual), (course, session) => course.Add(session).Require()).By(new SingleCaseDesign(Sitting.Start(10)));

        Assert.Equal(one, other);
        Assert.Equal(CourseProgress.Of(one, After), CourseProgress.Of(other, After));
        Assert.Equal(CourseEvaluation.Of(one), CourseEvaluation.Of(other));
    }

    [Property]
    public void Every_session_ends_in_one_way_and_every_rating_is_told_once(AnySitting[] sittings)
    {
        var sessions = Sessions(sittings);
        var progress = CourseProgress.Of(Course.Of(Stage.Individual, sessions).Require(), After);

        Assert.Equal(sessions.Count, Enum.GetValues<SessionEnding>().Sum(progress.Count));
        Assert.Equal(sessions.Sum(session => session.Feedback.Ratings.Count), progress.Outcomes.Sum(outcome => outcome.Ratings.Count));
        Assert.Equal(sessions.Sum(session => session.Consent.Withdrawals.Count), progress.Withdrawals.Count);
    }

    [Property]
    public void The_latest_rating_minus_the_first_is_the_change(AnySitting[] sittings)
    {
        foreach (var voice in CourseEvaluation.Of(Course.Of(Stage.Individual, Sessions(sittings)).Require()).Outcomes.SelectMany(outcome => outcome.Voices))
        {
            var ratings = voice.Ratings.Select(rating => rating.Rating.Value!.Value).ToList();
            Assert.Equal(ratings.Count < 2, !voice.SinceFirst.Amount.IsDefined);
            if (ratings.Count > 1)
                Assert.Equal((double)(ratings[^1] - ratings[0]), voice.SinceFirst.Amount.Value);
        }
    }

    [Property]
    public void No_figure_is_ever_not_a_number(AnySitting[] sittings)
    {
        var course = Course.Of(Stage.Individual, Sessions(sittings)).Require().By(new SingleCaseDesign(Sitting.Start(20)));

        Assert.All(Figures(CourseEvaluation.Of(course)).Concat(course.Sessions.SelectMany(session => Figures(SessionEvaluation.Of(session)))), figure => Assert.True(double.IsFinite(figure)));
    }

    [Property]
    public void Another_individuals_session_is_refused_by_every_course(AnySitting[] sittings)
    {
        var course = Course.Of(Stage.Individual, Sessions(sittings)).Require();

        Assert.Equal(Codes.SessionOfAnother, Assert.Single(course.Add(CourseTests.Others(50)).Reasons).Code);
        Assert.Equal(Codes.SessionOfAnother, Assert.Single(Course.Of(Stage.Individual, [.. course.Sessions, CourseTests.Others(50)]).Reasons).Code);
    }

    internal static List<Session> Sessions(IEnumerable<AnySitting> sittings) => sittings.DistinctBy(sitting => sitting.Week).Select(Held).ToList();

    private static Session Held(AnySitting sitting)
    {
        var told = new Sitting(sitting.Week);
        switch (sitting.Kind)
        {
            case 0:
                return told.Only(new CancelSession(StopReason.DidNotAttend));
            case 1:
                return told.Only(new AskQuestion(new("how-long"), Stage.Individual, "how long"), new WithdrawConsent(Stage.Individual));
            case 2:
                return told.Until<BeginTidyUp>();
        }

        if (sitting.Individual is { } individual)
            told.Rate(Voice.Individual, individual / 2m);
        if (sitting.Proxy is { } proxy)
            told.Rate(Voice.Individual, proxy / 2m, Stage.Sister, ProxyRating.ForTheIndividual);
        if (sitting.Worker is { } worker)
            told.Rate(Voice.Worker, worker / 2m);
        return told.With(Phase.Active, new UsePrompt(new PromptUse(Stage.Painting, "a step", PromptHierarchy.Default.Levels[sitting.Week % 4]))).Held();
    }

    // Every figure that can be reached from an answer.
    private static IEnumerable<double> Figures(object? value, int depth = 0)
    {
        switch (value)
        {
            case double figure:
                yield return figure;
                break;
            case null or string or Enum or Identifier:
                break;
            case IEnumerable list:
                foreach (var figure in list.Cast<object?>().SelectMany(each => Figures(each, depth + 1)))
                    yield return figure;
                break;
            default:
                if (depth > 12 || value.GetType().Namespace?.StartsWith("TherapySession", StringComparison.Ordinal) != true)
                    break;
                foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
                {
                    if (property.GetIndexParameters().Length > 0 || (property.Name == "Value" && value.GetType().GetProperty("IsDefined")?.GetValue(value) is false))
                        continue;
                    foreach (var figure in Figures(property.GetValue(value), depth + 1))
                        yield return figure;
                }

                break;
        }
    }
}
