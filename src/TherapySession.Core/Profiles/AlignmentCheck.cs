using TherapySession.Conformance;

namespace TherapySession;

/// <summary>What is wrong with the machine and the costs of a profile, each alone and both together.</summary>
internal static class AlignmentCheck
{
    public static void Of(ProfileData data, DataProblems problems)
    {
        var machine = data.Machine is { } given ? ProcessMachine.Load(given) : new ProcessMachineLoading(ProcessMachine.Lifecycle, []);
        var costs = data.Costs is { } priced ? AlignmentCosts.Load(priced) : new AlignmentCostsLoading(AlignmentCosts.Domain, []);
        problems.AddOf(nameof(data.Machine), machine.Problems);
        problems.AddOf(nameof(data.Costs), costs.Problems);
        if (machine.Machine is { } whole && costs.Costs is { } sound)
            Together(data, whole, sound, problems);
    }

    private static void Together(ProfileData data, ProcessMachine machine, AlignmentCosts costs, DataProblems problems)
    {
        var needsAnAct = Aligner.Check(machine, costs);
        if (data.Machine is not null)
            problems.AddOf(nameof(data.Machine), needsAnAct);
        else if (needsAnAct.Count > 0)
            problems.Add(needsAnAct[0].Code, $"{nameof(data.Costs)}.{nameof(AlignmentCostsData.NeverMissing)}", [.. needsAnAct[0].Arguments]);

        // Costs of a profile are costs of its machine: a trigger that it doesn't have is a slip of the pen, and its records would be charged like any other.
        var triggers = machine.Triggers.ToHashSet(StringComparer.Ordinal);
        foreach (var (trigger, member) in data.Costs is { } own ? CostsCheck.Named(own) : [])
        {
            if (!triggers.Contains(trigger))
                problems.AddUnknown(Codes.CostWithoutTrigger, $"{nameof(data.Costs)}.{member}", trigger, machine.Triggers);
        }
    }
}
