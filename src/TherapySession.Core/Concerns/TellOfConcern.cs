namespace TherapySession;

/// <summary>Records that the individual was told what became of a concern, or why not.</summary>
/// <param name="Concern">Which one.</param>
/// <param name="What">What they were told, or why they were not.</param>
public sealed record TellOfConcern(ConcernId Concern, Words What) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.TellOfConcern;

    internal override SessionEvent Happened(Occurrence at) => new ToldOfConcern(at, Concern, What);

    internal override void Ask(ref Question question, ref Unmet unmet)
    {
        if (question.Session.Concerns.Find(Concern) is null)
            unmet.RefuseUntil(Codes.UnknownConcern, nameof(Concern), [CommandKinds.RaiseConcern.Name], Concern.Value);
    }
}
