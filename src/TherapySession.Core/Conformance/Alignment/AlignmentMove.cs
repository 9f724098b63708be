namespace TherapySession.Conformance;

/// <summary>What one move of an explanation says.</summary>
public enum MoveKind
{
    /// <summary>A step was recorded where the machine has one.</summary>
    Matched,

    /// <summary>A step was recorded that the machine has no place for there.</summary>
    RecordedOnly,

    /// <summary>The machine asks for a step there, and none was recorded.</summary>
    Missing,

    /// <summary>A step that still lies ahead of a session that goes on: no deviation.</summary>
    Pending,
}

/// <summary>One move of an explanation: a recorded step, a step of the machine, or both.</summary>
/// <remarks>
/// Silent steps are no moves, so that a move may begin in a later state than the one before it ended in. Equality: member by member. Thread safety: immutable.
/// </remarks>
/// <param name="Kind">What it says.</param>
/// <param name="Position">The number of the recorded step in its sequence, from 0; for a step that is missing or pending, that of the recorded step before which it belongs, and the length of the sequence at its end.</param>
/// <param name="Trigger">The trigger; <see langword="null"/> for a recorded step that neither the machine nor the costs know: the sequence has its name.</param>
/// <param name="Before">The state before it.</param>
/// <param name="After">The state after it; the same one where a step is recorded only.</param>
/// <param name="Cost">What it adds to the cost of the explanation; 0 for what is matched or pending.</param>
public sealed record AlignmentMove(MoveKind Kind, int Position, string? Trigger, string Before, string After, int Cost);
