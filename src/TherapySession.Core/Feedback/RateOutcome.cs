namespace TherapySession;

/// <summary>Rates a confirmed outcome in one voice, or says why it is not rated. Voices stand side by side; none is averaged into another.</summary>
/// <param name="Rating">Which outcome, in whose voice, and the rating or the reason.</param>
public sealed record RateOutcome(OutcomeRating Rating) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.RateOutcome;

    internal override SessionEvent Happened(Occurrence at) => new OutcomeRated(at, Rating);

    internal override void Ask(ref Question question, ref Unmet unmet)
    {
        var session = question.Session;
        if (session.Plan.Find(Rating.Outcome) is not { } planned)
            unmet.Refuse(Codes.UnknownOutcome, "Rating.Outcome", Rating.Outcome.Value);
        else if (Rating.Value is { } value && !planned.Takes(value))
            unmet.Refuse(Codes.OutsideTheScale, "Rating.Value", planned.Measure.ToString());
        else if (Rating.Value is not null && !planned.MayBeRatedBy(Rating.Voice))
            unmet.Refuse(Codes.VoiceNotAsked, "Rating.Voice", Rating.Outcome.Value, Rating.Voice.ToString());
        if (session.People.Find(Rating.RatedBy) is null)
            unmet.RefuseUntil(Codes.UnknownPerson, "Rating.RatedBy", [CommandKinds.AddParticipant.Name]);
        else if (Rating.Voice == Voice.Individual && Rating.Proxy == ProxyRating.None && !Rating.RatedBy.Equals(session.Individual))
            unmet.Refuse(Codes.ProxyIsLabelled, "Rating.Proxy");
    }

    internal sealed class Rules : CommandRules<RateOutcome>
    {
        public Rules()
        {
            Known("Rating.Voice", c => c.Rating.Voice);
            Known("Rating.Proxy", c => c.Rating.Proxy);
            Must(Codes.NotOnTheList, "Rating.NotRated", c => c.Rating.NotRated is null || ClosedList.Has(c.Rating.NotRated.Value));
            Must(Codes.RatingOrReason, "Rating.Value", c => (c.Rating.Value is null) != (c.Rating.NotRated is null));
        }
    }
}
