using NodaTime;

namespace TherapySession;

/// <summary>What the host says about a command besides its content: which one it is, who records it, and when.</summary>
/// <remarks>The library keeps no clock and makes no identifiers: both come in here. Equality: member by member.</remarks>
public sealed record Stamp
{
    /// <summary>A command that is recorded as it happens.</summary>
    /// <param name="id">Identifies the command; a second command with the same identifier is a repeat or is refused.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="recordedAt">The host's clock.</param>
    public Stamp(CommandId id, PersonId by, Instant recordedAt)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(by);
        (Id, By, RecordedAt, HappenedAt) = (id, by, recordedAt, recordedAt);
    }

    /// <summary>Identifies the command. The same identifier with the same content is answered as the first time.</summary>
    public CommandId Id { get; }

    /// <summary>Who records it: not always who acts.</summary>
    public PersonId By { get; }

    /// <summary>When it is recorded, by the host's clock. Never before what is already recorded.</summary>
    public Instant RecordedAt { get; }

    /// <summary>When it happened; earlier than <see cref="RecordedAt"/> for a late entry. Gates are asked for this moment.</summary>
    public Instant HappenedAt { get; init; }

    /// <summary>Who signs it together with <see cref="By"/>, where the profile asks for that.</summary>
    public PersonId? CoSignedBy { get; init; }

    /// <summary>How many events the caller has seen; a session that has moved on since refuses. <see langword="null"/>: whatever is there.</summary>
    public int? ExpectedVersion { get; init; }
}
