using TherapySession.Conformance;

namespace TherapySession.Tests.Conformance;

/// <summary>What an explanation costs: kept records explained away, then the cost, then how many steps are missing.</summary>
internal readonly record struct Price(int Kept, int Cost, int Missing) : IComparable<Price>
{
    /// <summary>One number in the same order, for sequences of a few dozen steps.</summary>
    public long Rank => ((long)Kept << 40) + ((long)Cost << 16) + Missing;

    public int CompareTo(Price other) => Rank.CompareTo(other.Rank);

    public static Price operator +(Price a, Price b) => new(a.Kept + b.Kept, a.Cost + b.Cost, a.Missing + b.Missing);
}

/// <summary>
/// The same question answered the slow way: a uniform-cost search over every pair of a position and a state, move by move, with nothing worked out beforehand.
/// It shares no code with the library but the data of machine and costs.
/// </summary>
internal sealed class NaiveAligner
{
    private readonly ProcessMachineData _machine;
    private readonly AlignmentCosts _costs;
    private readonly List<string> _states;
    private readonly List<string> _triggers;
    private readonly (int From, int Trigger, int To)[] _steps;
    private readonly (int From, int Trigger, int To)[][] _into;
    private readonly int[] _ends;

    public NaiveAligner(ProcessMachine machine, AlignmentCosts costs)
    {
        (_machine, _costs, _states, _triggers) = (machine.Data, costs, [.. machine.States], [.. machine.Triggers]);
        _steps = [.. _machine.Transitions.Select(step => (State(step.From), step.Trigger is null ? -1 : _triggers.IndexOf(step.Trigger), State(step.To)))];
        _into = [.. _states.Select((_, state) => _steps.Where(step => step.To == state).ToArray())];
        _ends = [.. _machine.Final.Select(State)];
    }

    /// <summary>The least that explaining a sequence costs.</summary>
    public Price Least(IReadOnlyList<string> trace, bool isRunning, bool keptFirst) => Search(trace, isRunning, keptFirst)[State(_machine.Initial)]!.Value;

    /// <summary>The explanation that is to be told, with its states.</summary>
    public IReadOnlyList<AlignmentMove> Explain(IReadOnlyList<string> trace, bool isRunning)
    {
        var start = State(_machine.Initial);
        var moves = new Chain(this, trace, Search(trace, isRunning, keptFirst: true)).From(0, start).ToList();
        if (isRunning)
            moves.AddRange(Pending(moves, trace.Count));
        return Run(moves, 0, start) ?? throw new InvalidOperationException("The machine can't go that way.");
    }

    private int State(string name) => _states.IndexOf(name);

    /// <summary>The least that the rest costs, by position and state.</summary>
    private Price?[] Search(IReadOnlyList<string> trace, bool isRunning, bool keptFirst)
    {
        var count = _states.Count;
        var known = new Price?[(trace.Count + 1) * count];
        var triggers = trace.Select(step => _triggers.IndexOf(step)).ToArray();
        var missing = _triggers.Select(_costs.Missing).ToArray();
        var away = trace.Select(step => Away(step, keptFirst)).ToArray();
        var open = new PriorityQueue<(int At, Price Price), long>();
        foreach (var end in isRunning ? Enumerable.Range(0, count) : _ends)
            open.Enqueue((trace.Count * count + end, default), 0);
        while (open.TryDequeue(out var first, out _))
        {
            if (known[first.At] is not null)
                continue;

            known[first.At] = first.Price;
            var (position, state) = Math.DivRem(first.At, count);
            foreach (var (from, trigger, _) in _into[state])
            {
                if (trigger < 0)
                    Open(position * count + from, first.Price);
                else if (missing[trigger] is { } cost)
                    Open(position * count + from, first.Price + new Price(0, cost, 1));
                if (trigger >= 0 && position > 0 && trigger == triggers[position - 1])
                    Open((position - 1) * count + from, first.Price);
            }

            if (position > 0)
                Open(first.At - count, first.Price + away[position - 1]);
        }

        return known;

        void Open(int at, Price price)
        {
            if (known[at] is null)
                open.Enqueue((at, price), price.Rank);
        }
    }

    private Price Away(string trigger, bool keptFirst) => new(keptFirst && _costs.Keeps(trigger) ? 1 : 0, _costs.RecordedOnly(trigger), 0);

