namespace TherapySession;

/// <summary>Raises a concern. Never blocked, in no phase; a serious one or immediate danger pauses a session that is active (226/K23, 320/K25).</summary>
/// <param name="Concern">What it is about, and how serious it is.</param>
public sealed record RaiseConcern(Concern Concern) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.RaiseConcern;

    /// <inheritdoc/>
    public override Trigger? Fires => Concern.Severity is ConcernSeverity.Serious or ConcernSeverity.ImmediateDanger ? Trigger.RaiseSeriousConcern : Trigger.RaiseConcern;

    internal override SessionEvent Happened(Occurrence at) => new ConcernRaised(at, Concern);

    internal override void Ask(ref Question question, ref Unmet unmet)
    {
        if (question.Session.Concerns.Find(Concern.Id) is not null)
            unmet.Refuse(Codes.AlreadyThere, "Concern.Id", Concern.Id.Value);
    }

    internal sealed class Rules : CommandRules<RaiseConcern>
    {
        public Rules()
        {
            Known("Concern.Kind", c => c.Concern.Kind);
            Known("Concern.Severity", c => c.Concern.Severity);
            Must(Codes.NotOnTheList, "Concern.Category", c => c.Concern.Category is null || ClosedList.Has(c.Concern.Category.Value));
        }
    }
}
