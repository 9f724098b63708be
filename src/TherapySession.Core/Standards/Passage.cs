using System.Collections.Frozen;
using NodaTime;

namespace TherapySession.Standards;

/// <summary>A gate that a session went through: by which step, and how the session stood before it.</summary>
/// <param name="Gate">Which gate.</param>
/// <param name="Index">The position of the step in the history, counted from 0.</param>
/// <param name="Step">The step.</param>
/// <param name="Before">The session before the step, as far as its events count under the assessed profile.</param>
internal sealed record Passage(Gate Gate, int Index, SessionEvent Step, Session Before)
{
    private static readonly Transition[] Asking = [.. LifecycleTable.Rows.Where(row => !Gates.Of(row.Gate).IsEmpty)];

    private static readonly FrozenDictionary<Trigger, Gate> ByTrigger = Asking.GroupBy(row => row.Trigger).ToFrozenDictionary(rows => rows.Key, rows => rows.First().Gate);

    // By gate: every requirement that is asked looks here.
    private static readonly CommandKind?[] Commands = ByGate();

    /// <summary>The gates of a session that goes well, in order.</summary>
    public static readonly Gate[] Way = [Gate.G1, Gate.G2, Gate.G3, Gate.G4, Gate.G5, Gate.G6];

    // Not readonly: it keeps how consent stands.
    private Question _question = new(Before, Step.At.HappenedAt, Step.At.By);

    /// <summary>The next time that the session went through the same gate.</summary>
    public Passage? Next { get; set; }

    /// <summary>The moment for which the gate is asked.</summary>
    public Instant Moment => Step.At.HappenedAt;

    /// <summary>What its requirements are asked about: one question for all of them.</summary>
    public ref Question Question => ref _question;

    /// <summary>The answer to each requirement that was met here.</summary>
    public GateAnswer Met => field ??= new GateAnswer(EvidenceStatus.Met, [], Index);

    /// <summary>The gate that a trigger goes through from a phase, also where the lifecycle has no way from there; <see cref="Gate.None"/> for a trigger that asks nothing.</summary>
    public static Gate GateOf(Trigger? trigger, Phase from)
    {
        if (trigger is not { } fired)
            return Gate.None;

        foreach (var row in Asking)
        {
            if (row.From == from && row.Trigger == fired)
                return row.Gate;
        }

        return ByTrigger.GetValueOrDefault(fired, Gate.None);
    }

    /// <summary>The command that goes through a gate.</summary>
    public static CommandKind CommandOf(Gate gate) => Commands[(int)gate] ?? throw new ArgumentOutOfRangeException(nameof(gate));

    /// <summary>Whether a gate still lies ahead of a session in a phase.</summary>
    public static bool IsAhead(Gate gate, Phase phase) => Gates.OnTheWay(phase, Trigger.Complete).Contains(gate);

    private static CommandKind?[] ByGate()
    {
        var commands = new CommandKind?[Gates.Count];
        foreach (var row in Asking)
            commands[(int)row.Gate] ??= CommandKind.All.First(kind => kind.Trigger == row.Trigger);
        return commands;
    }
}
