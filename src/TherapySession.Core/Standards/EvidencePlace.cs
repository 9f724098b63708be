namespace TherapySession.Standards;

/// <summary>What kind of place in the library evidences a criterion or carries a knowledge point.</summary>
public enum EvidenceKind
{
    /// <summary>A rule, by its code: a requirement of a gate, or what a command is refused for.</summary>
    Rule,

    /// <summary>A command, by its name in scripts and records.</summary>
    Command,

    /// <summary>An event, by the name of its type.</summary>
    Event,

    /// <summary>A member of a type, as <c>Type.Member</c>.</summary>
    Field,

    /// <summary>A prompt that is shown to the worker, by its key; see <see cref="WorkerPrompts"/>.</summary>
    Prompt,

    /// <summary>A section of a report, by its name in <see cref="Standards.ReportSection"/>.</summary>
    ReportSection,
}

/// <summary>One place in the library that evidences a criterion or carries a knowledge point. Equality: member by member.</summary>
/// <param name="Kind">What kind of place it is.</param>
/// <param name="Name">The place, written as its kind says.</param>
public sealed record EvidencePlace(EvidenceKind Kind, string Name)
{
    /// <summary>Kind and name.</summary>
    public override string ToString() => $"{Kind} {Name}";

    internal static EvidencePlace Rule(string code) => new(EvidenceKind.Rule, code);

    internal static EvidencePlace Rule(Requirement requirement) => new(EvidenceKind.Rule, requirement.Code);

    internal static EvidencePlace Field(string type, string member) => new(EvidenceKind.Field, $"{type}.{member}");

    internal static EvidencePlace Prompt(string key) => new(EvidenceKind.Prompt, key);

    internal static EvidencePlace Section(ReportSection section) => new(EvidenceKind.ReportSection, section.ToString());
}
