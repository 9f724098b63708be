using NodaTime;

namespace TherapySession;

/// <summary>What every event says besides its content: its place in the history, the phase it left the session in, who, and when.</summary>
/// <param name="Sequence">The place in the history, from 1 without a hole.</param>
/// <param name="Phase">The phase after the event. It is recorded, so that a fold never has to decide.</param>
/// <param name="Command">The command that it came from.</param>
/// <param name="By">Who recorded it.</param>
/// <param name="HappenedAt">When it happened.</param>
/// <param name="RecordedAt">When it was recorded; later than <paramref name="HappenedAt"/> for a late entry.</param>
/// <param name="CoSignedBy">Who signed together with <paramref name="By"/>, if anybody did.</param>
public sealed record Occurrence(
    int Sequence,
    Phase Phase,
    CommandId Command,
    PersonId By,
    Instant HappenedAt,
    Instant RecordedAt,
    PersonId? CoSignedBy = null)
{
    internal static Occurrence Of(Stamp stamp, int sequence, Phase phase) =>
        new(sequence, phase, stamp.Id, stamp.By, stamp.HappenedAt, stamp.RecordedAt, stamp.CoSignedBy);
}
