using TherapySession.Tool.Checking;
using TherapySession.Tool.Output;

namespace TherapySession.Tool.Tests;

/// <summary>What is said while a run takes long: on a terminal, in a pipe, and beside what else is written.</summary>
public sealed class ProgressTests
{
    [Fact]
    public void Nothing_is_said_in_the_first_second() => Assert.Empty(Said(isTerminal: true, seconds: 0.99));

    [Theory]
    [InlineData(200)]
    [InlineData(80)]
    [InlineData(40)]
    [InlineData(12)]
    [InlineData(3)]
    [InlineData(1)]
    public void A_bar_never_fills_the_line_and_is_taken_away(int width)
    {
        var said = Said(isTerminal: true, seconds: 3, width);

        Assert.DoesNotContain('\n', said);
        Assert.All(said.Split('\r'), line => Assert.True(line.Length < width, line));
        Assert.True(width == 1 || said.EndsWith('\r'));
        Assert.True(string.IsNullOrWhiteSpace(said.Split('\r')[^1]));
    }

    [Fact]
    public void A_bar_grows_and_counts()
    {
        var said = Said(isTerminal: true, seconds: 1.4).Split('\r');

        Assert.Equal("==========-------------------- 1 of 3 files, 4 sessions", said[1].TrimEnd());
        Assert.Equal(said[1].TrimEnd(), said[^3].TrimEnd());
    }

    [Fact]
    public void On_a_narrow_terminal_the_bar_gives_way() =>
        Assert.Equal("==---- 1 of 3 files, 4 sessions", Said(isTerminal: true, seconds: 1, width: 32).Split('\r')[1].TrimEnd());

    [Fact]
    public void The_first_of_two_passes_is_told_as_such()
    {
        var said = Said(isTerminal: true, seconds: 1, passes: 2).Split('\r');

        Assert.Equal("=====------------------------- 1 of 3 files looked through", said[1].TrimEnd());
    }

    [Fact]
    public void A_pipe_gets_a_plain_line_every_ten_seconds() =>
        Assert.Equal("therapysession: 1 of 3 files, 4 sessions so far.\ntherapysession: 1 of 3 files, 4 sessions so far.\n", Said(isTerminal: false, seconds: 29));

    [Fact]
    public void How_far_it_is_is_told_in_the_language_of_the_answer()
    {
        Assert.Equal("therapysession: 1 o 3 ffeil, 4 sesiwn hyd yn hyn.\n", Said(isTerminal: false, seconds: 10, language: Language.Welsh));
        Assert.Equal("therapysession: edrychwyd drwy 1 o 3 ffeil hyd yn hyn.\n", Said(isTerminal: false, seconds: 10, passes: 2, language: Language.Welsh));
    }

    [Fact]
    public void Quiet_is_quiet() => Assert.Empty(Said(isTerminal: true, seconds: 60, isQuiet: true));

    [Fact]
    public void A_complaint_and_an_answer_take_the_bar_away_first()
    {
        using var error = new StringWriter { NewLine = "\n" };
        using var output = new MemoryStream();
        var clock = new GivenTime();
        using var streams = new Streams(Stream.Null, output, error) { ErrorIsTerminal = true, OutIsTerminal = true };
        using (new Progress(streams, 3, passes: 1, isQuiet: false, clock))
        {
            clock.Pass(TimeSpan.FromSeconds(1));
            streams.Complain("a file is missing.");
            clock.Pass(TimeSpan.FromSeconds(1));
            streams.Answer(() => streams.Out.WriteLine("an answer"));
        }

        var lines = error.ToString().Split('\n');
        Assert.EndsWith("\rtherapysession: a file is missing.", lines[0], StringComparison.Ordinal);
        Assert.True(string.IsNullOrWhiteSpace(lines[0].Split('\r')[^2]));
        Assert.EndsWith("\r", error.ToString(), StringComparison.Ordinal);
        Assert.Equal("an answer\n", System.Text.Encoding.UTF8.GetString(output.ToArray()));
    }

    private static string Said(bool isTerminal, double seconds, int width = 80, bool isQuiet = false, int passes = 1, Language? language = null)
    {
        using var error = new StringWriter { NewLine = "\n" };
        var clock = new GivenTime();
        using (var streams = new Streams(Stream.Null, Stream.Null, error) { ErrorIsTerminal = isTerminal, Columns = () => width, Wording = Wording.In(language ?? Language.English) })
        using (var progress = new Progress(streams, 3, passes, isQuiet, clock))
        {
            for (var i = 0; i < 4; i++)
                progress.Session(0.5);
            progress.File();
            clock.Pass(TimeSpan.FromSeconds(seconds));
        }

        return error.ToString();
    }

    /// <summary>A clock that stands still until it is told otherwise.</summary>
    private sealed class GivenTime : TimeProvider
    {
        private readonly List<GivenTimer> _timers = [];

        public void Pass(TimeSpan time) => _timers.ForEach(timer => timer.Pass(time));

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            _timers.Add(new GivenTimer(callback, state, dueTime, period));
            return _timers[^1];
        }
    }

    private sealed class GivenTimer(TimerCallback callback, object? state, TimeSpan due, TimeSpan period) : ITimer
    {
        private TimeSpan _rest = due;

        public void Pass(TimeSpan time)
        {
            for (_rest -= time; _rest <= TimeSpan.Zero; _rest += period)
                callback(state);
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => throw new NotSupportedException();

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
