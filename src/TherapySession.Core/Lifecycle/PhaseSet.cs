using System.Collections;

namespace TherapySession;

/// <summary>A set of phases. Equality: by content. The default is the empty set.</summary>
public readonly record struct PhaseSet : IEnumerable<Phase>
{
    private readonly int _bits;

    private PhaseSet(int bits) => _bits = bits;

    /// <summary>Every phase that a session can be in, in the order that sessions walk them.</summary>
    public static PhaseSet All { get; } = Of(
        Phase.Consent, Phase.Preparation, Phase.Active, Phase.Paused, Phase.Feedback, Phase.TidyUp,
        Phase.Reflection, Phase.Completed, Phase.Cancelled, Phase.TidyUpAfterCancel);

    /// <summary>The two phases of taking part.</summary>
    public static PhaseSet Participation { get; } = Of(Phase.Active, Phase.Paused);

    /// <summary>The phases in which a session has ended.</summary>
    public static PhaseSet Ended { get; } = Of(Phase.Completed, Phase.Cancelled);

    /// <summary>The phases before the end.</summary>
    public static PhaseSet Running { get; } = All.Except(Ended);

    /// <summary>The set of the phases named.</summary>
    public static PhaseSet Of(params ReadOnlySpan<Phase> phases)
    {
        var bits = 0;
        foreach (var phase in phases)
            bits |= 1 << (int)phase;
        return new PhaseSet(bits);
    }

    /// <summary>Whether a phase is in the set.</summary>
    public bool Contains(Phase phase) => (_bits & (1 << (int)phase)) != 0;

    /// <summary>The phases of both sets.</summary>
    public PhaseSet And(PhaseSet other) => new(_bits | other._bits);

    /// <summary>The phases of this set that are not in the other.</summary>
    public PhaseSet Except(PhaseSet other) => new(_bits & ~other._bits);

    /// <summary>From a phase on along the way of a session, up to and including <see cref="Phase.Reflection"/>.</summary>
    internal static PhaseSet From(Phase phase)
    {
        var set = default(PhaseSet);
        for (var each = phase; each <= Phase.Reflection; each++)
            set = set.And(Of(each));
        return set.Except(Of(Phase.Participation));
    }

    /// <summary>The phases, in the order of <see cref="All"/>.</summary>
    public IEnumerator<Phase> GetEnumerator()
    {
        for (var phase = Phase.Consent; phase <= Phase.TidyUpAfterCancel; phase++)
        {
            if (Contains(phase))
                yield return phase;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
