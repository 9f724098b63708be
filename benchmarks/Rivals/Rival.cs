using NodaTime;

namespace TherapySession.Benchmarks;

/// <summary>A session that somebody wrote without the library: what all of them share is the state, what is asked about it, and what the host says.</summary>
internal abstract class Rival
{
    private static readonly Instant Earliest = Instant.FromUtc(1900, 1, 1, 0, 0);
    private static readonly Duration AYear = Duration.FromDays(366);

    private readonly HashSet<CommandId> _known = [];

    public HandState State { get; } = new();

    /// <summary>Takes a command, or leaves everything as it is.</summary>
    public abstract bool Do(SessionCommand command, Stamp stamp);

    /// <summary>Whether it would take a command; changes nothing.</summary>
    public abstract bool MayDo(SessionCommand command, Stamp stamp);

    /// <summary>Plays <see cref="Sixty"/>.</summary>
    public Rival Play()
    {
        var isDone = Do(new OpenSession(Sixty.Opening), Sixty.OpeningStamp);
        for (var i = 0; i < Sixty.Commands.Length && isDone; i++)
            isDone = Do(Sixty.Commands[i], Sixty.Stamps[i]);
        return isDone ? this : throw new InvalidOperationException($"{GetType().Name} refuses a command of a session that is accepted.");
    }

    protected bool IsInOrder(Stamp stamp) =>
        !_known.Contains(stamp.Id) && stamp.HappenedAt >= Earliest && stamp.RecordedAt >= Earliest && stamp.HappenedAt - AYear <= stamp.RecordedAt
        && (State.Events.Count == 0 || stamp.RecordedAt >= State.Events[^1].At.RecordedAt) && (stamp.ExpectedVersion is null || stamp.ExpectedVersion == State.Events.Count);

    protected bool IsTheirs(SessionCommand command, Stamp stamp) =>
        State.Find(stamp.By) is { } by
        && (command is not AcceptRecord || by.Is(ParticipantRole.CoordinatingWorker) || by.Is(ParticipantRole.Therapist) || by.Is(ParticipantRole.Supervisor));

    protected void Record(SessionCommand command, Stamp stamp, Phase phase)
    {
        _known.Add(stamp.Id);
        State.Apply(command.Happened(Occurrence.Of(stamp, State.Events.Count + 1, phase)));
    }
}
