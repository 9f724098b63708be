namespace TherapySession;

/// <summary>Adds to the record of a session that has ended. Nothing is rewritten; what it corrects stays readable.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Words">What is added.</param>
/// <param name="Concerning">The sequence number of the event that it corrects or completes; <see langword="null"/> for the record as a whole.</param>
public sealed record AmendRecord(AmendmentReason Reason, Words Words, int? Concerning = null) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.AmendRecord;

    internal override SessionEvent Happened(Occurrence at) => new RecordAmended(at, Reason, Words, Concerning);

    internal override void Ask(ref Question question, ref Unmet unmet)
    {
        if (Concerning is { } sequence && (sequence < 1 || sequence > question.Session.Version))
            unmet.Refuse(Codes.NoSuchEvent, nameof(Concerning), sequence.ToString(System.Globalization.CultureInfo.InvariantCulture), question.Session.Version.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    internal sealed class Rules : CommandRules<AmendRecord>
    {
        public Rules()
        {
            Known("Reason", c => c.Reason);
        }
    }
}

/// <summary>Why something is added to a record after the end.</summary>
public enum AmendmentReason
{
    /// <summary>Something was recorded wrongly.</summary>
    Correction,

    /// <summary>Something came to light later.</summary>
    LateInformation,

    /// <summary>The individual asked for it.</summary>
    AskedByIndividual,

    /// <summary>Somebody disagrees with the record.</summary>
    Disagreement,

    /// <summary>A review or an audit asked for it.</summary>
    Review,
}
