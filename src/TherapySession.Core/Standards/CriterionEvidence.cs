namespace TherapySession.Standards;

/// <summary>Whether a session shows a criterion.</summary>
public enum EvidenceStatus
{
    /// <summary>It is there, and was when it had to be.</summary>
    Met,

    /// <summary>It was looked for, and is not there.</summary>
    NotMet,

    /// <summary>The session goes on: its time is still to come.</summary>
    Pending,

    /// <summary>Where the record comes from, this cannot be carried; a session is not said to conform without it.</summary>
    NotShown,

    /// <summary>The session ended in a way that rightly asks for none of it.</summary>
    NotNeeded,

    /// <summary>A rule of the library failed while it was asked: a fault of the library, not of the record.</summary>
    Error,
}

/// <summary>Why a session asks for nothing under a criterion.</summary>
public enum WhyNotNeeded
{
    /// <summary>The session was called off before the individual took part.</summary>
    Cancelled,

    /// <summary>Consent was withdrawn before the individual took part.</summary>
    WithdrawnBefore,

    /// <summary>Consent was withdrawn while the individual took part: what never happened is not asked for.</summary>
    WithdrawnWhileTakingPart,

    /// <summary>Nothing had been taken out of storage.</summary>
    NothingWasOut,
}

/// <summary>An event that shows something. Equality: member by member.</summary>
/// <param name="Sequence">Its sequence number, as recorded.</param>
/// <param name="Command">The name of the command that gives such an event.</param>
/// <param name="Pointers">JSON pointers into the record: to the members that show it, or to the event as a whole.</param>
public sealed record EventShown(int Sequence, string Command, ValueList<string> Pointers)
{
    private readonly EventKind? _kind;
    private readonly int _index;

    private EventShown(int sequence, EventKind kind, int index)
        : this(sequence, kind.Command.Name, Pointers: null!) => (_kind, _index) = (kind, index);

    /// <summary>JSON pointers into the record: to the members that show it, or to the event as a whole.</summary>
    // Made where somebody asks for them: a record has hundreds, and most people read the verdict.
    public ValueList<string> Pointers { get => field ??= PointersOf(_kind!, _index); init; } = Pointers;

    /// <inheritdoc/>
    public bool Equals(EventShown? other) =>
        ReferenceEquals(this, other) || (other is not null && Sequence == other.Sequence && Command == other.Command && Pointers.Equals(other.Pointers));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Sequence, Command);

    internal static EventShown At(int index, SessionEvent fact, EventKind kind) => new(fact.At.Sequence, kind, index);

    private static ValueList<string> PointersOf(EventKind kind, int index)
    {
        var (place, pointers) = (FindingPlace.PointerTo(index), new string[kind.Pointers.Count]);
        for (var i = 0; i < pointers.Length; i++)
            pointers[i] = place + kind.Pointers[i];
        return new ValueList<string>(pointers);
    }
}

/// <summary>How a session stands to one criterion: shown by which events, or what would satisfy it. Equality: member by member.</summary>
/// <param name="Criterion">Which one.</param>
/// <param name="Status">Whether the session shows it.</param>
public sealed record CriterionEvidence(Criterion Criterion, EvidenceStatus Status)
{
    /// <summary>The events that bear on it and count under the profile; where nothing had to happen, the step at which that was asked.</summary>
    public ValueList<EventShown> Shown { get; init; } = [];

    /// <summary>What is missing, as the gate says it: the same codes, texts and commands that would supply it.</summary>
    public ValueList<Refusal> Missing { get; init; } = [];

    /// <summary>Why nothing is needed; <see langword="null"/> unless the status says so.</summary>
    public WhyNotNeeded? NotNeeded { get; init; }

    /// <summary>Why nothing is needed, in English; <see langword="null"/> unless the status says so.</summary>
    public string? Reason => ReasonIn(Language.English);

    /// <summary>Why it is not needed, in a language; <see langword="null"/> where it is.</summary>
    public string? ReasonIn(Language language) => NotNeeded is { } why ? language.Text($"notNeeded.{why}") : null;
}
