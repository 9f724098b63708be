using TherapySession.Tool.Checking;

namespace TherapySession.Tool.Tests;

public sealed class ProgressTests
{
    [Fact]
    public void Nothing_is_said_in_the_first_second()
    {
        var said = Said(isTerminal: true, width: 80, after: [0.2, 0.5, 0.99]);

        Assert.Empty(said);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(80)]
    [InlineData(40)]
    [InlineData(12)]
    [InlineData(3)]
    public void A_bar_never_fills_the_line_and_is_taken_away(int width)
    {
        var said = Said(isTerminal: true, width, after: [1.1, 1.5, 2]);

        Assert.NotEmpty(said);
        Assert.DoesNotContain('\n', said);
        Assert.All(said.Split('\r'), line => Assert.True(line.Length < width, line));
        Assert.EndsWith("\r", said, StringComparison.Ordinal);
        Assert.True(string.IsNullOrWhiteSpace(said.Split('\r')[^2]));
    }

    [Fact]
    public void A_bar_says_how_many_and_is_not_drawn_more_often_than_five_times_a_second()
    {
        var said = Said(isTerminal: true, width: 80, after: [1.1, 1.15, 1.2, 1.25, 1.31]);

        Assert.Contains("1 sessions", said, StringComparison.Ordinal);
        Assert.Contains("5 sessions", said, StringComparison.Ordinal);
        Assert.DoesNotContain("2 sessions", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pipe_gets_a_plain_line_every_ten_seconds()
    {
        var said = Said(isTerminal: false, width: 80, after: [1, 9, 10.5, 12, 21]);

        Assert.Equal("therapysession: 3 sessions so far.\ntherapysession: 5 sessions so far.\n", said);
    }

    [Fact]
    public void Quiet_is_quiet() => Assert.Empty(Said(isTerminal: true, width: 80, after: [1.1, 20], isQuiet: true));

    private static string Said(bool isTerminal, int width, double[] after, bool isQuiet = false)
    {
        using var error = new StringWriter { NewLine = "\n" };
        var clock = new GivenTime();
        using (var streams = new Streams(Stream.Null, Stream.Null, error) { ErrorIsTerminal = isTerminal, ErrorWidth = () => width })
        using (var progress = new Progress(streams, [], "sessions", isQuiet, clock))
        {
            foreach (var seconds in after)
            {
                clock.Now = TimeSpan.FromSeconds(seconds);
                progress.One();
            }
        }

        return error.ToString();
    }

    private sealed class GivenTime : TimeProvider
    {
        public TimeSpan Now { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now.Ticks;
    }
}
