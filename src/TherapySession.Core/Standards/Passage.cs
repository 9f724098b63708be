using NodaTime;

namespace TherapySession.Standards;

/// <summary>A gate that a session went through: by which step, and how the session stood before it.</summary>
/// <param name="Gate">Which gate.</param>
/// <param name="Index">The position of the step in the history, counted from 0.</param>
/// <param name="Step">The step.</param>
/// <param name="Before">The session before the step, as far as its events count under the assessed profile.</param>
internal sealed record Passage(Gate Gate, int Index, SessionEvent Step, Session Before)
{
    private static readonly (Trigger Trigger, Gate Gate, CommandKind Command)[] Steps =
    [
        (Trigger.BeginPreparation, Gate.G1, CommandKinds.BeginPreparation),
        (Trigger.BeginParticipation, Gate.G2, CommandKinds.BeginParticipation),
        (Trigger.Resume, Gate.GoingOn, CommandKinds.Resume),
        (Trigger.EndParticipation, Gate.G3, CommandKinds.EndParticipation),
        (Trigger.BeginTidyUp, Gate.G4, CommandKinds.BeginTidyUp),
        (Trigger.BeginReflection, Gate.G5, CommandKinds.BeginReflection),
        (Trigger.Complete, Gate.G6, CommandKinds.CompleteSession),
    ];

    /// <summary>The gates of a session that goes well, in order.</summary>
    public static readonly Gate[] Way = [Gate.G1, Gate.G2, Gate.G3, Gate.G4, Gate.G5, Gate.G6];

    /// <summary>The moment for which the gate is asked.</summary>
    public Instant Moment => Step.At.HappenedAt;

    /// <summary>The gate that a trigger goes through from a phase; <see cref="Gate.None"/> for a trigger that asks nothing.</summary>
    public static Gate GateOf(Trigger? trigger, Phase from)
    {
        // Two gates share one trigger: what has been cancelled ends when everything is back.
        if (trigger == Trigger.Complete && from == Phase.TidyUpAfterCancel)
            return Gate.AllBack;

        foreach (var step in Steps)
        {
            if (step.Trigger == trigger)
                return step.Gate;
        }

        return Gate.None;
    }

    /// <summary>The command that goes through a gate.</summary>
    public static CommandKind CommandOf(Gate gate) => gate == Gate.AllBack ? CommandKinds.CompleteSession : Array.Find(Steps, step => step.Gate == gate).Command;

    /// <summary>Whether a gate still lies ahead of a session in a phase.</summary>
    public static bool IsAhead(Gate gate, Phase phase) => Gates.OnTheWay(phase, Trigger.Complete).Contains(gate);
}
