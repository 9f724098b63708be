namespace TherapySession.Conformance;

/// <summary>The cheapest ways by missing and silent steps alone, from every state to some states (Dijkstra 1959, backwards).</summary>
internal sealed class Distances
{
    private readonly ILookup<int, (int From, long Key)> _back;
    private readonly int _states;
    private readonly int _stride;

    /// <param name="graph">The machine.</param>
    /// <param name="key">What taking a step unrecorded costs.</param>
    /// <param name="states">How many states there are.</param>
    /// <param name="stride">How long a row is; behind the states it says that there is no way.</param>
    public Distances(MachineGraph graph, Func<(int From, string? Trigger, int To), long> key, int states, int stride)
    {
        (_states, _stride) = (states, stride);
        _back = graph.Steps.Select(step => (step.To, step.From, Key: key(step))).Where(step => step.Key < AlignerTable.Never).ToLookup(step => step.To, step => (step.From, step.Key));
    }

    /// <summary>By state: the key of the cheapest way to the nearest of some states.</summary>
    public long[] To(IEnumerable<int> states)
    {
        var keys = new long[_stride];
        Array.Fill(keys, AlignerTable.Never);
        var open = new PriorityQueue<int, long>(_states);
        foreach (var state in states)
        {
            keys[state] = 0;
            open.Enqueue(state, 0);
        }

        while (open.TryDequeue(out var state, out var key))
        {
            if (key > keys[state])
                continue;
            foreach (var (from, more) in _back[state])
            {
                if (key + more >= keys[from])
                    continue;
                keys[from] = key + more;
                open.Enqueue(from, keys[from]);
            }
        }

        return keys;
    }
}
