namespace TherapySession.Benchmarks;

/// <summary>One row of the table: what is done, what it is held against, and the goal.</summary>
/// <remarks>To add one: a class with <c>[Benchmark]</c> methods that assert their result in their <c>[GlobalSetup]</c>, a list of questions in it, and its name in <see cref="Questions"/>.</remarks>
/// <param name="Work">What the library does.</param>
/// <param name="Beside">What it is held against, in words.</param>
/// <param name="Goal">What it has to keep.</param>
/// <param name="Subject">How the library does it.</param>
/// <param name="Baseline">What it is held against; <see langword="null"/> where the goal is a figure of its own.</param>
internal sealed record Question(string Work, string Beside, Goal Goal, Way Subject, Way? Baseline = null)
{
    /// <summary>Whether the first page of the repository tells it too.</summary>
    public bool IsOnFirstPage { get; init; }
}

/// <summary>Every question, in the order of the table.</summary>
internal static class Questions
{
    public static IReadOnlyList<Question> All { get; } =
    [
        .. WholeSession.Questions, .. FoldCost.Questions, .. AppendCost.Questions, .. WhatNowCost.Questions, .. JsonCost.Questions, .. EvidenceCost.Questions,
        .. CourseCost.Questions, .. AlignmentCost.Questions, .. LogReading.Questions, .. StartUpCost.Questions,
    ];
}
