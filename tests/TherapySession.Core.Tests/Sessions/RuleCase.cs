namespace TherapySession.Tests;

/// <summary>A rule: a command that it refuses, the place it names, and the twin that it lets through.</summary>
/// <param name="Code">The code of the refusal.</param>
/// <param name="Place">The place as the type and its member, as in <c>Pause.Words</c>.</param>
/// <param name="Pointer">The place as a pointer.</param>
/// <param name="Before">The session before the command.</param>
/// <param name="Refused">The command that the rule refuses.</param>
/// <param name="Twin">The command that it lets through, in the same session.</param>
internal sealed record RuleCase(string Code, string Place, string Pointer, Func<Scene> Before, SessionCommand Refused, SessionCommand Twin)
{
    /// <summary>What else tells it from other cases of the same rule.</summary>
    public string Name { get; init; } = "";

    /// <summary>What it is refused for besides, where the rule never stands alone.</summary>
    public string[] Besides { get; init; } = [];

    /// <summary>The stamp of the refused command, where it is not an ordinary one.</summary>
    public Func<Scene, Stamp> RefusedStamp { get; init; } = static scene => scene.Stamp();

    /// <summary>The stamp of the twin, where it is not an ordinary one.</summary>
    public Func<Scene, Stamp> TwinStamp { get; init; } = static scene => scene.Stamp();

    public override string ToString() => $"{Code} {Place}{(Name.Length == 0 ? "" : " " + Name)}";
}
