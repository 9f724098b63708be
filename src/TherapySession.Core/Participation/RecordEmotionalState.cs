namespace TherapySession;

/// <summary>Records how the individual seems to feel, what was done to help them regulate, and whether it helped (226/K18, 320/K19).</summary>
/// <param name="Observation">What was seen, and what helped.</param>
public sealed record RecordEmotionalState(EmotionalObservation Observation) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.RecordEmotionalState;

    internal override SessionEvent Happened(Occurrence at) => new EmotionalStateRecorded(at, Observation);

    internal sealed class Rules : CommandRules<RecordEmotionalState>
    {
        public Rules()
        {
            Known("Observation.State", c => c.Observation.State);
            Known("Observation.Helped", c => c.Observation.Helped);
            Must(Codes.HelpedWithoutStrategy, "Observation.Helped", c => (c.Observation.Strategy is null) == (c.Observation.Helped == StrategyEffect.NothingTried));
        }
    }
}
