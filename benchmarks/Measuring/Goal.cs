using System.Globalization;

namespace TherapySession.Benchmarks;

/// <summary>What a figure has to keep. A limit that is not set is not asked.</summary>
internal sealed record Goal
{
    /// <summary>The largest ratio of time to the baseline.</summary>
    public double? Time { get; init; }

    /// <summary>The largest ratio of bytes to the baseline.</summary>
    public double? Bytes { get; init; }

    /// <summary>The most that may be taken.</summary>
    public TimeSpan? Within { get; init; }

    /// <summary>The most that may be taken more than the baseline takes.</summary>
    public TimeSpan? OnTop { get; init; }

    /// <summary>The least that is done in a second.</summary>
    public double? PerSecond { get; init; }

    /// <summary>At most so many times the baseline's time.</summary>
    public static Goal AtMost(double time) => new() { Time = time };

    /// <summary>So many times faster than the baseline, with as much less to allocate.</summary>
    public static Goal TimesBetter(double times) => new() { Time = 1 / times, Bytes = 1 / times };

    public bool IsMet(Measured measured) =>
        !(measured.TimeRatio > Time) && !(measured.BytesRatio > Bytes)
        && !(measured.Subject.Nanoseconds > Within?.TotalNanoseconds) && !(More(measured) > OnTop?.TotalNanoseconds)
        && !(Rate(measured) < PerSecond);

    /// <summary>The goal as the table says it.</summary>
    public override string ToString() => string.Join(", ", Limits());

    /// <summary>What was measured, said as the goal says it: ratios only, so that it means something on another machine too.</summary>
    public string Told(Measured measured) => Within is { } within ? $"{Figure(measured.Subject.Nanoseconds / within.TotalNanoseconds)} of {Length(within)}"
        : OnTop is { } onTop ? $"{Figure(More(measured) / onTop.TotalNanoseconds)} of {Length(onTop)}"
        : PerSecond is { } rate ? $"{Figure(Rate(measured) / rate)} times {rate:N0} a second"
        : Times(measured.TimeRatio);

    /// <summary>A ratio; where it is below one, also the other way round.</summary>
    public static string Times(double ratio) => double.IsNaN(ratio) ? "-" : ratio < 0.5 ? $"1/{Figure(1 / ratio)}" : $"{Figure(ratio)}x";

    private IEnumerable<string> Limits()
    {
        if (Time is { } time)
            yield return time < 1 ? $"time <= 1/{1 / time:0.#}" : $"time <= {time:0.#}x";
        if (Bytes is { } bytes)
            yield return bytes < 1 ? $"bytes <= 1/{1 / bytes:0.#}" : $"bytes <= {bytes:0.##}x";
        if (Within is { } within)
            yield return $"< {Length(within)}";
        if (OnTop is { } onTop)
            yield return $"< {Length(onTop)} more";
        if (PerSecond is { } rate)
            yield return $">= {rate.ToString("N0", CultureInfo.InvariantCulture)} a second";
    }

    private static double More(Measured measured) => measured.Subject.Nanoseconds - (measured.Baseline?.Nanoseconds ?? 0);

    private static double Rate(Measured measured) => 1e9 / measured.Subject.Nanoseconds;

    private static string Length(TimeSpan time) => time.TotalMilliseconds >= 1 ? $"{time.TotalMilliseconds:0.#} ms" : $"{time.TotalMicroseconds:0.#} us";

    private static string Figure(double value) => value.ToString(value < 10 ? "0.00" : value < 100 ? "0.0" : "0", CultureInfo.InvariantCulture);
}
