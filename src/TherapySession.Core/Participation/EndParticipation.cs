namespace TherapySession;

/// <summary>Taking part ends, as planned or early. Asks gate G3.</summary>
/// <param name="EarlyBecause">Why it ends early; <see langword="null"/> where it ends as planned.</param>
/// <param name="Words">More about it; needed where the reason is another.</param>
public sealed record EndParticipation(StopReason? EarlyBecause = null, Words? Words = null) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.EndParticipation;

    internal override SessionEvent Happened(Occurrence at) => new ParticipationEnded(at, EarlyBecause, Words);

    internal sealed class Rules : CommandRules<EndParticipation>
    {
        public Rules()
        {
            Must(Codes.NotOnTheList, "EarlyBecause", c => c.EarlyBecause is null || ClosedList.Has(c.EarlyBecause.Value));
            Must(Codes.OtherNeedsWords, "Words", c => c.EarlyBecause != StopReason.Other || c.Words is not null);
        }
    }
}
