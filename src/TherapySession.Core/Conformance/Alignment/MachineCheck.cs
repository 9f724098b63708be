using System.Globalization;

namespace TherapySession.Conformance;

/// <summary>What is wrong with a machine's data, before anything is aligned with it.</summary>
internal sealed class MachineCheck
{
    private readonly ProcessMachineData _data;
    private readonly HashSet<string> _states;
    private readonly DataProblems _problems = new(nameof(ProcessMachineData));

    private MachineCheck(ProcessMachineData data) => (_data, _states) = (data, new HashSet<string>(data.States, StringComparer.Ordinal));

    public static ValueList<Refusal> Of(ProcessMachineData data)
    {
        var check = new MachineCheck(data);
        check.Size();

        // Nobody reads the rest of a machine that is too large.
        if (check._problems.IsNone)
            check.Names();
        if (check._problems.IsNone)
            check.Rounds();
        return check._problems.All;
    }

    /// <summary>A name that can stand in a report and be told from another.</summary>
    public static void Name(string name, string member, DataProblems problems)
    {
        if (string.IsNullOrWhiteSpace(name) || name.Length > Identifier.MaximumLength || !TextRule.IsWellFormed(name) || !TextRule.IsPlain(name))
            problems.Add(Codes.MachineName, member);
    }

    private void Size()
    {
        if (_data.States.Count > ProcessMachine.MaximumStates || _data.Transitions.Count > ProcessMachine.MaximumSteps)
        {
            _problems.Add(
                Codes.MachineTooLarge, _data.States.Count > ProcessMachine.MaximumStates ? nameof(_data.States) : nameof(_data.Transitions),
                ProcessMachine.MaximumStates.ToString(CultureInfo.InvariantCulture), ProcessMachine.MaximumSteps.ToString(CultureInfo.InvariantCulture));
        }
    }

    private void Names()
    {
        NotEmpty(_data.States.Count, nameof(_data.States));
        Once(_data.States, nameof(_data.States), TextRule.Quotable);
        for (var i = 0; i < _data.States.Count; i++)
            Name(_data.States[i], $"{nameof(_data.States)}[{i}]", _problems);

        Known(_data.Initial, nameof(_data.Initial));
        NotEmpty(_data.Final.Count, nameof(_data.Final));
        Once(_data.Final, nameof(_data.Final), TextRule.Quotable);
        for (var i = 0; i < _data.Final.Count; i++)
            Known(_data.Final[i], $"{nameof(_data.Final)}[{i}]");

        NotEmpty(_data.Transitions.Count, nameof(_data.Transitions));
        Once(_data.Transitions, nameof(_data.Transitions), static step => $"{TextRule.Quotable(step.From)} {TextRule.Quotable(step.Trigger ?? "")} {TextRule.Quotable(step.To)}");
        for (var i = 0; i < _data.Transitions.Count; i++)
        {
            var (place, step) = ($"{nameof(_data.Transitions)}[{i}]", _data.Transitions[i]);
            Known(step.From, $"{place}.{nameof(step.From)}");
            Known(step.To, $"{place}.{nameof(step.To)}");
            if (step.Trigger is { } trigger)
                Name(trigger, $"{place}.{nameof(step.Trigger)}", _problems);
        }
    }

    private void Rounds()
    {
        var graph = new MachineGraph(_data);
        foreach (var state in graph.WithoutAnEnd(static _ => true))
            _problems.Add(Codes.MachineGoesRound, $"{nameof(_data.States)}[{state}]", TextRule.Quotable(_data.States[state]));
        foreach (var step in graph.SilentRounds())
            _problems.Add(Codes.MachineGoesRound, $"{nameof(_data.Transitions)}[{step}]", TextRule.Quotable(_data.Transitions[step].From));
    }

    private void NotEmpty(int count, string member)
    {
        if (count == 0)
            _problems.Add(Codes.MachineLacks, member, member);
    }

    private void Once<T>(ValueList<T> items, string member, Func<T, string> quoted)
    {
        var seen = new HashSet<T>();
        for (var i = 0; i < items.Count; i++)
        {
            if (!seen.Add(items[i]))
                _problems.Add(Codes.ProfileTwice, $"{member}[{i}]", quoted(items[i]));
        }
    }

    private void Known(string state, string member)
    {
        if (!_states.Contains(state))
            _problems.AddUnknown(Codes.MachineUnknownState, member, state, _data.States);
    }
}
