using System.Collections.Concurrent;
using NodaTime;
using static TherapySession.Tests.What;

namespace TherapySession.Tests;

public class LiveSessionTests
{
    [Fact]
    public async Task G82_Two_threads_with_a_thousand_commands_each_leave_every_accepted_command_in_the_history_once()
    {
        var live = new LiveSession(Scene.Open().Session);
        var accepted = new ConcurrentBag<Decision.Accepted>();
        var ready = new Barrier(2);

        await Task.WhenAll(Give("a"), Give("b"));

        var session = live.Current;
        Assert.Equal(Enumerable.Range(1, 2001), session.History.Select(fact => fact.At.Sequence));
        Assert.Equal(2001, session.History.Select(fact => fact.At.Command).Distinct().Count());
        Assert.Equal(accepted.Select(each => each.Event.At.Command.Value).Order(StringComparer.Ordinal),
            session.History.Skip(1).Select(fact => fact.At.Command.Value).Order(StringComparer.Ordinal));
        Assert.Equal(session, Session.Fold(session.History));

        Task Give(string name) => Task.Run(() =>
        {
            ready.SignalAndWait();
            for (var i = 0; i < 1000; i++)
            {
                // One time for all: whose turn it is decides the order.
                var decision = live.Decide(new RecordHazard(new($"{name}-{i}"), Said), new Stamp(new($"{name}-{i}"), Who.Worker, Start + Duration.FromHours(1)));
                accepted.Add(Scene.Accepted(decision));
            }
        });
    }

    [Fact]
    public async Task G82_Of_two_threads_that_expect_one_version_one_is_accepted()
    {
        var live = new LiveSession(Scene.Open().Session);
        var ready = new Barrier(2);

        for (var round = 1; round <= 200; round++)
        {
            var version = round;
            var decisions = await Task.WhenAll(Give("a", version), Give("b", version));
            Assert.Single(decisions, decision => decision is Decision.Accepted);
            Assert.Equal(version + 1, live.Current.Version);
        }

        Task<Decision> Give(string name, int version) => Task.Run(() =>
        {
            ready.SignalAndWait();
            return live.Decide(new RecordHazard(new($"{name}-{version}"), Said),
                new Stamp(new($"{name}-{version}"), Who.Worker, Start + Duration.FromHours(1)) with { ExpectedVersion = version });
        });
    }

    [Fact]
    public void Two_ways_on_from_one_session_do_not_disturb_each_other()
    {
        var scene = Scene.Open();
        var (one, other) = (scene.Session, scene.Session);

        for (var i = 0; i < 50; i++)
        {
            one = Scene.Accepted(one.Decide(new RecordHazard(new($"one-{i}"), Said), scene.Stamp())).Session;
            other = Scene.Accepted(other.Decide(new AskQuestion(new($"other-{i}"), Who.Carer, Said), scene.Stamp())).Session;
        }

        Assert.All(one.History.Skip(1), fact => Assert.IsType<HazardRecorded>(fact));
        Assert.All(other.History.Skip(1), fact => Assert.IsType<QuestionAsked>(fact));
        Assert.Equal((51, 51, 50, 50), (one.Version, other.Version, one.TidyUp.Hazards.Count, other.Preparation.Questions.Count));
        Assert.Equal(1, scene.Session.Version);
    }
}
