using NodaTime;

namespace TherapySession.Outcomes;

/// <summary>A series of figures in the order of their times.</summary>
internal sealed class TimedValues
{
    /// <summary>How many of the latest values a method is given that visits every pair: a course may have thousands.</summary>
    public const int PairwiseWindow = 100;

    private readonly Instant[] _times;

    public TimedValues(IEnumerable<(Instant At, double Value)> values)
    {
        // Late entries: what was rated first comes first, whatever session it belongs to.
        var inOrder = values.OrderBy(each => each.At).ToArray();
        (_times, Values) = (Array.ConvertAll(inOrder, each => each.At), Array.ConvertAll(inOrder, each => each.Value));
    }

    private TimedValues(Instant[] times, double[] values) => (_times, Values) = (times, values);

    public double[] Values { get; }

    public int Count => Values.Length;

    public double?[] Known => Array.ConvertAll(Values, value => (double?)value);

    /// <summary>Whole minutes since 1970: exact as doubles, and small enough for exact fractions to stay quick.</summary>
    public double[] Minutes => Array.ConvertAll(_times, time => (double)(time.ToUnixTimeSeconds() / 60));

    public TimedValues Latest(int most) => Count <= most ? this : new(_times[^most..], Values[^most..]);

    public TimedValues Within(Func<Instant, bool> when)
    {
        var inside = Enumerable.Range(0, Count).Where(i => when(_times[i])).ToArray();
        return new(Array.ConvertAll(inside, i => _times[i]), Array.ConvertAll(inside, i => Values[i]));
    }

    /// <summary>The longest time between two neighbours, and the median of these times; zero with fewer than two values.</summary>
    public (Duration Longest, Duration Median) Gaps()
    {
        if (Count < 2)
            return (Duration.Zero, Duration.Zero);

        var gaps = new Duration[Count - 1];
        for (var i = 0; i < gaps.Length; i++)
            gaps[i] = _times[i + 1] - _times[i];
        Array.Sort(gaps);
        return (gaps[^1], gaps[gaps.Length / 2]);
    }
}
