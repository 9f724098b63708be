using TherapySession.Json;

namespace TherapySession.Logs;

/// <summary>What kind of element holds attributes.</summary>
internal enum XesOwnerKind
{
    /// <summary>The log as a whole.</summary>
    Log,

    /// <summary>What the log declares for all traces or events.</summary>
    Global,

    /// <summary>A trace.</summary>
    Trace,

    /// <summary>An event.</summary>
    Event,
}

/// <summary>An element that holds attributes: where what is wrong with them is told, and what that does.</summary>
/// <param name="kind">What kind it is.</param>
/// <param name="name">The name of the element.</param>
/// <param name="problems">Where its problems go.</param>
/// <param name="pointer">The pointer to it, made only where it is needed.</param>
internal sealed class XesOwner(XesOwnerKind kind, string name, ProblemList problems, Func<string> pointer)
{
    public XesOwnerKind Kind => kind;

    public string Name => name;

    public ProblemList Problems => problems;

    public string Pointer => pointer();

    /// <summary>Which of its kind it is, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>What is wrong within a session refuses it; what is wrong beside all sessions refuses none.</summary>
    public ProblemSeverity Severity => kind is XesOwnerKind.Log or XesOwnerKind.Global ? ProblemSeverity.Warning : ProblemSeverity.SessionRefused;

    /// <summary>The next of its kind.</summary>
    public void Begin() => Number++;
}
