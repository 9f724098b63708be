namespace TherapySession;

/// <summary>Adds the worker's own observations to the feedback (226/PC10, 320/PC10).</summary>
/// <param name="Words">What was observed, and what it says about the outcomes.</param>
public sealed record ContributeObservations(Words Words) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.ContributeObservations;

    internal override SessionEvent Happened(Occurrence at) => new ObservationsContributed(at, Words);
}
