using Stateless.Reflection;

namespace TherapySession;

/// <summary>The lifecycle as an immutable table, compiled once from its Stateless definition.</summary>
/// <remarks>Thread safety: immutable. A lookup allocates nothing.</remarks>
internal static class LifecycleTable
{
    private static readonly int Triggers = Enum.GetValues<Trigger>().Length;
    private static readonly Transition[][] ByPhaseAndTrigger = Compile();

    /// <summary>All rows, in the order of phases and triggers.</summary>
    public static ValueList<Transition> Rows { get; } = ByPhaseAndTrigger.SelectMany(ways => ways).ToValueList();

    /// <summary>The ways out of a phase by a trigger: none, one, or several that exclude each other.</summary>
    public static ReadOnlySpan<Transition> Ways(Phase phase, Trigger trigger) => ByPhaseAndTrigger[(int)phase * Triggers + (int)trigger];

    /// <summary>The phases in which a trigger leads somewhere.</summary>
    public static PhaseSet PhasesOf(Trigger trigger)
    {
        var set = default(PhaseSet);
        foreach (var phase in PhaseSet.All)
        {
            if (Ways(phase, trigger).Length > 0)
                set = set.And(PhaseSet.Of(phase));
        }

        return set;
    }

    private static Transition[][] Compile()
    {
        var states = LifecycleDefinition.Define(static () => Phase.Consent, static _ => { }, static _ => true)
            .GetInfo().States.ToDictionary(state => (Phase)state.UnderlyingState);
        var table = new Transition[Enum.GetValues<Phase>().Length * Triggers][];
        Array.Fill(table, []);

        foreach (var phase in PhaseSet.All)
        {
            // The reflection API lists a state's own transitions only: what a superstate permits, its substates permit too.
            for (StateInfo? state = states[phase]; state is not null; state = state.Superstate)
            {
                foreach (var ways in state.FixedTransitions.GroupBy(way => (Trigger)way.Trigger.UnderlyingTrigger))
                {
                    ref var cell = ref table[(int)phase * Triggers + (int)ways.Key];
                    if (cell.Length == 0)
                        cell = [.. ways.Select(way => new Transition(phase, ways.Key, GateOf(way), (Phase)way.DestinationState.UnderlyingState))];
                }
            }
        }

        return table;
    }

    private static Gate GateOf(FixedTransitionInfo way)
    {
        foreach (var guard in way.GuardConditionsMethodDescriptions)
            return Enum.Parse<Gate>(guard.Description);
        return Gate.None;
    }
}
