using NodaTime;

namespace TherapySession.Testing.Tests;

/// <summary>What is wrong with a record is named for what it is.</summary>
public sealed class HistoryComparisonTests
{
    private static readonly Session Whole = Played(Scenario.Embedded.Single(each => each.Name == "a-change-226"));
    private static readonly FailurePlace Place = new("a test", 9) { Command = "makeChange" };

    [Fact]
    public void A_record_as_it_should_be_is_nothing_to_tell() => Assert.Null(Compare(Whole.History.ToList()));

    [Fact]
    public void Each_difference_has_its_code()
    {
        var events = Whole.History.ToList();
        var last = events[^1];

        Assert.Equal("K201", Compare(events[..^1])?.Code);
        Assert.Equal("K205", Compare(events[..^2], known: events.Count)?.Code);
        Assert.Equal("K202", Compare([.. events, last], LookedAtAfter.Refusal)?.Code);
        Assert.Equal("K203", Compare([.. events, last], LookedAtAfter.Repeat)?.Code);
        Assert.Equal("K212", Compare([.. events, last], LookedAtAfter.AnotherSession)?.Code);
        Assert.Equal("K213", Compare([.. events, last])?.Code);
        Assert.Equal("K206", Compare([.. events[..3], events[4], events[3], .. events[5..]])?.Code);
        Assert.Equal("K207", Compare([.. events[..^1], last with { At = last.At with { HappenedAt = last.At.HappenedAt + Duration.FromMilliseconds(1) } }])?.Code);
        Assert.Equal("K208", Compare([.. events[..^1], last with { At = last.At with { By = Cast.Stranger } }])?.Code);
        Assert.Equal("K208", Compare([.. events[..^1], last with { At = last.At with { CoSignedBy = Cast.Stranger } }])?.Code);
        Assert.Equal("K209", Compare([.. events[..^1], last with { At = last.At with { Phase = Phase.Paused } }])?.Code);
        Assert.Equal("K210", Compare([.. events[..^1], ((ChangeMade)last) with { Words = "something else" }])?.Code);
        Assert.Equal("K211", Compare([.. events[..^1], new SessionResumed(last.At)])?.Code);
        Assert.Equal("K204", Compare([.. events[..^1], ((ChangeMade)last) with { Words = "something else" }], known: events.Count)?.Code);
    }

    [Fact]
    public void A_place_is_told_and_never_what_stands_there()
    {
        var events = Whole.History.ToList();
        var failure = Compare([.. events[..^1], ((ChangeMade)events[^1]) with { Words = "nobody may read this" }])!;

        Assert.Equal("/words", failure.Arguments[2]);
        Assert.DoesNotContain("nobody", failure.ToString(), StringComparison.Ordinal);
    }

    private static Failure? Compare(List<SessionEvent> found, LookedAtAfter after = LookedAtAfter.Acceptance, int known = 0)
    {
        var comparison = new HistoryComparison();
        if (known > 0)
            Assert.Null(comparison.Compare(Whole.History, Whole.History.Take(known).ToList(), after, Place));
        return comparison.Compare(Whole.History, found, after, Place);
    }

    private static Session Played(Scenario scenario)
    {
        var session = Session.Open(scenario.Script.Opening, scenario.Script.Stamp).Require();
        foreach (var step in scenario.Script.Steps)
            session = (session.Decide(step.Command, step.Stamp) as Decision.Accepted)?.Session ?? session;
        return session;
    }
}