    /// <summary>What still lies ahead after moves that end where the sequence does.</summary>
    private IEnumerable<AlignmentMove> Pending(IReadOnlyList<AlignmentMove> moves, int length)
    {
        var ahead = Search([], isRunning: false, keptFirst: false);
        var ends = Ends(moves, 0, State(_machine.Initial)).Distinct().ToList();
        var least = ends.Min(end => ahead[end]!.Value);
        var ways = ends.Where(end => ahead[end]!.Value == least).Select(end => new Chain(this, [], ahead).From(0, end));
        return ways.MinBy(way => way, Comparer<List<AlignmentMove>>.Create(Compare))!.Select(move => move with { Kind = MoveKind.Pending, Position = length, Cost = 0 });
    }

    private int Compare(List<AlignmentMove> a, List<AlignmentMove> b)
    {
        for (var i = 0; i < Math.Min(a.Count, b.Count); i++)
        {
            var order = (a[i].Kind, _triggers.IndexOf(a[i].Trigger ?? "")).CompareTo((b[i].Kind, _triggers.IndexOf(b[i].Trigger ?? "")));
            if (order != 0)
                return order;
        }

        return 0;
    }

    private IEnumerable<int> Silently(int state) => _steps.Where(step => step.Trigger < 0 && step.From == state).SelectMany(step => Silently(step.To)).Append(state).Distinct().Order();

    private IEnumerable<int> After(AlignmentMove move, int before) => move.Kind == MoveKind.RecordedOnly
        ? [before]
        : _steps.Where(step => step.From == before && step.Trigger >= 0 && _triggers[step.Trigger] == move.Trigger).Select(step => step.To).Order();

    private IEnumerable<int> Ends(IReadOnlyList<AlignmentMove> moves, int i, int state) => i == moves.Count
        ? Silently(state)
        : Silently(state).SelectMany(before => After(moves[i], before)).Distinct().SelectMany(after => Ends(moves, i + 1, after)).Distinct();

    /// <summary>The first run of the machine, by the order of its states, that makes all moves and ends.</summary>
    private List<AlignmentMove>? Run(IReadOnlyList<AlignmentMove> moves, int i, int state)
    {
        if (i == moves.Count)
            return Silently(state).Any(_ends.Contains) ? [] : null;
        foreach (var before in Silently(state))
        {
            foreach (var after in After(moves[i], before))
            {
                if (Run(moves, i + 1, after) is { } rest)
                    return [moves[i] with { Before = _states[before], After = _states[after] }, .. rest];
            }
        }

        return null;
    }

    /// <summary>The first of the cheapest ways, by the order in which moves are told.</summary>
    private sealed class Chain(NaiveAligner naive, IReadOnlyList<string> trace, Price?[] prices)
    {
        private readonly Dictionary<(int, int), List<AlignmentMove>> _known = [];

        public List<AlignmentMove> From(int position, int state)
        {
            if (_known.TryGetValue((position, state), out var known))
                return known;

            var price = Price(position, state)!.Value;
            return _known[(position, state)] = position == trace.Count && price == default
                ? []
                : Ways(position, state, price).MinBy(way => way, Comparer<List<AlignmentMove>>.Create(naive.Compare))!;
        }

        private Price? Price(int position, int state) => prices[position * naive._states.Count + state];

        private IEnumerable<List<AlignmentMove>> Ways(int position, int state, Price price)
        {
            foreach (var (_, trigger, to) in naive._steps.Where(step => step.From == state))
            {
                var name = trigger < 0 ? null : naive._triggers[trigger];
                if (name is null && Goes(position, to, default))
                    yield return From(position, to);
                if (name is not null && naive._costs.Missing(name) is { } cost && Goes(position, to, new Price(0, cost, 1)))
                    yield return [new(MoveKind.Missing, position, name, "", "", cost), .. From(position, to)];
                if (name is not null && position < trace.Count && name == trace[position] && Goes(position + 1, to, default))
                    yield return [new(MoveKind.Matched, position, name, "", "", 0), .. From(position + 1, to)];
            }

            if (position < trace.Count && Goes(position + 1, state, naive.Away(trace[position], keptFirst: true)))
                yield return [new(MoveKind.RecordedOnly, position, naive.Known(trace[position]), "", "", naive._costs.RecordedOnly(trace[position])), .. From(position + 1, state)];

            bool Goes(int next, int to, Price more) => Price(next, to) is { } rest && rest + more == price;
        }
    }

    private string? Known(string trigger) =>
        _triggers.Contains(trigger) || _costs.Data.RecordedOnlyOf.Concat(_costs.Data.MissingOf).Select(each => each.Trigger).Concat(_costs.Data.NeverMissing).Concat(_costs.Data.Kept).Contains(trigger)
            ? trigger
            : null;
}
