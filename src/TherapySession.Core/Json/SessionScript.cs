namespace TherapySession.Json;

/// <summary>A session as the commands that make it: what it is opened with, and each command in order.</summary>
/// <remarks>Equality: member by member. Thread safety: immutable.</remarks>
/// <param name="Stamp">Who opens it, and when.</param>
/// <param name="Opening">What it is opened with.</param>
/// <param name="Steps">The commands in order.</param>
public sealed record SessionScript(Stamp Stamp, Opening Opening, ValueList<ScriptStep> Steps)
{
    /// <summary>What the script is about, for people.</summary>
    public Words? Title { get; init; }

    /// <summary>The codes with which opening is expected to be refused; empty where it is expected to be accepted.</summary>
    public ValueList<string> Expect { get; init; } = [];

    /// <summary>What somebody wants to say about the opening.</summary>
    public Words? Note { get; init; }
}

/// <summary>One command of a script.</summary>
/// <remarks>Equality: member by member. Thread safety: immutable.</remarks>
/// <param name="Stamp">Which command it is, who gives it, and when.</param>
/// <param name="Command">What is to be done or recorded.</param>
public sealed record ScriptStep(Stamp Stamp, SessionCommand Command)
{
    /// <summary>The codes with which the command is expected to be refused; empty where it is expected to be accepted.</summary>
    public ValueList<string> Expect { get; init; } = [];

    /// <summary>What somebody wants to say about this step.</summary>
    public Words? Note { get; init; }
}
