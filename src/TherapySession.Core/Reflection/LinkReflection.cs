namespace TherapySession;

/// <summary>Records that the worker reflected on their part. What they wrote is theirs: only the link and what it covers come into the session (226/PC14, 320/PC15).</summary>
/// <param name="Link">Which reflection, and what it covers.</param>
public sealed record LinkReflection(ReflectionLink Link) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.LinkReflection;

    internal override SessionEvent Happened(Occurrence at) => new ReflectionLinked(at, Link);

    internal sealed class Rules : CommandRules<LinkReflection>
    {
        public Rules()
        {
            Some(Codes.NothingReflected, "Link.Covers", c => c.Link.Covers);
            MustEach(Codes.NotOnTheList, "Link.Covers", c => c.Link.Covers, ClosedList.Has);
            Known("Link.Supervision", c => c.Link.Supervision);
        }
    }
}
