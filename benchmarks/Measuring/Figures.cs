namespace TherapySession.Benchmarks;

/// <summary>What one way of doing something costs.</summary>
/// <param name="Nanoseconds">Its time.</param>
/// <param name="Bytes">What it allocates.</param>
internal readonly record struct Figures(double Nanoseconds, double Bytes);

/// <summary>What came of measuring one question.</summary>
/// <param name="Asked">The question.</param>
/// <param name="Subject">What the library costs.</param>
/// <param name="Baseline">What it is held against; <see langword="null"/> where the goal is a figure of its own.</param>
/// <param name="TimeRatio">The library's time to the baseline's: not always the quotient of the two, for it is taken round by round.</param>
internal sealed record Measured(Question Asked, Figures Subject, Figures? Baseline, double TimeRatio)
{
    /// <summary>Why nothing was measured; <see langword="null"/> where it was.</summary>
    public string? WhyNot { get; init; }

    /// <summary>Bytes to the baseline's bytes; not a number where neither allocates.</summary>
    public double BytesRatio => Baseline is { } baseline ? Subject.Bytes / baseline.Bytes : double.NaN;

    /// <summary>Whether every limit of the goal is kept.</summary>
    public bool IsMet => WhyNot is null && Asked.Goal.IsMet(this);
}
