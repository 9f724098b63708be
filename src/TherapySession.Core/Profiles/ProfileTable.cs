using System.Collections.Frozen;
using TherapySession.Conformance;

namespace TherapySession;

/// <summary>A profile's data turned into look-ups, once.</summary>
internal sealed class ProfileTable(ProfileData data)
{
    private readonly FrozenDictionary<string, ValueList<Criterion>> _criteria = Requirement.All.ToFrozenDictionary(
        requirement => requirement.Code,
        requirement => data.Criteria.Where(each => each.Requirements.Contains(requirement.Code)).Select(each => each.Criterion).ToValueList());

    private readonly FrozenSet<string> _asked = data.Criteria.SelectMany(each => each.Requirements).Concat(data.AlsoRequires).ToFrozenSet();

    private readonly FrozenDictionary<string, ValueList<ParticipantRole>> _mayAct = ByCommand(data.MayAct);

    private readonly FrozenDictionary<string, ValueList<ParticipantRole>> _coSignatures = ByCommand(data.CoSignatures);

    public ProcessMachine Machine { get; } = data.Machine is { } machine ? ProcessMachine.Load(machine).Require() : ProcessMachine.Lifecycle;

    public AlignmentCosts Costs { get; } = data.Costs is { } costs ? AlignmentCosts.Load(costs).Require() : AlignmentCosts.Domain;

    public ValueList<Criterion> CriteriaOf(Requirement requirement) => _criteria[requirement.Code];

    public bool Asks(Requirement requirement) => _asked.Contains(requirement.Code);

    public ValueList<ParticipantRole> MayAct(CommandKind kind) => _mayAct.GetValueOrDefault(kind.Name, []);

    public ValueList<ParticipantRole> CoSignatures(CommandKind kind) => _coSignatures.GetValueOrDefault(kind.Name, []);

    private static FrozenDictionary<string, ValueList<ParticipantRole>> ByCommand(ValueList<RoleRule> rules) =>
        rules.ToFrozenDictionary(rule => rule.Command, rule => rule.Roles);
}
