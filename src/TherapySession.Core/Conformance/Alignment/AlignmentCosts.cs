using System.Collections.Frozen;

namespace TherapySession.Conformance;

/// <summary>What explaining a deviation costs: whole numbers, so that one answer is the least for ever.</summary>
/// <remarks>
/// A step that is matched costs nothing, a silent step neither. Use <see cref="Domain"/>, <see cref="Unit"/> or <see cref="Load"/>.
/// Equality: by <see cref="Data"/>. Thread safety: immutable.
/// </remarks>
public sealed record AlignmentCosts
{
    /// <summary>The highest cost of one step.</summary>
    public const int Highest = 10_000;

    private readonly FrozenDictionary<string, int> _recordedOnly;
    private readonly FrozenDictionary<string, int> _missing;
    private readonly FrozenSet<string> _never;
    private readonly FrozenSet<string> _kept;

    private AlignmentCosts(AlignmentCostsData data)
    {
        Data = data;
        _recordedOnly = data.RecordedOnlyOf.ToFrozenDictionary(each => each.Trigger, each => each.Cost, StringComparer.Ordinal);
        _missing = data.MissingOf.ToFrozenDictionary(each => each.Trigger, each => each.Cost, StringComparer.Ordinal);
        _never = data.NeverMissing.ToFrozenSet(StringComparer.Ordinal);
        _kept = data.Kept.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Every deviation costs 1, whatever it is.</summary>
    public static AlignmentCosts Unit { get; } = Load(new AlignmentCostsData()).Require();

    /// <summary>
    /// What a deviation means in a therapy session: no act of a person is ever invented; explaining away a withdrawal, a dissent or a serious concern costs 20 and is
    /// the last resort; a cancellation or a concern costs 5; any other step 1.
    /// </summary>
    public static AlignmentCosts Domain { get; } = Load(new AlignmentCostsData
    {
        RecordedOnlyOf =
        [
            new(nameof(Trigger.Cancel), 5), new(nameof(Trigger.WithdrawConsent), 20), new(nameof(Trigger.RecordDissent), 20),
            new(nameof(Trigger.RaiseConcern), 5), new(nameof(Trigger.RaiseSeriousConcern), 20),
        ],
        NeverMissing =
        [
            nameof(Trigger.Pause), nameof(Trigger.ReturnToPreparation), nameof(Trigger.Cancel), nameof(Trigger.WithdrawConsent), nameof(Trigger.RecordDissent),
            nameof(Trigger.RaiseConcern), nameof(Trigger.RaiseSeriousConcern), nameof(Trigger.AmendRecord),
        ],
        Kept = [nameof(Trigger.WithdrawConsent), nameof(Trigger.RecordDissent), nameof(Trigger.RaiseSeriousConcern)],
    }).Require();

    /// <summary>The data of these costs.</summary>
    public AlignmentCostsData Data { get; }

    /// <summary>Makes costs of data, or says everything that is wrong with the data.</summary>
    public static AlignmentCostsLoading Load(AlignmentCostsData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var problems = CostsCheck.Of(data);
        return problems.Count == 0 ? new AlignmentCostsLoading(new AlignmentCosts(data), []) : new AlignmentCostsLoading(null, problems);
    }

    /// <summary>What explaining away a recorded step costs. Any text may be asked about: what no machine knows is recorded only, too.</summary>
    public int RecordedOnly(string trigger) => _recordedOnly.GetValueOrDefault(trigger, Data.RecordedOnly ?? 1);

    /// <summary>What a missing step costs; <see langword="null"/> where no explanation may say that it is missing.</summary>
    public int? Missing(string trigger) => _never.Contains(trigger) ? null : _missing.GetValueOrDefault(trigger, Data.Missing ?? 1);

    /// <summary>Whether as few of its records as can be are explained away, whatever else that costs.</summary>
    public bool Keeps(string trigger) => _kept.Contains(trigger);

    /// <inheritdoc/>
    public bool Equals(AlignmentCosts? other) => other is not null && Data.Equals(other.Data);

    /// <inheritdoc/>
    public override int GetHashCode() => Data.GetHashCode();
}

/// <summary>What came of loading costs.</summary>
/// <param name="Costs">The costs, where nothing is wrong.</param>
/// <param name="Problems">Everything that is wrong, each with its code and its place in the data.</param>
public sealed record AlignmentCostsLoading(AlignmentCosts? Costs, ValueList<Refusal> Problems)
{
    /// <summary>The costs.</summary>
    /// <exception cref="SessionRefusedException">Something is wrong with the data.</exception>
    public AlignmentCosts Require() => Costs ?? throw new SessionRefusedException(Problems);
}
