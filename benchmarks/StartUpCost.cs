namespace TherapySession.Benchmarks;

/// <summary>How much later than any other program is one ready that opens a session and records a consent?</summary>
internal static class StartUpCost
{
    public static Question[] Questions { get; } =
    [
        new("start-up: the first two decisions of a process", "an empty program", new Goal { OnTop = TimeSpan.FromMilliseconds(60) }, Deciding(Compiled.AsItRuns), Empty(Compiled.AsItRuns)),
        new("start-up, published with PublishReadyToRun", "an empty program, likewise", new Goal { OnTop = TimeSpan.FromMilliseconds(60) }, Deciding(Compiled.Beforehand), Empty(Compiled.Beforehand)),
        new("start-up, compiled natively", "an empty program, likewise", new Goal { OnTop = TimeSpan.FromMilliseconds(10) }, Deciding(Compiled.Natively), Empty(Compiled.Natively)),
    ];

    private static ProgramWay Deciding(Compiled how) => new("FirstDecision", how);

    private static ProgramWay Empty(Compiled how) => new("Empty", how);
}
