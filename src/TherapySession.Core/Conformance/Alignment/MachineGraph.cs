namespace TherapySession.Conformance;

/// <summary>A machine's states and steps by number, for questions about which state can be reached from which. All names in it are known ones.</summary>
internal sealed class MachineGraph
{
    private readonly (int From, string? Trigger, int To)[] _steps;
    private readonly int[] _ends;
    private readonly int _initial;
    private readonly int _states;

    public MachineGraph(ProcessMachineData data)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var state in data.States)
            numbers[state] = numbers.Count;
        _states = numbers.Count;
        _initial = numbers[data.Initial];
        _ends = [.. data.Final.Select(end => numbers[end])];
        _steps = [.. data.Transitions.Select(step => (numbers[step.From], step.Trigger, numbers[step.To]))];
    }

    /// <summary>The steps by number of state, in the order of the data.</summary>
    public IReadOnlyList<(int From, string? Trigger, int To)> Steps => _steps;

    public int Initial => _initial;

    public IReadOnlyList<int> Ends => _ends;

    /// <summary>The states that can be reached from the initial one, and from which no end can be reached by steps whose trigger may be used. Silent steps always may.</summary>
    public IEnumerable<int> WithoutAnEnd(Func<string, bool> mayUse)
    {
        var reached = Reach([_initial], _steps.ToLookup(step => step.From, step => step.To));
        var ending = Reach(_ends, _steps.Where(step => step.Trigger is null || mayUse(step.Trigger)).ToLookup(step => step.To, step => step.From));
        return Enumerable.Range(0, _states).Where(state => reached[state] && !ending[state]);
    }

    /// <summary>For each round of silent steps alone, the first of its steps.</summary>
    public IEnumerable<int> SilentRounds()
    {
        var onward = _steps.Where(step => step.Trigger is null).ToLookup(step => step.From, step => step.To);
        var back = _steps.Where(step => step.Trigger is null).ToLookup(step => step.To, step => step.From);
        var told = new bool[_states];
        for (var i = 0; i < _steps.Length; i++)
        {
            var (from, trigger, to) = _steps[i];
            if (trigger is not null || told[from])
                continue;

            var after = Reach([to], onward);
            if (!after[from])
                continue;

            // Whatever lies on the same round is told with it.
            var before = Reach([from], back);
            for (var state = 0; state < _states; state++)
                told[state] |= after[state] && before[state];
            yield return i;
        }
    }

    private bool[] Reach(IEnumerable<int> from, ILookup<int, int> onward)
    {
        var reached = new bool[_states];
        var open = new Stack<int>(from);
        while (open.TryPop(out var state))
        {
            if (reached[state])
                continue;
            reached[state] = true;
            foreach (var next in onward[state])
                open.Push(next);
        }

        return reached;
    }
}
