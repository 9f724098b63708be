namespace TherapySession.Testing;

/// <summary>What came of the walks.</summary>
/// <remarks>Thread safety: immutable.</remarks>
public sealed class WalkReport
{
    internal WalkReport(ulong seed, int walks, Coverage coverage, FailedWalk? failed) => (Seed, Walks, Coverage, Failed) = (seed, walks, coverage, failed);

    /// <summary>The seed that decided every walk.</summary>
    public ulong Seed { get; }

    /// <summary>How many walks were taken; the one that failed is the last.</summary>
    public int Walks { get; }

    /// <summary>What they came to.</summary>
    public Coverage Coverage { get; }

    /// <summary>The first walk that went wrong; <see langword="null"/> where none did.</summary>
    public FailedWalk? Failed { get; }
}
