namespace TherapySession.Json;

/// <summary>A group session as the commands that make it: what it is opened with, and each command in order, for the group or for one individual.</summary>
/// <remarks>
/// A script shows every individual's part beside the others': it is for examples and tests, not for keeping. What is kept is the group's record, and each individual's own.
/// Equality: member by member. Thread safety: immutable.
/// </remarks>
/// <param name="Stamp">Who opens it, and when.</param>
/// <param name="Opening">What it is opened with.</param>
/// <param name="Steps">The commands in order.</param>
public sealed record GroupScript(Stamp Stamp, GroupOpening Opening, ValueList<GroupStep> Steps)
{
    /// <summary>What the script is about, for people.</summary>
    public Words? Title { get; init; }

    /// <summary>The codes with which opening is expected to be refused; empty where it is expected to be accepted.</summary>
    public ValueList<string> Expect { get; init; } = [];

    /// <summary>What somebody wants to say about the opening.</summary>
    public Words? Note { get; init; }
}

/// <summary>One command of a group script.</summary>
/// <remarks>Equality: member by member. Thread safety: immutable.</remarks>
/// <param name="Stamp">Which command it is, who gives it, and when.</param>
/// <param name="Command">What is to be done or recorded, and for whom.</param>
public sealed record GroupStep(Stamp Stamp, GroupCommand Command)
{
    /// <summary>The codes with which the command is expected to be refused; empty where it is expected to be accepted.</summary>
    public ValueList<string> Expect { get; init; } = [];

    /// <summary>What somebody wants to say about this step.</summary>
    public Words? Note { get; init; }
}

/// <summary>What is kept of a group itself: its opening, which sessions joined, and what they shared. Each session's record is kept apart.</summary>
/// <remarks>Equality: by history. Thread safety: immutable.</remarks>
/// <param name="History">The group's events, numbered from 1 without a hole, beginning with <see cref="GroupOpened"/>.</param>
public sealed record GroupRecord(ValueList<GroupEvent> History);
