namespace TherapySession.Conformance;

/// <summary>The cheapest way to make a sequence of recorded steps fit a machine: what it costs, and how it goes.</summary>
/// <remarks>
/// <para>Where several explanations cost the same, one is told, and always the same one: that with the fewest moves; among those, at the first move in which two differ,
/// matched comes before recorded only and that before missing, then the trigger that is first in <see cref="ProcessMachine.Triggers"/>; at last the state that is first in <see cref="ProcessMachine.States"/>.</para>
/// <para>Where the cheapest explanation would explain away a record that <see cref="AlignmentCosts.Keeps"/> protects, and another one explains away fewer of them, the other one is told.
/// Only then is <see cref="ExplanationCost"/> higher than the cost of its kind.</para>
/// <para>Equality: by costs and moves. Thread safety: immutable.</para>
/// </remarks>
public sealed class Alignment : IEquatable<Alignment>
{
    private readonly AlignerTable _table;
    private readonly TableMove[] _moves;

    internal Alignment(AlignerTable table, int cost, int prefixCost, TableMove[] moves) => (_table, Cost, PrefixCost, _moves) = (table, cost, prefixCost, moves);

    /// <summary>The least that any explanation of the sequence as a whole session costs: it ends where the machine may end.</summary>
    public int Cost { get; }

    /// <summary>The least that any explanation of the sequence as the beginning of a session costs: it may stand in any state. Never more than <see cref="Cost"/>.</summary>
    public int PrefixCost { get; }

    /// <summary>What the moves cost together.</summary>
    public int ExplanationCost
    {
        get
        {
            var cost = 0;
            foreach (var move in _moves)
                cost += _table.CostOf(move);
            return cost;
        }
    }

    /// <summary>Whether every recorded step has its place and none is missing; steps may be pending.</summary>
    public bool Fits => !Array.Exists(_moves, move => move.Kind is MoveKind.RecordedOnly or MoveKind.Missing);

    /// <summary>The explanation, move by move.</summary>
    public ValueList<AlignmentMove> Moves => field ??= _moves.Select(_table.Told).ToValueList();

    /// <inheritdoc/>
    public bool Equals(Alignment? other) =>
        other is not null && (Cost, PrefixCost) == (other.Cost, other.PrefixCost)
        && (ReferenceEquals(_table, other._table) ? _moves.AsSpan().SequenceEqual(other._moves) : Moves.Equals(other.Moves));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Alignment);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Cost, PrefixCost, _moves.Length);

    /// <summary>What it costs and how many moves it has.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"cost {Cost}, as a prefix {PrefixCost}, {_moves.Length} moves");
}
