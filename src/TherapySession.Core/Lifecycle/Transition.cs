namespace TherapySession;

/// <summary>One row of the lifecycle: from a phase, by a trigger, through a gate, to a phase.</summary>
/// <param name="From">The phase before.</param>
/// <param name="Trigger">What moves the session.</param>
/// <param name="Gate">What has to hold; <see cref="Gate.None"/> where nothing is asked.</param>
/// <param name="To">The phase after; the same one where the lifecycle only notes the trigger.</param>
public sealed record Transition(Phase From, Trigger Trigger, Gate Gate, Phase To);
