namespace TherapySession;

/// <summary>Records that the individual gave no feedback: declined, or not able, with what was tried.</summary>
/// <param name="Reason">Why there is none.</param>
/// <param name="Tried">What was tried to hear them.</param>
public sealed record RecordNoFeedback(NoFeedbackReason Reason, Words Tried) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.RecordNoFeedback;

    internal override SessionEvent Happened(Occurrence at) => new NoFeedbackRecorded(at, Reason, Tried);

    internal sealed class Rules : CommandRules<RecordNoFeedback>
    {
        public Rules()
        {
            Known("Reason", c => c.Reason);
        }
    }
}

/// <summary>Why there is no feedback from somebody.</summary>
public enum NoFeedbackReason
{
    /// <summary>They declined.</summary>
    Declined,

    /// <summary>They were not able to, whatever was tried.</summary>
    NotAble,

    /// <summary>They had left.</summary>
    HadLeft,
}
