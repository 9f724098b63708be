namespace TherapySession;

/// <summary>Reports a concern to a professional who can act on it; never to the person it is about.</summary>
/// <param name="Concern">Which one.</param>
/// <param name="Recipient">To whom.</param>
/// <param name="EscalationKey">Names this alert, so that a replay does not alert twice.</param>
public sealed record ReportConcern(ConcernId Concern, Recipient Recipient, string? EscalationKey = null) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.ReportConcern;

    internal override SessionEvent Happened(Occurrence at) => new ConcernReported(at, Concern, Recipient, EscalationKey);

    internal override void Ask(ref Question question, ref Unmet unmet)
    {
        if (question.Session.Concerns.Find(Concern) is not { } concern)
            unmet.RefuseUntil(Codes.UnknownConcern, nameof(Concern), [CommandKinds.RaiseConcern.Name], Concern.Value);
        else
        {
            if (concern.Concern.IsAbout(Recipient.Person))
                unmet.Refuse(Codes.NotToWhomItIsAbout, "Recipient.Person");
            if (EscalationKey is not null && concern.IsEscalated(EscalationKey))
                unmet.Refuse(Codes.AlreadyAlerted, nameof(EscalationKey), Concern.Value);
        }
    }

    internal sealed class Rules : CommandRules<ReportConcern>
    {
        public Rules()
        {
            Must(Codes.KeyShape, "EscalationKey", c => c.EscalationKey is null || (c.EscalationKey.Length is > 0 and <= Identifier.MaximumLength && TextRule.IsWellFormed(c.EscalationKey) && TextRule.IsPlain(c.EscalationKey)));
        }
    }
}
