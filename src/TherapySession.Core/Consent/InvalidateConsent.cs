namespace TherapySession;

/// <summary>Records that an answer should never have counted, for instance because the wrong person was asked. The answer stays in the history.</summary>
/// <param name="Answer">The sequence number of the answer.</param>
/// <param name="Reason">Why it should not have counted.</param>
public sealed record InvalidateConsent(int Answer, Words Reason) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.InvalidateConsent;

    internal override SessionEvent Happened(Occurrence at) => new ConsentInvalidated(at, Answer, Reason);

    internal override void Ask(ref Question question, ref Unmet unmet)
    {
        foreach (var response in question.Session.Consent.Responses)
        {
            if (response.At.Sequence == Answer)
                return;
        }

        unmet.Refuse(Codes.NoSuchAnswer, nameof(Answer), Answer.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
