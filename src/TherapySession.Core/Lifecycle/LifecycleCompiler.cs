using Stateless.Reflection;

namespace TherapySession;

/// <summary>Asks Stateless for every row of the lifecycle as it is defined. People's diagrams are drawn from here; a session looks up the same rows in <see cref="LifecycleTable"/>.</summary>
internal static class LifecycleCompiler
{
    /// <summary>All rows, in the order of phases and triggers.</summary>
    public static IEnumerable<Transition> Compile()
    {
        var states = LifecycleDefinition.Define(static () => Phase.Consent, static _ => { }, static _ => true)
            .GetInfo().States.ToDictionary(state => (Phase)state.UnderlyingState);
        foreach (var phase in PhaseSet.All)
        {
            var seen = new Dictionary<Trigger, List<Transition>>();

            // The reflection API lists a state's own transitions only: what a superstate permits, its substates permit too.
            for (StateInfo? state = states[phase]; state is not null; state = state.Superstate)
            {
                foreach (var ways in state.FixedTransitions.GroupBy(way => (Trigger)way.Trigger.UnderlyingTrigger))
                    seen.TryAdd(ways.Key, [.. ways.Select(way => new Transition(phase, ways.Key, GateOf(way), (Phase)way.DestinationState.UnderlyingState))]);
            }

            foreach (var row in seen.OrderBy(ways => ways.Key).SelectMany(ways => ways.Value))
                yield return row;
        }
    }

    private static Gate GateOf(FixedTransitionInfo way)
    {
        foreach (var guard in way.GuardConditionsMethodDescriptions)
            return Enum.Parse<Gate>(guard.Description);
        return Gate.None;
    }
}
