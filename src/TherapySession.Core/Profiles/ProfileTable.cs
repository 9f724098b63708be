using TherapySession.Conformance;

namespace TherapySession;

/// <summary>A profile's data turned into look-ups, once: by the place that a requirement or a kind of command has in its list.</summary>
internal sealed class ProfileTable(ProfileData data)
{
    private readonly ValueList<Criterion>[] _criteria = [.. Requirement.All.Select(requirement =>
        data.Criteria.Where(each => each.Requirements.Contains(requirement.Code)).Select(each => each.Criterion).ToValueList())];

    private readonly bool[] _asked = [.. Requirement.All.Select(requirement =>
        data.AlsoRequires.Contains(requirement.Code) || data.Criteria.Any(each => each.Requirements.Contains(requirement.Code)))];

    private readonly ValueList<ParticipantRole>[] _mayAct = ByCommand(data.MayAct);

    private readonly ValueList<ParticipantRole>[] _coSignatures = ByCommand(data.CoSignatures);

    // A session that is only played never asks for these.
    public ProcessMachine Machine => field ??= data.Machine is { } machine ? ProcessMachine.Load(machine).Require() : ProcessMachine.Lifecycle;

    public AlignmentCosts Costs => field ??= data.Costs is { } costs ? AlignmentCosts.Load(costs).Require() : AlignmentCosts.Domain;

    public ValueList<Criterion> CriteriaOf(Requirement requirement) => _criteria[requirement.Index];

    public bool Asks(Requirement requirement) => _asked[requirement.Index];

    public ValueList<ParticipantRole> MayAct(CommandKind kind) => _mayAct[kind.Index];

    public ValueList<ParticipantRole> CoSignatures(CommandKind kind) => _coSignatures[kind.Index];

    private static ValueList<ParticipantRole>[] ByCommand(ValueList<RoleRule> rules) =>
        [.. CommandKind.All.Select(kind => rules.Find(kind.Name, static (rule, name) => rule.Command == name)?.Roles ?? [])];
}
