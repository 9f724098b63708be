namespace TherapySession.Conformance;

/// <summary>The steps out of each state, by label and then by the state after; and what silent steps lead to.</summary>
/// <remarks>Thread safety: immutable.</remarks>
internal sealed class TableWays
{
    private readonly int[] _first;
    private readonly int[] _to;
    private readonly int[] _labels;
    private readonly int _count;
    private readonly ulong[] _silent;

    public TableWays(MachineGraph graph, IReadOnlyDictionary<string, int> labels, int states)
    {
        // A step of a label that no machine has is looked for like any other.
        _count = labels.Count + 1;
        var steps = graph.Steps.Where(step => step.Trigger is not null).Select(step => (step.From, Label: labels[step.Trigger!], step.To)).Order().ToArray();
        _to = [.. steps.Select(step => step.To)];
        _labels = [.. steps.Select(step => step.Label)];
        _first = new int[states * _count + 1];
        foreach (var step in steps)
            _first[step.From * _count + step.Label + 1]++;
        for (var i = 1; i < _first.Length; i++)
            _first[i] += _first[i - 1];

        Words = (states + 63) / 64;
        _silent = new ulong[states * Words];
        HasSilent = graph.Steps.Any(step => step.Trigger is null);
        for (var state = 0; state < states; state++)
            StateSet.Add(_silent.AsSpan(state * Words, Words), state);
        if (HasSilent)
            Follow(graph, states);
    }

    /// <summary>How many words a set of states takes.</summary>
    public int Words { get; }

    /// <summary>Whether any step is silent.</summary>
    public bool HasSilent { get; }

    /// <summary>The states that a step of a label leads to from a state, in order.</summary>
    public ReadOnlySpan<int> To(int state, int label)
    {
        var at = state * _count + label;
        return _to.AsSpan(_first[at], _first[at + 1] - _first[at]);
    }

    /// <summary>The labels of all steps out of a state, in order, one for each step.</summary>
    public ReadOnlySpan<int> Labels(int state) => _labels.AsSpan(_first[state * _count], _first[(state + 1) * _count] - _first[state * _count]);

    /// <summary>The states after all steps out of a state, in the order of <see cref="Labels"/>.</summary>
    public ReadOnlySpan<int> All(int state) => _to.AsSpan(_first[state * _count], _first[(state + 1) * _count] - _first[state * _count]);

    /// <summary>The states that silent steps lead to from a state, itself included.</summary>
    public ReadOnlySpan<ulong> Silently(int state) => _silent.AsSpan(state * Words, Words);

    // Silent steps go round nowhere, so that this ends after at most as many rounds as there are states.
    private void Follow(MachineGraph graph, int states)
    {
        var silent = graph.Steps.Where(step => step.Trigger is null).ToArray();
        for (var isMore = true; isMore;)
        {
            isMore = false;
            foreach (var (from, _, to) in silent)
                isMore |= StateSet.Join(_silent.AsSpan(from * Words, Words), _silent.AsSpan(to * Words, Words));
        }
    }
}
