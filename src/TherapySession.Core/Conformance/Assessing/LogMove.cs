namespace TherapySession.Conformance;

/// <summary>One line of a session's story: a recorded step beside the step that was expected. Equality: member by member.</summary>
/// <param name="Kind">Whether it was matched, only recorded, missing, or is still to come.</param>
/// <param name="Activity">The step; the name in the log where it is understood as none.</param>
/// <param name="Position">The number of the event in its case; for a step that is missing or pending, that of the event before which it belongs, and one more than the last at the end.</param>
/// <param name="Place">Where it stands, or where the step belongs: before the event at this place, or after the last one.</param>
/// <param name="Before">The state before it.</param>
/// <param name="After">The state after it.</param>
/// <param name="Cost">What it adds to the cost.</param>
public sealed record LogMove(MoveKind Kind, string Activity, int Position, LogPlace Place, string Before, string After, int Cost)
{
    /// <summary>Whether it deviates from the lifecycle.</summary>
    public bool IsDeviation => Kind is MoveKind.RecordedOnly or MoveKind.Missing;

    internal bool IsRecorded => Kind is MoveKind.Matched or MoveKind.RecordedOnly;
}
