namespace TherapySession;

/// <summary>Records what was observed while the individual took part (226/PC8, 226/K15; 320/PC8). A late entry is taken, and stays visible as one.</summary>
/// <param name="Observation">What was seen, with which support, and the outcome it bears on.</param>
public sealed record RecordObservation(Observation Observation) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.RecordObservation;

    internal override SessionEvent Happened(Occurrence at) => new ObservationRecorded(at, Observation);

    internal override void Ask(ref Question question, ref Unmet unmet)
    {
        ConsentGate.ValidConsent.Ask(ref question, ref unmet);

        var session = question.Session;
        if (!session.Participation.Covers(question.At))
            unmet.Refuse(Codes.NotWhileTakingPart, "");
        ConsentGate.Covers(ConsentArea.BeingObserved, ref question, ref unmet, "");
        if (Observation.Outcome is { } outcome && session.Plan.Find(outcome) is null)
            unmet.Refuse(Codes.UnknownOutcome, "Observation.Outcome", outcome.Value);
        if (Observation.Level is { } level && session.Plan.Prompts.Height(level) < 0)
            unmet.Refuse(Codes.UnknownPromptLevel, "Observation.Level", level.Value, string.Join(", ", session.Plan.Prompts.Levels));
    }

    internal sealed class Rules : CommandRules<RecordObservation>
    {
        public Rules()
        {
            Known("Observation.Kind", c => c.Observation.Kind);
            Must(Codes.LevelOrAssistance, "Observation.Level", c => c.Observation.Level is not null || c.Observation.Assistance is not null);
        }
    }
}
