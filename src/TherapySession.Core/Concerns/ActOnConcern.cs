namespace TherapySession;

/// <summary>Records what was done about a concern.</summary>
/// <param name="Concern">Which one.</param>
/// <param name="What">What was done.</param>
public sealed record ActOnConcern(ConcernId Concern, Words What) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.ActOnConcern;

    internal override SessionEvent Happened(Occurrence at) => new ConcernActedOn(at, Concern, What);

    internal override void Ask(ref Question question, ref Unmet unmet)
    {
        if (question.Session.Concerns.Find(Concern) is null)
            unmet.RefuseUntil(Codes.UnknownConcern, nameof(Concern), [CommandKinds.RaiseConcern.Name], Concern.Value);
    }
}
