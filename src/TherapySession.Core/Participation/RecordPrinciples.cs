namespace TherapySession;

/// <summary>Records which trauma-informed principles were kept, before, during or after taking part (226/K13, 320/K14).</summary>
/// <param name="Principles">Which ones.</param>
/// <param name="How">How.</param>
public sealed record RecordPrinciples(ValueList<TraumaInformedPrinciple> Principles, Words How) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.RecordPrinciples;

    internal override SessionEvent Happened(Occurrence at) => new PrinciplesRecorded(at, Principles, How);

    internal sealed class Rules : CommandRules<RecordPrinciples>
    {
        public Rules()
        {
            Some(Codes.NothingAgreed, "Principles", c => c.Principles);
            MustEach(Codes.NotOnTheList, "Principles", c => c.Principles, ClosedList.Has);
        }
    }
}

/// <summary>A principle of trauma-informed practice.</summary>
public enum TraumaInformedPrinciple
{
    /// <summary>The individual is and feels safe.</summary>
    Safety,

    /// <summary>Nothing is hidden, and what is said is done.</summary>
    Trustworthiness,

    /// <summary>The individual has a choice.</summary>
    Choice,

    /// <summary>Things are done together.</summary>
    Collaboration,

    /// <summary>The individual's strengths and say grow.</summary>
    Empowerment,

    /// <summary>Culture, identity and history are heeded.</summary>
    CulturalConsideration,
}
