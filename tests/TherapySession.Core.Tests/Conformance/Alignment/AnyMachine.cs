using TherapySession.Conformance;

namespace TherapySession.Tests.Conformance;

/// <summary>Makes up machines, costs and sequences from a seed: small ones, with silent steps, with several ways of one trigger, with costs of nought and steps that are never missing.</summary>
internal sealed class AnyMachine(int seed)
{
    private static readonly string[] Triggers = ["b", "a", "Pause", "Cancel", "z"];

    private readonly Random _random = new(seed);

    /// <summary>A machine and costs that go together.</summary>
    public (ProcessMachine Machine, AlignmentCosts Costs) Pair()
    {
        while (true)
        {
            if (ProcessMachine.Load(Machine()).Machine is { } machine && AlignmentCosts.Load(Costs()).Costs is { } costs && Aligner.Load(machine, costs).Aligner is not null)
                return (machine, costs);
        }
    }

    /// <summary>A sequence, now and then with a step that nobody knows.</summary>
    public IReadOnlyList<string> Trace(int longest) => [.. Enumerable.Range(0, _random.Next(longest + 1)).Select(_ => _random.Next(8) == 0 ? "tea" : Pick(Triggers))];

    private ProcessMachineData Machine()
    {
        var states = Enumerable.Range(0, _random.Next(1, 6)).Select(i => $"s{i}").ToArray();
        return new ProcessMachineData
        {
            States = states.OrderBy(_ => _random.Next()).ToValueList(),
            Initial = Pick(states),
            Final = states.Where(_ => _random.Next(3) == 0).ToValueList(),
            Transitions = Enumerable.Range(0, _random.Next(1, 12)).Select(_ => new MachineStep(Pick(states), _random.Next(5) == 0 ? null : Pick(Triggers), Pick(states))).Distinct().ToValueList(),
        };
    }

    private AlignmentCostsData Costs() => new()
    {
        RecordedOnly = _random.Next(4) == 0 ? null : _random.Next(4),
        Missing = _random.Next(4) == 0 ? null : _random.Next(4),
        RecordedOnlyOf = Some().Select(trigger => new TriggerCost(trigger, _random.Next(6))).ToValueList(),
        MissingOf = Some().Select(trigger => new TriggerCost(trigger, _random.Next(6))).ToValueList(),
        NeverMissing = Some().ToValueList(),
        Kept = Some().ToValueList(),
    };

    private IEnumerable<string> Some() => Triggers.Append("spare").Where(_ => _random.Next(4) == 0);

    private string Pick(string[] from) => from[_random.Next(from.Length)];
}
