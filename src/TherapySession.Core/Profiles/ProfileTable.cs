using TherapySession.Conformance;

namespace TherapySession;

/// <summary>A profile's data turned into look-ups, once: by the place that a requirement or a kind of command has in its list.</summary>
internal sealed class ProfileTable(ProfileData data)
{
    private readonly ValueList<Criterion>[] _criteria = ByRequirement(data);

    private readonly bool[] _asks = AsksFor(data);

    private readonly ValueList<ParticipantRole>[] _mayAct = ByCommand(data.MayAct);

    private readonly ValueList<ParticipantRole>[] _coSignatures = ByCommand(data.CoSignatures);

    // A session that is only played never asks for these.
    public ProcessMachine Machine => field ??= data.Machine is { } machine ? ProcessMachine.Load(machine).Require() : ProcessMachine.Lifecycle;

    public AlignmentCosts Costs => field ??= data.Costs is { } costs ? AlignmentCosts.Load(costs).Require() : AlignmentCosts.Domain;

    public ValueList<Criterion> CriteriaOf(Requirement requirement) => _criteria[requirement.Index];

    public bool Asks(Requirement requirement) => _asks[requirement.Index];

    public ValueList<ParticipantRole> MayAct(CommandKind kind) => _mayAct[kind.Index];

    public ValueList<ParticipantRole> CoSignatures(CommandKind kind) => _coSignatures[kind.Index];

    private static ValueList<Criterion>[] ByRequirement(ProfileData data)
    {
        var criteria = new ValueList<Criterion>[Requirement.All.Count];
        foreach (var requirement in Requirement.All)
        {
            criteria[requirement.Index] = [];
            foreach (var criterion in data.Criteria)
            {
                if (criterion.Requirements.AsSpan().Contains(requirement.Code))
                    criteria[requirement.Index] = criteria[requirement.Index].Add(criterion.Criterion);
            }
        }

        return criteria;
    }

    private static bool[] AsksFor(ProfileData data)
    {
        var asks = new bool[Requirement.All.Count];
        foreach (var requirement in Requirement.All)
        {
            asks[requirement.Index] = data.AlsoRequires.AsSpan().Contains(requirement.Code)
                || data.Criteria.Any(requirement.Code, static (criterion, code) => criterion.Requirements.AsSpan().Contains(code));
        }

        return asks;
    }

    private static ValueList<ParticipantRole>[] ByCommand(ValueList<RoleRule> rules)
    {
        var roles = new ValueList<ParticipantRole>[CommandKind.All.Count];
        foreach (var kind in CommandKind.All)
            roles[kind.Index] = rules.Find(kind.Name, static (rule, name) => rule.Command == name)?.Roles ?? [];
        return roles;
    }
}
