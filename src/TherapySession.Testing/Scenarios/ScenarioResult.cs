namespace TherapySession.Testing;

/// <summary>What came of a scenario.</summary>
public enum ScenarioOutcome
{
    /// <summary>The software did everything as the library does.</summary>
    Passed,

    /// <summary>Something went another way.</summary>
    Failed,

    /// <summary>The software can't do what the scenario asks for: neither passed nor failed.</summary>
    NotExercised,
}

/// <summary>A scenario as it was played.</summary>
/// <remarks>Equality: member by member. Thread safety: immutable.</remarks>
/// <param name="Scenario">Which one.</param>
/// <param name="Outcome">What came of it.</param>
public sealed record ScenarioResult(Scenario Scenario, ScenarioOutcome Outcome)
{
    /// <summary>What went another way; <see langword="null"/> unless it failed. A scenario ends at its first failure: what comes after it leans on it.</summary>
    public Failure? Failure { get; init; }

    /// <summary>What the software can't do; empty unless the scenario was not exercised.</summary>
    public ValueList<string> Lacking { get; init; } = [];

    /// <summary>How many steps were taken.</summary>
    public int Steps { get; init; }
}
