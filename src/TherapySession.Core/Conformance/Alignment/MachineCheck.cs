using System.Globalization;

namespace TherapySession.Conformance;

/// <summary>Tells what is wrong with a member of some data.</summary>
internal delegate void TellProblem(string code, string member, params ReadOnlySpan<string> arguments);

/// <summary>What is wrong with a machine's data, before anything is aligned with it.</summary>
internal static class MachineCheck
{
    public static void Of(ProcessMachineData data, TellProblem tell)
    {
        var isWhole = true;
        var states = new Dictionary<string, int>(StringComparer.Ordinal);
        if (data.States.Count == 0)
            Tell(Codes.MachineLacks, nameof(data.States), nameof(data.States));
        if (data.Final.Count == 0)
            Tell(Codes.MachineLacks, nameof(data.Final), nameof(data.Final));
        if (data.Transitions.Count == 0)
            Tell(Codes.MachineLacks, nameof(data.Transitions), nameof(data.Transitions));
        if (data.States.Count > ProcessMachine.MaximumStates || data.Transitions.Count > ProcessMachine.MaximumSteps)
        {
            // Nobody reads the rest of it, and looking for names near to thousands of wrong ones takes long.
            tell(
                Codes.MachineTooLarge, data.States.Count > ProcessMachine.MaximumStates ? nameof(data.States) : nameof(data.Transitions),
                ProcessMachine.MaximumStates.ToString(CultureInfo.InvariantCulture), ProcessMachine.MaximumSteps.ToString(CultureInfo.InvariantCulture));
            return;
        }

        for (var i = 0; i < data.States.Count; i++)
        {
            Name(data.States[i], $"{nameof(data.States)}[{i}]", tell);
            if (!states.TryAdd(data.States[i], i))
                Tell(Codes.ProfileTwice, $"{nameof(data.States)}[{i}]", TextRule.Quotable(data.States[i]));
        }

        Known(data.Initial, nameof(data.Initial));
        var ends = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < data.Final.Count; i++)
        {
            Known(data.Final[i], $"{nameof(data.Final)}[{i}]");
            if (!ends.Add(data.Final[i]))
                Tell(Codes.ProfileTwice, $"{nameof(data.Final)}[{i}]", TextRule.Quotable(data.Final[i]));
        }

        Steps();
        if (isWhole)
            GoesRound(data, new MachineGraph(data), tell);

        void Steps()
        {
            var steps = new HashSet<MachineStep>();
            for (var i = 0; i < data.Transitions.Count; i++)
            {
                var (place, step) = ($"{nameof(data.Transitions)}[{i}]", data.Transitions[i]);
                Known(step.From, $"{place}.{nameof(step.From)}");
                Known(step.To, $"{place}.{nameof(step.To)}");
                if (step.Trigger is { } trigger)
                    Name(trigger, $"{place}.{nameof(step.Trigger)}", tell);
                if (!steps.Add(step))
                    Tell(Codes.ProfileTwice, place, $"{TextRule.Quotable(step.From)} {(step.Trigger is null ? "" : TextRule.Quotable(step.Trigger))} {TextRule.Quotable(step.To)}");
            }
        }

        void Known(string state, string member)
        {
            if (!states.ContainsKey(state))
                Tell(Codes.MachineUnknownState, member, Nearest.Quoted(state, data.States));
        }

        void Tell(string code, string member, string argument)
        {
            isWhole = false;
            tell(code, member, argument);
        }
    }

    /// <summary>A name that can stand in a report and be told from another.</summary>
    public static void Name(string name, string member, TellProblem tell)
    {
        if (string.IsNullOrWhiteSpace(name) || name.Length > Identifier.MaximumLength || !TextRule.IsWellFormed(name) || !TextRule.IsPlain(name))
            tell(Codes.MachineName, member);
    }

    private static void GoesRound(ProcessMachineData data, MachineGraph graph, TellProblem tell)
    {
        foreach (var state in graph.WithoutAnEnd(static _ => true))
            tell(Codes.MachineGoesRound, $"{nameof(data.States)}[{state}]", TextRule.Quotable(data.States[state]));
        foreach (var step in graph.SilentRounds())
            tell(Codes.MachineGoesRound, $"{nameof(data.Transitions)}[{step}]", TextRule.Quotable(data.Transitions[step].From));
    }
}
